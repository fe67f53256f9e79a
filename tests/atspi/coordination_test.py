#!/usr/bin/env python3
"""A coordinator adds a word and a field and meets them in the forms; settings: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/coordination_test.py SERVER CLI APPLICATION
"""
import json

from story import PASSPHRASE, Story, tell


class Coordination(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali", "referent", "coordinator")
        self.samira.sync()

    def test_words_and_fields(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.add_a_word()
        self.retire_it_and_take_that_back()
        self.add_a_field()
        self.meet_them_in_a_form()
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
        self.type_into(new, "Jardin partagé")
        window.key("Return")
        self.heard(say("WordsCard", "“%1” is offered from now on.", "Jardin partagé"))
        window.find("push button", say("WordsCard", "Retire “%1”", "Jardin partagé"))
        self.type_into(new, "logement")
        window.key("Return")
        window.find("alert", say("WordsCard", "“%1” stands in the list already.", say("vocabulary", "Housing")))
        window.key("a", "ctrl")
        window.key("BackSpace")
        self.told("a word added; one that is there is said")

    def retire_it_and_take_that_back(self):
        say, window = self.say, self.window
        retire = window.find("push button", say("WordsCard", "Retire “%1”", "Jardin partagé"))
        window.key("Tab", "shift")  # the last row stands just before
        self.has_focus(retire)
        window.key("space")
        self.heard(say("WordsCard", "“%1” is no longer offered.", "Jardin partagé"))
        self.focus_is("push button", say("WordsCard", "Offer “%1” again", "Jardin partagé"))
        window.key("space")
        self.heard(say("WordsCard", "“%1” is offered again.", "Jardin partagé"))
        self.told("a word retired and offered again")

    def add_a_field(self):
        say, window = self.say, self.window
        asked = window.find("text", say("FieldsCard", "What is asked"))
        window.focus(asked)
        self.type_into(asked, "Vient avec un chien")
        self.choose(self.box(say("FieldsCard", "Added to")), say("schema", "Encounters"))
        self.choose(self.box(say("FieldsCard", "Kind of answer")), say("vocabulary", "Yes or nothing"))
        audience = self.box(say("FieldsCard", "Who reads it"))
        self.assertTrue(audience.name)
        self.look()
        window.tab_to(window.find("push button", say("FieldsCard", "Add the field")))
        window.key("space")
        self.heard(say("FieldsCard", "“%1” is asked from now on.", "Vient avec un chien"))
        window.find("push button", say("FieldsCard", "Retire “%1”", "Vient avec un chien"))
        self.told("a field added")

    def meet_them_in_a_form(self):
        say, window = self.say, self.window
        self.go("1", say("TodayPage", "Today"))
        self.focus_is("text", say("PersonPicker", "Who"))
        window.type("1h 18-21")
        window.key("Return")
        chip = window.find("check box", "Jardin partagé")
        window.key("Tab")
        for _ in range(30):
            if "focused" in chip.states:
                break
            before = window.where_the_focus_is()
            window.key("Right")
            window.until(lambda: window.where_the_focus_is() not in (before, []), f"the focus after {before}")
        self.has_focus(chip)
        window.key("space")
        window.find("check box", "Jardin partagé", ("checked",))
        dog = window.find("check box", "Vient avec un chien")
        self.look()
        window.tab_to(dog, 60)
        window.key("space")
        window.find("check box", "Vient avec un chien", ("checked",))
        window.key("Return", "ctrl")
        self.heard(say.form("CaptureCard", "Encounter saved on this computer: %1."))
        self.go("2", say("EncountersPage", "Encounters"))
        window.tab_to(window.find("table", say("EncountersPage", "List of encounters")))
        window.key("Home")
        window.find("table cell", lambda name: name.endswith("Jardin partagé"))
        window.key("Return")
        window.find("push button", say("EncounterDetail", "Change"))
        window.find("label", "Vient avec un chien")
        self.look()
        window.key("F2")
        window.find("check box", "Vient avec un chien", ("checked",))
        self.look()
        window.key("Escape")
        self.told("the word and the field in the forms of an encounter")

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
