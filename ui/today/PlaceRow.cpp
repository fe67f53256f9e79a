#include "ui/today/PlaceRow.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr int least = 90, lineGap = 10;
constexpr int placeShare = 5, communeShare = 5, contactShare = 3;

// So that its text is read whole: beside it, what the field keeps for its frame, and the cursor.
int neededBy(const QLineEdit &field) {
    constexpr int hinted = 17, cursor = 2; // letters of QLineEdit::sizeHint()
    const auto metrics = field.fontMetrics();
    const int frame = std::max(0, field.sizeHint().width() - hinted * metrics.horizontalAdvance(QLatin1Char('x')));
    return std::max(least, metrics.horizontalAdvance(field.text()) + frame + cursor);
}
} // namespace

PlaceRow::PlaceRow(const Parts &parts, QLineEdit &place, QLineEdit &commune)
    : m_parts(parts), m_place(place), m_commune(commune), m_first(new QHBoxLayout), m_second(new QHBoxLayout) {
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(lineGap);
    for (auto *line : {m_first, m_second}) {
        line->setContentsMargins({});
        line->setSpacing(space::m);
        lines->addLayout(line);
    }
    m_first->addWidget(parts.when, 0);
    m_first->addWidget(parts.place, placeShare);
    m_first->addWidget(parts.commune, communeShare);
    m_first->addWidget(parts.contact, contactShare);
    m_place.setMinimumWidth(least);
    m_commune.setMinimumWidth(least);
    for (auto *field : {&m_place, &m_commune}) connect(field, &QLineEdit::textChanged, this, &PlaceRow::arrange);
}

// Of two lines: who makes the window narrower is not held up by a long name.
QSize PlaceRow::minimumSizeHint() const {
    const auto whole = QWidget::minimumSizeHint();
    const int first = m_parts.when->sizeHint().width() + least, second = least + m_parts.contact->minimumSizeHint().width();
    return {std::min(whole.width(), layout()->contentsMargins().left() + space::m + std::max(first, second)), whole.height()};
}

void PlaceRow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PlaceRow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

bool PlaceRow::fitsOneLine(int communeNeeds) const {
    const int gaps = 3 * space::m;
    const int fixed = m_parts.when->sizeHint().width() + m_parts.contact->minimumSizeHint().width() + gaps;
    return fixed + neededBy(m_place) + communeNeeds <= room();
}

int PlaceRow::room() const { return width() - layout()->contentsMargins().left(); }

void PlaceRow::arrange() {
    const int needs = neededBy(m_commune);
    const bool two = !fitsOneLine(needs);
    const int most = room() - m_parts.contact->minimumSizeHint().width() - space::m;
    m_commune.setMinimumWidth(two ? std::clamp(needs, least, std::max(least, most)) : needs); // before the others have their shares
    if (two == m_two) return;
    m_two = two;
    auto *from = two ? m_first : m_second, *to = two ? m_second : m_first;
    for (const auto &[part, share] : {std::pair(m_parts.commune, communeShare), std::pair(m_parts.contact, contactShare)}) {
        from->removeWidget(part);
        to->addWidget(part, share);
    }
    updateGeometry();
    emit heightChanged();
}

} // namespace tp::ui
