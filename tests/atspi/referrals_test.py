#!/usr/bin/env python3
"""Whom one can call on, and somebody referred to them: an entry of the directory, found by need; a referral proposed from a person's file,
answered in the other structure's window, told back: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/referrals_test.py SERVER CLI APPLICATION
"""

from story import PASSPHRASE, PROGRAMS, Laptop, Story, tell, today

ASKED = "Une place le mardi matin, pour commencer."
RESULT = "Vient chaque mardi."


class Referrals(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.admin.run("structure", "add", "Café des images", "--code", "CAF")
        self.admin.sync()
        self.samira = self.colleague("samira", "Samira Benali")
        self.carole = Laptop(PROGRAMS["cli"], self.root / "carole")
        invitation = self.admin.run("invite", "--structure", "CAF", "--role", "referent").splitlines()[-1]
        self.carole.run("enrol", "--invitation", invitation, "--name", "Carole Roux")
        self.samira.add("person", {"usualName": "Nadia", "phone": "06 12 34 56 78", "note": "Reste dans le dossier"})
        self.samira.sync()

    def test_a_referral_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.add_to_the_directory()
        self.find_by_need()
        self.find_by_name()
        self.refer()
        self.letter()
        self.another("carole")
        self.read_what_was_asked()
        self.give_an_appointment()
        self.say_what_became_of_it()
        self.another("samira")
        self.tell_them()
        self.everything_was_named(400)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def add_to_the_directory(self):
        say, window = self.say, self.window
        self.go("7", say("DirectoryPage", "Directory"))
        self.focus_is("text", say("DirectoryTab", "Who can help?"))
        self.look()
        window.press(say("DirectoryPage", "Add a professional"))
        name = self.field("Name")
        self.look()
        self.type_into(name, "Yasmine Haddad")
        window.write(self.field("Trade"), "Conseillère logement")
        self.choose(self.box(say("schema", "In the structure")), "Café des images")
        window.write(self.field("Days and hours"), "lun-ven 9h-17h, sam")
        window.key("Return", "ctrl")
        self.heard(say("RecordPanel", "Saved on this computer. All structures will read it."))
        window.find("label", say("DirectoryPanel", "Verified on %1", today().strftime("%d/%m/%Y")))
        self.told("a professional in the directory")

    def find_by_need(self):
        say, window = self.say, self.window
        need = window.find("text", say("DirectoryTab", "Who can help?"))
        window.focus(need)
        window.type("logement")
        window.find("table cell", self.spoken("DirectoryModel", "Name", "Yasmine Haddad"))
        window.key("Return")
        self.has_focus(window.find("table", say("DirectoryTab", "Entries of the directory")))
        window.key("Return")
        self.focus_is("push button", say("DirectoryPanel", "Refer somebody"))
        self.told("found by a need in plain words")

    def find_by_name(self):
        """From another page, by the search over everything."""
        say, window = self.say, self.window
        self.go("1", say("TodayPage", "Today"))
        self.search_everywhere("haddad", "Yasmine Haddad")
        self.chosen(say("DirectoryPage", "Directory"))
        window.find("push button", say("DirectoryPanel", "Refer somebody"))
        window.find("label", say("DirectoryPanel", "Verified on %1", today().strftime("%d/%m/%Y")))
        self.told("found by name from another page")

    def refer(self):
        say, window = self.say, self.window
        self.search_everywhere("nadia", "Nadia")
        window.choose_in_menu(say("PersonFile", "More"), say("PersonFile", "Refer to somebody…"))
        to = self.box(say("schema", "To the structure"))
        self.has_focus(to)
        window.find("label", say("ReferralPanel", "The other structure will read the name, how to reach them, what is asked, by when and for whom, as they stand here, and nothing else of the file."))
        self.look()
        self.choose(to, "Café des images")
        self.choose(self.box(say("schema", "Professional")), "Yasmine Haddad")
        self.assertEqual("Nadia", self.field("Name they will read").text)
        self.assertEqual("06 12 34 56 78", self.field("How to reach them").text)
        window.key("Return", "ctrl")  # what is asked is missing: it is said, and the cursor is there
        asked = self.field("What is asked")
        self.has_focus(asked)
        window.find("alert", say("RecordForm", "%1: this is needed.", say("schema", "What is asked")))
        self.type_into(asked, ASKED)
        window.key("Return", "ctrl")
        self.heard(say("ReferralPanel", "Saved on this computer."))
        window.find("label", say("ReferralText", "Proposed"))
        self.told("referred, and gone")

    def letter(self):
        say, window = self.say, self.window
        letter = self.root / "lettre.pdf"
        button = window.find("push button", say("ReferralPanel", "Letter (PDF)"))
        window.tab_to(button)
        window.key("space")
        window.answer_with_file(say("ReferralPanel", "Save the letter"), letter)
        self.heard(say("ReferralPanel", "Letter saved. The file is not protected: keep it where only those who need it can read it."))
        self.assertTrue(letter.read_bytes().startswith(b"%PDF-"))
        self.told("the letter printed")

    def read_what_was_asked(self):
        say, window = self.say, self.window
        waits = say("DueSteps", "%1: %2", say("ReferralText", "To answer"), "Nadia")
        window.find("label", waits)
        self.look()
        window.press(say("DuePanel", "%1: %2", say("DuePanel", "Open"), waits))
        self.focus_is("push button", say("ReferralPanel", "Accepted"))
        for words in (ASKED, "Nadia", "06 12 34 56 78", "Yasmine Haddad"):
            window.find("label", words)
        self.assertFalse(any(window.all("label", lambda name: "Reste dans le dossier" in name)))
        self.told("the other structure reads what was asked")

    def give_an_appointment(self):
        say, window = self.say, self.window
        window.key("space")
        self.heard(say("ReferralPanel", "Accepted."))
        self.focus_is("push button", say("ReferralPanel", "Give an appointment…"))
        self.look()
        window.key("space")
        at = self.field("Appointment")
        self.look()
        self.type_into(at, today().strftime("%d/%m/%Y") + " 23:30")
        window.write(self.field("Place of the appointment"), "À l’accueil")
        window.key("Return", "ctrl")
        self.heard(say("ReferralPanel", "Saved on this computer."))
        window.find("label", say("ReferralText", "Appointment given"))
        self.focus_is("push button", say("ReferralPanel", "They met"))
        self.told("accepted, an appointment given")

    def say_what_became_of_it(self):
        say, window = self.say, self.window
        window.key("space")
        self.heard(say("ReferralPanel", "They met."))
        self.focus_is("push button", say("ReferralPanel", "Note the result…"))
        window.key("space")
        self.look()
        self.type_into(self.field("Result"), RESULT)
        window.key("Return", "ctrl")
        self.heard(say("ReferralPanel", "Saved on this computer."))
        window.find("label", say("ReferralText", "Ended"))
        self.told("met, and what came of it")

    def tell_them(self):
        say, window = self.say, self.window
        waits = say("DueSteps", "%1: %2", say("ReferralText", "To tell the person"), "Nadia")
        window.find("label", waits)
        window.press(say("DuePanel", "%1: %2", say("DuePanel", "Open"), waits))
        self.focus_is("push button", say("ReferralPanel", "Told to the person"))
        window.find("label", RESULT)
        self.look()
        window.key("space")
        self.heard(say("ReferralPanel", "Told to the person."))
        self.told("told to the person")
        self.go("1", say("TodayPage", "Today"))
        window.find("label", say("DuePanel", "Nothing waits for you."))


if __name__ == "__main__":
    tell()
