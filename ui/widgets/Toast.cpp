#include "ui/widgets/Toast.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Accessible.h"
#include "ui/widgets/FreePlace.h"
#include "ui/widgets/OwnUndo.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tp::ui {

namespace {
constexpr int shownMs = 10'000, lowUnder = 560;

// The colours of the toast are the other way round: a dark strip on a light window.
class OfferButton final : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(typeFont(Type::Label)).horizontalAdvance(text()) + 22,
                std::max(30, QFontMetrics(typeFont(Type::Label)).height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        const auto t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.window, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius - 1, controlRadius - 1);
        painter.setPen(t.window);
        painter.setFont(typeFont(Type::Label));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};
} // namespace

Toast::Toast(QWidget *parent) : QFrame(parent), m_sentence(new QLabel(this)), m_undo(new OfferButton(this)), m_redo(new OfferButton(this)) {
    setObjectName(QStringLiteral("toast"));
    setRole(*this, QAccessible::Notification); // read aloud when it is shown
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 8, 7);
    row->setSpacing(space::l);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::Window); // of either scheme, also when it changes meanwhile
    m_sentence->setMinimumHeight(30);
    row->addWidget(m_sentence, 1);
    m_undo->setObjectName(QStringLiteral("toast.undo"));
    //: On the button of the message that follows an action; the key does the same.
    m_undo->setText(tr("Undo Ctrl+Z"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setObjectName(QStringLiteral("toast.redo"));
    //: On the button of the message that follows an undo; the key does the same.
    m_redo->setText(tr("Redo Ctrl+Shift+Z"));
    m_redo->setAccessibleName(tr("Redo"));
    for (auto *button : {m_undo, m_redo}) row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoAsked);
    connect(m_redo, &QPushButton::clicked, this, &Toast::redoAsked);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    m_laidOut.setSingleShot(true);
    m_laidOut.setInterval(0);
    connect(&m_laidOut, &QTimer::timeout, this, &Toast::giveWay);
    connect(qApp, &QApplication::focusChanged, this, [this] { // into a form that has opened since, maybe
        if (isVisible()) m_laidOut.start();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, Offer offer) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_undo->setVisible(offer == Offer::TakeBack);
    m_redo->setVisible(offer == Offer::DoAgain);
    m_timer.start();
    qApp->installEventFilter(this);
    place();
    const bool again = isVisible();
    show();
    raise();
    m_laidOut.start(); // what the act it tells of has changed has its place in the next turn
    if (!again) return;
    QAccessibleEvent shown(this, QAccessible::ObjectShow); // the next sentence is read as well
    QAccessible::updateAccessibility(&shown);
}

void Toast::setBottomMargin(int pixels) {
    m_bottomMargin = pixels;
    if (isVisible()) place();
}

void Toast::dismiss() {
    m_timer.stop();
    qApp->removeEventFilter(this);
    hide();
}

void Toast::place() {
    const int room = parentWidget()->width() - 32;
    m_sentence->setWordWrap(false); // or the hint would be that of lines already broken
    const int whole = sizeHint().width(), width = std::min(room, std::max(420, whole));
    m_sentence->setWordWrap(whole > room);
    const int height = m_sentence->wordWrap() ? heightForWidth(width) : sizeHint().height();
    // At the bottom, or over the titles: in a low window those first, because what saves stands at the bottom.
    const int tall = parentWidget()->height(), wide = parentWidget()->width(), top = space::s, bottom = tall - height - m_bottomMargin;
    const bool low = tall < lowUnder;
    std::vector<QPoint> places;
    for (const int y : {low ? top : bottom, low ? bottom : top})
        for (const int x : {(wide - width) / 2, wide - width - space::xl, wide / 5})
            if (x >= 0 && x + width <= wide) places.emplace_back(x, y);
    setGeometry({freePlace(places, {width, height}, *parentWidget(), *this), QSize(width, height)});
}

void Toast::giveWay() {
    if (isVisible() && coveredBy(geometry(), *parentWidget(), *this) > 0) place();
}

bool Toast::isAsked(const QWidget &field, const QKeyEvent &key) const {
    if (!isVisible() || !window()->isAncestorOf(&field)) return false;
    if (m_undo->isVisible() && key.matches(QKeySequence::Undo)) return !hasOwnUndo(field);
    const bool again = key.matches(QKeySequence::Redo) || key.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    return m_redo->isVisible() && again && !hasOwnRedo(field);
}

bool Toast::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible()) place();
    if (event->type() == QEvent::ShortcutOverride)
        if (const auto *field = qobject_cast<QWidget *>(watched); field && isAsked(*field, *static_cast<QKeyEvent *>(event))) {
            event->ignore(); // the window's key then
            return true;
        }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().text);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace tp::ui
