// The phases and the référents of the lanes in words: over them, and for who does not see them. Their places are LanesPaint.cpp's.
#include "ui/pathways/Lanes.h"
#include "ui/text/Dates.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace tp::ui {
namespace {

QString wordsOf(const LanesPicture::Span &span, QDate today) {
    if (span.now) return span.words; // they say since when
    const auto from = dateText(span.from);
    const bool says = !span.fromKnown || span.words.contains(from);
    const auto since = says ? span.words : QStringLiteral("%1, %2").arg(span.words, from);
    if (span.from > today || !span.untilKnown) return since; // until when, nobody said
    return QStringLiteral("%1 – %2").arg(since, dateText(std::min(span.until, today)));
}

} // namespace

QString Lanes::spokenSpans() const {
    QStringList lines;
    for (const auto &[title, spans] : {std::pair(tr("Phase"), m_picture.phases), std::pair(tr("Referent"), m_picture.referents)}) {
        if (spans.isEmpty()) continue;
        QStringList words;
        for (const auto &span : spans) words << wordsOf(span, m_picture.today);
        lines << QStringLiteral("%1 – %2").arg(title, words.join(QStringLiteral(" · ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString Lanes::spanAt(QPoint at) const {
    const auto h = heights();
    const int row = at.y() - h.months;
    if (!m_from.isValid() || at.x() < left() || row < 0 || row >= h.phases + h.referents) return {};
    const auto &spans = row < h.phases ? m_picture.phases : m_picture.referents;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) // where two meet: the later one
        if (boxOf(*span).left() <= at.x() && at.x() <= boxOf(*span).right()) return wordsOf(*span, m_picture.today);
    return {};
}

bool Lanes::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), spanAt(help->pos()), this);
    return true;
}

} // namespace tp::ui
