#pragma once
// A table that breathes: horizontal lines only, rows of one height, the chosen row soft with a petrol edge, states and structures drawn as
// icon + word and shape + code. Enter or a click opens. Columns give their width in characters; one takes what is left; a
// person draws them wider, and it stays. A click on the title of a column that can be sorted does, and the menu of the table (right click,
// menu key) for the keyboard; every column but the first is shown or not as it is ticked there, and those the model has beyond the declared
// ones are not until then. Remembered under the object name (TableMemory). Window's thread.
#include "ui/lists/TableMemory.h"

#include <QStyledItemDelegate>
#include <QTableView>

class QMenu;

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
        bool kept = false;  // somebody works in it: there is no hiding it
    };
    explicit RecordTable(QWidget *parent = nullptr);
    void setColumns(const QList<Column> &columns); // after setModel and setObjectName
    void showColumn(int column, bool shown);       // as a person ticks it in the menu

    [[nodiscard]] CellLook look(int column) const { return m_columns.value(column).look; }
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void choose(int row);
    void orderBy(int column); // again: the other way round; a column that cannot be sorted by: nothing
    void orderAndWidthsAsUsual();

signals:
    void opened(int row); // Enter or click
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int titleWidth(int column) const; // so that it is read whole, with its little arrow
    void drawn(int column, int width);              // by a person, on the edge of its title
    void showOrder();                               // the little arrow
    void openMenu(const QPoint &global);
    void addShown(QMenu &menu);
    [[nodiscard]] bool mayBeHidden(int column) const { return column > 0 && !m_columns.value(column).kept; }
    [[nodiscard]] QString nameOf(int column) const;
    void followColumns();        // the model may have others now
    void followAdded();          // and has, while its rows stay
    void widenTitles(int until); // rows that are one cell as far as the columns went, up to this one: as far as they go now
    QList<Column> m_columns;
    qsizetype m_declared = 0;
    TableMemory m_memory{{}};
    QMap<QString, int> m_widths; // in characters, where a person chose
    bool m_arranging = false;
};

// As high as its rows, up to `most`: for a table in a column that scrolls.
void fitRows(RecordTable &table, int most);

// Over a cell: what its model tells, and what stands in the cell, which may be cut there, where that is not told.
[[nodiscard]] QString tipOf(const QModelIndex &cell);

class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(RecordTable &table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Called like the cell (Qt::AccessibleDescriptionRole), or else like its column.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    RecordTable &m_table;
};

} // namespace tp::ui
