#!/usr/bin/env python3
"""From a group and its delegate to an answer that is told back: a session of the participants' committee, a proposal discussed and adopted, the
conclusions; the steering committee's answer in another window; told back in the first: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/committees_test.py SERVER CLI APPLICATION
"""

from story import PASSPHRASE, Story, tell, today

PEOPLE = ("Inès", "Kévin", "Lulu")
PROPOSAL = "Payer les trajets"
ITEM = f"1.1  {PROPOSAL}"
ANSWER = "Un ticket le premier jour."
TODAY = today().strftime("%d/%m/%Y")
SAVED = "Saved on this computer. All structures will read it."


class Committees(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.awa = self.colleague("awa", "Awa Sarr", "manager")  # answers, and gives the number
        for name in PEOPLE:
            self.samira.add("person", {"usualName": name})
        self.samira.sync()

    def test_a_proposal_and_its_answer_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.form_a_group()
        self.name_a_delegate()
        self.meet()
        self.propose_discuss_adopt()
        self.issue()
        self.another("awa")
        self.the_agenda_gathers()
        self.answer()
        self.write_the_minutes()
        self.another("samira")
        self.tell_it_back()
        self.everything_was_named(400)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def form_a_group(self):
        say, window = self.say, self.window
        self.go("6", say("CommitteesPage", "Groups and committees"))
        self.focus_is("push button", say("GroupsTab", "Form a group"))
        self.look()
        window.key("space")
        name = self.field("Name of the group")
        self.look()
        self.type_into(name, "Grande Delle")
        self.save()
        for person in PEOPLE:
            field = self.focus_is("text", say("GroupPanel", "Bring somebody in: a name, then Enter"))
            self.type_into(field, person)
            window.key("Return")
            self.heard(say("GroupActs", "%1 is in the group.", person))
            window.find("table cell", self.spoken("MembersModel", "Person", person))
        self.told("a group of three")

    def name_a_delegate(self):
        say, window = self.say, self.window
        members = window.find("table", say("GroupPanel", "Members of the group"))
        window.tab_to(members, 60)
        window.key("Home")
        window.key("v")
        self.heard(say("GroupActs", "%1 is a delegate (%2).", PEOPLE[0], say("vocabulary", "Volunteering")))
        window.find("table cell", self.spoken("MembersModel", "Delegate by", say("vocabulary", "Volunteering")))
        self.has_focus(members)
        agrees = window.find("push button", say("GroupPanel", "Agrees to be seen"))
        window.tab_to(agrees, 80)
        window.key("space")
        self.heard(say("GroupActs", "All structures see %1 in this group from now on.", PEOPLE[0]))
        window.find("push button", say("GroupPanel", "No longer agrees to be seen"))
        self.has_focus(members)  # the next button would be another act
        self.told("a delegate, whom all structures see")

    def meet(self):
        say, window = self.say, self.window
        window.key("Tab", "ctrl")
        window.find("page tab list", say("CommitteesPage", "Participants' committee"))  # called by its current tab
        self.look()
        window.press(say("ParticipantsTab", "New session"))
        begins = self.field("Begins")
        self.look()
        self.type_into(begins, TODAY + " 09:00")
        self.save()
        delegates = window.find("table", say("CommitteePanel", "Delegates"))
        self.has_focus(delegates)
        window.key("p")
        self.heard(say("CommitteeActs", "%1: %2", PEOPLE[0], say("vocabulary", "Present")))
        window.find("label", say("CommitteePanel", "Delegates: %1 of %2 present", "1", "1"))
        self.has_focus(delegates)
        self.told("a session, and who came")

    def propose_discuss_adopt(self):
        say, window = self.say, self.window
        window.press(say("ParticipantsTab", "New proposal"))
        title = self.field("Proposal")
        self.look()
        self.type_into(title, PROPOSAL)
        self.choose(self.box(say("schema", "Domain")), say("vocabulary", "Changes to the offer"))
        self.choose(self.box(say("schema", "Group")), "Grande Delle")
        self.save()
        self.focus_is("push button", say("ProposalPanel", "On the agenda of %1", TODAY))
        self.look()
        window.key("space")
        self.heard(say.of("CommitteeActs", "%n proposal(s) put on the agenda.", 1))
        votes = window.find("push button", say("ProposalPanel", "Discussion and votes"))
        window.tab_to(votes, 80)
        window.key("space")
        said = self.field("What was said")
        self.look()
        self.type_into(said, "Le bus est cher.")
        for field in ("For", "Against", "Abstentions"):
            window.write(self.field(field), "1" if field == "For" else "0")
        self.save()
        self.focus_is("push button", say("ProposalPanel", "Adopted"))
        window.key("space")
        self.heard(say("ProposalPanel", "Adopted. It goes into the conclusions of the session."))
        window.find("label", say("ProposalPanel", "%1 on %2", say("vocabulary", "Adopted"), TODAY))
        self.told("proposed, discussed, adopted")

    def issue(self):
        say, window = self.say, self.window
        window.press(say("ProposalPanel", "Open the session"))
        self.has_focus(window.find("table", say("CommitteePanel", "Delegates")))
        issue = window.find("push button", say("CommitteePanel", "Issue the conclusions"))
        window.tab_to(issue, 60)
        window.key("space")
        window.take_keyboard(say("CommitteePanel", "Issue the conclusions?"))
        self.focus_is("push button", say.of("CommitteePanel", "Issue (%n item(s))", 1))
        self.look()
        window.key("space")
        window.until(lambda: len(list(window.application.children)) == 1, "the question gone")
        window.take_keyboard()
        self.heard(say("CommitteeActs", "The conclusions are issued. Their number is given at the next exchange of a manager or of the "
                                        "coordination.") + " " +
                   say("CommitteeActs", "Issued conclusions are not undone: a corrected version replaces them."))
        window.find("label", say("CommitteePanel", "Conclusions, %1, issued on %2", say("CommitteeStory", "provisional number"), TODAY))
        self.focus_is("push button", say("CommitteePanel", "Conclusions as a PDF"))
        paper = self.root / "releve.pdf"
        window.key("space")
        window.answer_with_file(say("ConclusionsSheet", "Save the conclusions"), paper)
        self.heard(say("ConclusionsSheet", "Conclusions saved as a PDF."))
        self.assertTrue(paper.read_bytes().startswith(b"%PDF-"))
        self.told("the conclusions issued, and printed")

    def the_agenda_gathers(self):
        say, window = self.say, self.window
        self.go("6", say("CommitteesPage", "Groups and committees"))
        self.look()
        for _ in range(2):
            window.key("Tab", "ctrl")
        window.find("page tab list", say("CommitteesPage", "Steering committee"))
        self.look()
        window.press(say("SteeringTab", "Plan a session"))
        begins = self.field("Begins")
        self.look()
        self.type_into(begins, TODAY + " 14:00")
        self.save()
        self.focus_is("push button", say("SteeringSessionPanel", "It was held"))
        window.find("label", say("SteeringBook", "Conclusions no. %1", "1"))
        founder = say("RepresentativeRow", "Who represents %1?", "Territoires Partagés")
        window.tab_to(window.find("push button", founder), 80)
        window.key("space")
        self.look()
        window.tab_to(self.field("Or by somebody else"))
        self.type_into(self.field("Or by somebody else"), "Paul, du conseil")
        self.save()
        self.focus_is("push button", founder)  # where the form was opened from
        window.find("label", "Paul, du conseil")
        for structure in ("AAJB", "Territoires Partagés"):
            window.tab_to(self.attendance(structure), 80)
            window.key("p")  # by its first letter
            self.heard(say("SteeringSessionPanel", "%1: %2", structure, say("vocabulary", "Present")))
            window.until(lambda: self.attendance(structure).name == say("vocabulary", "Present"), f"{structure} present")
            self.has_focus(self.attendance(structure))
        there = say.of("SteeringBook", "%Ln of %1 structures represented", 2, "2")
        window.find("label", say("SteeringBook", "%1: the quorum is reached (%2 needed)", there, "2"))
        self.told("the agenda gathered itself, and there is a quorum")

    def answer(self):
        say, window = self.say, self.window
        act = lambda words: say("SteeringSessionPanel", "%1: %2", say("SteeringSessionPanel", words), ITEM)
        window.tab_to(window.find("push button", act("Answer it")), 60)
        window.key("space")
        self.focus_is("radio button", say("vocabulary", "Accepted"))
        self.look()
        window.key("space")
        window.find("radio button", say("vocabulary", "Accepted"), ("checked",))
        window.tab_to(self.field("What is answered"), 80)
        self.type_into(self.field("What is answered"), ANSWER)
        window.write(self.field("Who does it"), "Awa Sarr")
        self.look()
        window.tab_to(window.find("push button", say("AnswerForm", "Give the answer")), 80)
        window.key("space")
        missing = say("AnswerForm", "By when is not said.")
        window.find("alert", say("AnswerForm", "%1 Give the answer once more to record it so.", missing))
        window.key("space")
        self.heard(say("AnswerForm", "Answer given. It is to be told to the participants now."))
        self.focus_is("push button", act("Look at it"))
        window.find("label", lambda name: ANSWER in name)
        self.told("answered")

    def write_the_minutes(self):
        say, window = self.say, self.window
        minutes = window.find("push button", say("SteeringSessionPanel", "Write the minutes"))
        window.tab_to(minutes, 80)
        window.key("space")
        window.tab_to(self.field("Minutes"))
        self.look()
        self.type_into(self.field("Minutes"), "Tout le monde est d'accord.")
        self.save()
        self.focus_is("push button", say("SteeringSessionPanel", "Change the minutes"))
        self.told("the minutes written")

    def tell_it_back(self):
        say, window = self.say, self.window
        waits = say("DueCommittees", "Tell it back: %1", PROPOSAL)
        window.find("label", waits)
        self.look()
        window.press(say("DuePanel", "%1: %2", say("DuePanel", "Open"), waits))
        self.focus_is("push button", say("FollowUpPanel", "Told back today"))
        window.find("label", lambda name: ANSWER in name)
        self.look()
        window.key("space")
        self.heard(say("FollowUpPanel", "Told back today: noted."))
        window.find("label", say("FollowUpPanel", "Told back on %1", TODAY))
        window.find("label", lambda name: say("FollowUpModel", "In all: %1", say.of("FollowUpModel", "%Ln day(s)", 0)) in name)
        told = say("FollowUpModel", "%1: %2", say("FollowUpModel", "Told back"), say("FollowUpModel", "on %1", TODAY))
        window.find("table cell", lambda name: name.startswith(f"1.1 {PROPOSAL}") and told in name)
        self.told("told back, and the whole way read in one row")

    # --- asked again and again ---------------------------------------------------------------------------------------------------------
    def attendance(self, structure: str):
        return self.box(self.say("RepresentativeRow", "Attendance of %1", structure))

    def save(self):
        self.window.key("Return", "ctrl")
        self.heard(self.say("RecordPanel", SAVED))


if __name__ == "__main__":
    tell()
