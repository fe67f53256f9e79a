#pragma once
// One field in conflict: its versions as tiles to choose from, all of them together, another value; and, for the last two, the editor in
// which the person writes what is to be kept. Lays itself out into four rows of the card's grid; stores nothing. Window's thread.
#include "ui/conflicts/Resolution.h"
#include "ui/forms/FieldEditor.h"
#include "ui/text/ValueText.h"

class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QLabel;

namespace tp::ui {

class ConflictLine : public QObject {
    Q_OBJECT
public:
    struct Place { // of one version: its column, and what its tile says below
        int column = 1;
        QString note;
        bool mine = false;
        QString who; // for those who do not see the column
    };
    struct Typed { // in the editor, whether or not it means something yet
        Value value;
        QString raw;
    };
    struct Picked { // what was chosen, to be chosen again after other versions have come
        enum class What { Nothing, Version, Together, Another } what = What::Nothing;
        Value value;
        std::optional<Typed> together, another; // also while something else is chosen
        bool writing = false;                   // the keyboard is in the editor
        bool here = false;                      // or on one of the tiles
    };

    // `table` owns the widgets; `versions` has a place for each of the conflict's; what is put together stands in `last`.
    ConflictLine(Backend &backend, ValueText &text, const schema::RecordType *type, store::Conflict conflict, QWidget *table);
    // Into four rows of it from `row` on. Narrow: the field's name above its versions, what is put together or written below them.
    void place(QGridLayout &grid, int row, const std::vector<Place> &versions, int last, bool narrow);
    [[nodiscard]] const std::string &field() const { return m_conflict.field; }
    [[nodiscard]] std::optional<Choice> choice() const;
    [[nodiscard]] bool validate(); // says what is wrong under the editor, and gives it the focus
    [[nodiscard]] bool hasMine() const { return m_mine >= 0; }
    void chooseMine();
    [[nodiscard]] Picked picked() const;
    void pick(const Picked &picked);
    void reset(); // nothing is chosen, nothing typed
    void focus();

signals:
    void changed();

private:
    [[nodiscard]] QString textOf(const Value &value) const;
    void addTile(const QString &text, const QString &note, int id, QLayout *cell);
    void buildEditor();
    void chosen(int id, bool on);
    Backend &m_backend;
    ValueText &m_text;
    store::Conflict m_conflict;
    const schema::Field *m_field; // null: the record's own existence, or a field this version does not know
    QWidget *m_table;
    QButtonGroup *m_group;
    std::optional<Value> m_together;
    int m_mine = -1, m_togetherId = -1, m_anotherId = -1;
    QWidget *m_box = nullptr;
    FieldEditor *m_editor = nullptr; // null: nothing can be written here
    QLabel *m_hint = nullptr, *m_problem = nullptr;
    std::map<int, Typed> m_written; // by button: what was typed there, while another one is chosen
};

} // namespace tp::ui
