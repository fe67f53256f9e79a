#include "ui/shell/SearchOverlay.h"

#include "ui/Backend.h"
#include "ui/Trust.h"
#include "ui/models/Duplicates.h"
#include "ui/shell/CommitteeParts.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tp::ui {

SearchOverlay::SearchOverlay(Backend &backend, const std::vector<PageInfo> &pages, Actions actions, QWidget *window)
    : QFrame(window), m_backend(backend), m_pages(pages), m_offered(std::move(actions)), m_edit(new QLineEdit(this)) {
    setObjectName(QStringLiteral("search"));
    setProperty("popup", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_edit->setObjectName(QStringLiteral("search.edit"));
    m_edit->setAccessibleName(tr("Search everywhere"));
    m_edit->setPlaceholderText(tr("A person, a phone number, a page"));
    m_edit->setProperty("leading", true);
    m_edit->addAction(icon(QStringLiteral("search"), Tint::Muted), QLineEdit::LeadingPosition);
    column->addWidget(m_edit);
    m_popup = new SuggestionPopup(m_edit, this);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchOverlay::refresh);
    connect(m_popup, &SuggestionPopup::taken, this, &SearchOverlay::take);
    m_edit->installEventFilter(this); // after the popup's: it sees Esc first
    hide();
}

void SearchOverlay::open() {
    if (!isVisible()) m_before = QApplication::focusWidget();
    const int width = std::min(620, window()->width() - 32);
    setGeometry((window()->width() - width) / 2, std::min(96, window()->height() / 10), width, controlHeight() + 18);
    m_edit->clear();
    m_actions = m_offered();
    show();
    raise();
    m_edit->setFocus();
    refresh();
}

void SearchOverlay::dismiss() {
    if (!isVisible()) return;
    m_popup->dismiss();
    hide();
    if (m_before) m_before->setFocus();
}

std::vector<Meant> SearchOverlay::whoIsMeant(const QString &typed) {
    auto &duplicates = Duplicates::of(m_backend);
    connect(&duplicates, &Duplicates::completed, this, &SearchOverlay::offerAgain, Qt::UniqueConnection);
    std::vector<Meant> out;
    for (const auto &[person, likeness, through] : duplicates.meant(typed)) {
        out.push_back({person, likenessText(likeness.reasons)});
        if (const auto closed = through ? m_backend.reader().get("person", *through) : fail(Code::NotFound))
            out.back().why += QStringLiteral(" · ") + alsoInText(*closed);
    }
    m_unfinished = !duplicates.isComplete();
    return out;
}

void SearchOverlay::refresh() {
    m_unfinished = false;
    auto rows = searchRows(
        m_edit->text(), m_backend.reader(), m_pages, m_actions, parisTime(m_backend.clock().nowMs()).date(),
        [this](const RecordId &session) {
            std::optional<std::uint64_t> number;
            m_backend.trust().withMembership(
                [&](const control::Membership &membership) { number = membership.numberGiven(conclusionsSeries, session); });
            return number;
        },
        [this](const QString &typed) { return whoIsMeant(typed); });
    const auto lit = litOf(rows);
    const auto first = rows.front().title;
    const bool any = std::ranges::any_of(rows, [](const Suggestion &row) { return !row.header; });
    m_popup->offer(std::move(rows), lit,
                   m_unfinished ? tr("Not compared with every file yet")
                   : any        ? tr("Arrows choose, Enter opens, Esc closes")
                                : QString());
    if (lit < 0) m_edit->setAccessibleDescription(first); // as the lit row is told
}

void SearchOverlay::offerAgain() {
    if (!isVisible()) return;
    const auto *lit = m_popup->lit();
    const auto key = lit ? lit->key : QVariant();
    refresh();
    if (key.isValid()) m_popup->light(key);
}

void SearchOverlay::take(const Suggestion &row) {
    dismiss();
    if (row.key.canConvert<PageTarget>()) {
        emit targetAsked(row.key.value<PageTarget>());
        return;
    }
    if (const auto at = static_cast<std::size_t>(row.key.toInt()); at < m_actions.size()) {
        const auto run = m_actions[at].run; // it may open the search again
        run();
    }
}

bool SearchOverlay::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_edit && isVisible()) {
        const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
                            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) dismiss();
            return true;
        }
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
            m_before.clear(); // somebody else has it
            dismiss();
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tp::ui
