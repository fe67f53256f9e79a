"""The accessibility tree of the running window, as a screen reader has it: AT-SPI over D-Bus, through libatspi's own bindings.

A `Reader` finds controls by what they are called and what they are, and works them with the keys a person presses: Tab to a control, Space on it,
letters into it. Only `act` goes through an interface of the tree, to show that a reader's own action works. It never looks at a pixel nor at an
object's name in the source. Everything waits on a condition, looked at again when the tree says that something changed (and at least five times a
second), until a deadline: `Missing` says what was looked for and what was there.
"""
import re
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds; sanitizers, two cores
LOOK_AGAIN = 200  # milliseconds
TOLD_AT_ONCE = 1.0  # seconds; that the focus moved
CHOSEN = {"selected", "focused"}  # of a tab: the rail says the first, a bar of Qt's the second, wherever the keyboard is
AROUND = 120  # keys; what can have the focus in one window, once around
MODIFIERS = {"ctrl": 1 << Atspi.ModifierType.CONTROL, "shift": 1 << Atspi.ModifierType.SHIFT, "alt": 1 << Atspi.ModifierType.ALT}
RENAMED = {"button": "push button"}  # as Debian 13 calls it
SYMBOLS = {"Return": 0xFF0D, "Tab": 0xFF09, "BackSpace": 0xFF08, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51, "Right": 0xFF53, "space": 0x20, "Home": 0xFF50, "End": 0xFF57, "Page_Down": 0xFF56,
           "Menu": 0xFF67, "F2": 0xFFBF, "F5": 0xFFC2, "F6": 0xFFC3}


class Missing(AssertionError):
    """Something was not in the tree before the deadline."""


class Node:
    """One accessible. Whatever it is asked is asked anew; one that is gone answers like an empty, hidden one."""

    def __init__(self, accessible):
        self.accessible = accessible

    def ask(self, question, otherwise):
        if self.accessible is None:
            return otherwise
        try:
            answer = question(self.accessible)
        except GLib.Error:
            return otherwise
        return otherwise if answer is None else answer

    @property
    def name(self) -> str:
        return self.ask(lambda one: one.get_name(), "")

    @property
    def description(self) -> str:
        return self.ask(lambda one: one.get_description(), "")

    @property
    def role(self) -> str:
        name = self.ask(lambda one: one.get_role_name(), "")
        return RENAMED.get(name, name)

    @property
    def states(self) -> set:
        held = self.ask(lambda one: one.get_state_set(), None)
        return set() if held is None else {state.value_nick for state in held.get_states()}

    @property
    def children(self) -> list:
        count = self.ask(lambda one: one.get_child_count(), 0)
        found = (self.ask(lambda one, at=at: one.get_child_at_index(at), None) for at in range(min(count, 400)))
        return [Node(one) for one in found if one is not None]

    @property
    def text(self) -> str:
        return self.ask(lambda one: Atspi.Text.get_text(one, 0, Atspi.Text.get_character_count(one)) if one.get_text_iface() else None, "")

    @property
    def length(self) -> int:
        return self.ask(lambda one: Atspi.Text.get_character_count(one) if one.get_text_iface() else 0, 0)

    @property
    def actions(self) -> list:
        return self.ask(lambda one: [Atspi.Action.get_action_name(one, at) for at in range(Atspi.Action.get_n_actions(one))]
                        if one.get_action_iface() else [], [])

    @property
    def box(self):
        """Where it is on the screen, with x, y, width and height."""
        return self.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)

    @property
    def has_place(self) -> bool:
        """Whether it stands anywhere: Qt tells of a tab that is hidden, without a place."""
        return self.ask(lambda one: (held := one.get_component_iface()) is not None and held.get_extents(Atspi.CoordType.SCREEN).width > 0, False)

    @property
    def labels(self) -> list:
        """The words of the labels that say what it is, beside its own name."""
        relations = self.ask(lambda one: one.get_relation_set(), [])
        return [Node(relation.get_target(at)).name for relation in relations
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for at in range(relation.get_n_targets())]

    def walk(self, path=(), shown=True):
        """Everything below and this one, with the path of roles and names that leads there; only what is shown, unless told."""
        path = (*path, self)
        yield path
        for child in self.children:
            if not shown or "showing" in child.states:
                yield from child.walk(path, shown)

    def __str__(self):
        return f"{self.role} «{self.name}»"


class Reader:
    """What a person with a screen reader has of one running application: its tree, and the keyboard."""

    def __init__(self, pid: int, alive=lambda: True):
        self.pid, self.alive = pid, alive
        # Told by events alone: an open menu stands in no tree of Qt's, a reader hears of it and of each entry the arrows reach.
        self.focused, self.menu, self.moves = Node(None), Node(None), 0
        self.listener = Atspi.EventListener.new(self.happened)  # wakes the loop: something changed, look again
        for kind in ("object:", "window:", "focus:"):
            self.listener.register(kind)
        self.application = Node(self.until(self.registered, "the application in the tree"))

    def happened(self, event):
        if event.type == "object:state-changed:focused" and event.detail1:
            self.focused, self.moves = Node(event.source), self.moves + 1
        if event.type == "object:state-changed:showing" and event.detail1 and Node(event.source).role == "popup menu":
            self.menu = Node(event.source)

    def registered(self):
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            try:
                one = desktop.get_child_at_index(at)
                if one is not None and one.get_process_id() == self.pid:
                    one.set_cache_mask(Atspi.Cache.NONE)  # what it is now, never what it was
                    return one
            except GLib.Error:
                pass
        return None

    # --- waiting --------------------------------------------------------------------------------------------------------------------
    def until(self, condition, what, patience=PATIENCE):
        """The first answer of `condition` that counts as true; looks again after every event of the tree."""
        deadline = time.monotonic() + patience
        loop = GLib.MainContext.default()
        while True:
            answer = condition()
            if answer:
                return answer
            if not self.alive():
                raise Missing(f"{what}: the application ended" + self.last_words())
            if time.monotonic() > deadline:
                raise Missing(f"{what}: not within {patience:.0f} s" + self.shown())
            timer = GLib.timeout_add(LOOK_AGAIN, lambda: True)
            loop.iteration(True)
            self.hear()
            GLib.source_remove(timer)

    def stays(self, answer, seconds=0.5):
        """Once what may or may not change after a key has been the same for so long."""
        last, since = answer(), time.monotonic()

        def is_same():
            nonlocal last, since
            if (now := answer()) != last:
                last, since = now, time.monotonic()
            return time.monotonic() - since > seconds

        self.until(is_same, "an end of changes")

    def last_words(self) -> str:
        return ""

    def shown(self) -> str:
        if not hasattr(self, "application"):
            return ""
        lines = ["  " * len(path) + str(path[-1]) + (f" = {path[-1].text!r}" if path[-1].text not in ("", path[-1].name) else "")
                 + (" ← the keyboard" if "focused" in path[-1].states else "")
                 for path in self.application.walk() if path[-1].name or path[-1].text]
        return "\nwhat is shown:\n" + "\n".join(lines)

    # --- finding --------------------------------------------------------------------------------------------------------------------
    def all(self, role=None, name=None, states=(), within=None):
        """What is shown, of this role (or one of these), whose name is `name` or, as a function, accepts it."""
        roles = (role,) if isinstance(role, str) else role
        for path in (within or self.application).walk():
            node = path[-1]
            if roles and node.role not in roles:
                continue
            if name is not None and not (name(node.name) if callable(name) else node.name == name):
                continue
            if set(states) <= node.states:
                yield node

    def find(self, role, name, states=(), within=None, patience=PATIENCE) -> Node:
        said = f"{role} «{name if isinstance(name, str) else '…'}»" + (f" {', '.join(states)}" if states else "")
        return self.until(lambda: next(self.all(role, name, states, within), None), said, patience)

    # --- doing ----------------------------------------------------------------------------------------------------------------------
    def act(self, node: Node, action: str):
        """Without a key, through the action interface, as a screen reader's own commands do: "Press", "Toggle"…"""
        names = node.actions
        if action not in names:
            raise Missing(f"{node} offers {names}, not {action}")
        Atspi.Action.do_action(node.accessible, names.index(action))

    def press(self, name, role="push button"):
        """The one button of this name, once it can be pressed: Tab leads there, Space presses it."""
        node = self.find(role, name, ("enabled",))
        self.focus(node)
        self.key("space")

    def turn_to(self, title: str):
        """A part of the page: Tab leads to the bar of its parts, the arrows to the part."""
        tab = self.find("page tab", title)
        bar = next(one for one in self.all("page tab list") if any(child.accessible is tab.accessible for child in one.children))
        tabs = [one.name for one in bar.children]

        def chosen():
            return next((one for one in bar.children if one.states & CHOSEN), Node(None))

        self.focus(bar)  # of a tab the tree says and tells that it has the focus wherever the keyboard is, of the bar only the truth
        for _ in tabs:
            if (now := chosen().name) == title:
                return
            self.key("Right" if tabs.index(now) < tabs.index(title) else "Left")
            self.until(lambda: chosen().name not in (now, ""), f"another part than «{now}»")
        self.until(lambda: chosen().name == title, f"the part «{title}» of {tabs}", 1)

    def focus(self, node: Node):
        """By Tab or by Shift+Tab, whichever is nearer as the window is read."""
        if "focused" not in node.states:
            self.tab_to(node, AROUND, self.is_nearer_back(node))

    def is_nearer_back(self, node: Node) -> bool:
        stops = [path[-1] for path in self.application.walk() if "focusable" in path[-1].states]
        here = next((at for at, one in enumerate(stops) if one.accessible is self.focused.accessible), None)
        there = next((at for at, one in enumerate(stops) if one.accessible is node.accessible), None)
        return None not in (here, there) and (there - here) % len(stops) > len(stops) / 2

    def where_the_focus_is(self) -> list:
        """In words: two boxes of one value differ by their labels."""
        return [" ".join([str(one), *one.labels]) for one in self.all(states=("focused",))]

    def tab_to(self, node: Node, most=25, back=False):
        """With the Tab key, as long as the focus moves on. Or the other way, with Shift."""
        self.move_to(node, most, "Tab", *(["shift"] if back else []))

    def move_to(self, node: Node, most: int, *key: str):
        """By one key, pressed again and again."""
        passed = []
        for _ in range(most):
            if "focused" in node.states:
                return
            self.step(*key)
            passed.append(str(self.focused))
        if "focused" not in node.states:
            raise Missing(f"{key[0]} does not reach {node}, it goes through " + " → ".join(passed))

    def step(self, *key: str):
        """One key that moves the focus on. What is told of it comes before any answer: nothing is left over for the next step."""
        self.hear()
        before, moves, soon = self.focused.accessible, self.moves, time.monotonic() + TOLD_AT_ONCE
        words = None

        def moved():
            nonlocal words
            if self.moves != moves and self.focused.accessible is not before:
                return True
            if time.monotonic() < soon:
                return False
            now = self.where_the_focus_is()  # through the whole window: only where no event says so
            words = words or now
            return now not in (words, [])
        self.key(*key)
        self.until(moved, f"the focus on from {self.focused} by {key}")

    def hear(self):
        """What was told until now."""
        loop = GLib.MainContext.default()
        while loop.pending():
            loop.iteration(False)

    def choose_in_menu(self, button: str, entry):
        """The menu of a button, by its arrows, to the entry whose name `entry` is or begins with."""
        self.menu = Node(None)
        self.press(button)
        self.choose_in_open_menu(f"the menu of «{button}»", entry)

    def choose_in_menu_here(self, entry):
        """The menu of what has the keyboard, by the Menu key."""
        self.menu = Node(None)
        self.key("Menu")
        self.choose_in_open_menu("the menu of what has the keyboard", entry)

    def choose_in_open_menu(self, menu: str, entry):
        self.until(lambda: any(self.all("menu item", within=self.menu)), menu)
        passed = []
        while not passed or passed[-1] not in passed[:-1]:
            before = self.focused.accessible
            self.key("Down")
            self.until(lambda: self.focused.accessible is not before and self.focused.role == "menu item", f"an entry after {passed}")
            passed.append(self.focused.name)
            if passed[-1].startswith(entry):
                return self.key("Return")
        raise Missing(f"no entry «{entry}» in {menu}: {passed}")

    def write(self, node: Node, text: str):
        """By keys, in place of what stands there; what it then holds is what was written (a passphrase says only how long it is)."""
        self.focus(node)
        self.key("a", "ctrl")
        if node.role != "password text":
            return self.type_in(node, text)
        self.type(text)
        self.until(lambda: node.length == len(text), f"as many signs as the passphrase has in {node}")

    def type_in(self, node: Node, text: str):
        """Where the keyboard is, until it all stands there. A sign that no key has is lent one, which the next such sign would take from it."""
        typed = ""
        for piece in re.findall(r"[ -~]*[^ -~]|[ -~]+", text):
            self.type(piece)
            typed += piece
            self.until(lambda: node.text == typed, f"«{typed}» typed in {node}")

    def key(self, symbol: str, *modifiers: str):
        """One key of the keyboard, as everything that listens to the X server gets it."""
        mask = sum(MODIFIERS[one] for one in modifiers)
        if mask:
            Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.LOCKMODIFIERS)
        value = SYMBOLS.get(symbol) or ord(symbol)
        Atspi.generate_keyboard_event(value, None, Atspi.KeySynthType.SYM)
        if mask:
            Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.UNLOCKMODIFIERS)

    def type(self, text: str):
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
