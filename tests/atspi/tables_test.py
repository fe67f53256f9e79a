#!/usr/bin/env python3
"""A table comes in, with an error and somebody who is known; a list goes out: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/tables_test.py SERVER CLI APPLICATION
"""
import csv
import re

from story import PASSPHRASE, Story, tell

TABLE = """Prénom;Nom de famille;Année de naissance;Téléphone
Ahmed;Diallo;2004;06 11 22 33 44
Julie;Lemoine;deux mille;06 55 66 77 88
Mohammed;Ben Said;2001;0612345678
"""


class Tables(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali", "referent", "manager")
        self.samira.add("person", {"usualName": "Mohamed", "familyName": "Ben Saïd", "birthYear": 2001, "phone": "06 12 34 56 78"})
        self.samira.sync()
        self.table, self.list = self.root / "accueil.csv", self.root / "liste.csv"
        self.table.write_text(TABLE, "cp1252")

    def test_tables_in_and_out(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.choose_a_table()
        self.correct_in_place()
        self.decide_about_somebody_known()
        self.imported()
        self.exported()
        self.undone()
        self.everything_was_named(300)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def choose_a_table(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        window.press(say("PersonsList", "Import…"))
        self.focus_is("push button", say("ImportPage", "Choose a file"))
        self.look()
        window.key("space")
        window.answer_with_file(say("ImportPage", "Choose a table"), self.table)
        first = window.find("combo box", lambda name: True, ("focused",))
        self.assertIn("Prénom", first.description + " ".join(first.labels), "which column the choice is of")
        window.find("label", lambda name: "Windows-1252" in name)
        window.find("table cell", lambda name: name.startswith("deux mille") and "1999" in name)  # what is wrong, and how to write it
        self.told("a table chosen and its columns recognised")

    def tab_key(self, source: str, number: int):
        """The next part, by its key; its name says how much is in it."""
        self.window.key("Tab", "ctrl")
        self.window.find("page tab list", self.say("ReviewPanel", source, str(number)))

    def correct_in_place(self):
        say, window = self.say, self.window
        self.tab_key("To correct (%1)", 1)
        window.tab_to(window.find("table", say("ReviewPanel", "Cells to correct")))
        window.find("label", lambda name: name.startswith(say("ImportWords", "Not a year: write 1999")))
        self.look()
        window.key("Return")
        # Qt lists no editor below its table: a reader hears of it because it takes the focus.
        called = say("ProblemModel", "%1, line %2", say("schema", "Year of birth"), "3")
        editor = window.until(lambda: window.focused.role == "text" and window.focused.name == called and window.focused, f"the editor «{called}»")
        self.assertEqual("deux mille", editor.text)
        window.key("a", "ctrl")
        window.type("2000")
        window.until(lambda: editor.text == "2000", "the year in the cell")
        window.key("Return")
        window.find("page tab list", say("ReviewPanel", "To correct (%1)", "0"))
        self.told("a cell corrected where it stands")

    def decide_about_somebody_known(self):
        say, window = self.say, self.window
        self.tab_key("Perhaps known (%1)", 1)
        window.tab_to(window.find("table", say("ReviewPanel", "Lines that are perhaps known already")))
        window.find("table cell", lambda name: name.startswith("Mohamed Ben Saïd"))
        window.find("table cell", say("AlikeModel", "To decide"))
        self.look()
        window.tab_to(window.find("push button", say("ReviewPanel", "It is the same person")))
        window.key("space")
        window.find("table cell", say("AlikeModel", "The same: nothing is created"))
        self.told("somebody known proposed and recognised")

    def imported(self):
        say, window = self.say, self.window
        window.find("push button", say.of("ReviewPanel", "Import %n person(s)", 2), ("enabled",))
        window.key("Return", "ctrl")
        window.find("label", say.of("ImportPage", "%n person(s) imported.", 2))
        self.focus_is("push button", say("ImportPage", "See the people"))
        self.look()
        window.key("space")
        window.until(lambda: self.people() == {"Ahmed Diallo", "Julie Lemoine", "Mohamed Ben Saïd"}, "three people in the list")
        self.told("two people imported, and seen in the list")

    def people(self) -> set:
        """Whom the list shows: a cell says the name of its column first."""
        shown = [re.split(r"\s?: ", one.name, maxsplit=1)[-1] for one in self.window.all("table cell")]
        return {one for one in shown if one in ("Ahmed Diallo", "Julie Lemoine", "Mohamed Ben Saïd")}

    def exported(self):
        """Without a number: chosen in the list of columns, heard, and really left out of the file."""
        say, window = self.say, self.window
        window.press(say("ExportButton", "Export"))
        self.focus_is("push button", say("ExportPanel", "Choose the file and export…"))
        warned = window.find("push button", say("ExportPanel", "Choose the file and export…"))
        self.assertIn(say("ExportPanel", "It names people, or tells of their life. Give it to nobody who does not work with them, never send it by "
                                         "ordinary e-mail, and delete it once it has served."), warned.description)
        window.find("label", say.of("ExportPanel", "%n row(s): the whole list, nothing narrows it.", 3))
        window.press(say("ExportPanel", "None"))
        self.tick(window.find("list", say("ExportPanel", "Columns of the file")), say("schema", "Usual name"), say("schema", "Year of birth"),
                  back=True)
        self.look()
        window.key("Return", "ctrl")
        window.answer_with_file(say("ExportPanel", "Export what the list shows"), self.list)
        self.heard(say.of("ExportPanel", "%n row(s) exported to %1. The file is not protected: keep it where only those who need it can read it.", 3, self.list.name))
        with self.list.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        self.assertEqual([say("schema", "Usual name"), say("schema", "Year of birth")], rows[0])
        self.assertEqual({("Ahmed", "2004"), ("Julie", "2000"), ("Mohamed", "2001")}, {tuple(row) for row in rows[1:]})
        self.assertNotIn("0612", self.list.read_text("utf-8-sig"))
        self.told("a list with two columns written")

    def undone(self):
        say, window = self.say, self.window
        self.search_everywhere(say("ImportPage", "Import a table").lower(), say("ImportPage", "Import a table"))
        window.press(say("ImportPage", "Undo the import"))
        self.heard(say("ImportPage", "Import undone. Nothing of it is left."))
        self.go("3", say("PersonsPage", "People"))
        window.until(lambda: self.people() == {"Mohamed Ben Saïd"}, "Mohamed alone in the list")
        self.told("the import undone")


if __name__ == "__main__":
    tell()
