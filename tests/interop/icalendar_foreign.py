"""Our calendar files as an independent library reads them (python3-icalendar): series with a session called off, accents, long lines, escapes.
It stands for the calendar programs that people have; one of these takes them in icalendar_calcurse.py.

    icalendar_foreign.py CALENDAR_WRITER [SEED]
"""
import inspect
import random
import subprocess
import sys
import time
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar  # Debian's python3-icalendar (packaging/install-dependencies): without it this fails, it is never skipped

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 24, 13, 46, tzinfo=timezone.utc)
LETTERS = "aZ7 éœ€𝄞日’«»;,:\"'()\n"  # no backslash before these: what the foreign reader makes of "\\\\n" is a fault of its own


def need(truth, what):
    if not truth:
        raise ValueError(what)


def checked(file: bytes):
    """The sessions of a calendar file, by name; ValueError when it is not what RFC 5545 asks for."""
    need(file.endswith(b"\r\n"), "the last line ends")
    for line in file.split(b"\r\n"):
        need(len(line) <= 75, "a line is longer than 75 octets")
        need(b"\r" not in line and b"\n" not in line, "a line ends in CRLF")
        try:
            line.decode()
        except UnicodeDecodeError as error:
            raise ValueError("a letter is cut in two") from error
    calendar = icalendar.Calendar.from_ical(file)
    need(calendar.name == "VCALENDAR", "a calendar")
    need(str(calendar.get("VERSION")) == "2.0", "VERSION")
    need(str(calendar.get("PRODID", "")), "PRODID")
    for part in calendar.walk():
        need(not part.errors, f"{part.name}: {part.errors}")
    zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
    sessions = {}
    for event in calendar.walk("VEVENT"):
        uid = str(event.get("UID", ""))
        need(uid and uid not in sessions, "each session has a name of its own")
        need(event.get("DTSTAMP") is not None and event.decoded("DTSTAMP") == NOW, "DTSTAMP")
        for name in ("DTSTART", "DTEND"):
            need(event.get(name) is not None, name)
            zone = event[name].params.get("TZID")
            at = event.decoded(name)
            need(zone in zones or at.tzinfo == timezone.utc, f"{name}: a zone that stands in the file, or UTC")
            need(abroad(zones[zone], at.replace(tzinfo=None)) == at.replace(tzinfo=PARIS).utcoffset(), f"{name}: the hour of Paris")
        sessions[uid] = event
    return sessions


def abroad(zone, naive):
    """What the rules that stand in the file make of a time on the wall."""
    asked = {"lookup_tzid": False} if "lookup_tzid" in inspect.signature(zone.to_tz).parameters else {}  # newer ones go by its name
    rules = zone.to_tz(**asked)
    return (rules.localize(naive) if hasattr(rules, "localize") else naive.replace(tzinfo=rules)).utcoffset()


def written(tool, lines):
    rows = ["\t".join([at, rule, str(minutes), off, *(words.encode().hex() for words in texts)]) for at, rule, minutes, off, texts in lines]
    now = str(int(NOW.timestamp() * 1000))
    return subprocess.run([tool, now], input="".join(row + "\n" for row in rows).encode(), capture_output=True, check=True).stdout


def weekly(first, until):
    day, last = date.fromisoformat(first[:10]), date.fromisoformat(until)
    while day <= last:
        yield day.isoformat()
        day += timedelta(weeks=1)


def refused(file: bytes):
    try:
        checked(file)
    except (ValueError, KeyError, IndexError):
        return True
    return False


def main():
    tool = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 2**32
    print("seed", seed, flush=True)
    rng = random.Random(seed)
    words = lambda most: "".join(rng.choice(LETTERS) for _ in range(rng.randint(1, most))).strip() or "x"
    lines = [  # a series over the change of the clocks, one of them called off; two a year later; many alone
        ("2026-10-06T14:30", "FREQ=WEEKLY;INTERVAL=1;UNTIL=20261124", 90, "2026-11-10",
         ("Boxe éducative, à deux ; « tenir » \\ se contenir", "Un\nDeux, trois ; quatre", "Gymnase de la Grâce-de-Dieu, Caen")),
        ("2027-03-22T09:00", "FREQ=WEEKLY;INTERVAL=1;UNTIL=20270405", 120, "", ("é" * 300, "€" * 400, "日" * 120)),
    ]
    for day in range(40):
        at = datetime(2026, 1, 1, 8, 5) + timedelta(days=9 * day, hours=rng.randrange(10))
        lines.append((at.isoformat(timespec="minutes"), "", rng.randint(15, 600), "", (words(300), words(600), words(100))))
    file = written(tool, lines)
    sessions = checked(file)

    expected = {}
    for number, (at, rule, minutes, off, texts) in enumerate(lines, 1):
        until = f"{rule[-8:-4]}-{rule[-4:-2]}-{rule[-2:]}" if rule else at[:10]
        for day in weekly(at, until):
            expected[f"{number}-{day}@territoires-partages"] = (day + at[10:], minutes, off == day, texts)
    need(sessions.keys() == expected.keys(), "every session, and no other")
    for uid, (at, minutes, off, texts) in expected.items():
        event, start = sessions[uid], datetime.fromisoformat(at)
        need(event.decoded("DTSTART").replace(tzinfo=None) == start, f"{uid} begins")
        need(event.decoded("DTEND").replace(tzinfo=None) == start + timedelta(minutes=minutes), f"{uid} ends")
        need(event.decoded("LAST-MODIFIED") == NOW - timedelta(minutes=1), f"{uid} was changed")
        need(str(event["STATUS"]) == ("CANCELLED" if off else "CONFIRMED"), f"{uid} takes place, or not")
        for name, text in zip(("SUMMARY", "DESCRIPTION", "LOCATION"), texts):
            need(str(event[name]) == text, f"{uid} {name}: {str(event[name])!r} is not {text!r}")
    need(sum(event["STATUS"] == "CANCELLED" for event in sessions.values()) == 1, "one was called off")
    need(sessions["1-2026-10-20@territoires-partages"].decoded("DTSTART").replace(tzinfo=PARIS).utcoffset() == timedelta(hours=2)
         and sessions["1-2026-10-27@territoires-partages"].decoded("DTSTART").replace(tzinfo=PARIS).utcoffset() == timedelta(hours=1),
         "the clocks changed between two sessions")

    # The negative control: what was broken is refused, each for one reason.
    one = written(tool, lines[:1])
    need(not refused(one), "whole, it is taken")
    broken = {
        "without its end": one.replace(b"END:VCALENDAR\r\n", b""),
        "without a version": one.replace(b"VERSION:2.0\r\n", b""),
        "without its maker": one.replace(next(line for line in one.split(b"\r\n") if line.startswith(b"PRODID")) + b"\r\n", b""),
        "a session without a name": one.replace(b"UID:1-2026-10-06@territoires-partages\r\n", b""),
        "two of one name": one.replace(b"UID:1-2026-10-13", b"UID:1-2026-10-06"),
        "without the moment it was made": one.replace(b"DTSTAMP:20261124T134600Z\r\n", b""),
        "no moment": one.replace(b"DTSTART;TZID=Europe/Paris:20261006T143000", b"DTSTART;TZID=Europe/Paris:mardi"),
        "without the rules of its zone": one[:one.index(b"BEGIN:VTIMEZONE")] + one[one.index(b"END:VTIMEZONE") + len(b"END:VTIMEZONE\r\n"):],
        "rules of another zone": one.replace(b"TZOFFSETTO:+0200", b"TZOFFSETTO:+0300"),
        "lines that end as elsewhere": one.replace(b"\r\n", b"\n"),
        "a line too long": one.replace(b"X-WR-CALNAME:", b"X-WR-CALNAME:" + b"x" * 75),
        "a letter cut in two": one.replace("é".encode(), b"\xc3\r\n \xa9", 1),
        "a name that begins a line": one.replace(b"Un\\nDeux", b"Un\r\nDeux"),
    }
    for how, damaged in broken.items():
        need(damaged != one, f"{how}: damaged at all")
        need(refused(damaged), f"{how}: taken all the same")
    print(f"{len(sessions)} sessions read as they were written, {len(broken)} damaged files refused")


main()
