#!/usr/bin/env python3
"""A person's file from the search to a hand-over, with its notice, its obstacles, its histories and its summary on paper: by the keyboard and a
screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/files_test.py SERVER CLI APPLICATION
"""
import subprocess

from story import PASSPHRASE, Story, tell, today

ENTRY = "02/03/2026"  # the day of the first situation
CALL = "Rappeler la mission locale"


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
        self.compare_other_days()
        self.a_situation_and_its_history()
        self.remind_and_do()
        self.a_reminder_and_its_history()
        self.print_a_summary()
        self.propose_a_handover()
        self.everything_was_named(300)

    # --- parts of a file ---------------------------------------------------------------------------------------------------------------
    def from_the_menu(self, words: str):
        self.window.choose_in_menu(self.say("PersonFile", "More"), self.say("PersonFile", words))

    def part(self, title: str):
        self.window.turn_to(self.say("PersonFile", title))

    def picture(self):
        """What the radar is to a reader: a picture with a description."""
        name = self.say("ObstaclePicture", "Obstacles")
        return self.window.until(lambda: next((one for one in self.window.all(name=name) if one.description), None), "the picture of the obstacles")

    def history(self, button: str, field: str, before: str, after: str):
        """Opened by Tab and Space: the lines of what was changed, each with who changed it; once sent, no row is made anew meanwhile."""
        say, window = self.say, self.window
        self.status_says(say("StatusLine", "Everything is sent"))
        window.tab_to(window.find("push button", button), 60)
        window.key("space")
        self.focus_is("check box", button)  # which folds it again
        line = say("HistoryView", "%1: %2 → %3", field, before, after) if before else say("HistoryView", "%1: %2", field, after)
        window.find("label", line)
        window.find("label", lambda name: name.startswith(say("HistoryModel", "You")))
        self.look()
        window.key("space")
        window.until(lambda: not any(window.all("label", line)), "the history folded")

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

    def note_the_situation(self):
        """Two of them, on two days: the second one is better, and it is said so."""
        say, window = self.say, self.window
        self.part("Situation and obstacles")
        for day, downs in ((ENTRY, 4), ("", 2)):
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

    def compare_other_days(self):
        """From one day to another, as they are chosen; the picture says aloud what it draws."""
        say, window = self.say, self.window
        better = say("ObstaclePicture", "Better")
        picture = self.picture()
        window.until(lambda: better in picture.description and say("schema", "Housing") in picture.description, "the picture said in words")
        since, today = self.box(say("SituationTab", "From")), self.box(say("SituationTab", "To")).name
        self.assertEqual(ENTRY, since.name)
        window.focus(since)
        self.choose(since, today)  # one day alone: nothing to compare
        window.until(lambda: not any(window.all("label", better)), "nothing compared any more")
        self.assertNotIn(better, self.picture().description)
        self.choose(since, ENTRY)
        window.find("label", better)
        self.told("the two days to compare chosen")

    def a_situation_and_its_history(self):
        """It is corrected; what it said before is read, with who wrote it."""
        say, window = self.say, self.window
        compared = self.picture().description
        window.press(say("SituationTab", "Change the situation of %1", ENTRY))
        self.has_focus(self.field("Situation on"))
        window.key("Tab")
        housing = self.box(say("schema", "Housing"))
        self.has_focus(housing)
        before = housing.name
        window.key("Up")
        after = window.until(lambda: (now := housing.name) != before and now, f"another word than {before}")
        window.key("Return", "ctrl")
        window.until(lambda: self.picture().description not in ("", compared), "the comparison with what was corrected")
        self.history(say("SituationTab", "History of the situation of %1", ENTRY), say("schema", "Housing"), before, after)
        self.told("a situation corrected, its history read")

    def remind_and_do(self):
        say, window = self.say, self.window
        self.part("Overview")
        self.from_the_menu("Add a reminder")
        self.look()
        window.write(self.field("To do"), CALL)
        window.write(self.field("Due on"), today().strftime("%d/%m/%Y"))
        window.key("Return", "ctrl")
        self.heard(say("RemindersCard", "Reminder saved. It comes up under Today on its day."))
        self.go("1", say("TodayPage", "Today"))
        done = window.find("push button", lambda name: name.startswith(say("DueSteps", "Done")) and "mission locale" in name and "Nadia" in name)
        window.act(done, "Press")  # as a screen reader's own command does
        window.find("label", say("DuePanel", "Nothing waits for you."))
        self.told("a reminder noted, seen under Today and done")

    def a_reminder_and_its_history(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        done = window.find("check box", say.of("RemindersCard", "Show %n done", 1))
        window.tab_to(done, 60)
        window.key("space")
        window.find("label", CALL)
        self.history(say("RemindersCard", "%1: %2", say("RemindersCard", "History"), CALL), say("schema", "Done on"), "", today().strftime("%d/%m/%Y"))
        self.told("a reminder that was done, its history read")

    def print_a_summary(self):
        say, window = self.say, self.window
        summary = self.root / "fiche.pdf"
        self.from_the_menu("Summary as PDF…")
        window.answer_with_file(say("PersonFile", "Save the summary"), summary)
        self.heard(say("PersonFile", "Summary saved. The file is not protected: keep it where only those who need it can read it."))
        words = subprocess.run(["pdftotext", "-layout", summary, "-"], capture_output=True, text=True, timeout=60, check=True).stdout
        for said in ("Nadia", "Bensaïd", "Pas de photo", CALL, ENTRY):
            self.assertIn(said, words)
        self.told("a summary printed, with the name, the objection, the situation and the reminder")

    def propose_a_handover(self):
        say, window = self.say, self.window
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
