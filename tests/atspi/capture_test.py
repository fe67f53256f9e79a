#!/usr/bin/env python3
"""The capture card's quick ways: the last place again, a template kept and used, several people on one card with a reminder, an encounter left
to be completed and completed, what was noted of one of them changed, and its history, a word spelled otherwise and one that is added to one's own: by
the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/capture_test.py SERVER CLI APPLICATION
"""
import datetime
import sys
from pathlib import Path

from story import PASSPHRASE, Story, tell, today

DICTIONARIES = ("/usr/share/hunspell", "/usr/share/myspell/dicts")
NOTE = "Maraude du mardi"
CALL = "Appeler la CAF"
MISSPELLED, SPELLED, OWN = "apartement", "appartement", "bokalik"
SAID, CORRECTED = "Cherche un stage", "Cherche un stage en cuisine"  # of one of them alone


class Capture(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        yesterday = today() - datetime.timedelta(1)
        self.samira.add("encounter", {"occurredAt": f"{yesterday}T14:30", "placeKind": "public_space", "place": "Gare de Caen", "commune": "14118",
                                      "contactMode": "outreach", "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 1}]})
        self.samira.add("person", {"usualName": "Nadia"})
        self.samira.sync()

    def test_the_card_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.the_last_place_again()
        self.keep_a_template()
        self.fill_from_it()
        self.undo_and_do_again()
        self.several_people_on_one_card()
        self.a_reminder_for_them()
        self.leave_one_to_be_completed()
        self.complete_it()
        self.what_was_noted_of_one_and_its_history()
        self.nothing_left_to_be_completed()
        if any(Path(one).glob("fr*.dic") for one in DICTIONARIES):
            self.spelled_otherwise()
            self.a_word_of_ones_own()
        else:
            print("SKIPPED: no French dictionary (hunspell-fr), nothing is spelled", file=sys.stderr)
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

    def met(self, typed: str, row: str, token: str):
        """One more on the card: what is lit is said, then taken."""
        window, who = self.window, self.who()
        self.type_into(who, typed)
        window.until(lambda: who.description.startswith(row), f"the row «{row}» said")
        window.key("Return")
        return window.find("push button", token)

    def several_people_on_one_card(self):
        """Somebody who is known, somebody who was not, two who gave no name; a group that was typed by mistake is taken away again."""
        say, window = self.say, self.window
        reminder = say("CaptureCard", "Reminder in the file: what to do")
        self.assertFalse(any(window.all("text", reminder)))  # there is no file it could stand in
        self.met("nad", "Nadia", "Nadia")
        self.met("kevin", say("PersonPicker", "Create “%1”", "Kevin"), say("PersonPicker", "%1, new", "Kevin"))
        for typed, shown in (("2f 22-25", "22–25"), ("3h 18-21", "18–21")):
            self.type_into(self.who(), typed)
            window.key("Return")
            unnamed = say.form("PersonPicker", "%1, unnamed")
            group = window.find("push button", lambda name: unnamed(name) and shown in name)
        self.look()
        self.who()
        window.key("BackSpace")
        window.until(lambda: "showing" not in group.states, "the group taken away")
        self.who()
        self.told("known and unknown, with and without a name, on one card")

    def a_reminder_for_them(self):
        say, window = self.say, self.window
        what = self.of_the_card("Reminder in the file: what to do")
        window.tab_to(what, 40)
        self.type_into(what, CALL)
        window.key("Tab")
        on = self.focus_is("text", say("CaptureCard", "Reminder: by when"))
        self.type_into(on, "demain")
        window.key("Tab")
        window.until(lambda: on.text not in ("", "demain"), "a day, in place of the word")
        self.assertIn((today() + datetime.timedelta(1)).strftime("%d/%m"), on.text)
        self.told("a reminder on the card")

    def leave_one_to_be_completed(self):
        say, window = self.say, self.window
        window.key("Return", "ctrl", "shift")
        self.heard(say.form("CaptureCard", "Saved on this computer, to be completed: %1."))
        self.who()
        accepts = say.form("ToComplete", "Complete: %1")
        self.complete = window.find("push button", lambda name: accepts(name) and "Nadia" in name and "Kevin" in name)
        for whose in ("Nadia", "Kevin"):  # in the file of each who has one
            window.find("push button", lambda name, whose=whose: name.startswith(say("DueSteps", "Done")) and CALL in name and whose in name)
        self.told("an encounter left to be completed, and what is to be done in both files")

    def complete_it(self):
        say, window = self.say, self.window
        self.status_says(say("StatusLine", "Everything is sent"))
        window.tab_to(self.complete, 60)
        window.key("space")
        window.find("push button", say("EncounterDetail", "Save"))
        self.assertNotIn("checked", window.find("check box", say("schema", "To complete")).states)
        self.look()
        place = self.field("Place")
        window.tab_to(place, 60)
        window.key("a", "ctrl")
        self.type_into(place, "Square du Bois")
        self.note_of_nadia(SAID)
        self.told("completed in its form")

    def note_of_nadia(self, words: str):
        """Of her alone, below her name; what the encounter says of all stays above."""
        say, window = self.say, self.window

        def hers():
            after = False
            for node in window.all():
                after = after or (node.role == "label" and node.name == "Nadia")
                if after and node.role == "text" and node.name.startswith(say("schema", "Note")):
                    return node
            return None

        note = window.until(hers, "the note of Nadia")
        window.tab_to(note, 40)
        window.key("a", "ctrl")
        self.type_into(note, words)
        window.key("Return", "ctrl")
        window.find("label", words)
        self.focus_is("push button", say("EncounterDetail", "Change"))

    def what_was_noted_of_one_and_its_history(self):
        say, window = self.say, self.window
        window.key("space")
        window.find("push button", say("EncounterDetail", "Save"))
        self.note_of_nadia(CORRECTED)
        self.status_says(say("StatusLine", "Everything is sent"))  # no row is made anew meanwhile
        past = say("EncounterReading", "History of what was noted of %1", "Nadia")
        window.tab_to(window.find("push button", past), 60)
        window.key("space")
        self.focus_is("check box", past)  # which folds it again
        window.find("label", say("HistoryView", "%1: %2 → %3", say("schema", "Note"), SAID, CORRECTED))
        window.find("label", lambda name: name.startswith(say("HistoryModel", "You")))
        self.look()
        self.told("what was noted of one of them changed, its history read")

    def nothing_left_to_be_completed(self):
        say, window = self.say, self.window
        self.go("1", say("TodayPage", "Today"))
        window.until(lambda: not any(window.all("push button", say.form("ToComplete", "Complete: %1"))), "nothing left to be completed")
        self.told("off the list")

    def spelled_otherwise(self):
        window = self.window
        window.write(self.of_the_card("Note"), f"Cherche un {MISSPELLED}")
        window.choose_in_menu_here(SPELLED)
        self.note_says(f"Cherche un {SPELLED}")
        self.has_focus(self.of_the_card("Note"))
        self.told("another spelling chosen in the menu of the word")

    def a_word_of_ones_own(self):
        say, window = self.say, self.window
        window.type(f" au {OWN}")
        self.note_says(f"Cherche un {SPELLED} au {OWN}")
        window.choose_in_menu_here(say("Spelling", "Add “%1” to my words", OWN))
        self.has_focus(self.of_the_card("Note"))
        window.choose_in_menu_here(say("Spelling", "Remove “%1” from my words", OWN))  # it is one of them: the menu says so
        self.has_focus(self.of_the_card("Note"))
        self.told("a word added to one's own, and taken away again")


if __name__ == "__main__":
    tell()
