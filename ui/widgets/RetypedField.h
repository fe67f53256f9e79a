#pragma once
// The field in which a passphrase is written once more: by hand, since a repetition that was pasted repeats the slip as well. Neither keys
// nor menu, mouse nor drop paste into it. Window's thread.
#include <QLineEdit>

namespace tp::ui {

class RetypedField : public QLineEdit {
    Q_OBJECT
public:
    explicit RetypedField(const QString &name, QWidget *parent = nullptr); // hidden signs
    [[nodiscard]] static QString whyByHand();                              // one calm sentence

signals:
    void pasteRefused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace tp::ui
