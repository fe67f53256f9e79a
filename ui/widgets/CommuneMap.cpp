#include "ui/widgets/CommuneMap.h"

#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <map>

namespace tp::ui {
namespace {
constexpr double reachKm = 6, aKey = 1.5, nearPixels = 6, groundMargin = 4;
constexpr int tintCount = 4;
} // namespace

CommuneMap::CommuneMap(std::vector<MapCommune> communes, QWidget *parent) : QWidget(parent), m_communes(std::move(communes)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_marks.resize(m_communes.size());
    layGround();
    for (std::size_t i = 0; i < m_communes.size(); ++i) m_shown.push_back(static_cast<int>(i));
}

void CommuneMap::layGround() {
    std::vector<Place> places;
    places.reserve(m_communes.size());
    for (const auto &one : m_communes) places.push_back(one.place);
    m_points = onPlane(places);
    m_cells = groundAround(m_points, reachKm);
    m_groups = groupNumbers();
    m_tints = tintsOfGroups(m_cells, m_groups, tintCount);
}

std::vector<int> CommuneMap::groupNumbers() const {
    std::map<QString, int> numbers;
    std::vector<int> out;
    for (const auto &one : m_communes) out.push_back(numbers.emplace(one.group, static_cast<int>(numbers.size())).first->second);
    return out;
}

void CommuneMap::setMarks(std::vector<MapMark> marks) {
    if (marks == m_marks) return;
    bool elsewhere = false; // what is looked at
    for (std::size_t i = 0; i < marks.size(); ++i) elsewhere = elsewhere || marks[i].within != m_marks[i].within;
    m_marks = std::move(marks);
    m_shown.clear();
    m_most = 0;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!m_marks[i].within) continue;
        m_shown.push_back(static_cast<int>(i));
        m_most = std::max(m_most, m_marks[i].count);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        return m_marks[static_cast<std::size_t>(a)].count > m_marks[static_cast<std::size_t>(b)].count;
    });
    if (m_lit >= 0 && !m_marks[static_cast<std::size_t>(m_lit)].within) light(-1);
    if (elsewhere) showAll();
    if (hasFocus() && m_lit < 0 && m_most > 0) light(m_shown.front()); // the focus came before the numbers
    update();
    if (!QAccessible::isActive()) return;
    QAccessibleEvent reorder(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reorder);
}

void CommuneMap::light(int commune) {
    if (commune == m_lit) return;
    m_lit = commune;
    if (commune >= 0) keepInView(commune);
    update();
    emit litChanged(commune);
    const auto at = std::find(m_shown.begin(), m_shown.end(), commune);
    if (!hasFocus() || at == m_shown.end()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(at - m_shown.begin()));
    QAccessible::updateAccessibility(&event);
}

void CommuneMap::open() {
    if (m_lit >= 0 && m_marks[static_cast<std::size_t>(m_lit)].count > 0) emit opened(m_lit); // else there is nothing to open
}

void CommuneMap::showAll() {
    QRectF all;
    for (const int at : m_shown) {
        const auto &point = m_points[static_cast<std::size_t>(at)];
        all |= QRectF(point - QPointF(groundMargin, groundMargin), QSizeF(2 * groundMargin, 2 * groundMargin));
    }
    m_view.show(all, QRectF(rect()).adjusted(space::s, space::s, -space::s, -space::s));
    update();
    emit zoomed();
}

void CommuneMap::zoom(double factor) {
    const auto lit = m_lit >= 0 ? m_view.toPicture(m_points[static_cast<std::size_t>(m_lit)]) : QRectF(rect()).center();
    m_view.zoom(factor, lit);
    if (m_view.isWhole()) return showAll();
    update();
    emit zoomed();
}

void CommuneMap::keepInView(int commune) {
    const auto at = m_view.toPicture(m_points[static_cast<std::size_t>(commune)]);
    const auto room = QRectF(rect()).adjusted(space::xl, space::xl, -space::xl, -space::xl);
    if (room.isEmpty() || room.contains(at)) return;
    m_view.pan({std::clamp(at.x(), room.left(), room.right()) - at.x(), std::clamp(at.y(), room.top(), room.bottom()) - at.y()});
}

double CommuneMap::radiusOf(int commune) const {
    const double widest = std::clamp(std::min(width(), height()) / 14.0, 14.0, 40.0);
    return circleRadius(m_marks[static_cast<std::size_t>(commune)].count, m_most, widest);
}

QRectF CommuneMap::boxOf(int commune) const {
    const auto at = m_view.toPicture(m_points[static_cast<std::size_t>(commune)]);
    const double radius = radiusOf(commune);
    return {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius};
}

int CommuneMap::communeAt(const QPointF &at) const {
    int found = -1;
    double best = 0;
    for (const int one : m_shown) {
        const auto box = boxOf(one);
        const double far = QLineF(box.center(), at).length(), reach = box.width() / 2 + nearPixels;
        if (far > reach || (found >= 0 && far / reach >= best)) continue;
        found = one;
        best = far / reach;
    }
    return found;
}

void CommuneMap::goTowards(int dx, int dy, bool others) {
    if (m_lit < 0) return light(m_shown.empty() ? -1 : m_shown.front());
    std::vector<QPointF> points;
    std::vector<int> communes;
    for (const int one : m_shown) {
        if (one == m_lit || (!others && m_marks[static_cast<std::size_t>(one)].count == 0)) continue;
        points.push_back(m_points[static_cast<std::size_t>(one)]);
        communes.push_back(one);
    }
    const int next = nextTowards(points, m_points[static_cast<std::size_t>(m_lit)], dx, dy);
    if (next >= 0) light(communes[static_cast<std::size_t>(next)]);
}

void CommuneMap::goBy(int steps) { // by number
    if (m_shown.empty()) return;
    const auto at = std::find(m_shown.begin(), m_shown.end(), m_lit);
    if (at == m_shown.end()) return light(m_shown.front());
    const auto next = std::clamp<std::ptrdiff_t>(at - m_shown.begin() + steps, 0, static_cast<std::ptrdiff_t>(m_shown.size()) - 1);
    light(m_shown[static_cast<std::size_t>(next)]);
}

void CommuneMap::keyPressEvent(QKeyEvent *event) {
    const bool others = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTowards(-1, 0, others);
    case Qt::Key_Right:
        return goTowards(1, 0, others);
    case Qt::Key_Up:
        return goTowards(0, -1, others);
    case Qt::Key_Down:
        return goTowards(0, 1, others);
    case Qt::Key_Equal: // + without Shift
        return zoom(aKey);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CommuneMap::wheelEvent(QWheelEvent *event) {
    if (event->angleDelta().y() == 0) return;
    m_view.zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
    if (m_view.isWhole()) return showAll();
    update();
    emit zoomed();
}

void CommuneMap::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton) return;
    m_dragged = event->position();
    m_moved = false;
}

void CommuneMap::mouseMoveEvent(QMouseEvent *event) {
    const int under = communeAt(event->position());
    setCursor(m_moved ? Qt::ClosedHandCursor : under >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_dragged || m_view.isWhole()) return;
    const auto by = event->position() - *m_dragged;
    if (!m_moved && by.manhattanLength() < nearPixels) return;
    m_moved = true;
    m_view.pan(by);
    m_dragged = event->position();
    update();
}

void CommuneMap::mouseReleaseEvent(QMouseEvent *event) {
    if (!m_dragged) return;
    m_dragged.reset();
    if (m_moved) return m_moved = false, setCursor(Qt::ArrowCursor);
    if (const int under = communeAt(event->position()); under >= 0) light(under);
}

void CommuneMap::mouseDoubleClickEvent(QMouseEvent *event) {
    if (communeAt(event->position()) == m_lit) open();
}

void CommuneMap::resizeEvent(QResizeEvent *) { showAll(); }

void CommuneMap::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    if (m_lit < 0 && m_most > 0) light(m_shown.front());
    update();
}

void CommuneMap::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}

bool CommuneMap::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int under = communeAt(help->pos());
    under >= 0 ? QToolTip::showText(help->globalPos(), m_marks[static_cast<std::size_t>(under)].sentence, this, boxOf(under).toRect())
               : QToolTip::hideText();
    return true;
}

QSize CommuneMap::sizeHint() const { return {fontMetrics().height() * 32, fontMetrics().height() * 22}; }
QSize CommuneMap::minimumSizeHint() const { return {fontMetrics().height() * 14, fontMetrics().height() * 10}; }

} // namespace tp::ui
