#include "ui/shell/SearchOverlay.h"

#include "ui/Backend.h"
#include "ui/Trust.h"
#include "ui/shell/CommitteeParts.h"
#include "ui/text/Dates.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

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

void SearchOverlay::refresh() {
    auto rows = searchRows(m_edit->text(), m_backend.reader(), m_pages, m_actions, parisTime(m_backend.clock().nowMs()).date(),
                           [this](const RecordId &session) {
                               std::optional<std::uint64_t> number;
                               m_backend.trust().withMembership([&](const control::Membership &membership) {
                                   number = membership.numberGiven(conclusionsSeries, session);
                               });
                               return number;
                           });
    if (!rows.empty()) return m_popup->offer(std::move(rows), 1, tr("Arrows choose, Enter opens, Esc closes"));
    Suggestion nothing;
    nothing.title = tr("Nothing found for “%1”").arg(m_edit->text().simplified());
    nothing.header = true; // read, not taken
    const auto words = nothing.title;
    m_popup->offer({std::move(nothing)}, -1);
    m_edit->setAccessibleDescription(words); // as the lit row is told
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
