#pragma once
// A table that breathes: horizontal lines only, rows of one height, the chosen row soft with a petrol edge, states and structures drawn as
// icon + word and shape + code. Enter or a click opens. Columns give their width in characters; one takes what is left. Window's thread.
#include <QStyledItemDelegate>
#include <QTableView>

namespace tp::ui {

// What a cell holds besides its text; models give it by CellRole.
enum CellRole {
    StateCellRole = Qt::UserRole + 100, // int of StateTag::State: draw the text as a state
    BandCellRole,                       // code of a structure: the row is a title of those below, not a choice
};

enum class CellLook { Plain, Strong, State, Structure, Number };

class RecordTable : public QTableView {
    Q_OBJECT
public:
    struct Column {
        CellLook look = CellLook::Plain;
        int characters = 0; // 0: takes what is left
        int dropBelow = 0;  // hidden when the table is narrower, in characters
        int share = 1;      // of what is left, beside the others that take of it
    };
    explicit RecordTable(QWidget *parent = nullptr);
    void setColumns(const QList<Column> &columns); // after setModel

    [[nodiscard]] CellLook look(int column) const { return m_columns.value(column).look; }
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void choose(int row);

signals:
    void opened(int row); // Enter or click
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QList<Column> m_columns;
};

class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(RecordTable &table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RecordTable &m_table;
};

} // namespace tp::ui
