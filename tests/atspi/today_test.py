#!/usr/bin/env python3
"""A morning on Today: a referral that nobody answered, somebody without news and from how many days on, two versions of a file, a form and a
card left in the middle, also over a lock; then the search over everything leads to an encounter, a place and a command: by the keyboard and a
screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/today_test.py SERVER CLI APPLICATION
"""
import datetime

from story import PASSPHRASE, Story, tell, today

PLACE, NOTED = "Gare de Caen", "Cherche un canapé pour la semaine"
BEGUN, CARD = "Rappeler le foyer", "Vue devant la gare"


class Today(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira, marc = self.colleague("samira", "Samira Benali"), self.colleague("marc", "Marc Lefèvre")
        self.samira.sync()
        me = self.samira.status()["member"]
        before = lambda days: today() - datetime.timedelta(days)
        nadia = self.samira.add("person", {"usualName": "Nadia", "referent": me, "firstContactOn": str(before(100))})
        where = {"placeKind": "public_space", "place": PLACE, "commune": "14118", "contactMode": "outreach"}
        self.samira.add("encounter", {**where, "occurredAt": f"{before(40)}T14:30", "people": [nadia]})
        self.samira.add("encounter", {**where, "occurredAt": f"{before(3)}T14:30", "note": NOTED,
                                      "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 1}]})
        self.samira.add("referral", {"person": nadia, "partner": "Foyer Robert-Rême", "shownName": "Nadia", "text": "Une chambre",
                                     "proposedOn": str(before(20)), "proposedBy": me})
        kevin = self.samira.add("person", {"usualName": "Kévin", "birthYear": 2003})
        self.samira.sync()
        marc.sync()
        self.samira.edit("person", kevin, {"birthYear": 2004})
        marc.edit("person", kevin, {"birthYear": 2005})
        marc.sync()
        self.samira.sync()

    def test_today_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.a_referral_not_answered()
        self.somebody_without_news()
        self.two_versions()
        self.a_form_left()
        self.a_card_left()
        self.locked_meanwhile()
        self.go_on_with_the_form()
        self.to_an_encounter()
        self.to_a_place()
        self.to_a_command()
        self.everything_was_named(300)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def today(self):
        self.go("1", self.say("TodayPage", "Today"))

    def row(self, act: str, words: str) -> str:
        """What the button of a line is called: its verb, then what the line says."""
        return self.say("DuePanel", "%1: %2", self.say("DuePanel", act), words)

    def a_referral_not_answered(self):
        say, window = self.say, self.window
        waits = say("DueSteps", "%1: %2", say("ReferralText", "Answer awaited"), "Nadia")
        window.find("label", waits)
        self.look()
        window.press(self.row("Open", waits))
        self.chosen(say("DirectoryPage", "Directory"))
        window.find("label", "Une chambre")
        window.find("label", say("ReferralText", "Proposed"))
        self.told("a referral that nobody answered, opened from Today")
        self.today()

    def days(self, number: int):
        """Without a label of its own: its name is its value."""
        return self.window.find("combo box", self.say.of("DuePanel", "for %n day(s)", number))

    def somebody_without_news(self):
        say, window = self.say, self.window
        last = say.form("DueSteps", "last news %1, on %2")
        quiet = self.row("Open", "Nadia")
        window.find("push button", quiet)
        window.find("label", last)
        window.focus(self.days(30))
        window.key("Down")
        window.until(lambda: "focused" in self.days(60).states, "the keyboard on the days again")
        window.find("label", say("DuePanel", "Nobody you follow."))
        self.assertFalse(any(window.all("push button", quiet)))
        self.look()
        window.key("Up")
        window.until(lambda: "focused" in self.days(30).states, "the keyboard on the days again")
        window.press(quiet)
        window.find("page tab", say("PersonFile", "Overview"))
        window.find("label", "Nadia")
        self.told("somebody without news for a month, not for two, and their file")
        self.today()

    def two_versions(self):
        say, window = self.say, self.window
        several = say.of("WaitingActs", "%n thing(s) with several versions, to read again", 1)
        window.press(say("WaitingActs", "%1: %2", say("WaitingActs", "Open"), several))
        list_ = window.find("list", say("ConflictsPage", "What has several versions"))
        window.find("list item", lambda name: "Kévin" in name, within=list_)
        self.told("two versions, opened from Today")
        self.today()

    def kept_form(self) -> str:
        say = self.say
        what = say("KeptDrafts", "%1: %2", say("schema", "Reminder"), "Nadia")
        return say("WaitingActs", "%1: %2", say("WaitingActs", "Go on"), say("WaitingActs", "Not saved yet: %1", what))

    def a_form_left(self):
        say, window = self.say, self.window
        self.search_everywhere("nadia", "Nadia")
        window.find("page tab", say("PersonFile", "Overview"))
        window.choose_in_menu(say("PersonFile", "More"), say("PersonFile", "Add a reminder"))
        window.write(self.field("To do"), BEGUN)
        self.today()
        window.find("push button", self.kept_form())
        self.look()
        self.told("a form left in the middle stands on Today")

    def note(self):
        return self.window.find("text", self.say("CaptureCard", "Note"))

    def a_card_left(self):
        window = self.window
        window.write(self.note(), CARD)
        self.told("a card begun")

    def locked_meanwhile(self):
        say, window = self.say, self.window
        window.key("l", "ctrl")
        window.find("password text", say("UnlockPage", "Passphrase"))
        window.take_keyboard()
        self.assertEqual([], [str(one) for one in window.all(name=lambda name: BEGUN in name or "Nadia" in name)], "still shown while it is locked")
        self.unlock(PASSPHRASE, say("TodayPage", "Today"))
        self.assertEqual(CARD, self.note().text)
        self.told("locked and opened: the card as it was left")

    def go_on_with_the_form(self):
        say, window = self.say, self.window
        window.press(self.kept_form())
        what = self.field("To do")
        window.until(lambda: what.text == BEGUN, "what was typed before the lock")
        window.write(self.field("Due on"), today().strftime("%d/%m/%Y"))
        self.look()
        window.key("Return", "ctrl")
        self.heard(say("RemindersCard", "Reminder saved. It comes up under Today on its day."))
        self.today()
        window.find("push button", lambda name: name.startswith(say("DueSteps", "Done")) and BEGUN in name)
        window.until(lambda: not any(window.all("push button", self.kept_form())), "no form left on Today")
        self.told("gone on with, saved, and due today")

    def to_an_encounter(self):
        say, window = self.say, self.window
        self.search_everywhere("canapé", say("RecordText", "Encounter of %1", (today() - datetime.timedelta(3)).strftime("%d/%m/%Y")))
        self.chosen(say("EncountersPage", "Encounters"))
        window.find("label", lambda name: NOTED in name)
        self.told("an encounter found by its words")

    def to_a_place(self):
        say, window = self.say, self.window
        self.today()
        self.search_everywhere("gare", PLACE)
        self.chosen(say("EncountersPage", "Encounters"))
        search = window.find("text", say("EncounterFilters", "Search in the encounters"))
        window.until(lambda: search.text == PLACE, "the encounters at this place")
        window.find("table cell", lambda name: PLACE in name)
        self.told("a place found, with who was met there")

    def to_a_command(self):
        say, window = self.say, self.window
        light = say("Commands", "Light or dark")
        self.search_everywhere(light.lower(), light)
        window.find("label", say("SettingsPage", "Settings"))
        self.has_focus(self.box(say("DisplayCard", "Appearance")))
        self.told("a command found, and the keyboard where it leads")


if __name__ == "__main__":
    tell()
