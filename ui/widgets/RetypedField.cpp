#include "ui/widgets/RetypedField.h"

#include <QKeyEvent>

namespace tp::ui {

RetypedField::RetypedField(const QString &name, QWidget *parent) : QLineEdit(parent) {
    setObjectName(name);
    setEchoMode(QLineEdit::Password);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
}

QString RetypedField::whyByHand() { return tr("Please type it by hand: that way you know that you have noted it right."); }

void RetypedField::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Paste)) return emit pasteRefused();
    QLineEdit::keyPressEvent(event);
}

void RetypedField::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::MiddleButton) return emit pasteRefused(); // what is selected elsewhere, under X
    QLineEdit::mouseReleaseEvent(event);
}

} // namespace tp::ui
