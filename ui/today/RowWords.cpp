#include "ui/today/RowWords.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Basics.h"

#include <QMouseEvent>
#include <QPainter>

namespace tp::ui {
namespace {
constexpr int aside = 4; // room for the ring of the keyboard

void putWords(QWidget &in, const QString &title, const QString &detail) {
    auto *rows = new QVBoxLayout(&in);
    rows->setContentsMargins(aside, 1, aside, 1);
    rows->setSpacing(1);
    auto *strong = makeLabel(title, Type::Strong);
    strong->setWordWrap(true);
    for (auto *label : {strong, makeLabel(detail, Type::Small)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        rows->addWidget(label);
    }
    in.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}
} // namespace

OpeningWords::OpeningWords(const QString &name, const QString &verb, const QString &title, const QString &detail, QWidget *parent)
    : Button(Kind::Link, name, verb, parent) {
    putWords(*this, title, detail);
    setToolTip(verb);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize OpeningWords::sizeHint() const { return layout()->totalSizeHint(); }
QSize OpeningWords::minimumSizeHint() const { return layout()->totalMinimumSize(); }

void OpeningWords::paintEvent(QPaintEvent *) { // the words are labels of their own
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto t = tokens();
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(rect(), controlRadius, controlRadius);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
}

PressedWords::PressedWords(const QString &title, const QString &detail, std::function<void()> press, QWidget *parent)
    : QWidget(parent), m_press(std::move(press)) {
    putWords(*this, title, detail);
    if (m_press) setCursor(Qt::PointingHandCursor);
}

void PressedWords::mousePressEvent(QMouseEvent *event) { event->setAccepted(static_cast<bool>(m_press)); }

void PressedWords::mouseReleaseEvent(QMouseEvent *event) {
    if (m_press && event->button() == Qt::LeftButton && rect().contains(event->pos())) m_press();
}

} // namespace tp::ui
