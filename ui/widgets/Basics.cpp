#include "ui/widgets/Basics.h"

#include "ui/widgets/Accessible.h"
#include "ui/widgets/KeyHint.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QTabBar>

namespace tp::ui {

namespace {

// A layout asks each wrapped line how high it is a dozen times, at the same few widths, and QLabel lays the text out anew each time.
class Words final : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] int heightForWidth(int width) const override {
        if (const QString now = text(); now != m_of) {
            m_heights.clear();
            m_of = now;
        }
        const auto at = m_heights.constFind(width);
        return at != m_heights.cend() ? *at : *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    void changeEvent(QEvent *event) override { // font, style, language
        m_heights.clear();
        QLabel::changeEvent(event);
    }
    bool event(QEvent *event) override {
        if (event->type() == QEvent::ContentsRectChange || event->type() == QEvent::Polish ||
            event->type() == QEvent::DynamicPropertyChange)
            m_heights.clear();
        return QLabel::event(event);
    }

private:
    mutable QString m_of;
    mutable QHash<int, int> m_heights;
};

} // namespace

QLabel *makeLabel(const QString &text, Type type, QWidget *parent) {
    auto *label = new Words(text, parent);
    label->setFont(typeFont(type));
    label->setProperty(typeProperty, static_cast<int>(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(type == Type::Body || type == Type::Small);
    if (type == Type::Label) label->setProperty("role", QStringLiteral("label"));
    if (type == Type::Small || type == Type::Hint) label->setProperty("role", QStringLiteral("muted"));
    return label;
}

QWidget *labelled(const QString &text, QWidget *field) {
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *label = makeLabel(text, Type::Label, box);
    label->setBuddy(field);
    // A text is called by what it says, which nobody would hear otherwise.
    if (field->accessibleName().isEmpty() && !qobject_cast<QLabel *>(field)) field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

QFrame *separator(QWidget *parent) {
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

void emptyLayout(QLayout *layout) {
    while (auto *item = layout->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (auto *inner = item->layout()) emptyLayout(inner);
        delete item;
    }
}

namespace {
struct TabKeys {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::TabKeys)
};
} // namespace

void bindTabKeys(QTabBar *tabs, QWidget *page) {
    const std::tuple<QKeySequence, int, QString> keys[] = {{Qt::CTRL | Qt::Key_Tab, 1, TabKeys::tr("Next tab")},
                                                           {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, -1, TabKeys::tr("Tab before")}};
    for (const auto &[key, step, does] : keys)
        QObject::connect(described(new QShortcut(key, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), does), &QShortcut::activated,
                         tabs, [tabs, page, step = step] {
                             int tab = tabs->currentIndex();
                             do tab = (tab + step + tabs->count()) % tabs->count();
                             while (!tabs->isTabVisible(tab));
                             tabs->setCurrentIndex(tab);
                             // What had the keyboard may be hidden now: Qt gives it to whatever follows, also beside the page.
                             if (auto *now = QApplication::focusWidget(); now && now != page && !page->isAncestorOf(now)) tabs->setFocus();
                         });
}

void markAs(QWidget *widget, const char *name, bool on) {
    if (widget->property(name).toBool() == on) return;
    widget->setProperty(name, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

Card::Card(QWidget *parent, int padding) : QFrame(parent), m_content(new QVBoxLayout(this)) {
    setProperty("card", true);
    m_content->setContentsMargins(padding, padding - 4, padding, padding - 4);
    m_content->setSpacing(space::m);
}

namespace {

struct StateLook {
    QString icon;
    QColor ink, ground;
};
StateLook stateLook(StateTag::State state) {
    const auto t = tokens();
    switch (state) {
    case StateTag::State::Sent:
        return {QStringLiteral("check"), t.sent, t.sentSoft};
    case StateTag::State::Pending:
        return {QStringLiteral("pending"), t.pending, t.pendingSoft};
    case StateTag::State::Conflict:
        return {QStringLiteral("conflict"), t.conflict, t.conflictSoft};
    case StateTag::State::Late:
        return {QStringLiteral("clock"), t.late, t.lateSoft};
    case StateTag::State::Again:
        return {QStringLiteral("retry"), t.accent, t.accentSoft};
    case StateTag::State::ToComplete:
        return {QStringLiteral("pen"), t.accent, t.accentSoft};
    case StateTag::State::Planned:
        break;
    }
    return {QString(), t.muted, t.sunken};
}
constexpr int tagGap = 6, tagPadding = 8;
int tagIcon() { return scaled(14); }

} // namespace

StateTag::StateTag(State state, const QString &word, QWidget *parent, bool soft) : QWidget(parent), m_state(state), m_soft(soft) {
    setRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(state, word);
}

void StateTag::set(State state, const QString &word) {
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

int StateTag::widthOf(const QString &word, State state, bool soft) {
    const int icon = state == State::Planned ? 0 : tagIcon() + tagGap;
    return QFontMetrics(typeFont(Type::Label)).horizontalAdvance(word) + icon + (soft ? 2 * tagPadding : 0) + 1;
}

QSize StateTag::sizeHint() const {
    return {widthOf(m_word, m_state, m_soft), QFontMetrics(typeFont(Type::Label)).height() + (m_soft ? 6 : 2)};
}

int StateTag::paint(QPainter &painter, const QRect &in, State state, const QString &word, bool soft) {
    const auto look = stateLook(state);
    const QFont font = typeFont(Type::Label);
    const int width = std::min(in.width(), widthOf(word, state, soft)), height = QFontMetrics(font).height() + 6;
    const QRect box(in.right() + 1 - width, in.y() + (in.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (soft) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ground);
        painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    }
    int x = box.x() + (soft ? tagPadding : 0);
    if (!look.icon.isEmpty()) {
        paintIcon(painter, QRectF(x, box.y() + (height - tagIcon()) / 2.0, tagIcon(), tagIcon()), look.icon, look.ink);
        x += tagIcon() + tagGap;
    }
    painter.setPen(look.ink);
    painter.setFont(font);
    painter.drawText(QRect(x, box.y(), box.right() + 1 - x, height), Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
    return width;
}

void StateTag::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint(painter, rect(), m_state, m_word, m_soft);
}

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent) : QWidget(parent), m_actions(new QHBoxLayout) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, space::s);
    column->setSpacing(space::xs);
    column->addWidget(makeLabel(title, Type::Strong));
    auto *means = makeLabel(text);
    means->setProperty("role", QStringLiteral("muted"));
    column->addWidget(means); // before it is shown or hidden: without a parent it would be a window of its own
    means->setVisible(!text.isEmpty());
    m_actions->setContentsMargins(0, space::m, 0, 0);
    m_actions->setSpacing(space::s);
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch(); // where there is more room, its words stand at the top
}

void EmptyState::addAction(QWidget *button) { m_actions->insertWidget(m_actions->count() - 1, button); }

} // namespace tp::ui
