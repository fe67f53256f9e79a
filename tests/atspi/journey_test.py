#!/usr/bin/env python3
"""A day of work with the keyboard and a screen reader alone: the real application, the real server, and the accessibility tree between.

    xvfb-run dbus-run-session -- tests/atspi/journey_test.py SERVER CLI APPLICATION
"""
import shutil
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from laptops import Laptop, Server  # noqa: E402
from names import faults, prove  # noqa: E402
from window import Window  # noqa: E402
from words import Words  # noqa: E402

PROGRAMS = {}


class Day(unittest.TestCase):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="tp-atspi-"))
        self.addCleanup(shutil.rmtree, self.root, True)
        self.say = Words()
        self.began, self.where = time.monotonic(), "in the first window"
        self.server = Server(PROGRAMS["server"], self.root / "server")
        self.addCleanup(self.server.log.close)
        invitation = self.server.init()
        self.server.start()
        self.addCleanup(self.server.stop)
        admin = Laptop(PROGRAMS["cli"], self.root / "admin")
        admin.run("enrol", "--invitation", invitation, "--name", "Muriel Lanoë")
        admin.run("structure", "add", "AAJB", "--code", "AAJB")
        admin.sync()
        self.marc = Laptop(PROGRAMS["cli"], self.root / "marc")
        self.marc.run("enrol", "--invitation", self.invite(admin), "--name", "Marc Lefèvre")
        self.invitation = self.invite(admin)
        self.window, self.faults, self.seen = None, {}, 0
        self.addCleanup(lambda: self.window and self.window.end())

    def invite(self, admin) -> str:
        return admin.run("invite", "--structure", "AAJB", "--role", "referent").splitlines()[-1]

    def open(self) -> Window:
        self.window = Window(PROGRAMS["application"], self.root / "samira")
        return self.window

    def look(self):
        """Can every control that is shown now be announced? Said at the end, each once, with where it was seen first."""
        shown = list(self.window.application.walk())
        self.seen += len(shown)
        for fault in faults(shown):
            self.faults.setdefault(fault, self.where)

    def told(self, part: str):
        self.look()
        self.where = "after: " + part
        print(f"{time.monotonic() - self.began:6.1f} s  {part}", file=sys.stderr, flush=True)

    # --- what is asked again and again -------------------------------------------------------------------------------------------------
    def heard(self, sentence):
        """The message that is read aloud after an act."""
        return self.window.find("notification", sentence)

    def focus_is(self, role, name):
        """The control that has the focus, once it has."""
        return self.window.find(role, name, ("focused",))

    def status_says(self, sentence):
        accepts = sentence if callable(sentence) else sentence.__eq__
        self.window.until(lambda: any(accepts(one.name) for bar in self.window.all("status bar") for one in self.window.all(within=bar)),
                          "the status line: " + (sentence if isinstance(sentence, str) else "…"))

    def go(self, digit: str, title: str):
        """A page by its key; the rail says which one is chosen."""
        self.window.key(digit, "alt")
        self.window.find("page tab", title, ("selected",))

    def search_everywhere(self, typed: str, row: str):
        """Ctrl+K, some letters, Enter on the lit row, which the field's description names."""
        say, window = self.say, self.window
        window.key("k", "ctrl")
        field = self.focus_is("text", say("SearchOverlay", "Search everywhere"))
        window.type(typed)
        window.until(lambda: field.description.startswith(row), f"the row «{row}» said")
        window.key("Return")

    # --- the story -------------------------------------------------------------------------------------------------------------------
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

    def first_run(self):
        say, window = self.say, self.open()
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
        window.press(say("PersonFile", "Change"))
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
        mine = window.find(("radio button", "check box"), lambda name: "2004" in name)
        window.act(mine, next(one for one in mine.actions if one in ("Press", "Toggle")))
        window.until(lambda: "checked" in mine.states, "my version chosen")
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
        self.unlock()
        self.told("locked and opened again")

    def act_on_forgotten(self):
        button = self.window.find(("check box", "push button", "toggle button"), self.say("UnlockPage", "Passphrase forgotten"))
        self.window.act(button, next(one for one in button.actions if one in ("Press", "Toggle")))
        self.window.find("text", self.say("UnlockPage", "Code of the recovery kit"))
        self.look()

    def unlock(self):
        say, window = self.say, self.window
        window.write(window.find("password text", say("UnlockPage", "Passphrase"), ("enabled",)), self.passphrase)
        window.press(say("UnlockPage", "Open"))
        window.find("page tab", say("TodayPage", "Today"), ("selected",))
        window.take_keyboard()

    def every_control_is_named(self):
        """On every page the rail leads to, every tab of it, and the pages that only the search leads to."""
        say, window = self.say, self.window
        self.assertEqual([], prove(), "the check itself is blunt")
        pages = [one.name for one in window.all("page tab", within=window.find("page tab list", say("Rail", "Pages")))]
        self.assertGreaterEqual(len(pages), 4)
        for digit, title in enumerate(pages, 1):
            self.go(str(digit), title)
            for tab in [one.name for one in window.all("page tab") if one.name not in pages]:
                window.press(tab, "page tab")
                self.look()
            self.look()
        for title in (say("KitPage", "Recovery kit"), say("RescuePage", "Rescue file")):
            self.search_everywhere(title.lower(), title)
            window.find("label", title)
            self.look()
        self.told(f"every control looked at, {self.seen} times one")
        self.assertGreater(self.seen, 500)
        lines = [f"{fault} ({where})" for fault, where in sorted(self.faults.items())]
        self.assertFalse(lines, "controls that no screen reader can announce:\n" + "\n".join(lines))

    def open_again(self):
        self.window.end()
        self.open()
        self.unlock()
        self.told("opened anew by the passphrase")


if __name__ == "__main__":
    PROGRAMS["server"], PROGRAMS["cli"], PROGRAMS["application"] = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], warnings="ignore")  # names that Debian 13 calls old and Debian 12 needs
