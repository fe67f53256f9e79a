#!/usr/bin/env python3
"""A server whose files somebody put back by hand, without `restore`: it shows two histories. Told on the command line, and got over.

    tests/e2e/history_cli_test.py SERVER CLI [unittest arguments]
"""
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from laptops import Laptop, Server

PROGRAMS = {}
ENCOUNTER = {"occurredAt": "2026-03-02T14:30", "placeKind": "public_space", "commune": "14327", "contactMode": "outreach",
             "themes": ["housing"], "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 2}]}


class TwoHistories(unittest.TestCase):
    """Muriel administers, Samira is a référent. The server forgets an act of Muriel's and what Samira wrote after it."""

    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="tp-e2e-"))
        self.addCleanup(shutil.rmtree, self.root, True)
        self.server = Server(PROGRAMS["server"], self.root / "server")
        self.addCleanup(self.server.log.close)
        first = self.server.init()
        self.server.start()
        self.addCleanup(self.server.stop)
        self.muriel, self.samira = (Laptop(PROGRAMS["cli"], self.root / name) for name in ("muriel", "samira"))
        self.muriel.run("enrol", "--invitation", first, "--name", "Muriel Lanoë")
        self.muriel.run("structure", "add", "AAJB", "--code", "AAJB")
        self.samira.run("enrol", "--invitation", self.muriel.run("invite", "--structure", "AAJB", "--role", "referent"), "--name", "Samira Benali")
        self.write("Avant")
        for laptop in (self.samira, self.muriel, self.samira):
            laptop.sync()

    def write(self, note):
        return self.samira.add("encounter", {**ENCOUNTER, "note": note})

    def keep(self):
        self.server.stop()
        shutil.copytree(self.server.folder, self.root / "kept")
        self.server.start()

    def put_back(self):
        self.server.stop()
        shutil.rmtree(self.server.folder)
        shutil.copytree(self.root / "kept", self.server.folder)
        self.server.start()

    def notes(self, laptop):
        return sorted(record["note"] for record in laptop.json("list", "encounter"))

    def test_it_is_found_out_told_and_once_accepted_nothing_is_lost(self):
        self.assertEqual(self.samira.run("check"), "the store and the chains are whole")
        self.keep()
        self.muriel.run("structure", "add", "Plus tard", "--code", "PLT")
        self.samira.sync()
        self.write("Envoyée, puis oubliée du serveur")
        self.samira.sync()
        self.put_back()
        self.write("Pas encore envoyée")
        for laptop in (self.samira, self.muriel):
            self.assertIn("history_forked", laptop.refused(7, "sync"))
            found = laptop.call("check")
            self.assertEqual(found.returncode, 9, found)
            self.assertIn("fork", found.stdout)
            self.assertEqual(found.stderr.count("\n"), 0)
        self.assertEqual(len(self.notes(self.samira)), 3)  # at work all the same
        for laptop in (self.samira, self.muriel):
            self.assertIn("accepted", laptop.run("check", "--accept-history"))
        for laptop in (self.samira, self.muriel, self.samira):
            laptop.sync()
        everything = ["Avant", "Envoyée, puis oubliée du serveur", "Pas encore envoyée"]
        self.assertEqual(self.notes(self.samira), everything)
        self.assertEqual(self.samira.status()["pendingSaves"], 0)
        again = Laptop(PROGRAMS["cli"], self.root / "again")
        again.run("enrol", "--invitation", self.muriel.run("invite", "--structure", "AAJB", "--role", "referent"), "--name", "Nadia")
        again.sync()
        self.assertEqual(self.notes(again), everything)
        for laptop in (self.samira, self.muriel, again):
            # Whole; what went once more under another number is named for good under the old one, which nobody has.
            done = laptop.call("check")
            self.assertIn(done.returncode, (0, 9), done)
            self.assertTrue(done.stdout)
            for line in done.stdout.splitlines():
                self.assertTrue(line.startswith(("WARNING omission", "the store and the chains are whole")), line)


if __name__ == "__main__":
    PROGRAMS["server"], PROGRAMS["cli"] = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0]] + sys.argv[3:])
