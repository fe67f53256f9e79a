#!/usr/bin/env python3
"""Columns of an export kept under a name, and used by a colleague of the structure another day; a list narrowed, put in another order and
found again so at the next start, then exported as a program reads it: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/exports_test.py SERVER CLI APPLICATION
"""
import csv
import datetime

from story import PASSPHRASE, Story, tell, today

NAME = "Bilan"
# Days ago, commune, place, themes. Each filter leaves one out: the period the last one, the commune the second, the theme the third.
MET = ((0, "14118", "Gare", ["housing", "health"]), (2, "14327", "Place du Marché", ["housing"]), (3, "14118", "Bibliothèque", ["employment"]),
       (40, "14118", "Port", ["housing"]))


class Exports(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali", "referent", "manager")
        self.colleague("awa", "Awa Sarr", "referent", "manager")
        for name, year, phone in (("Ahmed", 2004, "06 11 22 33 44"), ("Julie", 2000, "06 55 66 77 88")):
            self.samira.add("person", {"usualName": name, "birthYear": year, "phone": phone})
        self.met = [f"{today() - datetime.timedelta(days)}T14:30" for days, *_ in MET]
        for at, (_, commune, place, themes) in zip(self.met, MET):
            self.samira.add("encounter", {"occurredAt": at, "placeKind": "public_space", "place": place, "commune": commune, "contactMode": "outreach",
                                          "themes": themes, "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 1}]})
        self.samira.sync()
        self.list, self.codes = self.root / "bilan.csv", self.root / "codes.csv"

    def test_an_export_that_is_kept(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.keep_the_choices()
        self.narrow_the_encounters()
        self.oldest_first()
        self.another("awa")
        self.use_them()
        self.read_the_file()
        self.another("samira")
        self.narrowed_as_before()
        self.for_a_program()
        self.read_the_codes()
        self.all_of_them_again()
        self.everything_was_named(200)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def open_the_panel(self):
        """Of the list that is shown."""
        say, window = self.say, self.window
        window.tab_to(window.find("push button", say("ExportButton", "Export")), 60)
        window.key("space")
        self.focus_is("push button", say("ExportPanel", "Choose the file and export…"))

    def keep_the_choices(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        self.open_the_panel()
        window.press(say("ExportPanel", "None"))
        self.tick(window.find("list", say("ExportPanel", "Columns of the file")), say("schema", "Usual name"), say("schema", "Year of birth"),
                  back=True)
        name = window.find("text", say("ProfileBar", "Keep these choices as"))
        window.focus(name)
        self.look()
        window.type(NAME)
        window.until(lambda: name.text == NAME, "the name typed")
        window.key("Return")
        self.heard(say("ProfileBar", "“%1” is kept.", NAME))
        window.until(lambda: self.box(say("ProfileBar", "Saved exports")).name == NAME, "the export that was kept, chosen")
        self.told("two columns kept under a name")

    def encounters(self):
        """The places the list shows, from the top."""
        begin = self.spoken("EncountersPage", "Place", "")
        return [one.name[len(begin):] for one in self.window.all("table cell", lambda name: name.startswith(begin))]

    def are_shown(self, *places: str):
        """In this order; a cell says its commune after the place."""
        def they_are() -> bool:
            shown = self.encounters()
            return len(shown) == len(places) and all(one.startswith(place) for one, place in zip(shown, places))
        self.window.until(they_are, f"{places} in the list")

    def narrow_the_encounters(self):
        say, window = self.say, self.window
        self.go("2", say("EncountersPage", "Encounters"))
        self.are_shown("Gare", "Place du Marché", "Bibliothèque", "Port")
        window.key("f", "ctrl")
        self.focus_is("text", say("EncounterFilters", "Search in the encounters"))
        self.choose(self.box(say("EncounterFilters", "Period")), say("EncounterFilters", "Last 7 days"))
        self.are_shown("Gare", "Place du Marché", "Bibliothèque")
        commune = window.find("text", say("EncounterFilters", "Commune"))
        window.tab_to(commune)
        self.type_into(commune, "Caen")
        self.are_shown("Gare", "Bibliothèque")
        window.find("label", say.of("EncountersPage", "%n encounter(s) found", 2))
        self.choose(self.box(say("EncounterFilters", "Theme")), say("vocabulary", "Housing"))
        self.are_shown("Gare")
        window.find("label", say.of("EncountersPage", "%n encounter(s) found", 1))
        self.told("the list narrowed by period, commune and theme")

    def oldest_first(self):
        """By the menu of the table, as its heading would by a click."""
        say, window = self.say, self.window
        window.tab_to(window.find("table", say("EncountersPage", "List of encounters")), 60)
        window.choose_in_menu_here(say("RecordTable", "Order by “%1”", say("schema", "When")))
        self.told("put in another order")

    def use_them(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        self.open_the_panel()
        self.choose(self.box(say("ProfileBar", "Saved exports")), NAME)
        columns = window.find("list", say("ExportPanel", "Columns of the file"))
        wanted = {say("schema", "Usual name"), say("schema", "Year of birth")}
        window.until(lambda: {one.name for one in window.all("list item", states=("checked",), within=columns)} == wanted, f"the columns {wanted}")
        self.look()
        self.write_to(self.list, 2)
        self.told("used by a colleague of the structure")

    def write_to(self, file, rows: int):
        say, window = self.say, self.window
        window.key("Return", "ctrl")
        window.answer_with_file(say("ExportPanel", "Export what the list shows"), file)
        self.heard(say.of("ExportPanel", "%n row(s) exported to %1. The file is not protected: keep it where only those who need it can read it.", rows,
                          file.name))

    def read_the_file(self):
        with self.list.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        self.assertEqual([self.say("schema", "Usual name"), self.say("schema", "Year of birth")], rows[0])
        self.assertEqual({("Ahmed", "2004"), ("Julie", "2000")}, {tuple(row) for row in rows[1:]})

    def narrowed_as_before(self):
        say, window = self.say, self.window
        self.go("2", say("EncountersPage", "Encounters"))
        self.are_shown("Gare")
        self.assertEqual(say("EncounterFilters", "Last 7 days"), self.box(say("EncounterFilters", "Period")).name)
        self.assertEqual("Caen", window.find("text", say("EncounterFilters", "Commune")).text)
        self.assertEqual(say("vocabulary", "Housing"), self.box(say("EncounterFilters", "Theme")).name)
        self.told("narrowed at the next start as it was left")

    def for_a_program(self):
        """Columns chosen and put in order, codes instead of words."""
        say, window = self.say, self.window
        self.open_the_panel()
        narrowed = say.of("ExportPanel", "%n row(s), narrowed to %1", 1, "")
        window.find("label", lambda name: name.startswith(narrowed) and "Caen" in name and say("vocabulary", "Housing") in name)
        people = window.find("radio button", say("ExportPanel", "People, in a spreadsheet"))
        window.focus(people)
        window.key("Down")
        program = self.focus_is("radio button", say("ExportPanel", "A program, or an evaluator"))
        window.until(lambda: "checked" in program.states, "the one for a program chosen")
        self.assertEqual(say("ExportPanel", "Codes and ISO dates: 2026-11-24, housing. Names stand beside ids."), program.description)
        window.tab_to(window.find("push button", say("ExportPanel", "None")), 40)
        window.key("space")
        columns = window.find("list", say("ExportPanel", "Columns of the file"))
        when, structure, commune, themes = (say("schema", one) for one in ("When", "Structure", "Commune", "Themes"))
        self.tick(columns, when, structure, commune, themes, back=True)
        chosen = lambda: [one.name for one in window.all("list item", states=("checked",), within=columns)]
        for _ in range(8):  # past what is not chosen, until it stands where it is wanted
            before = [one.name for one in window.all("list item", within=columns)]
            if before.index(themes) < before.index(commune):
                break
            window.key("Up", "alt")
            window.until(lambda: [one.name for one in window.all("list item", within=columns)] != before, "the column one place up")
        self.assertEqual([when, structure, themes, commune], chosen())
        self.look()
        self.write_to(self.codes, 1)
        self.told("written for a program, in an order of its own")

    def read_the_codes(self):
        text = self.codes.read_text("utf-8")
        self.assertFalse(text.startswith("\ufeff"), "a mark for spreadsheets that a program would read")
        rows = list(csv.reader(text.splitlines(), delimiter=";"))
        self.assertEqual(["occurredAt", "structure", "structureName", "themes", "commune", "communeName"], rows[0])
        (row,) = rows[1:]
        self.assertEqual([self.met[0], "AAJB", "health|housing", "14118", "Caen"], [row[0], *row[2:]])

    def all_of_them_again(self):
        say, window = self.say, self.window
        window.tab_to(window.find("push button", say("EncounterFilters", "Clear the filters")), 60)
        window.key("space")
        self.are_shown("Port", "Bibliothèque", "Place du Marché", "Gare")  # in the order that was chosen before
        window.find("label", say.of("EncountersPage", "%n encounter(s)", len(MET)))
        self.told("the filters taken off, the order remembered")


if __name__ == "__main__":
    tell()
