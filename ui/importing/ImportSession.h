#pragma once
// An import before anything is written: the table, which column goes where, what each line says, which lines are perhaps known already, and
// what a person decided about them; a decision falls when what it was about changes. Looks at lines in slices between the window's other
// work. Writes nothing. Window's thread.
#include "core/importing/Mapping.h"
#include "core/importing/Repetitions.h"
#include "ui/importing/ImportDraft.h"
#include "ui/models/Duplicates.h"

#include <QTimer>

#include <unordered_map>

namespace tp::ui {

class ImportSession : public QObject {
    Q_OBJECT
public:
    using Choice = ImportChoice;
    struct Line { // one row of the table
        std::vector<importing::CellProblem> problems;
        std::optional<RecordId> known;      // perhaps the same, here
        std::optional<std::size_t> repeats; // or in an earlier row of the table
        Choice choice = Choice::Undecided;
        std::string about; // what the choice was about: both sides of the comparison
        bool hourAssumed = false;
        [[nodiscard]] bool isAlike() const { return known || repeats; }
        [[nodiscard]] bool isReady() const {
            return problems.empty() && (choice == Choice::New || (choice == Choice::Undecided && !isAlike()));
        }
    };
    struct Counts {
        int lines = 0, ready = 0, wrong = 0, alike = 0, leftOut = 0, hoursAssumed = 0; // alike: still to be decided
    };

    ImportSession(Backend &backend, const schema::RecordType &type, importing::Table table, QObject *parent);

    [[nodiscard]] const schema::RecordType &type() const { return m_words.type(); }
    [[nodiscard]] const importing::Table &table() const { return m_table; }
    [[nodiscard]] const importing::Words &words() const { return m_words; }
    [[nodiscard]] const importing::Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; } // as the rows of the table
    [[nodiscard]] std::size_t firstRow() const { return m_named ? 1 : 0; }
    [[nodiscard]] QString columnName(std::size_t column) const;
    [[nodiscard]] bool isCorrectable(const importing::CellProblem &problem) const; // by another text in its cell
    [[nodiscard]] bool isChecking() const { return m_next.isActive(); }
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] std::vector<std::size_t> ready() const; // rows
    [[nodiscard]] importing::Line read(std::size_t row) const;
    [[nodiscard]] domain::RecordChange change(std::size_t row) const; // with what the program fills in

    [[nodiscard]] bool isNamed() const { return m_named; }
    void setNamed(bool named);                                                   // the first row holds the names of the columns
    void setTarget(std::size_t column, std::optional<importing::Target> target); // none: not imported
    void setCell(std::size_t row, std::size_t column, const QString &text);      // also: a doubtful row was looked at
    void choose(const std::vector<std::size_t> &rows, Choice choice);

    [[nodiscard]] bool isEdited() const { return m_edited; } // something above was asked for, or taken up
    [[nodiscard]] ImportDraft draft() const;                 // what was asked for so far; where the table came from is not known here
    // What was asked for before, of this very table; of another (it changed since): where its columns go, by their names.
    void takeUp(const ImportDraft &draft, bool sameTable);

signals:
    void progressed(int done, int total); // lines looked at
    void checked();                       // all of them
    void lineChanged();

private:
    void check();
    void write(std::size_t row, std::size_t column, const std::string &text);
    void step();
    void look(std::size_t row);
    void compare(std::size_t row);
    [[nodiscard]] std::string against(std::size_t row) const;
    [[nodiscard]] std::string about(std::size_t row) const;
    [[nodiscard]] std::optional<RecordId> knownEncounter(const std::map<std::string, Value> &fields);

    Backend &m_backend;
    Duplicates &m_duplicates;
    importing::Words m_words;
    importing::Table m_table;
    importing::Mapping m_mapping;
    std::vector<Line> m_lines;
    importing::Repetitions m_repetitions;
    std::unordered_map<std::string, std::unordered_map<std::string, RecordId>> m_noted; // encounters known here, by moment, then by place
    QTimer m_next;
    std::size_t m_at = 0;
    std::map<std::pair<std::size_t, std::size_t>, std::string> m_cells; // corrected: row, column
    std::map<std::size_t, ImportDraft::Decision> m_taken;               // decisions of before, until their row was looked at
    bool m_named = true, m_edited = false;
    int m_thisYear;
};

} // namespace tp::ui
