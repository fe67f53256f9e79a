#!/usr/bin/env python3
"""The capture card's quick ways: the last place again, a template kept and used, an encounter left to be completed and completed: by the
keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/capture_test.py SERVER CLI APPLICATION
"""
import datetime

from story import PASSPHRASE, Story, tell, today

NOTE = "Maraude du mardi"


class Capture(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        yesterday = today() - datetime.timedelta(1)
        self.samira.add("encounter", {"occurredAt": f"{yesterday}T14:30", "placeKind": "public_space", "place": "Gare de Caen", "commune": "14118",
                                      "contactMode": "outreach", "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 1}]})
        self.samira.sync()

    def test_the_card_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.the_last_place_again()
        self.keep_a_template()
        self.fill_from_it()
        self.undo_and_do_again()
        self.leave_one_to_be_completed()
        self.complete_it()
        self.everything_was_named(200)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def of_the_card(self, label: str):
        return self.window.find("text", self.say("CaptureCard", label))

    def note_says(self, words: str):
        self.window.until(lambda: self.of_the_card("Note").text == words, f"the note «{words}»")

    def who(self):
        return self.focus_is("text", self.say("PersonPicker", "Who"))

    def the_last_place_again(self):
        say, window = self.say, self.window
        self.who()
        place = self.of_the_card("Where")
        self.assertEqual("", place.text)
        window.key("r", "ctrl")
        self.heard(say.form("CaptureCard", "Same place as last time: %1."))
        window.until(lambda: place.text == "Gare de Caen", "the place of yesterday")
        self.told("the last place again")

    def keep_a_template(self):
        say, window = self.say, self.window
        note = self.of_the_card("Note")
        window.tab_to(note, 40)
        self.type_into(note, NOTE)
        window.key("t", "ctrl")
        field = self.focus_is("text", say("CaptureCard", "Template"))
        window.type("Maraude")
        window.until(lambda: field.description.startswith(say("TemplateField", "Keep this card as “%1”", "Maraude")), "the lit row said")
        self.look()
        window.key("Return")
        self.heard(say("TemplateField", "Template “%1” kept, without people.", "Maraude"))
        self.has_focus(field)
        window.press(say("CaptureCard", "Clear"))
        self.note_says("")
        self.told("the card kept as a template")

    def fill_from_it(self):
        say, window = self.say, self.window
        window.key("t", "ctrl")
        self.focus_is("text", say("CaptureCard", "Template"))
        window.type("mar")
        window.key("Return")
        self.heard(say("CaptureCard", "Filled in from “%1”.", "Maraude"))
        self.note_says(NOTE)
        self.assertEqual("Gare de Caen", self.of_the_card("Where").text)
        self.type_into(self.who(), "2h 18-21")  # whom it never holds
        window.key("Return")
        window.key("Return", "ctrl")
        self.heard(say.form("CaptureCard", "Encounter saved on this computer: %1."))
        window.find("list item", lambda name: "Gare de Caen" in name)
        self.note_says("")
        self.told("another card filled from it, and saved")

    def undo_and_do_again(self):
        """By the keys the message names, from the field that waits for the next encounter."""
        window = self.window
        self.who()
        window.key("z", "ctrl")
        window.until(lambda: not any(window.all("list item", lambda name: "Gare de Caen" in name)), "the encounter gone from today's")
        window.key("z", "ctrl", "shift")
        window.find("list item", lambda name: "Gare de Caen" in name)
        self.who()
        self.told("saved, undone and done again")

    def leave_one_to_be_completed(self):
        say, window = self.say, self.window
        self.type_into(self.who(), "1f 22-25")
        window.key("Return", "ctrl", "shift")
        self.heard(say.form("CaptureCard", "Saved on this computer, to be completed: %1."))
        self.complete = window.find("push button", say.form("ToComplete", "Complete: %1"))
        self.told("an encounter left to be completed")

    def complete_it(self):
        say, window = self.say, self.window
        window.tab_to(self.complete, 60)
        window.key("space")
        window.find("push button", say("EncounterDetail", "Save"))
        self.assertNotIn("checked", window.find("check box", say("schema", "To complete")).states)
        self.look()
        place = self.field("Place")
        window.tab_to(place, 60)
        window.key("a", "ctrl")
        self.type_into(place, "Square du Bois")
        window.key("Return", "ctrl")
        self.heard(say("EncounterDetail", "Encounter saved on this computer."))
        window.find("push button", say("EncounterDetail", "Change"))
        self.go("1", say("TodayPage", "Today"))
        window.until(lambda: not any(window.all("push button", say.form("ToComplete", "Complete: %1"))), "nothing left to be completed")
        self.told("completed in its form, and off the list")


if __name__ == "__main__":
    tell()
