#!/usr/bin/env python3
"""A pathway from its beginning to a second attempt elsewhere, and the map of where people are met: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/pathway_test.py SERVER CLI APPLICATION
"""
import datetime

from story import PASSPHRASE, Story, tell, today

PLACES = (("14327", "Arrêt Grande Delle"), ("14327", "Place Café des Images"), ("14118", "Gare"))


class Pathway(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.admin.run("structure", "add", "Café des images", "--code", "CAF")
        self.admin.sync()
        self.samira = self.colleague("samira", "Samira Benali")
        self.samira.add("person", {"usualName": "Nadia", "birthYear": 2001})
        for day, (commune, place) in enumerate(PLACES, 2):
            self.samira.add("encounter", {"occurredAt": f"2026-11-{day:02}T14:30", "placeKind": "public_space", "place": place, "commune": commune,
                                          "contactMode": "outreach", "themes": ["housing"], "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 1}]})
        self.samira.sync()

    def test_a_pathway_and_the_map(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.begin()
        self.plan_a_step()
        self.not_come()
        self.elsewhere()
        self.as_a_table()
        self.the_map()
        self.the_map_as_a_table()
        self.everything_was_named(300)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def begin(self):
        say, window = self.say, self.window
        self.search_everywhere("nadia", "Nadia")
        window.press(say("PersonFile", "Pathway"))
        self.focus_is("push button", say("PathwayView", "Begin the pathway"))
        self.look()
        window.key("space")
        self.heard(say("PathwayView", "The pathway has begun."))
        self.focus_is("push button", say("PathwayView", "Add a step"))
        window.find("push button", lambda name: name.startswith(say("PathwayView", "Change the phase “%1”").split("%1")[0]))  # it has a first one
        self.told("a pathway begun")

    def plan_a_step(self):
        say, window = self.say, self.window
        yesterday = (today() - datetime.timedelta(1)).strftime("%d/%m/%Y")
        window.key("space")
        title = self.field("Step")
        self.has_focus(title)
        self.look()
        window.type("Stage en cuisine")
        day = self.field("Planned from")
        window.focus(day)
        window.key("a", "ctrl")
        window.type("hier")
        window.until(lambda: day.text == "hier", "the word in the field")
        window.key("Tab")
        window.until(lambda: day.text == yesterday, f"«hier» understood as {yesterday}")
        window.key("Return", "ctrl")
        self.heard(say("StepPanel", "Step saved on this computer."))
        bar = window.find("push button", lambda name: name.startswith("Stage en cuisine"), within=window.find("list", say("Lanes", "Steps over time")))
        self.assertIn("AAJB", bar.name)
        self.assertIn(say("StepText", "What became of it?"), bar.name)
        self.told("a step planned, and read on its lane")

    def not_come(self):
        say, window = self.say, self.window
        window.press(say("vocabulary", "Did not come"))
        window.find("notification", lambda name: name.startswith("Stage en cuisine"))
        window.find("push button", lambda name: name.endswith("Café des images"))
        self.told("answered: not come")

    def elsewhere(self):
        say, window = self.say, self.window
        window.press(lambda name: name.endswith("Café des images"))
        window.find("label", say("StepPanel", "Another attempt"))
        self.has_focus(self.field("Planned from"))
        self.look()
        window.key("Return", "ctrl")
        self.heard(say("StepPanel", "Step saved on this computer."))
        lanes = window.find("list", say("Lanes", "Steps over time"))
        second = window.find("push button", lambda name: name.startswith("Stage en cuisine") and "CAF" in name, within=lanes)
        window.focus(second)
        window.key("Left")  # to the attempt before, on another lane
        first = window.find("push button", lambda name: name.startswith("Stage en cuisine") and "AAJB" in name, ("focused",), within=lanes)
        self.assertNotEqual(first.name, second.name)
        window.key("Return")
        window.find("label", say("StepPanel", "Attempts"))
        self.told("tried again elsewhere, both lanes read")

    def as_a_table(self):
        say, window = self.say, self.window
        window.press(say("PathwayView", "See as a table"))
        table = window.find("table", say("PathwayView", "List of steps"))
        self.has_focus(table)
        window.until(lambda: len(list(window.all("table cell", lambda name: name.endswith("Stage en cuisine"), within=table))) == 2, "both attempts in the table")
        self.told("the steps as a table")

    def the_map(self):
        say, window = self.say, self.window
        self.go("2", say("EncountersPage", "Encounters"))
        window.key("Tab", "ctrl")
        window.key("Tab", "ctrl")
        window.find("page tab list", say("EncountersPage", "Map"))
        map_ = window.find("list", say("CoverageTab", "Map of encounters by commune"))
        # By what is read alone: the map has a row for each of the 526 communes, and looking through them all takes seconds.
        for _ in range(25):
            if window.focused.name == map_.name or window.focused.role == "list item":
                break
            before = window.focused.accessible
            window.key("Tab")
            window.until(lambda: window.focused.accessible is not before, f"the focus after {window.focused}")
        window.until(lambda: window.focused.name.startswith("Hérouville-Saint-Clair"), "the commune where most were met, said")
        window.key("Page_Down")  # the next in number
        window.until(lambda: window.focused.name.startswith("Caen") and "1" in window.focused.name, "the next commune, and its number")
        self.told("the map walked through by the arrows")

    def the_map_as_a_table(self):
        say, window = self.say, self.window
        window.press(say("CoverageTab", "As a table"))
        table = window.find("table", say("CoverageTab", "Encounters by commune"))
        window.tab_to(table, 40)
        window.find("table cell", lambda name: name.startswith("Caen"), ("selected",))  # the row of the commune that was lit
        window.key("Up")
        window.find("table cell", lambda name: name.startswith("Hérouville-Saint-Clair"), ("selected",))
        window.key("Return")  # its encounters
        window.find("page tab list", say("EncountersPage", "Encounters"))
        window.until(lambda: len(list(window.all("table cell", lambda name: "Arrêt Grande Delle" in name or "Place Café" in name))) == 2,
                     "the two encounters of that commune")
        self.assertFalse(any(window.all("table cell", lambda name: name.endswith("Gare"))))
        self.told("from the table of communes to the encounters of one")


if __name__ == "__main__":
    tell()
