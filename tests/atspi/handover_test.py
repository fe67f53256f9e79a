#!/usr/bin/env python3
"""A person passes from one referent to another, in another structure: shared with it, proposed in one window, read and accepted in the second
member's, told in the first: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/handover_test.py SERVER CLI APPLICATION
"""
from story import PASSPHRASE, PROGRAMS, Laptop, Story, tell, today

CAFE, WRONG = "Café des images", "Mission locale"
REASON = "Ateliers du mardi"
NOTE, ANSWER = "Ne pas appeler le matin.", "Je la vois mardi."


class Handover(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        for name, code in ((CAFE, "CAF"), (WRONG, "ML")):
            self.admin.run("structure", "add", name, "--code", code)
        self.admin.sync()
        self.samira = self.colleague("samira", "Samira Benali", "referent", "manager")
        invitation = self.admin.run("invite", "--structure", "CAF", "--role", "referent").splitlines()[-1]
        Laptop(PROGRAMS["cli"], self.root / "awa").run("enrol", "--invitation", invitation, "--name", "Awa Sarr")
        self.samira.sync()
        self.samira.add("person", {"usualName": "Nadia", "birthYear": 2001, "referent": self.samira.status()["member"]})
        self.samira.sync()

    def test_a_hand_over_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.share_with_the_wrong_one()
        self.stop_sharing()
        self.share()
        self.propose()
        self.another("awa")
        self.read_why()
        self.accept()
        self.another("samira")
        self.told_of_the_answer()
        self.everything_was_named(200)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def due(self, act: str, title):
        """The button of a line of what waits: its verb, then what the line says."""
        say = self.say
        accepts = say.form("DuePanel", "%1: %2")
        return self.window.find("push button", lambda name: name.startswith(act) and title(name) and accepts(name))

    def share_with(self, structure: str, reason: str, basis=""):
        """From the first control of the card on, with the keys alone."""
        say, window = self.say, self.window
        window.press(say("AccessCard", "Share"))
        to = self.box(say("AccessCard", "With whom"))
        self.has_focus(to)
        self.look()
        self.choose(to, structure)
        told = say.of("AccessCard", "%1 will read the whole file, from its beginning: names, ways of contact, notes, %n encounter(s). It may write in it; it "
                      "can neither share nor erase it. What it has read cannot be taken back.", 0, structure)
        window.find("label", told)
        why = window.find("text", say("AccessCard", "Why"))
        if not basis:
            window.key("Return", "ctrl")  # the reason is missing: it is said, and the cursor is there
            self.has_focus(why)
            window.find("alert", say("RecordForm", "%1: this is needed.", say("AccessCard", "Why")))
        window.tab_to(why)
        self.type_into(why, reason)
        if basis:
            self.choose(self.box(say("AccessCard", "On which basis")), basis)
        window.key("Return", "ctrl")
        self.heard(say("AccessCard", "File shared with %1.", structure))
        self.focus_is("push button", say("AccessCard", "Share"))

    def share_with_the_wrong_one(self):
        say, window = self.say, self.window
        self.search_everywhere("nadia", "Nadia")
        window.find("page tab", say("PersonFile", "Overview"))
        window.find("label", say("AccessCard", "Nobody else."))
        self.share_with(WRONG, REASON)
        window.find("label", lambda name: name.startswith(REASON) and name.endswith(say("AccessCard", "shared by %1", "Samira Benali")))
        self.told("a file shared with another structure, the wrong one")

    def stop_sharing(self):
        say, window = self.say, self.window
        title = say("AccessCard", "Stop sharing with %1?", WRONG)
        window.tab_to(window.find("push button", say("AccessCard", "Stop sharing with %1", WRONG)), 60)
        window.key("space")
        window.take_keyboard(title)
        window.tab_to(window.find("push button", say("AccessCard", "Stop 1 share")))
        self.look()
        window.key("space")
        window.until(lambda: len(list(window.application.children)) == 1, "the question gone")
        window.take_keyboard()
        self.heard(say("AccessCard", "%1 no longer reads this file.", WRONG))
        window.find("label", say("AccessCard", "%1 read this file until %2.", WRONG, today().strftime("%d/%m/%Y")))
        self.focus_is("push button", say("AccessCard", "Share"))
        self.told("no longer shared with that one")

    def share(self):
        self.share_with(CAFE, REASON, self.say("vocabulary", "The person's consent"))
        self.told("shared with the one that was meant")

    def read_why(self):
        """The other structure has the file, with why it was shared and by whom; to share it on is not for them."""
        say, window = self.say, self.window
        self.search_everywhere("nadia", "Nadia")
        window.find("page tab", say("PersonFile", "Overview"))
        shared = say("AccessCard", "shared by %1", "Samira Benali")
        window.find("label", lambda name: REASON in name and say("vocabulary", "The person's consent") in name and name.endswith(shared))
        window.find("label", say("AccessCard", "The team of %1, since the beginning", "AAJB"))
        self.assertFalse(any(window.all("push button", say("AccessCard", "Share"))))
        self.look()
        self.told("read in the other structure's window, and why")
        self.go("1", say("TodayPage", "Today"))

    def propose(self):
        say, window = self.say, self.window
        window.choose_in_menu(say("PersonFile", "More"), say("PersonFile", "Hand over to another referent…"))
        to = self.box(say("HandoverCard", "To whom"))
        self.has_focus(to)
        self.look()
        self.choose(to, "Awa Sarr")
        note = window.find("text", say("HandoverCard", "What the next referent should know"))
        window.tab_to(note)
        self.type_into(note, NOTE)
        window.tab_to(window.find("push button", say("HandoverCard", "Propose the hand-over")), 60)
        window.key("space")
        self.heard(say("HandoverCard", "Proposed to %1. You stay the referent until the answer.", "Awa Sarr"))
        window.find("push button", say("HandoverCard", "Take the proposal back"))
        self.told("a hand-over proposed")

    def accept(self):
        say, window = self.say, self.window
        asked = say.form("DueSteps", "Answer a hand-over: %1")
        window.find("label", lambda name: asked(name) and "Nadia" in name)
        self.look()
        window.tab_to(self.due(say("DuePanel", "Open"), lambda name: "Nadia" in name), 60)
        window.key("space")
        window.find("page tab", say("PersonFile", "Overview"))
        window.find("label", lambda name: "Samira Benali" in name and NOTE in name)  # who proposes it, and what is to be known
        self.look()
        answer = window.find("text", say("HandoverCard", "A word with your answer, if you like"))
        window.tab_to(answer, 60)
        self.type_into(answer, ANSWER)
        accept = window.find("push button", say("HandoverCard", "Accept: I become the referent"))
        window.focus(accept)
        window.key("space")
        self.heard(say("HandoverCard", "You are the referent now. Who proposed it is told.") + " " +
                   say("HandoverCard", "An answer is not undone: a new hand-over can lead back."))
        window.until(lambda: "showing" not in accept.states, "nothing more to answer")
        window.find("label", lambda name: "Awa Sarr" in name)  # the referent now
        self.told("accepted in the other window")

    def told_of_the_answer(self):
        say, window = self.say, self.window
        news = say.form("DueSteps", "%1 is the referent of %2 now")
        window.find("label", lambda name: news(name) and "Awa Sarr" in name and "Nadia" in name)
        self.look()
        window.tab_to(self.due(say("DuePanel", "Open"), lambda name: "Nadia" in name), 60)
        window.key("space")
        window.find("label", lambda name: say("HandoverCard", "%1 has accepted and is the referent now.", "Awa Sarr") in name and ANSWER in name)
        window.tab_to(window.find("push button", say("HandoverCard", "I have read it")), 60)
        window.key("space")
        window.until(lambda: not any(window.all("push button", say("HandoverCard", "I have read it"))), "the answer read")
        self.told("the answer read by who proposed it")
        self.go("1", say("TodayPage", "Today"))
        window.find("label", say("DuePanel", "Nothing waits for you."))


if __name__ == "__main__":
    tell()
