#!/usr/bin/env python3
"""A person passes from one referent to another: proposed in one window, accepted in the second member's, told in the first: by the keyboard
and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/handover_test.py SERVER CLI APPLICATION
"""
from story import PASSPHRASE, Story, tell

NOTE, ANSWER = "Ne pas appeler le matin.", "Je la vois mardi."


class Handover(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.colleague("awa", "Awa Sarr")
        self.samira.sync()
        self.samira.add("person", {"usualName": "Nadia", "birthYear": 2001, "referent": self.samira.status()["member"]})
        self.samira.sync()

    def test_a_hand_over_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.propose()
        self.another("awa")
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

    def propose(self):
        say, window = self.say, self.window
        self.search_everywhere("nadia", "Nadia")
        window.choose_in_menu(say("PersonFile", "More"), say("PersonFile", "Hand over to another referent…"))
        to = self.box(say("HandoverCard", "To whom"))
        self.has_focus(to)
        self.look()
        self.choose(to, "Awa Sarr")
        note = window.find("text", say("HandoverCard", "What the next referent should know"))
        window.tab_to(note)
        self.type_into(note, NOTE)
        window.tab_to(window.find("push button", say("HandoverCard", "Propose the hand-over")))
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
