#pragma once
// Lays widgets out in reading order and wraps to the next line, like words. Height follows width.
#include <QLayout>

namespace tp::ui {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; // takes ownership
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;
    void setStretchLast(bool stretch) { m_stretchLast = stretch; } // the last widget takes what is left of its line

private:
    int arrange(const QRect &rect, bool place) const;
    QList<QLayoutItem *> m_items;
    bool m_stretchLast = false;
};

} // namespace tp::ui
