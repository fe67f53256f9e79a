"""What every story of the window begins with, and what is asked in it again and again."""
import datetime
import shutil
import sys
import tempfile
import time
import unittest
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from laptops import PASSPHRASE, Laptop, Server  # noqa: E402
from names import faults  # noqa: E402
from window import Window  # noqa: E402
from words import Words  # noqa: E402

PROGRAMS = {}


def today() -> datetime.date:
    """As the application counts days, wherever the test runs."""
    return datetime.datetime.now(ZoneInfo("Europe/Paris")).date()


class Story(unittest.TestCase):
    """A server, Muriel who founded the consortium, and one window at a time."""

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
        self.admin = Laptop(PROGRAMS["cli"], self.root / "admin")
        self.admin.run("enrol", "--invitation", invitation, "--name", "Muriel Lanoë")
        self.admin.run("structure", "add", "AAJB", "--code", "AAJB")
        self.admin.sync()
        self.window, self.faults, self.seen = None, {}, 0
        self.addCleanup(lambda: self.window and self.window.end())

    def invite(self, *roles: str) -> str:
        """A référent unless told otherwise."""
        return self.admin.run("invite", "--structure", "AAJB", *(word for role in roles or ("referent",) for word in ("--role", role))).splitlines()[-1]

    def colleague(self, profile: str, name: str, *roles: str) -> Laptop:
        laptop = Laptop(PROGRAMS["cli"], self.root / profile)
        laptop.run("enrol", "--invitation", self.invite(*roles), "--name", name)
        return laptop

    def open(self, profile: str) -> Window:
        self.window = Window(PROGRAMS["application"], self.root / profile)
        return self.window

    def unlock(self, passphrase: str, title=""):
        """Opens on Today; locked meanwhile, where it stood: on the page of this title."""
        say, window = self.say, self.window
        window.write(window.find("password text", say("UnlockPage", "Passphrase"), ("enabled",)), passphrase)
        window.press(say("UnlockPage", "Open"))
        window.find("label", title) if title else self.chosen(say("TodayPage", "Today"))
        window.take_keyboard()

    def another(self, profile: str):
        """Somebody else sits down, once what was done here is sent."""
        self.status_says(self.say("StatusLine", "Everything is sent"))
        self.window.end()
        self.open(profile)
        self.unlock(PASSPHRASE)

    def look(self):
        """Can every control that is shown now be announced? Said at the end, each once, with where it was seen first."""
        shown = list(self.window.application.walk())
        self.seen += len(shown)
        for fault in faults(shown):
            self.faults.setdefault(fault, self.where)

    def told(self, part: str):
        self.look()
        self.keyboard_is_somewhere(part)
        self.where = "after: " + part
        print(f"{time.monotonic() - self.began:6.1f} s  {part}", file=sys.stderr, flush=True)

    def keyboard_is_somewhere(self, part: str):
        """A chosen tab counts as focused, so one of them is believed only if the last event said so."""
        window = self.window
        window.until(lambda: any(one.role != "page tab" for one in window.all(states=("focused",)))
                     or (window.focused.role == "page tab" and "showing" in window.focused.states), f"the keyboard somewhere after: {part}", 5)

    def everything_was_named(self, at_least: int):
        self.assertGreater(self.seen, at_least)
        lines = [f"{fault} ({where})" for fault, where in sorted(self.faults.items())]
        self.assertFalse(lines, "controls that no screen reader can announce:\n" + "\n".join(lines))

    # --- what is asked again and again -------------------------------------------------------------------------------------------------
    def heard(self, sentence):
        """The message that is read aloud after an act."""
        return self.window.find("notification", sentence)

    def spoken(self, model: str, column: str, value: str) -> str:
        """What a cell of a table is called: its column, then what stands in it."""
        return self.say("SpokenCell", "%1: %2", self.say(model, column), value)

    def field(self, of_schema: str):
        """Of a form, by its label."""
        return self.window.find(("text", "combo box"), self.say("schema", of_schema))

    def box(self, label: str):
        """What is chosen from: called by its value, its label says what it is."""
        return self.window.until(lambda: next((one for one in self.window.all("combo box") if label in one.labels), None), f"the box of «{label}»")

    def has_focus(self, node):
        self.window.until(lambda: "focused" in node.states, f"the focus on {node}")

    def choose(self, box, value: str, most=40):
        """By Tab, for it offers no action that would take the focus there; then with the arrows, until it is called so."""
        self.window.tab_to(box, 60)
        self.window.key("Home")
        self.window.stays(lambda: box.name)  # the first may have been chosen before
        for _ in range(most):
            before = box.name  # asked once: what is chosen shows with a delay where it changes the whole window
            if before == value:
                return
            self.window.key("Down")
            self.window.until(lambda: box.name != before, f"another value than «{before}»")
        raise AssertionError(f"no «{value}» in {box.labels}")

    def choose_version(self, tile):
        """One of several versions: Tab leads to its line, the arrows go through the versions of it."""
        window, line = self.window, tile.name.split("\u00a0:")[0]

        def lit():
            return next(window.all("radio button", states=("focused",)), None)

        for _ in range(40):
            if (now := lit()) and now.name.startswith(line):
                break
            window.step("Tab")
        while "focused" not in tile.states:
            now = lit()
            here, there = now.box, tile.box
            window.key("Right" if there.x > here.x else "Left" if there.x < here.x else "Down" if there.y > here.y else "Up")
            window.until(lambda: "focused" not in now.states, f"the focus after {now}")
        window.key("space")
        window.until(lambda: "checked" in tile.states, f"{tile} chosen")

    def tick(self, list_, *names: str, back=False):
        """Rows of a list, each by the arrows and Space; reached by Tab, or by Shift+Tab where it stands before."""
        window, wanted = self.window, set(names)

        def lit():
            return next((one for one in window.all("list item", within=list_) if "selected" in one.states), None)

        window.tab_to(list_, 40, back)
        window.key("Home")
        for _ in range(40):
            row = window.until(lit, "a row")
            if row.name in wanted:
                window.key("space")
                window.until(lambda: "checked" in row.states, f"«{row.name}» chosen")
                wanted.remove(row.name)
            if not wanted:
                return
            before = row.name
            window.key("Down")
            window.until(lambda: (now := lit()) and now.name != before, f"a row after «{before}»")
        raise AssertionError(f"not in the list: {wanted}")

    def type_into(self, field, text: str):
        """By keys, until it all stands there: what is pressed next comes after it."""
        self.has_focus(field)
        self.window.type_in(field, text)

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
        self.chosen(title)

    def chosen(self, page: str):
        """Alone, or with what waits there: "Aujourd’hui : 1"."""
        self.window.find("page tab", lambda name: name.split("\u00a0:")[0] == page, ("selected",))

    def search_everywhere(self, typed: str, row: str):
        """Ctrl+K, some letters, the arrows as far as the row, which the field's description names, and Enter on it."""
        say, window = self.say, self.window
        window.key("k", "ctrl")
        field = self.focus_is("text", say("SearchOverlay", "Search everywhere"))
        self.type_into(field, typed)
        passed = []
        while not field.description.startswith(row):
            passed.append(field.description)
            self.assertLess(len(passed), 40, f"no row «{row}» for «{typed}»: {passed}")
            window.key("Down")
            window.until(lambda: field.description != passed[-1], f"a row after {passed}")
        window.key("Return")


def tell():
    """SERVER CLI APPLICATION, then what unittest takes."""
    PROGRAMS["server"], PROGRAMS["cli"], PROGRAMS["application"] = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], warnings="ignore")  # names that Debian 13 calls old and Debian 12 needs
