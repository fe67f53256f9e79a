"""Which controls a screen reader could not announce: whoever can be reached or used must say what it is called and what it is."""

import re

USED = {"Press", "Toggle", "ShowMenu"}                # actions that do something; every control that takes the focus offers SetFocus
SILENT = {"", "filler", "unknown", "invalid", "redundant object"}  # roles that say nothing
TYPED = {"text", "password text", "frame", "application"}  # the words of whoever types, and of the system
PLAIN_SPACE = re.compile("(?<! ) [:;?!»](?!\\S)|« ")
ALIKE = {"Partager", "Verrouiller"}  # the head of a file and its card, the rail and the settings: they do the same thing
ITSELF = {"scroll bar", "scroll pane", "viewport"}   # Qt's own parts, moved by whoever reads


def way(path) -> str:
    return " › ".join(map(str, path))


def is_used(node) -> bool:
    return "focusable" in node.states or bool(USED & set(node.actions))


def is_named(node) -> bool:
    """A combo box is called by its label: its name is its value. A cell and a heading may be empty, their table is not."""
    if node.role == "combo box":
        return any(label.strip() for label in node.labels)
    return bool(node.name.strip())


def twins(paths) -> list:
    """One line for each name that two buttons bear at once: whoever hears it cannot tell which of them does what."""
    ways = {}
    for path in paths:
        if path[-1].role == "push button" and is_used(path[-1]) and path[-1].name.strip() and path[-1].name not in ALIKE:
            ways.setdefault(path[-1].name, []).append(path)
    return [f"one name for {len(same)} buttons: " + " | ".join(map(way, same)) for same in ways.values() if len(same) > 1]


def misspaced(paths) -> list:
    """Names whose French signs a line break could part from their word: a plain space before : ; ? ! », or after «."""
    return [f"a plain space beside a sign: {way(path)}" for path in paths if path[-1].role not in TYPED and PLAIN_SPACE.search(path[-1].name)]


def faults(paths) -> list:
    """One line for each control of these paths (as Node.walk gives them) without a name or a role, with the way to it."""
    paths = list(paths)
    found = twins(paths) + misspaced(paths)
    for path in paths:
        node = path[-1]
        if node.role in ITSELF or not is_used(node):
            continue
        if node.role in ("table cell", "panel") and "focusable" not in node.states:
            continue  # a band between the rows, the corner of a table
        missing = [word for word, there in (("name", is_named(node)), ("role", node.role not in SILENT)) if not there]
        if missing:
            found.append(f"no {' and no '.join(missing)}: " + way(path))
    return found


class Planted:
    """A node of a tree made here, to see that the check finds what it is for."""

    def __init__(self, role, name="", states=("focusable",), actions=(), labels=(), children=()):
        self.role, self.name, self.states, self.actions, self.labels = role, name, set(states), list(actions), list(labels)
        self.children = list(children)

    def walk(self, path=()):
        path = (*path, self)
        yield path
        for child in self.children:
            yield from child.walk(path)

    def __str__(self):
        return f"{self.role} «{self.name}»"


def prove() -> list:
    """What the check misses, or blames wrongly, in a planted tree; empty when it is as sharp as it says."""
    good = [Planted("push button", "Save"), Planted("combo box", "All", labels=["Theme"]), Planted("label", "", states=()),
            Planted("table cell", "", states=(), actions=["Toggle"]), Planted("filler", "", states=()), Planted("scroll bar", "")]
    bad = {"a button without a name": Planted("push button"), "one that is only clicked": Planted("push button", states=(), actions=["Press"]),
           "blanks for a name": Planted("text", "  "), "a combo box that says its value alone": Planted("combo box", "All"),
           "a name on nothing": Planted("filler", "Themes"), "no role at all": Planted("", "Themes"),
           "a plain space before a sign": Planted("label", "Reste : 3", states=()), "one after a bracket": Planted("label", "« Boxe\u00a0»", states=()),
           "a cell one can go to": Planted("table cell", actions=["Toggle"]), "a check box": Planted("check box", states=(), actions=["Toggle"])}
    wrong = [f"blamed wrongly: {fault}" for fault in faults(Planted("frame", "Window", (), children=good).walk())]
    for what, planted in bad.items():
        tree = Planted("frame", "Window", (), children=[Planted("panel", "", (), children=[*good, planted])])
        found = faults(tree.walk())
        if len(found) != 1 or str(planted) not in found[0] or "Window" not in found[0]:
            wrong.append(f"not found: {what}: {found}")
    for other, expected in (("Save", 1), ("Save all", 0)):
        tree = Planted("frame", "Window", (), children=[*good, Planted("push button", other)])
        if len(faults(tree.walk())) != expected:
            wrong.append(f"two buttons «Save» and «{other}»: {faults(tree.walk())}")
    return wrong


if __name__ == "__main__":
    missed = prove()
    print("\n".join(missed) or "every planted fault is found, nothing else is blamed")
    raise SystemExit(bool(missed))
