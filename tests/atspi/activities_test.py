#!/usr/bin/env python3
"""An activity from the catalogue to the signed sheet: planned, signed up for beyond its seats, too many at once, attendance in one pass, the
steps of the pathways: by the keyboard and a screen reader alone.

    xvfb-run dbus-run-session -- tests/atspi/activities_test.py SERVER CLI APPLICATION
"""

from story import PASSPHRASE, Story, tell, today

PEOPLE = ("Inès", "Kévin", "Lulu")


class Activities(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.awa = self.colleague("awa", "Awa Sarr")
        self.people = {name: self.samira.add("person", {"usualName": name}) for name in (*PEOPLE, "Omar")}
        for person in self.people.values():
            self.samira.add("pathway", {"person": person, "startedOn": "2026-03-02"})
        self.samira.sync()
        self.sheet = self.root / "feuille.pdf"

    def test_an_activity_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.offer_an_activity()
        self.plan_a_session()
        self.sign_up_until_it_is_full()
        self.too_many_at_once()
        self.attendance_in_one_pass()
        self.print_the_sheet()
        self.it_became_a_step()
        self.everything_was_named(400)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def offer_an_activity(self):
        say, window = self.say, self.window
        self.go("5", say("ActivitiesPage", "Activities"))
        window.find("label", say("ActivitiesPage", "No session this week."))
        self.look()
        for _ in range(2):
            window.key("Tab", "ctrl")
        window.find("page tab list", say("ActivitiesPage", "Catalogue"))  # called by its current tab
        self.look()
        window.press(say("CatalogueTab", "Add an activity"))
        title = self.field("Activity")
        self.look()
        self.type_into(title, "Boxe")
        self.choose(self.box(say("schema", "What it allows to try")), say("vocabulary", "Sports session"))
        window.write(self.field("Seats"), "2")
        window.key("Return", "ctrl")
        self.heard(say("ActivityPanel", "Activity saved on this computer."))
        self.focus_is("push button", say("ActivityPanel", "Plan a session"))
        window.find("table cell", lambda name: name.endswith("Boxe"))
        self.told("an activity in the catalogue")

    def plan_a_session(self):
        say, window = self.say, self.window
        window.key("space")
        begins = self.field("Begins")
        self.has_focus(begins)
        self.look()
        window.write(begins, today().strftime("%d/%m/%Y") + " 00:10")
        window.key("Return", "ctrl")
        self.heard(say.of("PlanForm", "%Ln session(s) planned.", 1))
        self.focus_is("text", say("SessionPanel", "Sign somebody up: a name, then Enter"))
        window.find("label", say("SessionPanel", "Nobody is signed up yet."))
        self.told("a session planned, the cursor where people are signed up")

    def sign_up_until_it_is_full(self):
        say, window = self.say, self.window
        for number, name in enumerate(PEOPLE, 1):
            field = self.focus_is("text", say("SessionPanel", "Sign somebody up: a name, then Enter"))
            self.type_into(field, name)
            window.key("Return")
            self.heard(say("SessionActs", "%1 is signed up." if number < 3 else "%1 is on the waiting list.", name))
            self.cell("Person", name)
        self.cell("Seat", say("SessionStory", "Waiting list: %1", "1"))
        window.find("label", lambda name: name == " · ".join((say.of("SessionStory", "%Ln of %1 seat(s)", 2, "2"), say.of("SessionStory", "%Ln waiting", 1))))
        self.told("three signed up, the third on the waiting list")

    def too_many_at_once(self):
        """A colleague's laptop that had not heard of them signed somebody up."""
        say, window = self.say, self.window
        self.awa.sync()
        session = self.until_listed(self.awa, "session")
        seat = self.awa.add("session_seat", {"session": session, "takenAt": "2026-11-02T10:00"})
        self.awa.add("signup", {"person": self.people["Omar"], "session": session, "seat": seat, "signedUpAt": "2026-11-02T10:00"})
        self.awa.sync()
        self.cell("Person", "Omar")
        window.find("label", say.of("SessionPanel", "%Ln too many: several laptops signed people up without having met. Nobody was sent away.", 1))
        self.cell("Seat", say("SessionStory", "One too many"))
        self.look()
        self.go("1", say("TodayPage", "Today"))
        asked = say("DueSessions", "More people than seats: %1", "Boxe")
        window.find("label", asked)
        self.look()
        window.press(say("DuePanel", "%1: %2", say("DuePanel", "Open"), asked))
        window.press(say.of("SessionPanel", "Enlarge to %Ln seat(s)", 3))
        self.heard(say.of("SessionActs", "The session holds %Ln seat(s) now.", 3))
        window.until(lambda: not any(window.all("table cell", self.words("Seat", say("SessionStory", "One too many")))), "nobody is too many")
        self.told("one too many, asked under Today, the session enlarged")

    def attendance_in_one_pass(self):
        say, window = self.say, self.window
        table = window.find("table", say("SessionPanel", "People signed up"))
        window.tab_to(table, 60)
        window.key("Home")
        said = {"p": "Present", "a": "Absent", "e": "Excused"}
        for key in ("p", "a", "e", "p"):
            row = window.find("table cell", lambda name: name.startswith(say("AttendanceModel", "Person")), ("selected",), within=table)
            name = row.name.split("\u00a0: ", 1)[1]
            window.key(key)
            self.heard(say("SessionActs", "%1: %2", name, say("vocabulary", said[key])))
        for key, many in (("p", 2), ("a", 1), ("e", 1)):
            shown = self.words("Attendance", say("vocabulary", said[key]))
            window.until(lambda: len(list(window.all("table cell", shown, within=table))) == many, f"{many} rows: {said[key]}")
        self.has_focus(table)
        self.told("attendance in one pass, each answer heard")

    def print_the_sheet(self):
        say, window = self.say, self.window
        window.key("p", "ctrl")
        window.answer_with_file(say("SessionPanel", "Save the sign-in sheet"), self.sheet)
        self.heard(say("SessionPanel", "Sign-in sheet saved. The file is not protected: keep it where only those who need it can read it."))
        self.assertTrue(self.sheet.read_bytes().startswith(b"%PDF-"))
        self.told("the sign-in sheet printed")

    def it_became_a_step(self):
        say, window = self.say, self.window
        self.search_everywhere("lulu", "Lulu")
        window.press(say("PersonFile", "Pathway"))
        window.find("push button", lambda name: name.startswith("Boxe") and "AAJB" in name, within=window.find("list", say("Lanes", "Steps over time")))
        self.told("the session on the lanes of a pathway")

    # --- asked again and again ---------------------------------------------------------------------------------------------------------
    def words(self, column: str, value: str) -> str:
        return self.spoken("AttendanceModel", column, value)

    def cell(self, column: str, value: str):
        return self.window.find("table cell", self.words(column, value))

    def until_listed(self, laptop, kind: str) -> str:
        """The only one of its kind, once the window's laptop has sent it."""
        def listed():
            laptop.sync()
            return next(iter(laptop.json("list", kind, "--format", "json")), None)
        return self.window.until(listed, f"a {kind} at {laptop.folder.name}")["id"]


if __name__ == "__main__":
    tell()
