#!/usr/bin/env python3
"""Two colleagues changed one file without network: one value chosen, two notes put together, and that undone: by the keyboard and a screen
reader alone. What the window keeps is read on the other laptop.

    xvfb-run dbus-run-session -- tests/atspi/conflicts_test.py SERVER CLI APPLICATION
"""
from story import PASSPHRASE, Story, tell

MINE, THEIRS = "Cherche une chambre", "Préfère les messages"


class Conflicts(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira, self.marc = self.colleague("samira", "Samira Benali"), self.colleague("marc", "Marc Lefèvre")
        self.samira.sync()
        self.kevin = self.samira.add("person", {"usualName": "Kévin", "birthYear": 2003, "note": "Dort chez un ami"})
        self.samira.sync()
        self.marc.sync()
        self.samira.edit("person", self.kevin, {"birthYear": 2004, "note": MINE})
        self.marc.edit("person", self.kevin, {"birthYear": 2005, "note": THEIRS})
        self.marc.sync()
        self.samira.sync()
        shown = self.samira.show("person", self.kevin)
        self.assertEqual({"birthYear", "note"}, set(shown["_conflicts"]))
        self.meanwhile = shown["birthYear"], shown["note"]

    def test_two_versions_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.go_to_what_is_to_be_read_again()
        self.choose_one()
        self.put_two_together()
        self.keep()
        self.undo()
        self.everything_was_named(200)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def reads_marc(self, year: int, note):
        """What the other laptop has, once it was sent and received there."""
        def has() -> bool:
            self.marc.sync()
            shown = self.marc.show("person", self.kevin)
            return not shown.get("_conflicts") and shown["birthYear"] == year and note(shown["note"])
        self.window.until(has, f"{year} and the note on the other laptop")

    def version(self, field: str, *words: str):
        begin = self.say("schema", field)
        return self.window.find("radio button", lambda name: name.startswith(begin) and all(word in name for word in words))

    def go_to_what_is_to_be_read_again(self):
        say, window = self.say, self.window
        self.status_says(lambda name: name.startswith("2 ") and "relire" in name)
        self.search_everywhere("relire", say("ConflictsPage", "To read again"))
        list_ = window.find("list", say("ConflictsPage", "What has several versions"))
        window.find("list item", lambda name: "Kévin" in name, within=list_)
        window.find("label", lambda name: "Marc Lefèvre" in name)
        self.look()
        window.key("Return")  # into the card
        window.find("radio button", lambda name: True, ("focused",))
        self.told("both versions read, each with who wrote it")

    def choose_one(self):
        """The one that is not shown meanwhile."""
        year = {2004: "2005", 2005: "2004"}[self.meanwhile[0]]
        who = {"2004": self.say("ConflictCard", "You"), "2005": "Marc Lefèvre"}[year]
        self.choose_version(self.version("Year of birth", year, who))
        self.chosen_year = int(year)
        self.told("one value chosen")

    def put_two_together(self):
        say, window = self.say, self.window
        self.choose_version(self.version("Note", say("ConflictLine", "Both")))
        window.find("label", say("ConflictLine", "Put together. Change what you like before you keep it."))
        window.until(lambda: any(MINE in one.text and THEIRS in one.text for one in window.all("text")), "both notes in one field")
        window.find("label", say.of("ConflictCard", "%n of %1 line(s) chosen", 2, "2"))
        self.look()
        self.told("two notes put together")

    def keep(self):
        say, window = self.say, self.window
        window.key("Return", "ctrl")
        self.heard(say.of("ConflictsPage", "%n choice(s) kept. Undo shows again what was shown before; every version stays in the history.", 2))
        window.find("label", say("ConflictsPage", "Nothing to read again."))
        self.reads_marc(self.chosen_year, lambda note: MINE in note and THEIRS in note)
        self.told("kept, and read on the other laptop")

    def undo(self):
        say, window = self.say, self.window
        window.key("z", "ctrl")
        self.heard(say("Settlement", "What was shown before is shown again. The versions are in the history."))
        self.reads_marc(self.meanwhile[0], self.meanwhile[1].__eq__)
        self.told("undone, on both laptops")


if __name__ == "__main__":
    tell()
