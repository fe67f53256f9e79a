#pragma once
// One version to choose: a radio button as a tile, its text wrapped, chosen = bold on a soft fill with an accent edge. Window's thread.
#include <QAbstractButton>

namespace tp::ui {

class VersionTile : public QAbstractButton {
    Q_OBJECT
public:
    // `note`: smaller, below, when not empty.
    VersionTile(const QString &text, const QString &note, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textIn(int width) const;
    [[nodiscard]] int noteHeight(int width) const; // with the gap above; 0 without one
    QString m_note;
};

} // namespace tp::ui
