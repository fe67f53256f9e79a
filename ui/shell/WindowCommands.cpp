// What the window does when a command is given, by its key or from the search.
#include "ui/shell/MainWindow.h"

#include "ui/Backend.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/LostFocus.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SearchOverlay.h"
#include "ui/shell/ShownPerson.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UndoStack.h"
#include "ui/text/Strings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStackedWidget>

namespace tp::ui {
namespace {

// The pane after, or before, the one that has the focus; one without a control is passed over.
void focusPane(const QList<QWidget *> &panes, int step) {
    const auto count = static_cast<int>(panes.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (panes[i]->isAncestorOf(QApplication::focusWidget())) at = i;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (auto *control = firstControl(panes[at])) return control->setFocus(Qt::TabFocusReason);
    }
}

} // namespace

std::vector<SearchAction> MainWindow::offered() {
    std::vector<SearchAction> out;
    const auto roles = m_backend.me().roles;
    for (const auto &command : m_commands) {
        const bool empty =
            (command.act == Command::Act::UndoLast && !m_undo->canUndo()) || (command.act == Command::Act::RedoLast && !m_undo->canRedo());
        if (!command.listed || empty || !isFor(command, roles, m_pages)) continue;
        out.push_back({command.title, command.keys.toString(QKeySequence::NativeText), command.others, QLatin1String(command.icon),
                       [this, &command] { run(command); }, QLatin1String(command.id)});
    }
    return out;
}

void MainWindow::run(const Command &command) {
    switch (command.act) {
    case Command::Act::Page:
        return runOnPage(command);
    case Command::Act::Help:
        return help();
    case Command::Act::Search:
        m_help->dismiss();
        if (!nothingToShow()) m_search->open();
        return;
    case Command::Act::NewEncounter:
        return newEncounter();
    case Command::Act::Lock:
        return lock();
    case Command::Act::Synchronise:
        return m_backend.syncNow();
    case Command::Act::CloseTop:
        return escape();
    case Command::Act::NextPart:
        return focusPane({m_rail, m_stack, m_status}, 1);
    case Command::Act::PartBefore:
        return focusPane({m_rail, m_stack, m_status}, -1);
    case Command::Act::Back:
        return back();
    case Command::Act::FindInPage:
        if (auto *shown = view()) shown->focusFilter();
        return;
    case Command::Act::UndoLast:
        return m_undo->undo();
    case Command::Act::RedoLast:
        return m_undo->redo();
    }
}

void MainWindow::runOnPage(const Command &command) {
    PageTarget target{QLatin1String(command.page), {}, QLatin1String(command.part)};
    if (command.ofFile) {
        const auto *page = dynamic_cast<const ShowsPerson *>(m_stack->currentWidget());
        const auto person = page ? page->shownPerson() : std::nullopt;
        if (!person) {
            open({QStringLiteral("persons"), {}});
            return toast(tr("First open the file it is about, then ask for “%1” again.").arg(command.title));
        }
        if (target.part.endsWith(QLatin1Char(':')))
            target.part += toQt(toText(*person));
        else
            target.record = person;
    }
    // A file that is shown already is not opened once more: the access log tells each opening.
    auto *shown = view();
    if (shown && target.record && target.page == m_current) {
        if (!target.part.isEmpty()) shown->showPart(target.part);
    } else {
        open(target);
    }
    const QLatin1String name(command.control);
    if (name.isEmpty() || m_current != target.page) return;
    auto &page = *m_stack->currentWidget();
    auto *control = reveal(page, name);
    if (!control && !command.ofFile) { // under what is open on the page
        if (auto *now = view()) now->focusFilter();
        control = reveal(page, name);
    }
    if (!control || !control->isEnabled()) return toast(tr("“%1” is not possible here now.").arg(command.title));
    control->setFocus(Qt::OtherFocusReason);
    if (auto *button = qobject_cast<QAbstractButton *>(control)) button->click();
}

} // namespace tp::ui
