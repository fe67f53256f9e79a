#include "ui/widgets/Content.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tp::ui {
namespace {

class SelectableOnEnter final : public QObject {
public:
    explicit SelectableOnEnter(QLabel *label) : QObject(label) { label->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Enter) {
            static_cast<QLabel *>(watched)->setTextInteractionFlags(Qt::TextSelectableByMouse);
            deleteLater();
        }
        return false;
    }
};

} // namespace

void makeSelectable(QLabel *label) { new SelectableOnEnter(label); }

QWidget *newContent(QVBoxLayout *&rows) {
    auto *content = new QWidget;
    rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    return content;
}

} // namespace tp::ui
