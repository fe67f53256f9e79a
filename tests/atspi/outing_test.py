#!/usr/bin/env python3
"""An outing from its plan to its recap on paper: an encounter that joins it, a place observed: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/outing_test.py SERVER CLI APPLICATION
"""
import subprocess

from story import PASSPHRASE, Story, tell

PLANNED, SEEN, KEPT = "Arrêt Grande Delle", "Personne, bancs retirés", "Revenir le vendredi"


class Outing(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.samira.sync()

    def test_an_outing_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.begin()
        self.somebody_is_met()
        self.observe()
        self.end()
        self.print_the_recap()
        self.everything_was_named(200)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def fill_in(self, field: str, words: str):
        """In place of what stands there."""
        node = self.field(field)
        self.window.tab_to(node, 40)
        self.window.key("a", "ctrl")
        self.type_into(node, words)

    def push(self, button: str):
        self.window.tab_to(self.window.find("push button", self.say("OutingPanel", button), ("enabled",)), 60)
        self.window.key("space")

    def begin(self):
        say, window = self.say, self.window
        window.tab_to(window.find("push button", say("TodayPage", "Begin an outing")), 60)
        window.key("space")
        window.find("push button", say("OutingPanel", "Begin the outing"))
        self.look()
        self.fill_in("Team", "Samira, Marc")
        self.fill_in("Places planned, one a line", PLANNED)
        window.key("Return", "ctrl")
        self.heard(say("OutingPanel", "Outing begun. What you note is added to it by itself."))
        self.told("an outing begun, with its plan")

    def somebody_is_met(self):
        say, window = self.say, self.window
        self.go("1", say("TodayPage", "Today"))
        who = self.focus_is("text", say("PersonPicker", "Who"))
        place = window.find("text", say("CaptureCard", "Where"))
        window.until(lambda: place.text == PLANNED, "the first place of the plan")
        self.type_into(who, "2h 18-21")
        window.key("Return")
        window.key("Return", "ctrl")
        self.heard(say.form("CaptureCard", "Encounter saved on this computer: %1."))
        window.tab_to(window.find("push button", say.form("TodayPage", "Outing since %1")), 60)
        window.key("space")
        window.find("push button", say("OutingPanel", "List them: %1", say.of("OutingPanel", "%n encounter(s)", 1)))
        window.find("label", say.of("OutingPanel", "%n person(s) met", 2))
        self.look()
        self.told("an encounter joined it by itself")

    def observe(self):
        say, window = self.say, self.window
        self.push("Note a place")
        window.find("label", say("OutingPanel", "Note a place"))
        self.look()
        self.assertEqual(PLANNED, self.field("Place").text)  # where they were last
        self.fill_in("Place", "Square du Bois")
        window.key("Return", "ctrl")  # what was seen is missing: the cursor is where it is to be said
        self.has_focus(self.field("What was seen"))
        self.fill_in("What was seen", SEEN)
        window.key("Return", "ctrl")
        self.heard(say("OutingPanel", "Observation saved on this computer."))
        window.until(lambda: any("Square du Bois" in one.name for one in window.all()), "the observation in the outing")
        self.told("a place observed")

    def end(self):
        say, window = self.say, self.window
        self.push("End the outing")
        window.find("label", say("OutingPanel", "End the outing"))
        self.fill_in("What to keep of it", KEPT)
        window.key("Return", "ctrl")
        self.heard(say("OutingPanel", "Outing ended. Its recap can be printed."))
        self.told("the outing ended")

    def print_the_recap(self):
        say, window = self.say, self.window
        recap = self.root / "bilan.pdf"
        self.push("Recap as PDF")
        window.answer_with_file(say("OutingPanel", "Save the recap"), recap)
        self.heard(say("OutingPanel", "Recap saved. The file is not protected: keep it where only those who need it can read it."))
        words = subprocess.run(["pdftotext", "-layout", recap, "-"], capture_output=True, text=True, timeout=60, check=True).stdout
        for said in (PLANNED, "Square du Bois", SEEN, KEPT):
            self.assertIn(said, words)
        self.told("the recap printed, with the place that was observed")


if __name__ == "__main__":
    tell()
