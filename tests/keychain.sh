#!/bin/sh
# Quick unlock against the real thing: a gnome-keyring daemon of its own, on a session bus of its own, with a home of its own.
#   tests/keychain.sh daemon|none TEST_PROGRAM
set -eu
home=$(mktemp -d); trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_RUNTIME_DIR="$home" XDG_CURRENT_DESKTOP=GNOME
unset GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS KDE_FULL_SESSION KDE_SESSION_VERSION || true
case "$1" in
daemon)
    dbus-run-session -- sh -c 'printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$0" "[daemon]"' "$2" ;;
none) DBUS_SESSION_BUS_ADDRESS=disabled: "$2" "[none]" ;;
*) exit 2 ;;
esac
