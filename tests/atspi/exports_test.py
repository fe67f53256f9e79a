#!/usr/bin/env python3
"""Columns of an export kept under a name, and used by a colleague of the structure another day: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/exports_test.py SERVER CLI APPLICATION
"""
import csv

from story import PASSPHRASE, Story, tell

NAME = "Bilan"


class Exports(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali", "referent", "manager")
        self.colleague("awa", "Awa Sarr", "referent", "manager")
        for name, year, phone in (("Ahmed", 2004, "06 11 22 33 44"), ("Julie", 2000, "06 55 66 77 88")):
            self.samira.add("person", {"usualName": name, "birthYear": year, "phone": phone})
        self.samira.sync()
        self.list = self.root / "bilan.csv"

    def test_an_export_that_is_kept(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.keep_the_choices()
        self.another("awa")
        self.use_them()
        self.read_the_file()
        self.everything_was_named(200)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def open_the_panel(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        window.tab_to(window.find("push button", say("ExportButton", "Export")), 60)
        window.key("space")
        self.focus_is("push button", say("ExportPanel", "Choose the file and export…"))

    def keep_the_choices(self):
        say, window = self.say, self.window
        self.open_the_panel()
        window.press(say("ExportPanel", "None"))
        self.tick(window.find("list", say("ExportPanel", "Columns of the file")), say("schema", "Usual name"), say("schema", "Year of birth"))
        name = window.find("text", say("ProfileBar", "Keep these choices as"))
        window.focus(name)
        self.look()
        window.type(NAME)
        window.until(lambda: name.text == NAME, "the name typed")
        window.key("Return")
        self.heard(say("ProfileBar", "“%1” is kept.", NAME))
        window.until(lambda: self.box(say("ProfileBar", "Saved exports")).name == NAME, "the export that was kept, chosen")
        self.told("two columns kept under a name")

    def use_them(self):
        say, window = self.say, self.window
        self.open_the_panel()
        self.choose(self.box(say("ProfileBar", "Saved exports")), NAME)
        columns = window.find("list", say("ExportPanel", "Columns of the file"))
        wanted = {say("schema", "Usual name"), say("schema", "Year of birth")}
        window.until(lambda: {one.name for one in window.all("list item", states=("checked",), within=columns)} == wanted, f"the columns {wanted}")
        self.look()
        window.key("Return", "ctrl")
        window.answer_with_file(say("ExportPanel", "Export what the list shows"), self.list)
        self.heard(say.of("ExportPanel", "%n row(s) exported to %1. The file is not protected: keep it where only those who need it can read it.", 2,
                          self.list.name))
        self.told("used by a colleague of the structure")

    def read_the_file(self):
        with self.list.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        self.assertEqual([self.say("schema", "Usual name"), self.say("schema", "Year of birth")], rows[0])
        self.assertEqual({("Ahmed", "2004"), ("Julie", "2000")}, {tuple(row) for row in rows[1:]})


if __name__ == "__main__":
    tell()
