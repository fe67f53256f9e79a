#!/usr/bin/env python3
"""One person in two files, and somebody who leaves and comes back: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/doubles_test.py SERVER CLI APPLICATION
"""
from story import PASSPHRASE, Story, tell


class Doubles(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.samira.add("person", {"usualName": "Mohamed", "familyName": "Ben Saïd", "birthYear": 2001, "phone": "06 12 34 56 78"})
        self.samira.add("person", {"usualName": "Steeve", "familyName": "Marie", "birthYear": 1999, "note": "Dort dans sa voiture"})
        self.samira.sync()

    def test_one_person_in_two_files(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.told_while_typing()
        self.opened_instead()
        self.a_second_file()
        self.compared_and_united()
        self.united_taken_back()
        self.left_and_returned()
        self.everything_was_named(300)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def from_the_menu(self, words: str):
        self.window.choose_in_menu(self.say("PersonFile", "More"), self.say("PersonFile", words))

    def candidate(self, name: str, *reasons: str):
        """The button that opens somebody who may be the same; what follows its name says why."""
        words = [self.say("Duplicates", one) for one in reasons]
        return self.window.until(
            lambda: next((one for one in self.window.all("push button", lambda said: said.startswith(name))
                          if all(word in one.description for word in words)), None), f"«{name}» with {words}")

    def new_file(self, name: str):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        search = window.find("text", say("PersonsList", "Search for a person"))
        window.focus(search)
        window.key("a", "ctrl")
        window.type(name)
        window.press(say("PersonsList", "New file"))
        window.until(lambda: "focused" in self.field("Family name").states, "the focus on the family name")

    def told_while_typing(self):
        """Another spelling of the name, another way to write the number: said, with the reasons, before anything is created."""
        window = self.window
        self.new_file("Mohammed")
        window.type("Bensaid")
        self.candidate("Mohamed Ben Saïd", "the name sounds the same")
        phone = self.field("Phone")
        window.focus(phone)
        window.type("+33612345678")
        self.candidate("Mohamed Ben Saïd", "same phone number")
        self.told("somebody like that said while typing, and why")

    def opened_instead(self):
        say, window = self.say, self.window
        window.tab_to(self.candidate("Mohamed Ben Saïd", "same phone number"))
        window.key("space")
        window.find("page tab", say("PersonFile", "Overview"))
        window.find("label", "Mohamed Ben Saïd")
        self.told("the file that exists opened instead")

    def a_second_file(self):
        say, window = self.say, self.window
        self.go("3", say("PersonsPage", "People"))
        window.press(say("PersonFile", "People"))
        window.press(say("PersonsList", "Go on with the new file"))  # it was somebody else after all: what was typed is there
        window.until(lambda: self.field("Family name").text == "Bensaid", "the family name typed before")
        window.press(say("FormPanel", "Cancel"))
        self.heard(say("FormPanel", "Nothing was saved."))
        self.new_file("Stevie")
        window.write(self.field("Family name"), "Marie")
        window.write(self.field("Year of birth"), "1999")
        window.key("Return", "ctrl")
        window.find("page tab", say("PersonFile", "Overview"))
        window.find("label", "Stevie Marie")
        self.told("a second file of the same person")

    def compared_and_united(self):
        say, window = self.say, self.window
        self.from_the_menu("The same person has another file…")
        self.focus_is("text", say("SamePersonCard", "Search for the other file"))
        self.look()
        other = self.candidate("Steeve Marie", "same family name", "born the same year")
        window.tab_to(other)
        window.key("space")
        self.focus_is("push button", say("SamePersonCard", "The same: this file goes on"))
        window.find("label", say("SamePersonCard", "Is it the same person?"))
        window.find("label", lambda name: "Dort dans sa voiture" in name)  # what only the other file says
        self.look()
        window.key("Tab")
        self.focus_is("push button", say("SamePersonCard", "The same: the other goes on"))
        window.key("space")
        self.heard(say("SamePersonCard", "One person now, in two files shown together."))
        window.find("label", say("SamePersonCard", "This person has other files. What was noted there is shown here."))
        window.find("label", "Steeve Marie")
        self.look()
        self.told("two files compared and united")

    def united_taken_back(self):
        say, window = self.say, self.window
        window.key("z", "ctrl")
        self.heard(say("SamePersonCard", "As it was before."))
        window.until(lambda: not any(window.all("label", say("SamePersonCard", "This person has other files. What was noted there is shown here."))),
                     "the files apart again")
        self.told("the union taken back")

    def left_and_returned(self):
        say, window = self.say, self.window
        self.from_the_menu("Leave the programme…")
        window.find("label", say("ExitCard", "Leave the programme"))
        window.until(lambda: "focused" in self.field("Left on").states, "the focus in the first field")
        window.key("Return", "ctrl")
        window.find("alert", lambda name: bool(name))  # why it is not saved
        self.look()
        situation = self.box(say("schema", "Situation when leaving"))
        self.has_focus(situation)  # where it is to be said
        before = situation.name
        window.key("Down")
        window.until(lambda: situation.name != before, "a situation chosen")
        window.key("Return", "ctrl")
        self.heard(say("ExitCard", "Saved on this computer. The file stays, with all that was noted."))
        self.told("somebody left")
        window.press(say("ExitCard", "The person came back"))
        self.heard(say("ExitCard", "Welcome back: the file goes on where it was."))
        window.until(lambda: not any(window.all("push button", say("ExitCard", "The person came back"))), "no way out any more")
        self.told("and came back")


if __name__ == "__main__":
    tell()
