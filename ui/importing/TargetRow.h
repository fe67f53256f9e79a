#pragma once
// Above the columns of a table, and moving with them: for each the choice of the field it goes to. Controls inside a table's cells would
// be hidden from assistive technology. Window's thread; the table outlives it.
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace tp::ui {

class TargetRow : public QWidget {
    Q_OBJECT
public:
    explicit TargetRow(QTableView &table, QWidget *parent = nullptr);
    void add(QComboBox *box); // of the next column
    void setName(int column, const QString &name);
    [[nodiscard]] const QList<QComboBox *> &boxes() const { return m_boxes; } // by column
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *box, QEvent *event) override;

private:
    void follow();
    QTableView &m_table;
    QList<QComboBox *> m_boxes;
    QList<QLabel *> m_names; // for assistive technology, which calls a combo box by its value
};

} // namespace tp::ui
