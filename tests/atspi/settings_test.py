#!/usr/bin/env python3
"""What a person sets up on a laptop: the language and back, the way to the server, the computer's keychain, how soon it locks; then it does
lock by itself, the keychain opens it, and the choices are there again after a start: by the keyboard and a screen reader alone. Theme, size of
the text and diagnostics: coordination_test.py.

    xvfb-run dbus-run-session -- tests/atspi/settings_test.py SERVER CLI APPLICATION
"""
import os
import re
import shutil
import subprocess
import sys

from story import PASSPHRASE, Story, tell

PROXY, PORT = "proxy.example.org", "3128"
A_MINUTE_AND_SOME = 100.0  # the one thing that is waited for here: a laptop nobody touches


class Settings(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.samira.sync()
        self.keychain = self.begin_keychain()

    def begin_keychain(self) -> bool:
        """A daemon of the story's own, as a desktop has one; it ends with the session bus. Where there is none this is said."""
        if not shutil.which("gnome-keyring-daemon"):
            print("SKIPPED: no gnome-keyring-daemon, the keychain is not chosen", file=sys.stderr)
            return False
        home = self.root / "keyring"
        home.mkdir(mode=0o700)
        its = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")}
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"x", env={**os.environ, **its},
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60, check=True)
        return True

    def test_settings_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.in_english()
        self.every_page_in_english()
        self.in_french_again()
        self.through_a_proxy()
        self.after_a_minute()
        self.with_the_keychain()
        self.locks_by_itself()
        self.remembered()
        self.everything_was_named(300)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def settings(self):
        """By the search, whatever the language of the window."""
        say = self.say
        self.search_everywhere(say("SettingsPage", "Settings").lower(), say("SettingsPage", "Settings"))

    def language(self, label: str, key: str):
        """Another one, by an arrow: the window is made anew, and the keyboard is where it was."""
        window = self.window
        other = {"Down": "English", "Up": "Français"}[key]
        window.tab_to(self.box(label), 60)
        window.key(key)
        after = {"Down": "Language", "Up": self.say("DisplayCard", "Language")}[key]
        window.take_keyboard()
        window.until(lambda: "focused" in self.box(after).states, f"the focus on «{after}»")
        self.assertEqual(other, self.box(after).name)
        self.look()

    def in_english(self):
        self.settings()
        self.language(self.say("DisplayCard", "Language"), "Down")
        self.window.find("label", "Settings")
        self.told("the window in English")

    def every_page_in_english(self):
        window = self.window
        pages = [one.name for one in window.all("page tab", within=window.find("page tab list", "Pages"))]
        self.assertIn("Encounters", pages)
        french = {self.say("EncountersPage", "Encounters"), self.say("PersonsPage", "People"), self.say("TodayPage", "Today")}
        for digit, title in enumerate(pages, 1):
            self.go(str(digit), title)
            self.look()
            self.assertFalse(french & {one.name for one in window.all("label")}, f"French words on «{title}»")
        self.told("every page of the rail in English")

    def in_french_again(self):
        window = self.window
        window.tab_to(window.find("check box", "Settings"), 60)  # at the foot of the rail
        window.key("space")
        window.find("label", "Settings")
        self.language("Language", "Up")
        window.find("label", self.say("SettingsPage", "Settings"))
        self.told("and in French again")

    def through_a_proxy(self):
        """Nothing is changed until it is whole. A server on this machine is asked straight in any case; one that does not answer: tests/ui."""
        say, window = self.say, self.window
        window.find("label", self.server.address)
        window.find("label", re.compile("([0-9a-f]{4} ){5}[0-9a-f]{4}$").match)  # the beginning of its key, to be read out
        self.choose(self.box(say("NetworkCard", "Proxy")), say("NetworkCard", "By hand, HTTP"))
        window.find("label", say("NetworkCard", "Write the name of the proxy and its port. Until then nothing changes."))
        self.look()
        name = window.find("text", say("NetworkCard", "Name or address of the proxy"))
        window.tab_to(name)
        self.type_into(name, PROXY)
        window.key("Tab")
        port = self.focus_is("spin button", say("NetworkCard", "Port"))
        window.key("a", "ctrl")
        self.type_into(port, PORT)
        window.press(say("NetworkCard", "Try the connection"))
        window.find("label", say("NetworkCard", "The server answers, and it knows this laptop."))
        self.told("a proxy written by hand, and the connection tried")

    def minutes(self):
        return self.box(self.say("LockCard", "This laptop locks after"))

    def after_a_minute(self):
        box = self.minutes()
        self.assertTrue(box.name.startswith("5"), box.name)
        self.choose(box, self.say.of("LockCard", "%n minute(s) without a key or a click", 1))
        self.told("it is to lock after one minute")

    def with_the_keychain(self):
        if not self.keychain:
            return
        say, window = self.say, self.window
        quick = window.find("check box", say("LockCard", "Open with the computer's keychain"), ("enabled",))
        self.assertNotIn("checked", quick.states)
        window.tab_to(quick, 60)
        window.key("space")
        window.find("check box", quick.name, ("checked", "enabled"))  # once the keychain has it
        self.told("the computer's keychain may open it")

    def open_by_keychain(self):
        """Locked by itself, not by somebody: no passphrase."""
        say, window = self.say, self.window
        window.tab_to(window.find("push button", say("UnlockPage", "Open with the computer's keychain")))
        window.key("space")
        window.find("label", say("SettingsPage", "Settings"))
        window.take_keyboard()

    def locks_by_itself(self):
        say, window = self.say, self.window
        window.find("password text", say("UnlockPage", "Passphrase"), patience=A_MINUTE_AND_SOME)
        window.take_keyboard()
        self.assertFalse(any(window.all("combo box")), "something is still shown while it is locked")
        self.look()
        if self.keychain:
            self.open_by_keychain()
        else:
            self.unlock(PASSPHRASE, say("SettingsPage", "Settings"))
        self.told("locked after a minute of nobody, and opened again")

    def remembered(self):
        self.window.end()
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.settings()
        self.assertEqual(self.say.of("LockCard", "%n minute(s) without a key or a click", 1), self.minutes().name)
        self.assertEqual(self.say("NetworkCard", "By hand, HTTP"), self.box(self.say("NetworkCard", "Proxy")).name)
        self.assertEqual(PROXY, self.window.find("text", self.say("NetworkCard", "Name or address of the proxy")).text)
        self.assertEqual(PORT, self.window.find("spin button", self.say("NetworkCard", "Port")).text)
        quick = self.window.find("check box", self.say("LockCard", "Open with the computer's keychain"))
        self.assertEqual(self.keychain, "checked" in quick.states)
        self.told("remembered at the next start")


if __name__ == "__main__":
    tell()
