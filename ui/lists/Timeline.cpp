#include "ui/lists/Timeline.h"

#include "ui/text/Dates.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Content.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr qsizetype beginning = 60; // of a text that tells two entries apart, in letters
constexpr int rail = 10, dot = 5, indent = 28, linkPadding = 6;

// One row beside the thread: paints its piece of the line and, unless it is a month, its dot.
class Row : public QWidget {
public:
    enum class Mark { None, Dot, Ring };
    Row(Mark mark, bool first, bool last, int headHeight) : m_mark(mark), m_first(first), m_last(last), m_head(headHeight) {}

protected:
    void paintEvent(QPaintEvent *) override {
        const auto t = tokens();
        const int middle = m_head / 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(blend(t.accent, t.surface, 0.45), 2));
        painter.drawLine(QPointF(rail, m_first ? middle : 0), QPointF(rail, m_last ? middle : height()));
        if (m_mark == Mark::None) return;
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(m_mark == Mark::Dot ? t.accent : t.surface);
        painter.drawEllipse(QPointF(rail, middle), dot, dot);
    }

private:
    Mark m_mark;
    bool m_first, m_last;
    int m_head; // height of the line the dot stands beside
};
} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_whole(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("What happened, newest first"));
    m_whole->setContentsMargins({});
    m_whole->setSpacing(0);
    fill();
}

void Timeline::setEntries(const QList<TimelineEntry> &entries) {
    const auto standing = std::min(m_shown, m_entries.size());
    const bool same = entries.size() == m_entries.size() && std::equal(entries.begin(), entries.begin() + standing, m_entries.begin());
    m_entries = entries;
    if (!same) fill();
}

void Timeline::showFromTheTop() {
    m_entries.clear();
    m_shown = atFirst;
    fill();
}

void Timeline::fill() {
    emptyLayout(m_whole);
    m_count = 0;
    auto *rows = newContent(m_rows);
    QDate month;
    const auto end = std::min(m_shown, m_entries.size());
    for (qsizetype at = 0; at < end; ++at) {
        const auto &entry = m_entries[at];
        if (month.isNull() || month.month() != entry.day.month() || month.year() != entry.day.year()) addMonth(entry.day);
        month = entry.day;
        addEntry(entry, ++m_count == m_entries.size());
    }
    if (end < m_entries.size()) addRest();
    m_whole->addWidget(rows);
    m_whole->addStretch();
}

// At the end of what is shown: how much more there is.
void Timeline::addRest() {
    const auto left = static_cast<int>(m_entries.size()) - m_count;
    auto *older = new Button(Button::Kind::Secondary, QStringLiteral("olderEntries"), tr("Show what is older (%1)").arg(left));
    connect(older, &QPushButton::clicked, this, &Timeline::showOlder);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(indent, space::xs, 0, 0);
    line->addWidget(older);
    line->addStretch();
    m_rows->addWidget(row);
}

// The keyboard goes on where it was: to the first of those that came.
void Timeline::showOlder() {
    const auto before = m_count;
    m_shown = before + more;
    // The button that was pressed goes with its row: after its click.
    QTimer::singleShot(0, this, [this, before] {
        fill();
        for (auto *link : findChildren<Button *>(QStringLiteral("openEntry")))
            if (link->property("entry").toInt() >= before) return link->setFocus(Qt::TabFocusReason);
        if (auto *older = findChild<Button *>(QStringLiteral("olderEntries"))) older->setFocus(Qt::TabFocusReason);
    });
}

void Timeline::addMonth(QDate day) {
    auto *heading = makeLabel(monthText(day), Type::Label);
    QWidget *row = m_count == 0 ? new QWidget : new Row(Row::Mark::None, false, false, 0);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(indent, m_count == 0 ? 0 : space::xs, 0, space::s);
    line->addWidget(heading);
    m_rows->addWidget(row);
}

void Timeline::addEntry(const TimelineEntry &entry, bool last) {
    // A link keeps room for its focus ring: its words, not its ring, stand in line with the rest.
    Button *open = entry.opens ? new Button(Button::Kind::Link, QStringLiteral("openEntry"), entry.title) : nullptr;
    const int headHeight = open ? open->sizeHint().height() : QFontMetrics(typeFont(Type::Strong)).height();
    auto *row = new Row(entry.waiting ? Row::Mark::Ring : Row::Mark::Dot, m_count == 1, last, headHeight);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(indent - linkPadding, 0, 0, last ? 0 : space::m);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    if (open) {
        open->setProperty("entry", m_count - 1);
        auto called = tr("%1, %2", "what, when").arg(entry.title, dateText(entry.day));
        const auto alike = [&](const TimelineEntry &one) { return one.title == entry.title && one.day == entry.day; };
        if (std::ranges::count_if(m_entries, alike) > 1 && !entry.text.isEmpty())
            called += QStringLiteral(": ") + entry.text.simplified().left(beginning);
        open->setAccessibleName(called);
        connect(open, &QPushButton::clicked, this, [this, record = *entry.opens] { emit opened(record); });
        head->addWidget(open);
        head->addStretch(1);
    } else {
        auto *title = makeLabel(entry.title, Type::Strong);
        title->setWordWrap(true);
        title->setContentsMargins(linkPadding, 0, 0, 0);
        head->addWidget(title, 1);
    }
    auto *day = makeLabel(entry.day.toString(QStringLiteral("dd/MM")), Type::Body);
    day->setWordWrap(false);
    day->setProperty("role", QStringLiteral("muted"));
    day->setToolTip(dateText(entry.day));
    head->addWidget(day);
    column->addLayout(head);
    if (!entry.text.isEmpty()) {
        auto *text = makeLabel(entry.text);
        text->setProperty("role", QStringLiteral("muted"));
        makeSelectable(text);
        text->setContentsMargins(linkPadding, 0, 0, 0);
        column->addWidget(text);
    }
    m_rows->addWidget(row);
}

} // namespace tp::ui
