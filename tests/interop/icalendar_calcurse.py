"""Our calendar files in a real calendar program (calcurse): which session it shows on which day and at what hour, on both sides of both changes
of clocks, in Paris and elsewhere; what it makes of a second import.

    icalendar_calcurse.py CALENDAR_WRITER CALCURSE

calcurse runs in a temporary folder, which is its home too: nobody's own calendar is read or written.
"""
import os
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 24, 13, 46, tzinfo=timezone.utc)
BOXING = "Boxe éducative, à deux ; « tenir » \\ se contenir, l’œil ouvert, 5 €, 𝄞"
SESSIONS = [  # beginning, rule, minutes, day that was called off, (summary, description, place)
    ("2026-10-06T14:30", "FREQ=WEEKLY;INTERVAL=1;UNTIL=20261124", 90, "2026-11-10",
     (BOXING, "Un\nDeux, trois ; quatre", "Gymnase de la Grâce-de-Dieu, Caen")),
    ("2027-03-22T09:00", "FREQ=WEEKLY;INTERVAL=1;UNTIL=20270405", 120, "", ("Été : " + "é" * 200, "€" * 400, "日" * 120)),
    ("2026-12-31T23:00", "", 600, "", ("Veille de l’an", "", "")),  # ends on another day
    ("2026-10-24T20:00", "", 600, "", ("Nuit qui gagne une heure", "", "")),
]
FIRST, LAST = "2026-10-01", "2027-04-30"


def need(truth, what):
    if not truth:
        raise ValueError(what)


def written(tool, lines):
    rows = ["\t".join([at, rule, str(minutes), off, *(words.encode().hex() for words in texts)]) for at, rule, minutes, off, texts in lines]
    now = str(int(NOW.timestamp() * 1000))
    return subprocess.run([tool, now], input="".join(row + "\n" for row in rows).encode(), capture_output=True, check=True).stdout


class Client:
    """A calendar program that somebody has just installed."""

    def __init__(self, program, folder: Path, zone):
        self.program, self.home, self.data = program, folder, folder / "data"
        self.data.mkdir(parents=True)
        # Nothing of whoever runs the test: neither their home, nor their language.
        self.environment = {"HOME": str(folder), "TMPDIR": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder),
                            "PATH": os.environ.get("PATH", ""), "TZ": zone, "LC_ALL": "C.UTF-8", "TERM": "dumb"}

    def run(self, *words):
        return subprocess.run([self.program, "-q", "-D", self.data, "-C", self.data, *words], env=self.environment, cwd=self.home,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60)

    def take(self, file: bytes):
        at = self.home / "sessions.ics"
        at.write_bytes(file)
        return self.run("-i", at).returncode == 0

    def days(self):
        """What it shows, each as (day it stands under, hour there, start, end, title), moments in seconds."""
        shown = self.run("-Q", "--filter-type", "cal", "--input-datefmt", "4", "--from", FIRST, "--to", LAST, "--output-datefmt", "%Y-%m-%d",
                         "--format-apt", "\x1f%(start:%H:%M)\x1f%s\x1f%e\x1f%m\n")
        need(shown.returncode == 0, f"calcurse shows its days: {shown.stderr.decode()}")
        out, day = [], ""
        for line in shown.stdout.decode(errors="replace").split("\n"):
            if line.startswith("\x1f"):
                hour, start, end, title = line[1:].split("\x1f")
                out.append((day, hour, int(start), int(end), title))
            elif line:
                day = line.rstrip(":")
        return out

    def notes(self):
        return Counter(note.read_text() for note in (self.data / "notes").iterdir())


def expected(zone):
    """The same, from what was asked of the writer alone."""
    out = []
    for at, rule, minutes, _, texts in SESSIONS:
        day = datetime.fromisoformat(at)
        last = datetime.strptime(rule[-8:], "%Y%m%d") + timedelta(days=1) if rule else day + timedelta(seconds=1)
        while day < last:
            start = day.replace(tzinfo=PARIS)
            end = (day + timedelta(minutes=minutes)).replace(tzinfo=PARIS).timestamp()  # on the wall: that night is an hour longer
            there, until = start.astimezone(zone), datetime.fromtimestamp(end, zone)
            out.append((there.date().isoformat(), there.strftime("%H:%M"), int(start.timestamp()), int(end), texts[0]))
            if until.date() > there.date():  # and again on the day it ends
                out.append((until.date().isoformat(), there.strftime("%H:%M"), int(start.timestamp()), int(end), texts[0]))
            day += timedelta(weeks=1)
    return sorted(out)


def wrong(program, folder, file, zone="Europe/Paris"):
    """Why the client that took this file does not show what was planned; nothing: it does."""
    client = Client(program, folder, zone)
    if not client.take(file):
        return "refused"
    shown, planned = Counter(client.days()), Counter(expected(ZoneInfo(zone)))
    return "" if shown == planned else f"not planned: {sorted((shown - planned))}; not shown: {sorted(planned - shown)}"


def main():
    tool, program = sys.argv[1:3]
    file = written(tool, SESSIONS)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for zone in ("Europe/Paris", "UTC", "America/New_York"):  # elsewhere: by the zone that the file names, not by chance
            found = wrong(program, root / zone.replace("/", "-"), file, zone)
            need(not found, f"as it was planned, in {zone}: {found}")
        paris = expected(PARIS)
        hours = {day: (hour, start) for day, hour, start, _, _ in paris}
        for before, after in (("2026-10-20", "2026-10-27"), ("2027-03-22", "2027-03-29")):
            need(hours[before][0] == hours[after][0] and abs(hours[after][1] - hours[before][1] - 7 * 86400) == 3600,
                 f"the clocks changed between {before} and {after}")

        client = Client(program, root / "notes", "Europe/Paris")
        need(client.take(file), "taken")
        notes = list(client.notes())
        for texts in (texts for *_, texts in SESSIONS if texts[1]):
            need(any(texts[1] in note and texts[2] in note for note in notes), f"description and place of {texts[0]}")
        # calcurse keeps no name of what it took: a second import doubles everything. Said here so that whoever reads this knows it was seen.
        need(client.take(file), "taken a second time")
        need(Counter(client.days()) == Counter(paris + paris), "twice in the file, twice in calcurse")

        # The negative control: what was broken is found, each for one reason.
        broken = {
            "without a version": file.replace(b"VERSION:2.0\r\n", b""),
            "no moment": file.replace(b":20261006T143000", b":mardi"),
            "an hour late": file.replace(b":20261027T143000", b":20261027T153000"),
            "ends too early": file.replace(b":20270405T110000", b":20270405T100000"),
            "a zone that is not ours": file.replace(b"DTSTART;TZID=Europe/Paris:20261027", b"DTSTART;TZID=Europe/London:20261027"),
            "a moment of UTC": file.replace(b"DTSTART;TZID=Europe/Paris:20261231T230000", b"DTSTART:20261231T230000Z"),
            "an accent lost": file.replace("Boxe éducative".encode(), b"Boxe educative", 1),
            "letters of another table": file.replace("Boxe éducative".encode(), "Boxe éducative".encode("latin-1"), 1),
            "a session short": file[:file.rindex(b"BEGIN:VEVENT")] + b"END:VCALENDAR\r\n",
            "a session too many": file.replace(b"END:VCALENDAR", file[file.rindex(b"BEGIN:VEVENT"):file.rindex(b"END:VCALENDAR")] + b"END:VCALENDAR"),
        }
        for number, (how, damaged) in enumerate(broken.items()):
            need(damaged != file, f"{how}: damaged at all")
            need(wrong(program, root / str(number), damaged), f"{how}: shown all the same")
        print(f"{len(paris)} lines of days shown as they were planned, {len(broken)} damaged files found")


main()
