#!/usr/bin/env python3
"""A person's file from the search to a hand-over: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/files_test.py SERVER CLI APPLICATION
"""
import time

from story import PASSPHRASE, Story, tell


class Files(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.awa = self.colleague("awa", "Awa Sarr")
        self.samira.sync()

    def test_a_file_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.search_before_a_file_is_opened()
        self.say_what_was_told()
        self.note_the_situation()
        self.remind_and_do()
        self.propose_a_handover()
        self.everything_was_named(300)

    # --- parts of a file ---------------------------------------------------------------------------------------------------------------
    def from_the_menu(self, words: str):
        self.window.choose_in_menu(self.say("PersonFile", "More"), self.say("PersonFile", words))

    def part(self, title: str):
        self.window.press(self.say("PersonFile", title), "page tab")

    def field(self, of_schema: str):
        return self.window.find(("text", "combo box"), self.say("schema", of_schema))

    def search_before_a_file_is_opened(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        window.focus(window.find("text", say("PersonsList", "Search for a person")))
        window.type("Nadia")
        window.press(say("PersonsList", "New file"))
        window.write(self.field("Family name"), "Bensaïd")
        window.write(self.field("Year of birth"), "2001")
        self.look()
        window.press(say("NewPerson", "Create the file"))
        window.find("page tab", say("PersonFile", "Overview"))
        window.find("label", lambda name: "Nadia" in name)
        self.told("a file opened after a search")

    def say_what_was_told(self):
        say, window = self.say, self.window
        self.part("Rights")
        window.press(say("NoticeCard", "Note that it was given"))
        self.look()
        window.write(self.field("Version of the information notice"), "3")
        window.key("Return", "ctrl")
        self.heard(say("NoticeCard", "Saved on this computer."))
        window.find("label", lambda name: say("NoticeCard", "version %1", "3") in name)
        window.press(say("NoticeCard", "Change the information and the objection"))
        window.write(self.field("What the person objects to"), "Pas de photo")
        window.key("Return", "ctrl")
        window.find("label", lambda name: "Pas de photo" in name)
        self.told("the notice given, an objection noted")

    def box(self, label: str):
        return self.window.until(lambda: next((one for one in self.window.all("combo box") if label in one.labels), None), f"the box of «{label}»")

    def note_the_situation(self):
        """Two of them, on two days: the second one is better, and it is said so."""
        say, window = self.say, self.window
        self.part("Situation and obstacles")
        for day, downs in (("02/03/2026", 4), ("", 2)):
            window.press(say("SituationTab", "Note the situation"))
            on = self.field("Situation on")
            if day:
                window.write(on, day)
            self.look()
            window.until(lambda: "focused" in on.states, "the focus in the first field")
            window.key("Tab")
            housing = self.box(say("schema", "Housing"))
            window.until(lambda: "focused" in housing.states, "the focus on the first obstacle")
            for _ in range(downs):
                before = housing.name
                window.key("Down")
                window.until(lambda: housing.name != before, f"another word than {before}")
            window.key("Return", "ctrl")
            self.heard(say("SituationTab", "Situation saved on this computer."))
        window.find("label", say("ObstaclePicture", "Better"))
        window.find("label", lambda name: name.startswith(say("schema", "Housing")) and "→" in name)
        self.told("two situations compared in words")

    def remind_and_do(self):
        say, window = self.say, self.window
        self.part("Overview")
        self.from_the_menu("Add a reminder")
        self.look()
        window.write(self.field("To do"), "Rappeler la mission locale")
        window.write(self.field("Due on"), time.strftime("%d/%m/%Y"))
        window.key("Return", "ctrl")
        self.heard(say("RemindersCard", "Reminder saved. It comes up under Today on its day."))
        self.go("1", say("TodayPage", "Today"))
        done = window.find("push button", lambda name: name.startswith(say("DueSteps", "Done")) and "mission locale" in name and "Nadia" in name)
        window.act(done, "Press")
        window.find("label", say("DuePanel", "Nothing waits for you."))
        self.told("a reminder noted, seen under Today and done")

    def propose_a_handover(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        self.from_the_menu("Hand over to another referent…")
        self.look()
        note = window.find("text", say("HandoverCard", "What the next referent should know"))
        window.focus(note)
        window.type("Préfère les messages")
        window.press(say("HandoverCard", "Propose the hand-over"))
        self.heard(say("HandoverCard", "Proposed to %1. You stay the referent until the answer.", "Awa Sarr"))
        window.press(say("HandoverCard", "Take the proposal back"))
        self.heard(say("HandoverCard", "Proposal taken back."))
        self.told("a hand-over proposed and taken back")


if __name__ == "__main__":
    tell()
