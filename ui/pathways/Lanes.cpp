#include "ui/pathways/Lanes.h"

#include "ui/pathways/StepBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Accessible.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tp::ui {
namespace {

constexpr int laneNames = 98, right = 8;
constexpr int fewestDays = 14, mostDays = 366 * 10;

} // namespace

std::pair<QDate, QDate> LanesPicture::extent() const {
    QDate from = today, until = today;
    const auto take = [&](QDate first, QDate last) {
        if (first.isValid()) from = std::min(from, first);
        if (last.isValid()) until = std::max(until, last);
    };
    for (const auto &span : phases) take(span.from, span.until);
    for (const auto &bar : bars) take(bar.from, bar.until);
    return {from, until};
}

Lanes::Lanes(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lanes"));
    setAccessibleName(tr("Steps over time"));
    setRole(*this, QAccessible::List);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

Lanes::Heights Lanes::heights() const {
    const int small = QFontMetrics(typeFont(Type::Small)).height(), label = QFontMetrics(typeFont(Type::Label)).height();
    return {small + 16, label + 22, small * 2 + 16, label + 28, label + 16};
}

int Lanes::left() const { return static_cast<int>(laneNames * textScale()); }

double Lanes::x(QDate day) const {
    const double days = static_cast<double>(m_from.daysTo(m_until)) + 1;
    return left() + static_cast<double>(m_from.daysTo(day)) / days * (width() - left() - right);
}

int Lanes::laneTop(int lane) const {
    const auto h = heights();
    return h.months + h.phases + h.referents + m_tops.value(lane) * h.row;
}

QSize Lanes::sizeHint() const {
    const auto h = heights();
    int rows = 0;
    for (const auto one : m_rows) rows += one;
    return {720, h.months + h.phases + h.referents + rows * h.row + QFontMetrics(typeFont(Type::Small)).height() + 14};
}

QSize Lanes::minimumSizeHint() const { return {left() + 220, sizeHint().height()}; }

void Lanes::setPicture(LanesPicture picture) {
    const auto focused = focusedStep();
    const bool first = !m_from.isValid();
    const bool same = picture.bars == m_picture.bars && picture.lanes.size() == m_picture.lanes.size();
    m_picture = std::move(picture);
    if (!same) {
        for (auto *bar : m_bars) {
            bar->removeEventFilter(this);
            bar->hide();
            bar->deleteLater(); // it may be the one that asked
        }
        m_bars.clear();
        for (const auto &bar : m_picture.bars) {
            auto *button = new StepBar(bar, m_picture.lanes.value(bar.lane).code, this);
            button->installEventFilter(this);
            connect(button, &StepBar::clicked, this,
                    [this, step = bar.step, session = bar.session] { session ? emit sessionOpened(*session) : emit opened(step); });
            m_bars << button;
            button->show();
        }
    }
    // Those of one lane that overlap stand below each other.
    m_rows = QList<int>(m_picture.lanes.size(), 1);
    m_rowOf = QList<int>(m_picture.bars.size(), 0);
    QList<QList<QDate>> free(m_picture.lanes.size());
    for (int i = 0; i < m_picture.bars.size(); ++i) {
        const auto &bar = m_picture.bars[i];
        auto &rows = free[bar.lane];
        const auto at = std::find_if(rows.begin(), rows.end(), [&](QDate until) { return until < bar.from; });
        m_rowOf[i] = static_cast<int>(at - rows.begin());
        if (at == rows.end())
            rows << bar.until;
        else
            *at = bar.until;
        m_rows[bar.lane] = std::max(m_rows[bar.lane], m_rowOf[i] + 1);
    }
    m_tops.clear();
    for (int above = 0; const auto rows : m_rows) {
        m_tops << above;
        above += rows;
    }
    setFocusPolicy(m_bars.isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    select(m_selected);
    if (first) return showRange(Range::Year);
    arrange();
    if (focused) focusStep(*focused);
}

void Lanes::showRange(Range range) {
    const auto today = m_picture.today;
    const auto [from, until] = m_picture.extent();
    if (range == Range::All) return setRange(from.addDays(-7), until.addDays(14));
    const int days = range == Range::Quarter ? 91 : 365;
    // Today stands towards the right, unless most of it lies ahead.
    const auto ahead = std::clamp<qint64>(today.daysTo(until) + 14, days / 4, days * 2 / 3);
    setRange(today.addDays(ahead - days), today.addDays(ahead));
}

void Lanes::setRange(QDate from, QDate until) {
    const auto days = from.daysTo(until) + 1;
    const auto wanted = std::clamp<qint64>(days, fewestDays, mostDays);
    m_from = from.addDays((days - wanted) / 2);
    m_until = m_from.addDays(wanted - 1);
    arrange();
}

void Lanes::arrange() {
    if (!m_from.isValid()) return;
    const auto h = heights();
    for (int i = 0; i < m_bars.size(); ++i) {
        auto *bar = m_bars[i];
        const auto &what = bar->bar();
        const bool inRange = what.until >= m_from && what.from <= m_until;
        bar->setVisible(inRange);
        if (!inRange) continue;
        // Words beside a bar end where the next one in its row begins.
        int before = left(), after = width() - right;
        for (int j = 0; j < m_bars.size(); ++j) {
            const auto &other = m_picture.bars[j];
            if (j == i || other.lane != what.lane || m_rowOf[j] != m_rowOf[i]) continue;
            if (j < i && m_bars[j]->isVisibleTo(this)) before = std::max(before, m_bars[j]->geometry().right() + 1); // with its words
            if (other.until < what.from) before = std::max(before, static_cast<int>(x(other.until.addDays(1))));
            if (other.from > what.until) after = std::min(after, static_cast<int>(x(other.from)));
        }
        const int top = laneTop(what.lane) + m_rowOf[i] * h.row + (h.row - h.bar) / 2;
        const int from = std::max(left(), static_cast<int>(std::lround(x(what.from))));
        const int until = std::min(width() - right, static_cast<int>(std::lround(x(what.until.addDays(1)))));
        bar->place(from, until, top, h.bar, before, after);
    }
    keepTabStopShown();
    update();
}

void Lanes::select(const std::optional<RecordId> &step) {
    m_selected = step;
    StepBar *first = nullptr; // where Tab goes: the chosen one, else what is nearest to today
    qint64 nearest = 0;
    for (auto *bar : m_bars) {
        bar->setChosen(step && bar->bar().step == *step);
        bar->setFocusPolicy(Qt::ClickFocus);
        const auto far = bar->bar().step == step ? -1 : std::abs(bar->bar().from.daysTo(m_picture.today));
        if (!first || far < nearest) {
            first = bar;
            nearest = far;
        }
    }
    if (first) first->setFocusPolicy(Qt::StrongFocus);
    keepTabStopShown();
}

void Lanes::keepTabStopShown() { // what is hidden, beside the time that is shown, is no stop: else Tab leads to none of the others
    StepBar *nearest = nullptr;
    const auto far = [this](const StepBar &bar) { return std::abs(bar.bar().from.daysTo(m_picture.today)); };
    for (auto *bar : m_bars) {
        if (!bar->isVisibleTo(this)) continue;
        if (bar->focusPolicy() == Qt::StrongFocus) return;
        if (!nearest || far(*bar) < far(*nearest)) nearest = bar;
    }
    if (!nearest) return;
    for (auto *bar : m_bars) bar->setFocusPolicy(bar == nearest ? Qt::StrongFocus : Qt::ClickFocus);
}

void Lanes::focusStep(const RecordId &step) {
    for (auto *bar : m_bars)
        if (bar->bar().step == step) {
            if (!bar->isVisibleTo(this)) { // beside what is shown: time moves there
                const auto days = m_from.daysTo(m_until);
                setRange(bar->bar().from.addDays(-days / 2), bar->bar().from.addDays(days - days / 2));
                emit rangeChanged();
            }
            return bar->setFocus();
        }
}

std::optional<RecordId> Lanes::focusedStep() const {
    for (const auto *bar : m_bars)
        if (bar->hasFocus()) return bar->bar().step;
    return {};
}

void Lanes::move(StepBar *from, int key) {
    const auto at = m_bars.indexOf(from);
    if (at < 0) return;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto next = at + (key == Qt::Key_Left ? -1 : 1);
        if (next >= 0 && next < m_bars.size()) focusStep(m_bars[next]->bar().step);
        return;
    }
    const int direction = key == Qt::Key_Up ? -1 : 1;
    const auto &here = m_picture.bars[at];
    const auto rowAt = [this](qsizetype i) { return m_tops[m_picture.bars[i].lane] + m_rowOf[i]; };
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const int rows = (rowAt(i) - rowAt(at)) * direction;
        if (rows <= 0) continue;
        const auto far = [&](qsizetype j) {
            return std::pair((rowAt(j) - rowAt(at)) * direction, std::abs(m_picture.bars[j].from.daysTo(here.from)));
        };
        if (best < 0 || far(i) < far(best)) best = i;
    }
    if (best >= 0) focusStep(m_picture.bars[best].step);
}

void Lanes::zoom(double factor) {
    auto middle = m_from.addDays(m_from.daysTo(m_until) / 2);
    for (const auto *bar : m_bars)
        if (bar->hasFocus()) middle = bar->bar().from;
    const auto half = static_cast<qint64>(std::lround(static_cast<double>(m_from.daysTo(m_until) + 1) * factor / 2));
    setRange(middle.addDays(-half), middle.addDays(half));
    emit rangeChanged();
}

void Lanes::shift(double share) {
    const auto days = static_cast<qint64>(std::lround(static_cast<double>(m_from.daysTo(m_until) + 1) * share));
    setRange(m_from.addDays(days), m_until.addDays(days));
    emit rangeChanged();
}

bool Lanes::eventFilter(QObject *watched, QEvent *event) {
    auto *bar = qobject_cast<StepBar *>(watched);
    if (!bar) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        for (auto *other : m_bars) other->setFocusPolicy(Qt::ClickFocus);
        bar->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (press->modifiers() & ~Qt::KeypadModifier) break;
            move(bar, press->key());
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (press->modifiers() & ~Qt::KeypadModifier) break;
            bar->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Lanes::keyPressEvent(QKeyEvent *event) { // also what a bar leaves
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.5);
    case Qt::Key_Minus:
        return zoom(2);
    case Qt::Key_PageUp:
        return shift(-0.5);
    case Qt::Key_PageDown:
        return shift(0.5);
    case Qt::Key_Home:
        showRange(Range::All);
        return emit rangeChanged();
    default:
        QWidget::keyPressEvent(event);
    }
}

void Lanes::wheelEvent(QWheelEvent *event) {
    const auto turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier && turned.y() != 0) {
        zoom(turned.y() > 0 ? 0.8 : 1.25);
    } else if (turned.x() != 0 || event->modifiers() & Qt::ShiftModifier) {
        shift(-(turned.x() ? turned.x() : turned.y()) / 1200.0);
    } else {
        return event->ignore(); // the page scrolls
    }
    event->accept();
}

void Lanes::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void Lanes::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace tp::ui
