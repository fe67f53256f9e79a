#include "ui/theme/Theme.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Suggestions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace tp::ui {

SuggestionPopup::SuggestionPopup(QLineEdit *edit, QWidget *anchor)
    : QFrame(anchor), m_edit(edit), m_anchor(anchor), m_view(new QListView(this)), m_footer(makeLabel({}, Type::Small, this)),
      m_model(new SuggestionModel(this)) {
    setObjectName(edit->objectName() + QStringLiteral(".suggestions"));
    setProperty("popup", true);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(objectName() + QStringLiteral(".list"));
    m_view->setAccessibleName(tr("Suggestions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_footer->setContentsMargins(12, 7, 12, 8);
    m_footer->setWordWrap(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_view);
    auto *line = separator(this);
    line->setObjectName(QStringLiteral("footerLine"));
    column->addWidget(line);
    column->addWidget(m_footer);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        const Suggestion row = m_model->at(index.row());
        emit taken(row);
    });
    m_edit->installEventFilter(this);
    hide();
}

void SuggestionPopup::offer(std::vector<Suggestion> rows, int lit, const QString &footer) {
    const bool any = !rows.empty();
    m_model->set(std::move(rows));
    if (!any) return dismiss();
    if (parentWidget() != m_anchor->window()) {
        setParent(m_anchor->window());
        for (auto *widget = m_anchor; widget && widget != m_anchor->window(); widget = widget->parentWidget())
            widget->installEventFilter(this);
    }
    setFooter(footer);
    show();
    raise();
    m_view->setCurrentIndex({});
    m_edit->setAccessibleDescription(hasChoice() ? QString() : m_model->at(0).title); // a sentence in place of rows is to be heard
    if (lit >= 0) lightNext(lit, 1);
}

void SuggestionPopup::setFooter(const QString &footer) {
    m_footer->setText(footer);
    m_footer->setVisible(!footer.isEmpty());
    findChild<QFrame *>(QStringLiteral("footerLine"))->setVisible(!footer.isEmpty());
    place();
}

bool SuggestionPopup::hasChoice() const {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->at(row).header) return true;
    return false;
}

void SuggestionPopup::dismiss() {
    hide();
    m_edit->setAccessibleDescription({});
}

const Suggestion *SuggestionPopup::lit() const {
    const auto index = m_view->currentIndex();
    return isVisible() && index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void SuggestionPopup::place() {
    const auto margins = contentsMargins();
    int height = margins.top() + margins.bottom() + 2; // the border, and the layout's own pixel
    for (int row = 0; row < m_model->rowCount(); ++row) height += m_view->sizeHintForRow(row);
    if (!m_footer->text().isEmpty()) height += m_footer->sizeHint().height() + 1;
    const QPoint under = m_anchor->mapTo(window(), QPoint(0, m_anchor->height() + 4));
    const int below = window()->height() - under.y() - 8, above = under.y() - m_anchor->height() - 16;
    const bool upwards = below < height && above > below;
    height = std::min(height, std::max(80, upwards ? above : below));
    const int width = std::max(m_anchor->width(), std::min(320, window()->width() - 16));
    const int x = std::min(under.x(), window()->width() - width - 8);
    setGeometry(x, upwards ? under.y() - m_anchor->height() - 8 - height : under.y(), width, height);
}

void SuggestionPopup::lightNext(int row, int direction) {
    const int count = m_model->rowCount();
    for (int tried = 0; tried < count; ++tried, row += direction) {
        row = (row + count) % count;
        if (m_model->at(row).header) continue;
        const auto index = m_model->index(row);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
        return;
    }
}

void SuggestionPopup::light(const QVariant &key) {
    m_view->setCurrentIndex({});
    m_edit->setAccessibleDescription({});
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).key == key) return lightNext(row, 1);
}

bool SuggestionPopup::key(int key, Qt::KeyboardModifiers modifiers) {
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    switch (key) {
    case Qt::Key_Down:
        lightNext(row + 1, 1);
        return true;
    case Qt::Key_Up:
        lightNext(row < 0 ? m_model->rowCount() - 1 : row - 1, -1);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier) || row < 0) return false;
        emit taken(Suggestion(m_model->at(row)));
        return true;
    default:
        return false;
    }
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event) {
    if (isVisible()) {
        if (watched == m_edit && event->type() == QEvent::KeyPress) {
            const auto *press = static_cast<QKeyEvent *>(event);
            if (key(press->key(), press->modifiers())) return true;
        }
        // Esc would otherwise reach the window's shortcut first.
        if (watched == m_edit && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (watched == m_edit && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)) dismiss();
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize) place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tp::ui
