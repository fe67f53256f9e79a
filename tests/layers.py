#!/usr/bin/env python3
"""Holds the code to the architecture: the DEPS lines of core/CMakeLists.txt say what each folder may include; colours are the theme's alone.

    tests/layers.py [ROOT]      checks the tree; exit 1 with one line per finding
    tests/layers.py --prove     takes a good tree, plants one violation of each kind, and fails unless every one is found
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


def findings(root: Path) -> list[str]:
    rules, found = allowed(root), []
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
    planted |= {f"ui/today/Planted{at}.cpp": f"const auto planted = {colour};\n" for at, colour in enumerate(colours)}
    missed = []
    with tempfile.TemporaryDirectory() as copy:
        for top in ("app", "core", "ui", "tests"):
            shutil.copytree(root / top, Path(copy) / top, ignore=shutil.ignore_patterns("fixtures"))
        for name, content in planted.items():
            (Path(copy) / name).write_text(content)
            if not any(finding.startswith(name) for finding in findings(Path(copy))):
                missed.append(name)
            (Path(copy) / name).unlink()
    print(f"layers: {len(planted) - len(missed)} of {len(planted)} planted violations were found")
    for name in missed:
        print(f"layers: MISSED {name}")
    return 1 if missed else 0


def main() -> int:
    root = Path(__file__).resolve().parent.parent
    if "--prove" in sys.argv:
        return prove(root)
    found = findings(Path(sys.argv[1]) if len(sys.argv) > 1 else root)
    print("\n".join(found) if found else f"layers: {sum(1 for _ in sources(root))} files keep to the architecture")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
