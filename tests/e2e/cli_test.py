#!/usr/bin/env python3
"""The main job through the command line: the real server and the real client over real HTTPS.

    tests/e2e/cli_test.py SERVER CLI [unittest arguments]
"""
import csv
import io
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from laptops import PASSPHRASE, Laptop, Server

PROGRAMS = {}
CANARY = "Zébulon Kerfantec attend derrière le lavoir"
ENCOUNTER = {"occurredAt": "2026-03-02T14:30", "placeKind": "public_space", "place": "Place Café des Images", "commune": "14327",
             "contactMode": "outreach", "themes": ["housing", "health"],
             "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 2}], "note": CANARY}
STORED = {**ENCOUNTER, "themes": sorted(ENCOUNTER["themes"])}  # a set of choices has one written form


class MainJob(unittest.TestCase):
    """Muriel administers; Samira (two laptops) and Marc are référents of AAJB; Paul is référent of ACAHJ."""

    @classmethod
    def setUpClass(cls):
        cls.root = Path(tempfile.mkdtemp(prefix="tp-e2e-"))
        cls.addClassCleanup(shutil.rmtree, cls.root, True)
        cls.server = Server(PROGRAMS["server"], cls.root / "server")
        cls.addClassCleanup(cls.stop_whatever_runs)
        first = cls.server.init()
        cls.server.start()
        cls.muriel = cls.laptop("muriel")
        cls.enrol(cls.muriel, first, "Muriel Lanoë")
        cls.aajb = cls.muriel.run("structure", "add", "AAJB", "--code", "AAJB")
        cls.acahj = cls.muriel.run("structure", "add", "ACAHJ", "--code", "ACA")
        cls.samira, cls.marc, cls.paul = cls.laptop("samira"), cls.laptop("marc"), cls.laptop("paul")
        cls.used_invitation = cls.invite("AAJB")
        cls.enrol(cls.samira, cls.used_invitation, "Samira Benali")
        cls.enrol(cls.marc, cls.invite("AAJB"), "Marc Lefèvre")
        cls.enrol(cls.paul, cls.invite("ACAHJ"), "Paul Prunier")

    @classmethod
    def stop_whatever_runs(cls):
        if cls.server.process:
            cls.server.process.kill()
            cls.server.process.wait()
            cls.server.process.stdout.close()
        cls.server.log.close()

    @classmethod
    def laptop(cls, name) -> Laptop:
        return Laptop(PROGRAMS["cli"], cls.root / name)

    @classmethod
    def invite(cls, structure) -> str:
        return cls.muriel.run("invite", "--structure", structure, "--role", "referent")

    @staticmethod
    def enrol(laptop, invitation, name):
        laptop.run("enrol", "--invitation", invitation, "--name", name)

    def offline(self):
        self.server.stop()
        self.addCleanup(lambda: self.server.process or self.server.start())

    def exchange(self, *laptops):
        """Everyone sends, then everyone has what the others sent."""
        for laptop in laptops + laptops[:-1]:
            laptop.sync()

    # --- who is here

    def test_structures_and_members_carry_their_names(self):
        listed = [line.split("\t") for line in self.muriel.run("structure", "list").splitlines()]
        self.assertIn([self.aajb, "AAJB", "AAJB"], listed)
        self.assertIn([self.acahj, "ACA", "ACAHJ"], listed)
        status = self.samira.status()
        self.assertEqual((status["memberName"], status["structureName"], status["structure"]), ("Samira Benali", "AAJB", self.aajb))
        self.assertEqual(status["pendingSaves"], 0)

    def test_the_first_administrator_is_warned_until_a_kit_exists(self):
        other = Server(PROGRAMS["server"], self.root / "warned")
        self.addCleanup(other.log.close)
        invitation = other.init()
        other.start()
        self.addCleanup(other.stop)
        admin = self.laptop("warned-admin")
        self.enrol(admin, invitation, "Ada")
        self.assertTrue(admin.status()["recoveryKitNeeded"])
        self.assertIn("WARNING: one administrator", admin.run("status"))
        kit = admin.run("kit", "create")
        self.assertTrue(kit.startswith("tpk1:"), kit)
        self.assertFalse(admin.status()["recoveryKitNeeded"])
        self.assertNotIn("WARNING", admin.run("status"))
        restored = self.laptop("restored")
        restored.run("kit", "restore", "--name", "Ada", given=kit)
        restored.sync()
        self.assertEqual(restored.status()["structure"], admin.status()["structure"])

    # --- passphrase, kits, rescue

    def test_a_changed_passphrase_opens_and_the_old_one_does_not(self):
        laptop = self.laptop("phrase")
        self.enrol(laptop, self.invite("AAJB"), "Nora")
        fresh = "mirovel-pastudo-kerligne-ostabu 8316 dravine zotimen"
        weak, strong = self.root / "weak.phrase", self.root / "strong.phrase"
        weak.write_text("soleil2024\n")
        strong.write_text(fresh + "\n")
        laptop.refused(2, "passphrase", "--new-passphrase-file", weak)
        laptop.refused(3, "passphrase", "--new-passphrase-file", strong, passphrase="not-it-at-all")
        laptop.refused(3, "passphrase")
        laptop.status()  # nothing has changed so far
        laptop.run("passphrase", "--new-passphrase-file", strong)
        self.assertIn("does not open", laptop.refused(3, "status"))
        laptop.run("status", passphrase=fresh)

    def test_kits_are_listed_and_tried_out(self):
        kit = self.muriel.run("kit", "create")
        listed = self.muriel.json("kit", "list", "--format", "json")
        self.assertEqual((listed[0]["maker"], listed[0]["tested"], listed[0]["state"]), ("Muriel Lanoë", None, "live"))
        self.assertIn("the kit is good", self.muriel.run("kit", "test", given=kit))
        self.assertRegex(self.muriel.json("kit", "list", "--format", "json")[0]["tested"], r"^\d{4}-\d\d-\d\d$")
        self.muriel.refused(2, "kit", "test", given=kit[:-2])

    def test_work_that_could_not_be_sent_is_taken_up_by_a_colleague(self):
        lost = self.laptop("lost")
        self.enrol(lost, self.invite("AAJB"), "Inès Caron")
        self.marc.sync()
        usb = self.root / "ines.tprescue"
        self.assertIn("everything has been sent", lost.run("rescue", "write", "--out", usb))
        self.assertFalse(usb.exists())
        record = lost.add("encounter", ENCOUNTER)
        lost.run("rescue", "write", "--out", usb)
        self.assertNotIn(CANARY.encode(), usb.read_bytes())
        self.paul.sync()
        self.paul.refused(5, "rescue", "show", usb)  # another structure
        told = self.marc.json("rescue", "show", usb, "--format", "json")
        self.assertEqual(told["author"], "Inès Caron")
        self.assertEqual({one["state"] for one in told["items"]}, {"toAdopt"})
        self.assertIn(CANARY, [one["record"].get("note") for one in told["items"]])
        self.assertIn("2 taken up", self.marc.run("rescue", "push", usb))
        self.assertIn("0 taken up, 2 here already", self.marc.run("rescue", "push", usb))
        self.samira.sync()
        for laptop in (self.marc, self.samira):
            self.assertEqual(laptop.show("encounter", record)["note"], CANARY)
            changes = laptop.json("history", "encounter", record)
            self.assertEqual({(one["author"], one["takenUpFrom"]) for one in changes}, {("Marc Lefèvre", "Inès Caron")})
        lost.sync()  # not lost after all: nothing is there twice
        self.marc.sync()
        self.assertEqual(len([one for one in self.marc.json("list", "encounter") if one["id"] == record]), 1)
        self.assertEqual(lost.status()["quarantined"], 0)

    # --- the main job

    def test_an_encounter_written_offline_reaches_the_others(self):
        self.exchange(self.samira, self.marc, self.paul)
        self.offline()
        record = self.samira.add("encounter", ENCOUNTER)
        shown = self.samira.show("encounter", record)
        self.assertEqual({name: shown.get(name) for name in STORED}, STORED)
        self.assertTrue(shown["_pending"])
        self.assertIn(record, [one["id"] for one in self.samira.json("list", "encounter", "--format", "json")])
        self.samira.edit("encounter", record, {"team": "Binôme du lundi"})
        status = self.samira.status()
        self.assertEqual((status["pendingSaves"], status["pendingEncounters"]), (2, 2))
        self.assertIn("cannot be reached", self.samira.refused(7, "sync"))
        self.assertEqual(self.samira.status()["pendingSaves"], 2)

        self.server.start()
        self.samira.sync()
        status = self.samira.status()
        self.assertEqual((status["pendingSaves"], status["conflicts"], status["quarantined"]), (0, 0, 0))
        self.assertTrue(status["lastSync"])
        self.marc.sync()
        seen = self.marc.show("encounter", record)
        self.assertEqual({name: seen.get(name) for name in STORED}, STORED)
        self.assertEqual(seen["team"], "Binôme du lundi")
        self.paul.sync()  # another structure reads what the consortium counts, not what was said
        counted = self.paul.show("encounter", record)
        self.assertEqual((counted["themes"], counted["anonymous"]), (STORED["themes"], STORED["anonymous"]))
        for told in ("note", "place", "team"):
            self.assertNotIn(told, counted)

    def test_history_tells_who_changed_what_and_when(self):
        record = self.samira.add("encounter", ENCOUNTER)
        self.exchange(self.samira, self.marc)
        self.marc.edit("encounter", record, {"commune": "14118"})
        self.exchange(self.marc, self.samira)
        changes = [one for one in self.samira.json("history", "encounter", record) if one["field"] == "commune"]
        self.assertEqual([(one["author"], one.get("from"), one["to"]) for one in changes],
                         [("Marc Lefèvre", "14327", "14118"), ("Samira Benali", None, "14327")])
        self.assertTrue(all(one["at"] for one in changes))

    def test_deleting_is_undone_everywhere(self):
        record = self.samira.add("encounter", ENCOUNTER)
        self.samira.run("remove", "encounter", record)
        self.exchange(self.samira, self.marc)
        self.assertNotIn(record, [one["id"] for one in self.marc.json("list", "encounter")])
        self.samira.run("restore", "encounter", record)
        self.exchange(self.samira, self.marc)
        self.assertIn(record, [one["id"] for one in self.marc.json("list", "encounter")])

    def test_a_second_laptop_of_the_same_person(self):
        self.muriel.sync()
        member = self.samira.status()["member"]
        record = self.samira.add("encounter", ENCOUNTER)
        self.samira.sync()
        second = self.laptop("samira-2")
        second.run("enrol", "--invitation", self.muriel.run("invite", "--member", member))
        second.sync()
        status = second.status()
        self.assertEqual((status["member"], status["memberName"], status["structureName"]), (member, "Samira Benali", "AAJB"))
        self.assertNotEqual(status["device"], self.samira.status()["device"])
        self.assertEqual(second.show("encounter", record)["note"], CANARY)
        second.edit("encounter", record, {"note": "revu sur l'autre portable"})
        self.exchange(second, self.samira)
        self.assertEqual(self.samira.show("encounter", record)["note"], "revu sur l'autre portable")

    def test_a_person_file_and_its_timeline(self):
        person = self.samira.add("person", {"usualName": "Yanis"})
        encounter = self.samira.add("encounter", {**{name: ENCOUNTER[name] for name in ("occurredAt", "commune", "contactMode")},
                                                  "people": [person]})
        self.exchange(self.samira, self.marc)
        taking_part = self.marc.json("list", "participation", "--where", f"person={person}")
        self.assertEqual([one["encounter"] for one in taking_part], [encounter])
        self.assertEqual(self.marc.show("person", person)["usualName"], "Yanis")
        self.paul.sync()
        self.paul.refused(4, "show", "person", person)

    def test_a_file_is_erased_by_two_members(self):
        person = self.samira.add("person", {"usualName": "Léonie Quévremont", "note": CANARY})
        self.samira.add("encounter", {**ENCOUNTER, "note": "vue avec Léonie Quévremont"})
        self.exchange(self.samira, self.marc)
        chief = self.laptop("chief")
        self.enrol(chief, self.muriel.run("invite", "--structure", "AAJB", "--role", "manager"), "Chloé Martin")
        chief.sync()
        asked = self.samira.run("erase", "person", person, "--reason", "elle le demande").splitlines()
        self.assertIn("would disappear: 1 entry", asked[0])
        erasure = asked[-1]
        self.samira.refused(5, "erase", "confirm", person)
        self.samira.refused(4, "erase", "confirm", "0197b3a0-0000-7000-8000-000000000000")
        chief.sync()
        pending = chief.json("erase", "list", "--format", "json")[0]
        self.assertEqual((pending["id"], pending["state"], pending["person"]), (erasure, "requested", person))
        self.assertEqual((pending["reason"], pending["requestedBy"]["name"]), ("elle le demande", "Samira Benali"))
        chief.refused(2, "erase", "certificate", erasure)
        chief.run("erase", "confirm", person)
        chief.refused(4, "show", "person", person)
        self.exchange(self.samira, self.marc)
        chief.sync()
        done = chief.json("erase", "list", "--format", "json")[0]
        self.assertEqual((done["state"], done["person"], done["reason"]), ("erased", None, ""))
        acknowledged = {one["member"] for one in done["devices"] if one["acknowledged"]}
        self.assertLessEqual({"Chloé Martin", "Samira Benali", "Marc Lefèvre"}, acknowledged)
        for laptop in (self.samira, self.marc):
            laptop.refused(4, "show", "person", person)
            self.assertEqual(laptop.run("check"), "the store and the chains are whole")
        listed = [line.split("\t") for line in self.samira.run("erase", "review").splitlines()]
        self.assertEqual([(one[0], one[2]) for one in listed], [("encounter", "named")])
        self.samira.run("erase", "review", "--done", listed[0][1])
        self.assertEqual(self.samira.run("erase", "review"), "")
        page = chief.run("erase", "certificate", erasure, "--backups-until", "2026-06-30")
        self.assertIn("Attestation", page)
        self.assertIn("30/06/2026", page)
        self.assertNotIn("Léonie", page)
        self.assertIn("<h1>", chief.run("erase", "certificate", erasure, "--format", "html", "--language", "en"))

    # --- two laptops, one encounter

    def test_different_fields_merge(self):
        record = self.samira.add("encounter", ENCOUNTER)
        self.exchange(self.samira, self.marc)
        self.offline()
        self.samira.edit("encounter", record, {"note": "veut un logement"})
        self.marc.edit("encounter", record, {"commune": "14118"})
        self.server.start()
        self.exchange(self.samira, self.marc)
        for laptop in (self.samira, self.marc):
            shown = laptop.show("encounter", record)
            self.assertEqual((shown["note"], shown["commune"]), ("veut un logement", "14118"))
            self.assertNotIn("_conflicts", shown)

    def test_the_same_field_keeps_both_values_until_someone_chooses(self):
        record = self.samira.add("encounter", ENCOUNTER)
        self.exchange(self.samira, self.marc)
        self.offline()
        self.samira.edit("encounter", record, {"note": "il vient mardi"})
        self.marc.edit("encounter", record, {"note": "il vient jeudi"})
        self.server.start()
        self.exchange(self.samira, self.marc)
        seen = []
        for laptop in (self.samira, self.marc):
            conflict, = [one for one in laptop.json("conflicts", "--format", "json") if one["record"] == record]
            self.assertEqual((conflict["type"], conflict["field"]), ("encounter", "note"))
            self.assertEqual({(one["author"], one["value"]) for one in conflict["values"]},
                             {("Samira Benali", "il vient mardi"), ("Marc Lefèvre", "il vient jeudi")})
            self.assertTrue(all(one["at"] for one in conflict["values"]))
            self.assertEqual(sum(one["shown"] for one in conflict["values"]), 1)
            self.assertEqual(laptop.show("encounter", record)["_conflicts"], ["note"])
            seen.append(laptop.show("encounter", record)["note"])
        self.assertEqual(seen[0], seen[1])
        self.marc.run("resolve", "encounter", record, "note", given='"il vient mardi"')
        self.exchange(self.marc, self.samira)
        for laptop in (self.samira, self.marc):
            self.assertEqual(laptop.show("encounter", record)["note"], "il vient mardi")
            self.assertNotIn(record, [one["record"] for one in laptop.json("conflicts")])

    # --- what leaves the store

    def test_export_opens_in_french_excel_and_the_store_is_whole(self):
        record = self.samira.add("encounter", {**ENCOUNTER, "place": "Quai ; \"Vendeuvre\"", "note": "deux\nlignes"})
        out = self.root / "encounters.csv"
        self.samira.run("export", "encounter", "--out", out)
        text = out.read_bytes().decode("utf-8")
        out.unlink()
        self.assertTrue(text.startswith("\ufeff"))
        rows = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))
        self.assertEqual(len(rows), len(self.samira.json("list", "encounter", "--limit", "100000")) + 1)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual(sum("Quai ; \"Vendeuvre\"" in row and "deux\nlignes" in row for row in rows), 1)
        self.assertIn("Quand", rows[0])
        self.assertIn("Lieu", rows[0])
        words = {cell for row in rows[1:] for cell in row}
        self.assertTrue(any("Logement" in cell for cell in words), words)
        self.assertFalse(any("Housing" in cell for cell in words))
        english = self.samira.run("export", "encounter", "--language", "en", "--out", "-")
        self.assertIn("Housing", english)
        self.assertNotIn("Logement", english)
        self.assertIn("02/03/2026 14:30", english)  # Excel's rules stay, whatever the words
        self.samira.refused(2, "export", "encounter", "--language", "de", "--out", "-")
        machine = self.samira.run("list", "encounter", "--format", "csv", "--machine", "--limit", "100000").lstrip("\ufeff")
        codes = list(csv.DictReader(io.StringIO(machine, newline=""), delimiter=csv.Sniffer().sniff(machine.splitlines()[0]).delimiter))
        one = [row for row in codes if row["note"] == "deux\nlignes"]
        self.assertEqual([(row["occurredAt"], row["commune"]) for row in one], [("2026-03-02T14:30", "14327")])
        chosen = self.samira.run("export", "encounter", "--columns", "commune,id", "--machine", "--out", "-")
        self.assertTrue(chosen.startswith("commune;communeName;id"), chosen[:60])
        self.samira.refused(2, "export", "encounter", "--columns", "commune,shoeSize", "--out", "-")
        people = self.samira.run("list", "encounter", "--format", "csv", "--limit", "100000").lstrip("\ufeff")
        self.assertIn("Quand", people.splitlines()[0])
        self.samira.refused(8, "export", "encounter", "--out", self.root / "no-such-folder" / "encounters.csv")
        self.assertIn("whole", self.samira.run("check"))

    def test_the_schema_says_what_a_record_holds(self):
        shipped = subprocess.run([PROGRAMS["cli"], "schema", "--format", "json"], capture_output=True, text=True, check=True)  # no profile
        types = json.loads(shipped.stdout)
        encounter = next(one for one in types if one["type"] == "encounter")
        fields = {field["name"]: field for field in encounter["fields"]}
        self.assertLessEqual(set(ENCOUNTER), set(fields))
        for name, field in fields.items():
            self.assertTrue(field["kind"] and field["audience"], name)
        self.assertIn("housing", json.dumps(fields["themes"]))

    def test_the_schema_of_a_profile_says_what_coordinators_added(self):
        self.muriel.add("custom_field", {"recordType": "encounter", "code": "permis", "kind": "boolean", "audience": "consortium",
                                         "label": "Parle d’un permis"})
        self.exchange(self.muriel, self.samira)
        encounter = next(one for one in self.samira.json("schema", "--format", "json") if one["type"] == "encounter")
        added = [field for field in encounter["fields"] if field.get("added")]
        self.assertEqual(["Parle d’un permis"], [field["label"] for field in added])
        self.samira.refused(3, "schema", passphrase=None)
        met = self.samira.add("encounter", {**ENCOUNTER, added[0]["name"]: True})
        self.assertIs(True, self.samira.show("encounter", met)[added[0]["name"]])

    # --- bad input and faults: a code, one line, nothing lost

    def test_passphrase_wrong_missing_or_from_the_environment(self):
        self.samira.refused(3, "status", passphrase="not the right one at all")
        self.samira.refused(3, "status", passphrase=None)
        self.samira.run("status", passphrase="environment")

    def test_bad_input_is_refused_whole(self):
        before = self.samira.run("list", "encounter")
        for given in ("{", "[]", "", '{"occurredAt": "2026-03-02T14:30", "unknown": 1}', '{"occurredAt": "yesterday"}',
                      '{"commune": "14327"}', '{"occurredAt": "2026-03-02T14:30", "themes": "housing"}'):
            with self.subTest(given=given):
                self.samira.refused(2, "add", "encounter", given=given)
        self.assertIn("unknown", self.samira.refused(2, "add", "spaceship", given="{}"))
        self.samira.refused(2, "add", "person", given="not json\nand two lines")
        self.samira.refused(4, "edit", "encounter", "018f0000-0000-7000-8000-000000000000", given='{"commune": "14118"}')
        self.samira.refused(4, "show", "encounter", "018f0000-0000-7000-8000-000000000000")
        self.samira.refused(2, "show", "encounter", "not-an-id")
        self.samira.refused(2, "resolve", "encounter", "018f0000-0000-7000-8000-000000000000", "nofield", given="1")
        self.samira.refused(2, "no-such-command")
        self.samira.refused(2, "list", "encounter", "--where", "nofield=1")
        self.assertEqual(self.samira.run("list", "encounter"), before)

    def test_invitations_mistyped_used_or_for_somebody_elses_role(self):
        someone = self.laptop("someone")
        code = self.used_invitation
        last = "0" if code[-1] != "0" else "1"
        self.assertIn("mistyped", someone.refused(2, "enrol", "--invitation", code[:-1] + last, "--name", "X"))
        self.assertIn("used", someone.refused(5, "enrol", "--invitation", code, "--name", "X"))
        someone.refused(2, "enrol", "--invitation", "bonjour", "--name", "X")
        self.assertFalse((self.root / "someone").exists(), "a refused enrolment leaves no profile behind")
        self.samira.sync()
        self.samira.refused(5, "invite", "--structure", "AAJB", "--role", "referent")
        self.samira.refused(5, "structure", "add", "Pirates")
        self.muriel.refused(4, "invite", "--structure", "Nulle part", "--role", "referent")
        self.muriel.refused(2, "invite", "--structure", "AAJB", "--role", "captain")

    def test_a_weak_passphrase_is_refused_before_anything_is_made(self):
        invitation = self.invite("AAJB")
        someone = self.laptop("weak")
        someone.refused(2, "enrol", "--invitation", invitation, "--name", "X", passphrase="caen2026")
        self.assertFalse((self.root / "weak").exists())
        self.enrol(someone, invitation, "Nadia")  # and the invitation is still good

    def test_without_a_server_nothing_that_needs_one_half_happens(self):
        invitation = self.invite("AAJB")
        self.offline()
        someone = self.laptop("unreached")
        someone.refused(7, "enrol", "--invitation", invitation, "--name", "X")
        self.assertFalse((self.root / "unreached").exists())
        self.muriel.refused(7, "invite", "--structure", "AAJB", "--role", "referent")
        self.muriel.refused(7, "structure", "add", "Later")
        record = self.samira.add("encounter", ENCOUNTER)
        self.assertEqual(self.samira.show("encounter", record)["note"], CANARY)
        self.server.start()
        self.enrol(someone, invitation, "Nadia")

    def test_somebody_elses_server_on_our_address_is_not_trusted(self):
        self.offline()
        other = Server(PROGRAMS["server"], self.root / "impostor")
        self.addCleanup(other.log.close)
        other.address = self.server.address
        other.init()
        other.start()
        try:
            self.assertIn("not our server", self.samira.refused(7, "sync"))
        finally:
            other.stop()

    def test_a_damaged_or_foreign_store_says_so_and_is_left_alone(self):
        copy = self.laptop("damaged")
        shutil.copytree(self.root / "samira", copy.folder, ignore=shutil.ignore_patterns("lock"))
        store = copy.folder / "store.db"
        whole = store.read_bytes()
        store.write_bytes(whole[:len(whole) // 2 // 4096 * 4096])
        for wal in copy.folder.glob("store.db-*"):
            wal.unlink()
        copy.refused(6, "list", "encounter")
        store.write_bytes(b"SQLite format 3\0" + whole[16:])
        copy.refused(6, "list", "encounter")
        store.write_bytes(whole)
        vault = copy.folder / "vault"
        good = vault.read_bytes()
        vault.write_bytes(b"\xa1\x61v\x03")  # {"v": 3}: what a later version would write
        self.assertIn("newer", copy.refused(6, "list", "encounter"))
        vault.write_bytes(good)
        copy.run("list", "encounter")
        (self.root / "elsewhere").mkdir()
        self.laptop("elsewhere").refused(4, "status")

    # --- what others could read

    def test_nothing_written_stands_in_clear_on_disk(self):
        self.samira.add("encounter", ENCOUNTER)
        self.exchange(self.samira, self.marc)
        self.assertEqual(self.samira.json("list", "encounter")[0]["note"], CANARY)
        needles = [word.encode() for word in ("Kerfantec", "lavoir", "Samira", "Benali", PASSPHRASE)]
        for file in self.root.rglob("*"):
            if not file.is_file() or file.suffix == ".passphrase":
                continue
            content = file.read_bytes()
            for needle in needles:
                self.assertNotIn(needle, content, f"{needle!r} in {file}")
        # The guard notices when there is something to notice.
        planted = self.root / "planted"
        planted.write_text(CANARY)
        self.assertIn(needles[0], planted.read_bytes())
        planted.unlink()

    def test_help_tells_the_exit_codes(self):
        done = subprocess.run([PROGRAMS["cli"], "--help"], capture_output=True, text=True, timeout=60, check=True)
        self.assertIn("Exit codes", done.stdout)


if __name__ == "__main__":
    PROGRAMS["server"], PROGRAMS["cli"] = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0]] + sys.argv[3:])
