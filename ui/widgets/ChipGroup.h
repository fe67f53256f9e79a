#pragma once
// Several choices shown at once as chips: one tab stop, arrows to move, Space to choose, and the digit row (1–9, 0) for the first ten, also
// as a French keyboard sends it without Shift (& é " ' ( - è _ ç à). Chosen = check + bold + soft fill. For assistive technology every chip
// is a check box.
#include <QAbstractButton>

#include <optional>

namespace tp::ui {

class FlowLayout;

// The digit a key of the top row means: 0–9, on QWERTY and AZERTY.
[[nodiscard]] std::optional<int> rowDigit(int key);

class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(const QString &text, int digit, QWidget *parent); // digit -1: none
    void setShowDigit(bool show);
    void setRing(bool ring);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_digit;
    bool m_showDigit = false, m_ring = false;
};

class ChipGroup : public QWidget {
    Q_OBJECT
public:
    // `name`: object name and accessible name come from the caller; `items`: stable code and shown word, in order.
    ChipGroup(const QString &name, const QString &label, const QList<std::pair<QString, QString>> &items, QWidget *parent = nullptr);

    void setItems(const QList<std::pair<QString, QString>> &items); // what is chosen and stays, stays chosen
    [[nodiscard]] QStringList chosen() const;                       // codes, in the order shown
    void setChosen(const QStringList &codes);
    [[nodiscard]] int count() const { return static_cast<int>(m_chips.size()); }
    [[nodiscard]] Chip *chip(int index) const { return m_chips.at(index); }

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void light(int index);
    void showFocus(bool focused);
    [[nodiscard]] int neighbour(int index, int lines) const; // the chip above or below
    QStringList m_codes;
    QList<Chip *> m_chips;
    int m_current = 0;
};

} // namespace tp::ui
