#pragma once
// The list that opens under a field while a person types, and its rows. The list is a child of the window, so that the keyboard stays in
// the field: ↑ ↓ move, Enter takes the lit row, Esc closes. The lit row is told to assistive technology as the field's description.
#include <QAbstractListModel>
#include <QFrame>
#include <QStyledItemDelegate>
#include <QVariant>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace tp::ui {

struct Suggestion {
    QString title;       // semibold
    QString note;        // after it, muted
    QString detail;      // second line; empty: a row of one line
    QString icon;        // ui/theme/Icons.h; empty: none
    QString structure;   // code, shown as a mark at the right
    QString hint;        // the key that takes it, at the right
    bool ruled = false;  // a line above
    bool header = false; // a title of a group: cannot be taken
    bool unlit = false;  // not lit by itself: Enter alone takes it by no mistake
    QVariant key;        // the caller's
};

class SuggestionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void set(std::vector<Suggestion> rows);
    [[nodiscard]] const Suggestion &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Suggestion> m_rows;
};

class SuggestionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class SuggestionPopup : public QFrame {
    Q_OBJECT
public:
    // Under `anchor` (the field's frame), steered from `edit`. Both outlive it.
    SuggestionPopup(QLineEdit *edit, QWidget *anchor);

    void offer(std::vector<Suggestion> rows, int lit, const QString &footer = {}); // no rows: closes
    void setFooter(const QString &footer);
    void light(const QVariant &key); // the row of that key, if it is there
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    [[nodiscard]] bool hasChoice() const;        // a row that can be taken
    [[nodiscard]] const Suggestion *lit() const; // null: none

signals:
    void taken(const tp::ui::Suggestion &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void lightNext(int row, int direction);
    bool key(int key, Qt::KeyboardModifiers modifiers);
    QLineEdit *m_edit;
    QWidget *m_anchor;
    QListView *m_view;
    QLabel *m_footer;
    SuggestionModel *m_model;
};

} // namespace tp::ui
