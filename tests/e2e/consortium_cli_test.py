#!/usr/bin/env python3
"""Who belongs and who reads what, through the command line, over real HTTPS.

    tests/e2e/consortium_cli_test.py SERVER CLI [unittest arguments]
"""
import datetime
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from laptops import Laptop, Server

PROGRAMS = {}


class Trust(unittest.TestCase):
    """Muriel administers; Samira manages AAJB, Marc works there; Paul is référent of ACAHJ."""

    def setUp(self):
        root = Path(tempfile.mkdtemp(prefix="tp-e2e-"))
        self.addCleanup(shutil.rmtree, root, True)
        self.server = Server(PROGRAMS["server"], root / "server")
        self.addCleanup(self.server.log.close)
        first = self.server.init()
        self.server.start()
        self.addCleanup(self.server.stop)
        self.muriel, self.samira, self.marc, self.paul = (Laptop(PROGRAMS["cli"], root / name)
                                                          for name in ("muriel", "samira", "marc", "paul"))
        self.enrol(self.muriel, first, "Muriel Lanoë")
        self.muriel.run("structure", "add", "AAJB", "--code", "AAJB")
        self.muriel.run("structure", "add", "ACAHJ", "--code", "ACA")
        self.enrol(self.samira, self.invite("AAJB", "referent", "manager"), "Samira Benali")
        self.enrol(self.marc, self.invite("AAJB", "referent"), "Marc Lefèvre")
        self.enrol(self.paul, self.invite("ACAHJ", "referent"), "Paul Prunier")
        for laptop in (self.samira, self.marc, self.paul):
            laptop.sync()

    def invite(self, structure, *roles):
        return self.muriel.run("invite", "--structure", structure, *(word for role in roles for word in ("--role", role)))

    @staticmethod
    def enrol(laptop, invitation, name):
        laptop.run("enrol", "--invitation", invitation, "--name", name)

    def device(self, member_name):
        return next(one for one in self.samira.json("devices", "--format", "json") if one["memberName"] == member_name)

    def test_members_and_devices_are_listed(self):
        self.samira.sync()
        members = self.samira.json("members", "--format", "json")
        self.assertEqual([["referent", "manager"]], [one["roles"] for one in members if one["name"] == "Samira Benali"])
        marc = self.device("Marc Lefèvre")
        self.assertEqual("active", marc["state"])
        seen = datetime.datetime.fromisoformat(marc["lastContact"].replace("Z", "+00:00"))
        self.assertLess(abs((datetime.datetime.now(datetime.timezone.utc) - seen).total_seconds()), 600)
        self.assertIn("Paul Prunier", self.samira.run("members"))

    def test_a_lost_laptop_is_refused_at_once_and_keeps_its_unsent_work(self):
        marc = self.device("Marc Lefèvre")
        unsent = self.marc.add("person", {"usualName": "Jamais envoyé"})
        self.paul.refused(5, "revoke", "device", marc["id"])
        self.assertEqual("revoked", self.samira.run("revoke", "device", marc["id"]))
        self.assertIn("device_revoked", self.marc.refused(5, "sync"))
        self.assertEqual(1, self.marc.status()["pendingSaves"])
        self.assertEqual("Jamais envoyé", self.marc.show("person", unsent)["usualName"])
        self.assertEqual("revoked", self.device("Marc Lefèvre")["state"])
        self.samira.refused(5, "revoke", "device", marc["id"])  # once
        for laptop in (self.samira, self.muriel, self.paul):
            laptop.sync()
            self.assertIn("whole", laptop.run("check"))

    def test_a_member_leaves(self):
        self.samira.sync()
        member = self.device("Marc Lefèvre")["member"]
        self.assertIn("devices revoked: 1", self.samira.run("revoke", "member", member))
        self.marc.refused(5, "sync")
        self.assertNotIn("Marc Lefèvre", self.samira.run("members"))

    def test_a_file_is_shared_and_taken_back(self):
        person = self.samira.add("person", {"usualName": "Yanis"})
        self.samira.sync()
        self.samira.refused(2, "share", "person", person, "--structure", "ACAHJ", "--reason", "Suivi", "--basis", "whatever")
        self.samira.run("share", "person", person, "--structure", "ACAHJ", "--reason", "Suivi commun", "--basis", "consent")
        self.paul.sync()
        self.assertEqual("Yanis", self.paul.show("person", person)["usualName"])
        access = {one["structureName"]: one for one in self.paul.json("access", "person", person, "--format", "json")}
        self.assertEqual("owner", access["AAJB"]["reads"])
        self.assertEqual(("shared", "Suivi commun", "consent"), tuple(access["ACAHJ"][key] for key in ("reads", "reason", "basis")))
        self.paul.edit("person", person, {"phone": "02 31 00 00 00"})
        self.paul.sync()
        self.paul.refused(5, "unshare", "person", person, "--structure", "ACAHJ")
        self.samira.run("unshare", "person", person, "--structure", "ACAHJ")
        self.samira.edit("person", person, {"familyName": "Secret"})
        self.samira.sync()
        self.paul.edit("person", person, {"email": "apres@example.org"})
        self.paul.sync()
        self.assertNotIn("familyName", {key: value for key, value in self.paul.show("person", person).items() if value})
        self.samira.sync()
        shown = self.samira.show("person", person)
        self.assertEqual("02 31 00 00 00", shown["phone"])
        self.assertFalse(shown.get("email"))
        self.assertEqual(1, self.paul.status()["quarantined"])

    def test_the_access_log_is_read_by_the_structures_managers(self):
        person = self.marc.add("person", {"usualName": "Yanis Canari"})
        self.marc.show("person", person)
        self.marc.show("person", person)  # within five minutes: one line
        self.marc.run("export", "person", "--out", str(self.marc.folder.with_suffix(".csv")), "--search", "canari")
        self.marc.run("list", "encounter", "--where", "commune=14118")  # no file: nobody asks
        self.marc.sync()
        self.muriel.sync()  # was there first: gives the other managers the key
        self.samira.sync()
        log = self.samira.json("log", "access", "--format", "json")
        self.assertEqual(("AAJB", 0), (log["structureName"], log["unreadable"]))
        self.assertEqual({"Marc Lefèvre"}, {line["member"] for line in log["lines"]})
        lines = {line["action"]: line for line in log["lines"]}
        self.assertEqual(2, len(log["lines"]))
        self.assertEqual((person, "Yanis Canari"), (lines["opened"]["record"], lines["opened"]["name"]))
        self.assertEqual(("person", ["text"], 1), tuple(lines["exported"][key] for key in ("type", "filters", "records")))
        month = lines["opened"]["at"][:7]
        self.assertEqual(log, self.samira.json("log", "access", "--month", month, "--structure", "aajb", "--format", "json"))
        self.assertEqual([], self.samira.json("log", "access", "--month", "2020-01", "--format", "json")["lines"])
        self.assertIn("Yanis Canari", self.samira.run("log", "access"))
        self.samira.refused(2, "log", "access", "--month", "novembre")
        self.marc.refused(5, "log", "access")
        self.paul.refused(5, "log", "access", "--structure", "AAJB")
        self.samira.refused(5, "log", "access", "--structure", "ACAHJ")

        # Once the file is erased, its lines stay and name nobody.
        erasure = self.samira.run("erase", "person", person, "--reason", "Demande").splitlines()[-1]
        self.muriel.sync()
        self.muriel.run("erase", "confirm", erasure)
        self.samira.sync()
        opened = [line for line in self.samira.json("log", "access", "--format", "json")["lines"] if line["record"] == person]
        self.assertEqual([None], [line["name"] for line in opened])

    def test_a_member_changes_structure_and_the_files_go_first(self):
        self.muriel.sync()
        members = {one["name"]: one["id"] for one in self.muriel.json("members", "--format", "json")}
        person = self.marc.add("person", {"usualName": "Yanis", "referent": members["Marc Lefèvre"]})
        self.marc.sync()
        self.muriel.sync()
        said = self.muriel.run("role", "set", members["Marc Lefèvre"], "--structure", "ACAHJ", "--role", "referent", "--from", "AAJB",
                               "--successor", members["Samira Benali"])
        self.assertIn("files handed over: 1", said)
        self.samira.sync()
        self.assertEqual(members["Samira Benali"], self.samira.show("person", person)["referent"])
        self.marc.sync()
        self.assertEqual("ACAHJ", self.marc.status()["structureName"])

    # --- kits, texts, numbers, exchanges, no administrator left, two histories

    def test_a_kit_is_withdrawn(self):
        kit = self.samira.run("kit", "create")
        listed = self.samira.json("kit", "list", "--format", "json")[0]
        self.assertEqual(("AAJB", "Samira Benali", "live"), tuple(listed[key] for key in ("structure", "maker", "state")))
        self.assertIn("Samira Benali", self.samira.run("kit", "list"))
        self.marc.refused(5, "kit", "revoke", listed["id"])  # a référent
        self.samira.refused(4, "kit", "revoke", self.device("Marc Lefèvre")["id"])  # a laptop is no kit
        self.assertIn("revoked", self.samira.run("kit", "revoke", listed["id"]))
        self.assertEqual("revoked", self.samira.json("kit", "list", "--format", "json")[0]["state"])
        self.marc.sync()
        self.marc.refused(5, "kit", "test", given=kit)
        self.assertTrue(self.samira.run("kit", "create").startswith("tpk1:"))

    def test_a_text_is_taken_away_for_good(self):
        person = self.marc.add("person", {"usualName": "Yanis", "note": "Canari dort chez sa tante", "phone": "06 39 98 11 22"})
        self.marc.edit("person", person, {"note": "Va bien"})
        self.marc.sync()
        self.paul.sync()
        self.marc.refused(5, "redact", "person", person, "note", "--keep-present")  # a référent
        self.marc.refused(2, "redact", "person", person, "nowhere")
        self.assertIn("1 entry", self.samira.run("redact", "person", person, "note", "--keep-present"))
        self.marc.sync()
        for laptop in (self.samira, self.marc):
            self.assertNotIn("Canari", laptop.run("history", "person", person))
            self.assertEqual(("Yanis", "Va bien"), tuple(laptop.show("person", person)[key] for key in ("usualName", "note")))
            self.assertTrue(laptop.show("person", person)["phone"])  # it stood in the same entry
            self.assertIn("whole", laptop.run("check"))
        self.samira.refused(2, "redact", "person", person, "usualName")  # it may not be empty
        self.samira.run("redact", "person", person, "note")
        self.marc.sync()
        self.assertFalse(self.marc.show("person", person).get("note"))
        self.assertIn("no such text", self.samira.run("redact", "person", person, "note"))

    def test_numbers_are_unique_and_without_gaps(self):
        records = [self.samira.add("person", {"usualName": "Yanis"}) for _ in range(3)]
        taken = [laptop.run("number", "take", record, "--series", "releve")
                 for laptop, record in zip((self.samira, self.muriel, self.samira), records)]
        self.assertEqual(["1", "2", "3"], taken)
        self.assertEqual("2", self.samira.run("number", "take", records[1], "--series", "releve"))  # the one it has
        self.assertEqual("1", self.muriel.run("number", "take", records[2], "--series", "autre"))
        self.marc.refused(5, "number", "take", records[0], "--series", "autre")  # a référent
        self.samira.refused(2, "number", "take", records[0])

    def test_an_exchange_tells_another_structure_something_without_the_file(self):
        person = self.samira.add("person", {"usualName": "Yanis", "familyName": "Secret"})
        self.samira.sync()
        self.paul.refused(4, "exchange", "open", person, "--structure", "AAJB")  # he does not know the file
        exchange = self.samira.run("exchange", "open", person, "--structure", "ACAHJ")
        self.assertEqual(exchange, self.samira.run("exchange", "open", person, "--structure", "ACAHJ"))  # the one that is open
        request = self.samira.add("exchange_request", {"exchange": exchange, "kind": "referral", "shownName": "Yanis",
                                                       "text": "Un atelier cuisine"})
        self.samira.sync()
        self.paul.sync()
        self.assertEqual("Un atelier cuisine", self.paul.show("exchange_request", request)["text"])
        self.paul.refused(4, "show", "person", person)

    def test_with_no_administrator_left_managers_of_two_structures_name_one_together(self):
        nora = Laptop(PROGRAMS["cli"], self.samira.folder.parent / "nora")
        self.enrol(nora, self.invite("ACAHJ", "referent", "manager"), "Nora Petit")
        ruth = Laptop(PROGRAMS["cli"], self.samira.folder.parent / "ruth")
        home = self.muriel.status()["structureName"]
        self.enrol(ruth, self.invite(home, "referent", "manager"), "Ruth Morel")
        for laptop in (self.samira, nora, ruth):
            laptop.sync()
        members = {one["name"]: one["id"] for one in self.samira.json("members", "--format", "json")}
        chosen = (members["Samira Benali"], "--structure", "AAJB", "--role", "referent", "--role", "manager", "--role", "administrator")
        self.samira.refused(5, "role", "together", given=nora.run("role", "cosign", *chosen))  # there is one
        ruth.run("revoke", "device", self.device("Muriel Lanoë")["id"])
        for laptop in (self.samira, nora):
            laptop.sync()
        self.samira.refused(5, "role", "set", *chosen)  # not alone
        signed = nora.run("role", "cosign", *chosen)
        self.marc.sync()
        self.marc.refused(5, "role", "together", given=signed)  # a référent
        nora.refused(5, "role", "together", given=signed)  # the same hand twice
        self.samira.refused(2, "role", "together", given=signed[:-3])
        self.samira.run("role", "together", given=signed)
        nora.sync()
        roles = [one["roles"] for one in nora.json("members", "--format", "json")
                 if one["name"] == "Samira Benali" and one["structureName"] == "AAJB"]
        self.assertEqual([["referent", "manager", "administrator"]], roles)
        self.samira.run("structure", "add", "Le Lien", "--code", "LIEN")  # and she can

    def test_two_histories_stop_the_exchange_until_somebody_accepts_one(self):
        self.samira.refused(4, "check", "--accept-history")  # there is one
        self.server.stop()
        before = self.server.folder.with_suffix(".before")
        shutil.copytree(self.server.folder, before)
        self.server.start()
        self.muriel.run("invite", "--structure", "AAJB", "--role", "referent")
        kept = self.muriel.add("person", {"usualName": "Yanis"})  # cites what the server will have lost
        self.server.stop()
        shutil.rmtree(self.server.folder)
        shutil.copytree(before, self.server.folder)  # as if nothing had been: not what `restore` does
        self.server.start()
        self.samira.run("invite", "--structure", "AAJB", "--role", "referent")  # another event stands in the place
        self.assertNotEqual(0, self.muriel.call("sync").returncode)
        checked = self.muriel.call("check")
        self.assertEqual(9, checked.returncode)
        self.assertIn("WARNING fork", checked.stdout)
        self.assertEqual("fork", self.muriel.status()["warnings"][0]["kind"])
        self.assertIn("accepted", self.muriel.run("check", "--accept-history"))
        self.muriel.sync()
        self.assertEqual("Yanis", self.muriel.show("person", kept)["usualName"])  # nothing of hers is gone
        self.muriel.refused(4, "check", "--accept-history")
        self.assertNotIn("fork", [one["kind"] for one in self.muriel.status()["warnings"]])


if __name__ == "__main__":
    PROGRAMS["server"], PROGRAMS["cli"] = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
