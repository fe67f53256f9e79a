#!/usr/bin/env python3
"""A coordinator adds a word and a field, meets them in the forms and the list, retires both, and sees that what was noted with them still reads
so; settings: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/coordination_test.py SERVER CLI APPLICATION
"""
import csv
import datetime
import json

from story import PASSPHRASE, Story, tell, today

WORD, FIELD = "Jardin partagé", "Vient avec un chien"
ADDED_LATER = "Revu au jardin"


class Coordination(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali", "referent", "coordinator")
        self.samira.add("encounter", {"occurredAt": f"{today() - datetime.timedelta(1)}T14:30", "placeKind": "public_space", "place": "Gare",
                                      "commune": "14118", "contactMode": "outreach",
                                      "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 1}]})
        self.samira.sync()
        self.list = self.root / "rencontres.csv"

    def test_words_and_fields(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.add_a_word()
        self.retire_it_and_take_that_back()
        self.add_a_field()
        self.meet_them_in_a_form()
        self.show_it_in_the_list()
        self.retire_both()
        self.what_was_noted_stays()
        self.looked_for_and_exported()
        self.offered_no_more()
        self.settings()
        self.everything_was_named(300)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def dictionary(self):
        say, window = self.say, self.window
        self.go("8", say("ConsortiumPage", "Consortium"))
        for _ in range(6):
            lists = [one.name for one in window.all("page tab list")]  # called by the tab that is shown
            if say("ConsortiumPage", "Words and fields") in lists:
                return
            window.key("Tab", "ctrl")
            window.until(lambda: [one.name for one in window.all("page tab list")] != lists, "the next tab")
        raise AssertionError("no tab of words and fields")

    def add_a_word(self):
        say, window = self.say, self.window
        self.dictionary()
        self.choose(self.box(say("WordsCard", "List of words")), say("schema", "Themes"))
        self.look()
        new = window.find("text", say("WordsCard", "New word"))
        window.focus(new)
        self.type_into(new, WORD)
        window.key("Return")
        self.heard(say("WordsCard", "“%1” is offered from now on.", WORD))
        window.find("push button", say("WordsCard", "Retire “%1”", WORD))
        self.type_into(new, "logement")
        window.key("Return")
        window.find("alert", say("WordsCard", "“%1” stands in the list already.", say("vocabulary", "Housing")))
        window.key("a", "ctrl")
        window.key("BackSpace")
        self.told("a word added; one that is there is said")

    def retire_it_and_take_that_back(self):
        say, window = self.say, self.window
        retire = window.find("push button", say("WordsCard", "Retire “%1”", WORD))
        window.key("Tab", "shift")  # the last row stands just before
        self.has_focus(retire)
        window.key("space")
        self.heard(say("WordsCard", "“%1” is no longer offered.", WORD))
        self.focus_is("push button", say("WordsCard", "Offer “%1” again", WORD))
        window.key("space")
        self.heard(say("WordsCard", "“%1” is offered again.", WORD))
        self.told("a word retired and offered again")

    def add_a_field(self):
        say, window = self.say, self.window
        asked = window.find("text", say("FieldsCard", "What is asked"))
        window.focus(asked)
        self.type_into(asked, FIELD)
        self.choose(self.box(say("FieldsCard", "Added to")), say("schema", "Encounters"))
        self.choose(self.box(say("FieldsCard", "Kind of answer")), say("vocabulary", "Yes or nothing"))
        audience = self.box(say("FieldsCard", "Who reads it"))
        self.assertTrue(audience.name)
        self.look()
        window.tab_to(window.find("push button", say("FieldsCard", "Add the field")))
        window.key("space")
        self.heard(say("FieldsCard", "“%1” is asked from now on.", FIELD))
        window.find("push button", say("FieldsCard", "Retire “%1”", FIELD))
        self.told("a field added")

    def meet_them_in_a_form(self):
        say, window = self.say, self.window
        self.go("1", say("TodayPage", "Today"))
        self.focus_is("text", say("PersonPicker", "Who"))
        window.type("1h 18-21")
        window.key("Return")
        chip = window.find("check box", WORD)
        window.key("Tab")
        self.focus_is("check box", say("vocabulary", "Housing"))
        window.move_to(chip, 30, "Right")
        window.key("space")
        window.find("check box", WORD, ("checked",))
        dog = window.find("check box", FIELD)
        self.look()
        window.tab_to(dog, 60)
        window.key("space")
        window.find("check box", FIELD, ("checked",))
        window.key("Return", "ctrl")
        self.heard(say.form("CaptureCard", "Encounter saved on this computer: %1."))
        self.go("2", say("EncountersPage", "Encounters"))
        window.tab_to(window.find("table", say("EncountersPage", "List of encounters")))
        window.key("Home")
        window.find("table cell", lambda name: name.endswith(WORD))
        window.key("Return")
        window.find("push button", say("EncounterDetail", "Change"))
        window.find("label", FIELD)
        self.look()
        window.key("F2")
        window.find("check box", FIELD, ("checked",))
        self.look()
        window.key("Escape")
        self.told("the word and the field in the forms of an encounter")

    def show_it_in_the_list(self):
        """A column of its own, by the menu of the table."""
        say, window = self.say, self.window
        window.key("Escape")  # what is at the right; the list has the keyboard again
        self.has_focus(window.find("table", say("EncountersPage", "List of encounters")))
        window.choose_in_menu_here(say("RecordTable", "Show “%1”", FIELD))
        window.find("table cell", say("SpokenCell", "%1: %2", FIELD, say("ValueText", "Yes")))
        self.told("the field as a column of the list")

    def retire_both(self):
        say, window = self.say, self.window
        self.dictionary()
        for card, name, said, again in (("WordsCard", WORD, "“%1” is no longer offered.", "Offer “%1” again"),
                                        ("FieldsCard", FIELD, "“%1” is no longer asked. What was noted stays.", "Ask for “%1” again")):
            window.focus(window.find("push button", say(card, "Retire “%1”", name)))
            window.key("space")
            self.heard(say(card, said, name))
            self.focus_is("push button", say(card, again, name))
        self.look()
        self.told("the word and the field retired")

    def reads(self, *words: str):
        """What the encounter at the right of the list says."""
        for one in words:
            self.window.find("label", lambda name: one in name)

    def what_was_noted_stays(self):
        """Read, and kept by a change that has nothing to do with it."""
        say, window = self.say, self.window
        self.go("2", say("EncountersPage", "Encounters"))
        window.find("table cell", lambda name: name.endswith(WORD))
        window.find("table cell", say("SpokenCell", "%1: %2", FIELD, say("ValueText", "Yes")))
        self.has_focus(window.find("table", say("EncountersPage", "List of encounters")))
        window.key("Return")
        window.find("push button", say("EncounterDetail", "Change"))
        self.reads(WORD, FIELD)
        window.key("F2")
        window.find("check box", WORD, ("checked",))  # where it stands it is still shown
        self.assertFalse(any(window.all("check box", FIELD)), "asked although it was retired")
        self.look()
        note = self.field("Note")
        window.focus(note)
        self.type_into(note, ADDED_LATER)
        window.key("Return", "ctrl")
        self.heard(say("EncounterDetail", "Encounter saved on this computer."))
        self.reads(ADDED_LATER, WORD, FIELD)
        self.told("what was noted with both still reads so, after a change too")

    def looked_for_and_exported(self):
        say, window = self.say, self.window
        window.find("label", say.of("EncountersPage", "%n encounter(s)", 2))
        window.key("f", "ctrl")  # to the filters
        self.focus_is("text", say("EncounterFilters", "Search in the encounters"))
        self.choose(self.box(FIELD), say("AddedFilter", "%1: yes", FIELD))
        window.find("label", say.of("EncountersPage", "%n encounter(s) found", 1))
        window.press(say("ExportButton", "Export"))
        self.focus_is("push button", say("ExportPanel", "Choose the file and export…"))
        window.key("Return", "ctrl")
        window.answer_with_file(say("ExportPanel", "Export what the list shows"), self.list)
        self.heard(say.of("ExportPanel", "%n row(s) exported to %1. The file is not protected: keep it where only those who need it can read it.", 1,
                          self.list.name))
        with self.list.open(encoding="utf-8-sig", newline="") as file:
            (row,) = csv.DictReader(file, delimiter=";")
        self.assertEqual((WORD, say("ValueText", "Yes")), (row[say("schema", "Themes")], row[FIELD]))
        self.told("looked for by the field, and in the file of an export")

    def offered_no_more(self):
        say, window = self.say, self.window
        self.go("1", say("TodayPage", "Today"))
        self.focus_is("text", say("PersonPicker", "Who"))
        window.find("check box", say("vocabulary", "Housing"))
        window.until(lambda: not any(window.all("check box", lambda name: name in (WORD, FIELD))), "neither of them in the form of a new encounter")
        self.told("neither is offered to a new one")

    def settings(self):
        """Theme, then the size of the text, which makes the window anew: the keyboard is where it was."""
        say, window = self.say, self.window
        self.search_everywhere(say("SettingsPage", "Settings").lower(), say("SettingsPage", "Settings"))
        theme = self.box(say("DisplayCard", "Appearance"))
        self.has_focus(theme)
        self.choose(theme, say("DisplayCard", "Dark"))
        self.look()
        larger = say("DisplayCard", "%1 %", "115")
        size = self.box(say("DisplayCard", "Size of the text"))
        window.tab_to(size)
        window.key("Down")
        window.take_keyboard()
        window.until(lambda: "focused" in self.box(say("DisplayCard", "Size of the text")).states, "the focus on the size again")
        self.assertEqual(larger, self.box(say("DisplayCard", "Size of the text")).name)
        self.assertEqual(say("DisplayCard", "Dark"), self.box(say("DisplayCard", "Appearance")).name)
        self.told("theme and size of the text chosen")
        whole = window.find("text", say("DiagnosticsCard", "All that the file will hold"))
        self.assertIn("version", whole.text.lower())
        window.tab_to(window.find("push button", say("DiagnosticsCard", "Save this file…")), 60)
        window.key("space")
        file = self.root / "diagnostic.json"
        window.answer_with_file(say("DiagnosticsCard", "Save the diagnostics"), file)
        self.heard(say("DiagnosticsCard", "File saved. Nothing was sent."))
        self.assertTrue(json.loads(file.read_text("utf-8")))
        self.assertNotIn("Samira", file.read_text("utf-8"))
        self.told("the diagnostics read, and saved without a name")


if __name__ == "__main__":
    tell()
