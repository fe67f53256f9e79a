#include "ui/widgets/StructureMark.h"

#include "ui/theme/StructureColours.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tp::ui {
namespace {

enum class Shape { Disc, Triangle, HalfDisc, Rectangle, Hexagon, Kite, Cross, Ring };
struct Look {
    const char *code, *also; // the code of the design, and the one its structure may have chosen
    Shape shape;
    StructureColour colour;
};
constexpr Look looks[] = {
    {"AAJB", "AAJB", Shape::Disc, structure_colours::aajb},   {"CAP", "CAPS", Shape::Triangle, structure_colours::cap},
    {"DÔM", "DOME", Shape::HalfDisc, structure_colours::dom}, {"CAF", "CAFE", Shape::Rectangle, structure_colours::caf},
    {"WIP", "WIP", Shape::Hexagon, structure_colours::wip},   {"CRA", "CRAV", Shape::Kite, structure_colours::cra},
    {"E2C", "E2C", Shape::Cross, structure_colours::e2c},
};
const Look *lookOf(const QString &code) {
    for (const auto &look : looks)
        for (const auto *known : {look.code, look.also})
            if (code.compare(QString::fromUtf8(known), Qt::CaseInsensitive) == 0) return &look;
    return nullptr;
}
constexpr int shapeSize = 12, markGap = 6;

QPolygonF hexagon(const QRectF &box) {
    const double quarter = box.height() / 4;
    return {{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.top() + quarter), QPointF(box.right(), box.bottom() - quarter),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.bottom() - quarter),
             QPointF(box.left(), box.top() + quarter)}};
}

} // namespace

QColor structureColour(const QString &code, bool dark) {
    const auto *look = lookOf(code);
    return look ? look->colour.in(dark) : tokens().control;
}

void paintStructureShape(QPainter &painter, const QRectF &in, const QString &code, const Tokens &t) {
    const auto *look = lookOf(code);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(structureColour(code, t.dark));
    const double w = in.width(), h = in.height();
    switch (look ? look->shape : Shape::Ring) {
    case Shape::Disc:
        painter.drawEllipse(in.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF(
            {QPointF(in.center().x(), in.top()), QPointF(in.right(), in.bottom() - 0.05 * h), QPointF(in.left(), in.bottom() - 0.05 * h)}));
        break;
    case Shape::HalfDisc:
        painter.drawChord(in.translated(0, h * 0.25), 0, 180 * 16);
        break;
    case Shape::Rectangle:
        painter.drawRect(in.adjusted(0, h * 0.2, 0, -h * 0.2));
        break;
    case Shape::Hexagon:
        painter.drawPolygon(hexagon(in.adjusted(w * 0.06, 0, -w * 0.06, 0)));
        break;
    case Shape::Kite:
        painter.drawPolygon(QPolygonF({QPointF(in.center().x(), in.top()), QPointF(in.right() - w * 0.17, in.top() + h * 0.36),
                                       QPointF(in.center().x(), in.bottom()), QPointF(in.left() + w * 0.17, in.top() + h * 0.36)}));
        break;
    case Shape::Cross:
        painter.drawRect(QRectF(in.left() + w / 3, in.top(), w / 3, h));
        painter.drawRect(QRectF(in.left(), in.top() + h / 3, w, h / 3));
        break;
    case Shape::Ring:
        painter.setPen(QPen(t.control, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(in.adjusted(2, 2, -2, -2));
        break;
    }
    painter.restore();
}

int structureMarkWidth(const QString &code) {
    return shapeSize + markGap + QFontMetrics(typeFont(Type::Label)).horizontalAdvance(code) + 1;
}

int paintStructureMark(QPainter &painter, const QRect &in, const QString &code, const Tokens &t) {
    paintStructureShape(painter, QRectF(in.x(), in.center().y() - shapeSize / 2.0 + 1, shapeSize, shapeSize), code, t);
    painter.save();
    painter.setPen(t.text);
    painter.setFont(typeFont(Type::Label));
    painter.drawText(in.adjusted(shapeSize + markGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, code);
    painter.restore();
    return structureMarkWidth(code);
}

StructureMark::StructureMark(const QString &code, QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCode(code);
}

void StructureMark::setCode(const QString &code, const QString &name) {
    m_code = code;
    setAccessibleName(name.isEmpty() ? code : name);
    setToolTip(name);
    updateGeometry();
    update();
}

QSize StructureMark::sizeHint() const { return {structureMarkWidth(m_code), QFontMetrics(typeFont(Type::Label)).height() + 4}; }

void StructureMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintStructureMark(painter, rect(), m_code);
}

} // namespace tp::ui
