#pragma once
// Everything a person may look for by what they want to do, declared once: the search offers it (Ctrl+K), the window binds its keys, the
// help lists them. A command opens a page and takes a control of it, or is an act of the window itself. Values; window's thread for words.
#include "core/base/Role.h"
#include "ui/shell/Page.h"

#include <QKeySequence>

namespace tp::ui {

struct Command {
    enum class Act : std::uint8_t { // of the window; Page: see below
        Page,
        Help,
        Search,
        NewEncounter,
        Lock,
        Synchronise,
        CloseTop,
        NextPart,
        PartBefore,
        Back,
        FindInPage,
        UndoLast,
        RedoLast
    };
    enum class Whose : std::uint8_t { Everybody, Writers, Exporters, Inviters, Managers };
    const char *id = "";        // stable
    QString title, others = {}; // what it does; further words it is looked for by
    const char *icon = "today";
    Act act = Act::Page;
    QKeySequence keys = {};
    const char *page = "", *part = ""; // PageTarget; a part that ends with ":" takes the file
    const char *control = "";          // object name: a button is pressed, anything else has the focus
    Whose whose = Whose::Everybody;
    const char *writes = ""; // of Writers: the record type
    bool ofFile = false;     // of the person whose file is open
    bool listed = true;      // the search offers it
};

[[nodiscard]] std::vector<Command> commands();
[[nodiscard]] bool isFor(const Command &command, RoleSet roles, const std::vector<PageInfo> &pages);
// The control of the page, brought to the screen: it may stand on another tab. Null: it is not to be had now.
[[nodiscard]] QWidget *reveal(QWidget &page, const QString &control);

} // namespace tp::ui
