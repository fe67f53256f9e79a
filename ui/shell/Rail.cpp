#include "ui/shell/Rail.h"

#include "ui/text/ProgrammeWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Accessible.h"
#include "ui/widgets/Button.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tp::ui {
namespace {

constexpr int wide = 220, compactWidth = 56, glyphLeft = 11, countRoom = 34;
int glyph() { return scaled(18); }
int wordsLeft() { return glyphLeft + glyph() + 12; }
constexpr int lowUnder = 480;   // then the pages and the lock need the height; Ctrl+K finds the settings
constexpr int helpFromOn = 626; // F1 is there in any case

class Mark final : public QWidget {
public:
    Mark() {
        setFixedHeight(static_cast<int>(30 * textScale()));
        setAccessibleName(QStringLiteral("Territoires Partagés"));
        setRole(*this, QAccessible::StaticText);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        const auto t = tokens();
        QPainter painter(this);
        paintIcon(painter, QRectF(10, (height() - scaled(20)) / 2.0, scaled(27), scaled(20)), QStringLiteral("logo"), t.accent);
        painter.setFont(typeFont(Type::Strong));
        painter.setPen(t.text);
        painter.drawText(rect().adjusted(20 + scaled(27), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QStringLiteral("Territoires Partagés"));
    }
};

} // namespace

NavButton::NavButton(const QString &icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavButton::setCompact(bool compact) {
    m_compact = compact;
    QStringList lines{compact ? (m_hint.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), m_hint)) : m_hint, m_meaning};
    lines.removeAll(QString());
    setToolTip(lines.join(QLatin1Char('\n')));
    update();
}

void NavButton::setMeaning(const QString &meaning) {
    m_meaning = meaning;
    setAccessibleDescription(meaning);
}

void NavButton::setCount(int count) {
    m_count = count;
    //: A page, and how many things wait there: "Today: 3"
    setAccessibleName(count ? tr("%1: %2").arg(text()).arg(count) : text());
    update();
}

QSize NavButton::sizeHint() const { return {40, std::max(36, QFontMetrics(typeFont(Type::Body)).height() + 18)}; }

void NavButton::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.surface : blend(t.surface, t.rail, 0.5));
        painter.drawRoundedRect(rect(), controlRadius, controlRadius);
    }
    if (isChecked()) { // the thread
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(0, 8, 3, height() - 16), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, controlRadius, controlRadius);
    }
    const QColor ink = isChecked() ? t.accent : t.text;
    const int size = glyph(), left = m_compact ? (width() - size) / 2 : glyphLeft;
    paintIcon(painter, QRectF(left, (height() - size) / 2.0, size, size), m_icon, isChecked() ? t.accent : t.muted);
    if (m_compact) return;
    painter.setPen(ink);
    const QFont font = typeFont(isChecked() ? Type::Strong : Type::Body);
    painter.setFont(font);
    painter.drawText(rect().adjusted(wordsLeft(), 0, -countRoom, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - wordsLeft() - countRoom));
    const auto behind = m_count ? QString::number(m_count) : m_hintSeen ? m_hint : QString();
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.muted);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, behind);
}

Rail::Rail(const std::vector<PageInfo> &pages, QWidget *parent) : QFrame(parent), m_mark(new Mark) {
    setObjectName(QStringLiteral("rail"));
    setProperty("rail", true);
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(space::s);
    m_search = new Button(Button::Kind::Secondary, QStringLiteral("rail.search"), tr("Search everywhere"), this, QStringLiteral("search"));
    m_search->setQuiet(true);
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_new = new Button(Button::Kind::Primary, QStringLiteral("rail.new"), tr("New encounter"), this, QStringLiteral("plus"));
    m_new->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    m_column->addWidget(m_mark);
    m_column->addSpacing(2);
    m_column->addWidget(m_search);
    m_column->addWidget(m_new);
    m_column->addSpacing(space::s);
    auto *list = new QWidget; // one of several: tabs, for assistive technology
    list->setAccessibleName(tr("Pages"));
    setRole(*list, QAccessible::PageTabList);
    auto *nav = new QVBoxLayout(list);
    nav->setContentsMargins({});
    nav->setSpacing(0);
    int number = 0;
    for (const auto &page : pages) {
        if (!page.inRail) continue;
        auto *button = new NavButton(QLatin1String(page.icon), page.title);
        button->setObjectName(QStringLiteral("rail.") + page.id);
        setRole(*button, QAccessible::PageTab);
        button->setShortcutHint(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number++)).toString(QKeySequence::NativeText));
        button->setMeaning(meaningOf(page.id));
        connect(button, &NavButton::clicked, this, [this, id = page.id] { emit pageAsked(id); });
        nav->addWidget(button);
        m_pages.append({page.id, button});
    }
    m_column->addWidget(list);
    m_column->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setSpacing(0);
    m_settings = new NavButton(QStringLiteral("settings"), tr("Settings"));
    m_settings->setObjectName(QStringLiteral("rail.settings"));
    m_help = new NavButton(QStringLiteral("help"), tr("Help"));
    m_help->setObjectName(QStringLiteral("rail.help"));
    m_help->setCheckable(false);
    m_help->setShortcutHint(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText), true);
    m_help->setMeaning(tr("The keys, and what the words mean"));
    m_help->setFocusPolicy(Qt::TabFocus); // a click takes the keyboard from nobody: the help gives it back, and a second click closes it
    connect(m_settings, &NavButton::clicked, this, &Rail::settingsAsked);
    m_lock = new NavButton(QStringLiteral("lock"), tr("Lock"));
    m_lock->setObjectName(QStringLiteral("rail.lock"));
    m_lock->setCheckable(false);
    m_lock->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
    for (auto *button : {m_settings, m_help, m_lock}) foot->addWidget(button);
    m_column->addLayout(foot);
    connect(m_help, &NavButton::clicked, this, &Rail::helpAsked);
    connect(m_search, &QPushButton::clicked, this, &Rail::searchAsked);
    connect(m_new, &QPushButton::clicked, this, &Rail::newEncounterAsked);
    connect(m_lock, &NavButton::clicked, this, &Rail::lockAsked);
    setCompact(false);
}

void Rail::setCompact(bool compact) {
    const int side = compact ? 8 : 10;
    int room = static_cast<int>(wide * textScale()); // of the longest word, where that is wider
    for (const auto *button : findChildren<NavButton *>())
        room =
            std::max(room, QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(button->text()) + wordsLeft() + countRoom + 1 + 2 * side);
    setFixedWidth(compact ? compactWidth : room);
    m_column->setContentsMargins(side, compact ? 8 : 14, side, 8);
    m_mark->setVisible(!compact);
    for (auto *button : {m_search, m_new}) button->setCompact(compact);
    for (const auto &[id, button] : std::as_const(m_pages)) button->setCompact(compact);
    for (auto *button : {m_settings, m_help, m_lock}) button->setCompact(compact);
}

void Rail::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    m_settings->setVisible(height() >= lowUnder);
    m_help->setVisible(height() >= helpFromOn * textScale());
}

void Rail::setCount(const QString &page, int count) {
    for (const auto &[id, button] : std::as_const(m_pages))
        if (id == page) button->setCount(count);
}

void Rail::setOnlyToday(bool only) {
    m_search->setDisabled(only);
    for (const auto &[id, button] : std::as_const(m_pages)) button->setVisible(!only || id == QLatin1String("today"));
}

void Rail::setCurrent(const QString &page) {
    for (const auto &[id, button] : std::as_const(m_pages)) button->setChecked(id == page);
    m_settings->setChecked(page == QLatin1String("settings"));
}

} // namespace tp::ui
