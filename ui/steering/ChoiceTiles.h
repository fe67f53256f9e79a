#pragma once
// One of a few answers, as tiles side by side: radio buttons with a border, that one can hit. Arrows move among them. Window's thread.
#include <QList>
#include <QRadioButton>
#include <QWidget>

namespace tp::ui {

class ChoiceTile : public QRadioButton {
    Q_OBJECT
public:
    using QRadioButton::QRadioButton;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

class ChoiceTiles : public QWidget {
    Q_OBJECT
public:
    // `items`: stable code and shown word, two a line. Object names are `name`.CODE.
    ChoiceTiles(const QString &name, const QString &label, const QList<std::pair<QString, QString>> &items, QWidget *parent = nullptr);
    [[nodiscard]] QString chosen() const; // empty: none
    void choose(const QString &code);     // no signal

signals:
    void changed(); // by a person

private:
    QList<ChoiceTile *> m_tiles;
    QStringList m_codes;
};

} // namespace tp::ui
