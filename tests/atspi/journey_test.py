#!/usr/bin/env python3
"""A day of work with the keyboard and a screen reader alone: the real application, the real server, and the accessibility tree between.

    xvfb-run dbus-run-session -- tests/atspi/journey_test.py SERVER CLI APPLICATION
"""
import subprocess

from names import prove
from story import PROGRAMS, Story, tell
from window import Window


class Day(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.marc = self.colleague("marc", "Marc Lefèvre")
        self.invitation = self.invite()

    def test_a_day_by_keyboard_and_screen_reader(self):
        self.first_run()
        self.record_an_encounter()
        self.find_it_in_the_list()
        self.go_out_and_come_back()
        self.change_a_fact_while_marc_does()
        self.choose_between_two_versions()
        self.settings()
        self.lock_and_unlock()
        self.every_control_is_named()
        self.open_again()
        self.start_a_second_time()

    def first_run(self):
        say, window = self.say, self.open("samira")
        code = self.focus_is("text", say("FirstRunPage", "Invitation code"))
        window.write(code, self.invitation[:12])
        window.key("Return")  # too early: nothing happens, and the keys still go there
        window.key("End")
        window.type("x")
        window.until(lambda: code.text == self.invitation[:12] + "x", "the focus where it was")
        window.write(code, self.invitation)
        window.write(window.find("text", say("FirstRunPage", "Your name, as your colleagues will see it")), "Samira Benali")
        self.look()
        window.press(say("FirstRunPage", "Continue"))
        phrase = window.find("text", say("FirstRunPage", "Passphrase"), ("focused",))
        self.passphrase = window.until(lambda: phrase.text, "a proposed phrase")
        again = window.find("password text", say("FirstRunPage", "Once more, to be sure of having noted it"))
        window.write(again, self.passphrase)
        self.look()
        self.assertNotIn(self.passphrase, again.text, "a hidden field gives its text away")
        window.press(say("FirstRunPage", "Open this computer"))
        window.find("page tab", say("TodayPage", "Today"), ("selected",))
        window.take_keyboard()
        self.focus_is("text", say("PersonPicker", "Who"))
        self.told("enrolled, the card is ready")

    def record_an_encounter(self):
        say, window = self.say, self.window
        who = self.focus_is("text", say("PersonPicker", "Who"))
        window.key("Return", "ctrl")
        why = window.find("alert", say("CaptureCard", "Say who you met: a name, a nickname, or a count such as 2m 18-21."))
        note = window.find("text", say("CaptureCard", "Note"))
        window.until(lambda: note.box.y + note.box.height <= why.box.y, "what is wrong said below the note, not over it")
        window.type("kevin")
        window.until(lambda: who.description.startswith(say("PersonPicker", "Create “%1”", "Kevin")), "the lit row said")
        self.look()
        window.key("Return")
        window.find("push button", say("PersonPicker", "%1, new", "Kevin"))
        window.key("Tab")
        housing, work = say("vocabulary", "Housing"), say("vocabulary", "Employment")
        self.focus_is("check box", housing)
        window.key("space")
        window.find("check box", housing, ("checked", "focused"))
        window.key("Right")
        self.focus_is("check box", work)
        self.assertNotIn("checked", window.find("check box", work).states)
        window.key("Tab")
        note = self.focus_is("text", say("CaptureCard", "Note"))
        window.type("Dort chez un ami, cherche une chambre")
        window.until(lambda: note.text == "Dort chez un ami, cherche une chambre", "the note in its field")
        window.key("Return", "ctrl")
        self.heard(say.form("CaptureCard", "Encounter saved on this computer: %1."))
        window.find("list item", lambda name: "Kevin" in name)
        self.told("an encounter recorded")

    def find_it_in_the_list(self):
        say, window = self.say, self.window
        self.go("2", say("EncountersPage", "Encounters"))
        field = window.find("text", say("EncounterFilters", "Search in the encounters"))
        window.focus(field)
        window.type("chambre")
        window.find("table cell", lambda name: "Kevin" in name)
        window.tab_to(window.find("table", say("EncountersPage", "List of encounters")))
        window.key("Home")
        window.find("table cell", lambda name: "Kevin" in name, ("selected",))
        window.key("Return")
        window.find("label", lambda name: "cherche une chambre" in name)
        self.look()
        window.key("F2")
        window.find("push button", say("EncounterDetail", "Save"))
        self.look()
        window.key("Escape")
        window.find("push button", say("EncounterDetail", "Change"))
        self.told("found in the list, and read")

    def go_out_and_come_back(self):
        say, window = self.say, self.window
        self.go("1", say("TodayPage", "Today"))
        window.press(say("TodayPage", "Begin an outing"))
        window.find("push button", say("OutingPanel", "Begin the outing"))
        self.look()
        window.press(say("OutingPanel", "Begin the outing"))
        self.heard(say("OutingPanel", "Outing begun. What you note is added to it by itself."))
        window.press(say("OutingPanel", "End the outing"))
        window.find("label", say("OutingPanel", "End the outing"))  # the form's title: its button is called like the one that led here
        window.press(say("OutingPanel", "End the outing"))
        self.heard(say("OutingPanel", "Outing ended. Its recap can be printed."))
        self.told("an outing begun and ended")

    def open_the_file(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        window.focus(window.find("text", say("PersonsList", "Search for a person")))
        window.type("kev")
        window.find("push button", say("PersonsList", "New file"))  # it has searched
        window.find("table cell", lambda name: "Kevin" in name)
        window.tab_to(window.find("table", say("PersonsList", "List of people")))
        window.key("Home")
        window.find("table cell", lambda name: "Kevin" in name, ("selected",))
        window.key("Return")
        window.find("page tab", say("PersonFile", "Overview"))
        window.find("label", "Kevin")

    def change_a_fact_while_marc_does(self):
        say, window = self.say, self.window
        self.status_says(say("StatusLine", "Everything is sent"))
        self.marc.sync()
        self.server.stop()
        (kevin,) = self.marc.json("list", "person", "--format", "json")
        self.marc.edit("person", kevin["id"], {"birthYear": 2003})
        self.open_the_file()
        window.press(say("PersonFile", "Change what is known"))
        year = window.find("text", say("schema", "Year of birth"))
        self.look()
        window.focus(year)
        window.type("2004")
        window.until(lambda: year.text == "2004", "the year in its field")
        window.key("Return", "ctrl")
        self.heard(say("PersonFile", "File saved on this computer."))
        self.told("a fact changed without network")

    def choose_between_two_versions(self):
        say, window = self.say, self.window
        self.server.start()
        self.marc.sync()
        window.key("F5")
        self.status_says(lambda name: name.startswith("1 ") and "relire" in name)
        self.search_everywhere("relire", say("ConflictsPage", "To read again"))
        window.find("list", say("ConflictsPage", "What has several versions"))
        self.choose_version(window.find("radio button", lambda name: "2004" in name))
        self.look()
        window.press(say("ConflictCard", "Keep these choices"))
        self.heard(lambda name: name.startswith("1 "))
        window.find("label", say("ConflictsPage", "Nothing to read again."))
        self.told("a conflict settled")

    def settings(self):
        say, window = self.say, self.window
        self.search_everywhere("regl", say("SettingsPage", "Settings"))
        label = say("DisplayCard", "Appearance")
        first = window.until(lambda: next((one for one in window.all("combo box") if label in one.labels), None), f"the box of «{label}»")
        window.until(lambda: "focused" in first.states, "the focus where the page begins")
        window.key("F6")  # what stands beside the page, and back
        self.focus_is("push button", say("Rail", "Search everywhere"))
        window.key("F6")
        window.until(lambda: "focused" in first.states, "the focus in the page again")
        self.told("the settings read")

    def lock_and_unlock(self):
        say, window = self.say, self.window
        window.key("l", "ctrl")
        field = window.find("password text", say("UnlockPage", "Passphrase"))
        window.take_keyboard()
        self.assertEqual([], [str(one) for one in window.all(name=lambda name: "Kevin" in name)], "something is still shown while it is locked")
        self.act_on_forgotten()
        window.write(field, "not this one")
        window.press(say("UnlockPage", "Open"))
        window.find("alert", lambda name: bool(name))
        self.unlock(self.passphrase, say("SettingsPage", "Settings"))
        self.told("locked and opened again")

    def act_on_forgotten(self):
        """By the action a screen reader offers of it, without a key."""
        button = self.window.find(("check box", "push button", "toggle button"), self.say("UnlockPage", "Passphrase forgotten"))
        self.window.act(button, next(one for one in button.actions if one in ("Press", "Toggle")))
        self.window.find("text", self.say("UnlockPage", "Code of the recovery kit"))
        self.look()

    def every_control_is_named(self):
        """On every page the rail leads to, every tab of it, and the pages that only the search leads to."""
        say, window = self.say, self.window
        self.assertEqual([], prove(), "the check itself is blunt")
        pages = [one.name for one in window.all("page tab", within=window.find("page tab list", say("Rail", "Pages")))]
        self.assertGreaterEqual(len(pages), 4)
        for digit, title in enumerate(pages, 1):
            self.go(str(digit), title)
            for tab in [one.name for one in window.all("page tab") if one.name not in pages and one.has_place]:
                window.turn_to(tab)
                self.look()
            self.look()
        for title in (say("KitPage", "Recovery kit"), say("RescuePage", "Rescue file")):
            self.search_everywhere(title.lower(), title)
            window.find("label", title)
            self.look()
        self.told(f"every control looked at, {self.seen} times one")
        self.everything_was_named(500)

    def open_again(self):
        self.window.end()
        self.open("samira")
        self.unlock(self.passphrase)
        self.told("opened anew by the passphrase")

    def start_a_second_time(self):
        """The first window is brought to the front of another that lay over it, with what is typed in it; no second one. That it takes the
        keyboard too is for a window manager to do, and none is here: the tests of the desktop ask for it."""
        window = self.window
        who = window.find("text", self.say("PersonPicker", "Who"))
        window.focus(who)
        window.type("mom")
        window.until(lambda: who.text == "mom", "a name begun")
        cover = Window(PROGRAMS["application"], self.root / "nobody")
        self.addCleanup(cover.end)
        self.assertEqual(cover.process.pid, window.in_front())
        second = subprocess.run([PROGRAMS["application"], "--profile", self.root / "samira", "--language", "fr"], env=window.environment,
                                capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(0, second.returncode, second.stderr)
        self.assertIn("already open", second.stderr)
        window.until(lambda: window.in_front() == window.process.pid, "the first window over the other")
        cover.end()
        window.take_keyboard()
        self.assertEqual("mom", who.text)
        self.told("started a second time: the same window, as it was")


if __name__ == "__main__":
    tell()
