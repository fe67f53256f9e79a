#!/usr/bin/env python3
"""A half-written capture card survives kill -9 of the real application: real keys in a real X server, the real store.

    xvfb-run tests/desktop/kill_test.py SERVER CLI APPLICATION [unittest arguments]
"""
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from laptops import Laptop, Server, environment  # noqa: E402

PROGRAMS = {}
PROMISE = 1.0  # seconds after a key


class Window:
    """The application on a profile, with the keyboard's focus on it."""

    def __init__(self, laptop: Laptop):
        variables = {**environment(laptop.folder.with_suffix(".home")), "DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
        if "XAUTHORITY" in os.environ:
            variables["XAUTHORITY"] = os.environ["XAUTHORITY"]
        self.environment = variables
        self.process = subprocess.Popen([PROGRAMS["application"], "--profile", laptop.folder, "--passphrase-file", laptop.passphrase_file,
                                         "--language", "fr"], env=variables, stderr=subprocess.DEVNULL)
        self.id = self.found()
        self.xdotool("windowfocus", "--sync", self.id)
        self.xdotool("mousemove", "--window", self.id, "5", "760")

    def found(self) -> str:
        """Its window's number. The search fails when a window goes while it looks: asked again, for a minute."""
        words = ["search", "--sync", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Territoires"]
        until = time.monotonic() + 60
        while True:
            done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60, check=False)
            if done.returncode == 0 and done.stdout.split():
                return done.stdout.split()[0]
            if self.process.poll() is not None or time.monotonic() > until:
                raise AssertionError(f"no window: {done.stderr} (the program {'runs' if self.process.poll() is None else 'ended'})")

    def xdotool(self, *words) -> str:
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60, check=True).stdout

    def type(self, text: str):
        self.xdotool("type", "--delay", "15", text)

    def press(self, *keys: str):
        self.xdotool("key", "--delay", "40", *keys)

    def kill(self):
        self.process.kill()
        self.process.wait()


class HalfWritten(unittest.TestCase):
    def setUp(self):
        self.began = time.time()
        self.root = Path(tempfile.mkdtemp(prefix="tp-kill-"))
        self.addCleanup(shutil.rmtree, self.root, True)
        server = Server(PROGRAMS["server"], self.root / "server")
        invitation = server.init()
        server.start()
        self.laptop = Laptop(PROGRAMS["cli"], self.root / "laptop")
        self.laptop.run("enrol", "--invitation", invitation, "--name", "Samira Benali")
        self.laptop.sync()
        server.stop()
        server.log.close()
        self.window = None
        self.addCleanup(lambda: self.window and self.window.process.poll() is None and self.window.kill())

    def open(self):
        self.window = Window(self.laptop)
        return self.window

    def waiting(self) -> list[str]:
        try:
            return (self.laptop.folder / "waiting").read_text().split()
        except FileNotFoundError:
            return []

    def saved_note(self) -> str:
        """Opens again, saves the card as it stands there, and says what the store then holds."""
        window = self.open()
        window.press("ctrl+Return")
        limit = time.monotonic() + 20
        while (self.waiting() + [""] * 3)[2] != "0":
            self.assertLess(time.monotonic(), limit, "the card was not saved")
            time.sleep(0.05)
        window.kill()
        encounters = self.laptop.json("list", "encounter", "--format", "json")
        self.assertEqual(len(encounters), 1)
        notes = [one.get("note") for one in encounters + self.laptop.json("list", "participation")]
        return next((note for note in notes if note), "")

    def nothing_in_clear(self, *canaries: str):
        """What was typed stands nowhere in clear: profile, home with settings and caches, temporary folders."""
        planted = self.root / "planted"
        planted.write_text("x " + canaries[0])
        found = self.search(*canaries)
        self.assertEqual(found, {str(planted)}, "the search must find what was planted, and nothing else")
        planted.unlink()

    def search(self, *canaries: str) -> set[str]:
        needles = [form for one in canaries for form in (one.encode(), one.encode("utf-16-le"))]
        found = set()
        for top in {str(self.root), "/tmp", "/var/tmp", "/dev/shm"}:
            for folder, folders, files in os.walk(top):
                folders[:] = [one for one in folders if not os.path.ismount(os.path.join(folder, one))]
                for name in files:
                    path = os.path.join(folder, name)
                    try:
                        if not os.path.isfile(path) or os.path.islink(path) or os.path.getmtime(path) < self.began:
                            continue
                        content = Path(path).read_bytes()
                    except OSError:
                        continue  # gone meanwhile, or somebody else's
                    if any(needle in content for needle in needles):
                        found.add(path)
        return found

    def begin(self) -> Window:
        window = self.open()
        window.type("Lulu")
        window.press("shift+Return", "Tab", "2", "Tab")
        return window

    def test_killed_a_second_after_the_last_key_the_card_is_whole(self):
        window = self.begin()
        note = f"Veut reprendre le code avant mars {secrets.token_hex(6)}"
        window.type(note)
        time.sleep(PROMISE)
        window.kill()
        self.assertEqual(self.waiting()[2], "1")
        self.assertEqual(self.saved_note(), note)
        self.assertEqual([one["usualName"] for one in self.laptop.json("list", "person")], ["Lulu"])
        self.assertEqual(len(self.laptop.json("list", "encounter")[0]["themes"]), 1)
        self.nothing_in_clear(note[-20:])

    def test_killed_while_typing_at_most_the_last_second_is_missing(self):
        window = self.begin()
        typed = []  # (moment, everything typed by then)
        text = ""
        for number in range(40):
            word = f"mot{number:02d} "
            window.type(word)
            text += word
            typed.append((time.monotonic(), text))
        window.kill()
        killed = time.monotonic()
        due = max((so_far for moment, so_far in typed if moment <= killed - PROMISE), key=len, default="")
        self.assertGreater(len(due), 60, "the typing was too short to prove anything")
        kept = self.saved_note()
        self.assertTrue(text.strip().startswith(kept), kept)
        self.assertGreaterEqual(len(kept), len(due.strip()), f"kept {kept!r}")
        print(f"typed {len(text)} signs, due {len(due)}, kept {len(kept)}", file=sys.stderr)


if __name__ == "__main__":
    PROGRAMS["server"], PROGRAMS["cli"], PROGRAMS["application"] = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
