#pragma once
// One person, or several unnamed ones, in the picker: icon, words, a cross. Reached with ← from the field; Delete or Backspace takes it
// away.
#include <QAbstractButton>

namespace tp::ui {

class PersonToken : public QAbstractButton {
    Q_OBJECT
public:
    PersonToken(const QString &icon, const QString &words, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeAsked();
    void leftLeft(); // ← and →: to the neighbour
    void leftRight();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_icon;
};

} // namespace tp::ui
