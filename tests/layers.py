#!/usr/bin/env python3
"""Holds the code to the architecture: the DEPS lines of core/CMakeLists.txt say what each folder may include; colours are the theme's alone;
no helper of one file bears the name of another file's helper where the two are compiled together.

    tests/layers.py [ROOT]      checks the tree; exit 1 with one line per finding
    tests/layers.py --prove     takes a good tree, plants one violation of each kind, and fails unless every one is found, and nothing else
"""
import re
import shutil
import sys
import tempfile
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
WITHOUT_QT = {"base", "crypto", "wire", "control", "server", "http", "schema", "identity"}
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w+/.*)$")
LIMIT = 400
# A colour by its numbers or its name: #rgb, #rrggbb, 0xrrggbb, QColor(1, 2, 3), QColor("red"), Qt::red, rgba(…), "color: red".
COLOUR = re.compile(r"""(?<![\w&])\#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b | \b0x[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?\b | \bqRgba?\s*\(
    | \bQColor(?:\s+\w+)?\s*[({]\s*(?:["\d]|QLatin1String|QStringLiteral) | \bQColor::from\w+ | \brgba?\(
    | \bQt::(?:black|white|(?:dark|light|)(?:red|green|blue|cyan|magenta|yellow|gray)|dark(?:Red|Green|Blue|Cyan|Magenta|Yellow|Gray)|lightGray)\b
    | \bcolor:\s*[a-z]""", re.X)
# Folders whose files are compiled together (tp_together and tp_test), and those below them whose files are not.
TOGETHER = ("core/", "ui/", "app/desktop/", "tests/")
APART = ("tests/bench/", "tests/fuzz/", "tests/support/", "tests/tools/")
# What says nothing about braces: comments, raw strings, strings, characters (not the ' of 1'000), lines of the preprocessor.
SILENT = re.compile(r"""//[^\n]* | /\*.*?\*/ | R"(?P<end>\w*)\(.*?\)(?P=end)" | "(?:\\.|[^"\\\n])*" | (?<!\w)'(?:\\.|[^'\\\n])+' | ^[ ]*\#(?:\\\n|[^\n])*""",
                    re.X | re.S | re.M)
TYPE = re.compile(r"(?:struct|class|enum class|enum|union) (\w+)(?: final)?\s*(?:$|:)")


def allowed(root: Path) -> dict[str, set[str]]:
    rules = {}
    for line in (root / "core/CMakeLists.txt").read_text().splitlines():
        if match := re.match(r"tp_core\((\w+)(.*)\)", line.strip()):
            deps = re.search(r"DEPS ([a-z ]+)", match[2])
            rules[match[1]] = set(deps[1].split()) if deps else set()
    return rules


def sources(root: Path):
    for top in ("app", "core", "ui", "tests"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp") and path.is_file():
                yield path.relative_to(root)


def declarations(text: str):
    """What stands outside every body: (whether in an anonymous namespace, offset, the words up to the { or ; that ends them, that sign)."""
    text = SILENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    namespaces, braces, brackets, begin = [], 0, 0, 0  # we are in; open in a body; open ( of the present words, and where those begin
    for sign in re.finditer(r"[(){};]", text):
        outside, words = not braces and not brackets, text[begin:sign.start()]
        if sign[0] in "()":
            brackets += 1 if sign[0] == "(" else -1
        elif sign[0] == "{" and outside and re.match(r"\s*(?:inline )?namespace\b", words):
            namespaces.append(words.strip() == "namespace")
            begin = sign.end()
        elif sign[0] in "{;" and outside and words.strip():
            yield any(namespaces), begin + len(words) - len(words.lstrip()), words.strip(), sign[0]
        if sign[0] == "{" and begin != sign.end():
            braces += 1
        elif sign[0] == "}" and braces:
            braces -= 1
        elif sign[0] == "}" and namespaces:
            namespaces.pop()
        if sign[0] in "};" and not braces and not brackets:
            begin = sign.end()


def helpers(text: str):
    """The names that belong to one .cpp file alone: what is in an anonymous namespace, static, a constant, or a type defined there. Each with its line,
    and what an alias stands for: two aliases of one thing do no harm."""
    for anonymous, at, words, sign in declarations(text):
        words = re.sub(r"\[\[.*?\]\]", "", words)
        while (plain := re.sub(r"<[^<>]*>", "", words)) != words:  # template arguments
            words = plain
        words = re.sub(r"^template\s*", "", words)
        line = text.count("\n", 0, at) + 1
        if kind := TYPE.match(words):
            if sign == "{":
                yield kind[1], line, None
            continue
        if alias := re.match(r"(?:using|namespace) (\w+) =(.*)", words, re.S):
            yield alias[1], line, alias[2].strip()
            continue
        function = re.match(r"[^=\[(]*\(", words)
        constant = re.match(r"(?:inline )?(?:const|constexpr) ", words) and not function
        if re.match(r"(?:using|friend|extern|static_assert)\b", words) or "operator" in words or not (anonymous or constant or words.startswith("static ")):
            continue
        while not function and (plain := re.sub(r"\([^()]*\)|\[[^\[\]]*\]", "", words)) != words:  # what the values of several constants hold
            words = plain
        for part in words.split("(")[:1] if function else words.split(","):
            name = re.search(r"(?<![\w:])(\w+)\s*$", part.split("=")[0])
            if name and not name[1].isupper():
                yield name[1], line, None


def named_twice(root: Path) -> list[str]:
    folders = {}
    for path in sources(root):
        place = path.as_posix()
        if path.suffix == ".cpp" and place.startswith(TOGETHER) and not place.startswith(APART):
            for name, line, meant in helpers((root / path).read_text()):
                folders.setdefault(path.parent, {}).setdefault(name, {}).setdefault(place, (line, meant or place))
    found = []
    for name, files in (pair for names in folders.values() for pair in sorted(names.items())):
        if len({meant for _, meant in files.values()}) > 1:
            first, *others = (f"{place}:{line}" for place, (line, _) in files.items())
            found.append(f"{first}: {name} is also a helper of {' and '.join(others)}: they are compiled together")
    return found


def findings(root: Path) -> list[str]:
    rules, found = allowed(root), named_twice(root)
    if len(rules) < 10:
        found.append("core/CMakeLists.txt: fewer than ten folders declared: the rules were not understood")
    for path in sources(root):
        text = (root / path).read_text()
        lines = text.count("\n")
        if lines > LIMIT:
            found.append(f"{path}: {lines} lines, over {LIMIT}: split it")
        top = path.parts[0]
        if top == "tests":
            continue
        if top == "ui" and path.parts[1] != "theme":
            for colour in COLOUR.findall(text):
                found.append(f"{path}: {colour.strip()} is a colour of its own: take one of ui/theme/Tokens.h")
        for include in INCLUDE.findall(text):
            parts = include.split("/")
            if top == "core":
                folder = path.parts[1]
                if parts[0] == "core" and len(parts) > 2 and parts[1] != folder and parts[1] not in rules.get(folder, set()):
                    found.append(f"{path}: core/{folder} may not include {include}")
                if parts[0] in ("ui", "app", "tests"):
                    found.append(f"{path}: core may not include {include}")
                if folder in WITHOUT_QT and QT.match(include):
                    found.append(f"{path}: core/{folder} is without Qt, yet includes {include}")
                if include in ("QWidget", "QApplication") or include.startswith(("QtWidgets", "QtGui")):
                    found.append(f"{path}: core has no widgets, yet includes {include}")
                if include == "sqlite3.h" and folder not in ("store", "server"):
                    found.append(f"{path}: only core/store and core/server speak to SQLite")
                if include == "sodium.h" and folder != "crypto":
                    found.append(f"{path}: only core/crypto speaks to libsodium")
            if top == "ui" and (parts[0] in ("app", "tests") or (parts[0] == "core" and parts[1] in ("net", "server"))):
                found.append(f"{path}: ui may not include {include}")
    return found


def prove(root: Path) -> int:
    planted = {
        "core/base/Planted.h": '#include "core/wire/Entry.h"\n',
        "core/server/Planted.h": '#include "core/schema/Schema.h"\n',
        "core/schema/Planted.h": "#include <QString>\n",
        "core/domain/Planted.h": "#include <QWidget>\n",
        "core/sync/Planted.h": "#include <sqlite3.h>\n",
        "core/store/Planted.h": "#include <sodium.h>\n",
        "core/wire/Planted.h": '#include "ui/Backend.h"\n',
        "ui/Planted.h": '#include "core/net/HttpTransport.h"\n',
        "core/identity/Long.cpp": "\n" * (LIMIT + 1),
    }
    colours = ('"color: #1F86D6"', '"#fff"', "QColor(31, 134, 214)", 'QColor{"tomato"}', "QColor own(0x1F86D6)", "qRgb(31, 134, 214)", "Qt::darkRed",
               "Qt::white", "QColor::fromHsv(9, 9, 9)", '"border: 1px solid rgba(0, 0, 0, 40)"', '"color: red"')
    planted |= {f"ui/today/Planted{at}.cpp": f"const auto planted{at} = {colour};\n" for at, colour in enumerate(colours)}
    # Helpers of one name: each of these in a file of its own, all of them once more in one file of the folder.
    again = ("constexpr int plantedSize = 3;", "constexpr int plantedFirst = std::max(1, 2), plantedSecond = 4;", "int plantedSum(int a) { return a; }", "struct PlantedKind {\n    int a;\n};", "using PlantedWords = int;",
             "template <class T> T plantedPart(const std::map<T, int> &from = {}) { return from.begin()->first; }", "enum class PlantedState { One };",
             "[[nodiscard]] const std::vector<int> &plantedList() {\n    static const std::vector<int> all{'{', 2};\n    return all;\n}")
    hidden = "namespace tp::identity {{\nnamespace {{\n{}\n}} // namespace\n}} // namespace tp::identity\n"
    once_more = "\n".join(again).replace("= int;", "= long;").replace("plantedSum(int a)", "plantedSum(const char *text, int a)").replace("plantedFirst", "plantedThird")
    planted |= {f"core/identity/Again{at}.cpp": hidden.format(helper) for at, helper in enumerate(again)}
    planted["core/identity/AgainStatic.cpp"] = "namespace tp::identity {\nstatic int plantedLast() { return 0; }\n} // namespace tp::identity\n"
    harmless = {"core/identity/Companion.cpp": hidden.format(once_more + "\nint plantedLast();\nusing PlantedSame = int;"), # found under the other file's name
                # An alias of the same thing; names in bodies, in words and of members.
                "core/identity/Harmless.cpp": hidden.format("using PlantedSame = int;\nstruct Apart {\n    int plantedSum(int a);\n};\n// int plantedSum(int a);\n"
                                                            "int apart() {\n    const int plantedSize = 3;\n    return plantedSize;\n}\n"
                                                            'constexpr const char *apartWords = R"(\nint plantedSum(int a) {\n)";')
                                              + "\nint Apart::plantedSum(int a) { return a; }\n"}
    with tempfile.TemporaryDirectory() as copy:
        for top in ("app", "core", "ui", "tests"):
            shutil.copytree(root / top, Path(copy) / top, ignore=shutil.ignore_patterns("fixtures"))
        for name, content in (planted | harmless).items():
            (Path(copy) / name).write_text(content)
        found = findings(Path(copy))
    missed = [name for name in planted if not any(finding.startswith(name) for finding in found)]
    wrong = [finding for finding in found if not finding.startswith(tuple(planted))]
    print(f"layers: {len(planted) - len(missed)} of {len(planted)} planted violations were found")
    for name in missed:
        print(f"layers: MISSED {name}")
    for finding in wrong:
        print(f"layers: WRONGLY FOUND {finding}")
    return 1 if missed or wrong else 0


def main() -> int:
    root = Path(__file__).resolve().parent.parent
    if "--prove" in sys.argv:
        return prove(root)
    found = findings(Path(sys.argv[1]) if len(sys.argv) > 1 else root)
    print("\n".join(found) if found else f"layers: {sum(1 for _ in sources(root))} files keep to the architecture")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
