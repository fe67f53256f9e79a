#pragma once
// The versions of one record side by side: a line a field (ConflictLine), a column an author with who and when. Keeps the choices, as a
// draft too (ConflictDraft), and hands them over. Window's thread.
#include "ui/conflicts/Resolution.h"
#include "ui/models/ConflictModel.h"

#include <QFrame>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QProgressBar;

namespace tp::ui {

class Button;
class ConflictDraft;
class ConflictLine;

class ConflictCard : public QFrame {
    Q_OBJECT
public:
    ConflictCard(Backend &backend, ValueText &text, QWidget *parent);
    void show(const ConflictedRecord &record); // with what was chosen and typed in it before
    void clear();                              // no record is shown
    [[nodiscard]] std::vector<Choice> choices() const;
    [[nodiscard]] bool validate(); // says under its line what cannot be kept as it is written
    void setNarrow(bool narrow);   // there is no room for a column of names, nor for one more beside the versions
    void focusFirst();             // the first line without a choice
    void chooseMine();
    void say(const QString &problem); // a sentence above the buttons; empty: none

signals:
    void kept(); // the choices are to be stored

private:
    struct Author { // a column
        std::optional<MemberId> member;
        int occurrence = 0; // one member may have written on two devices
        std::int64_t atMs = 0;
        int shown = 0, versions = 0;
    };
    void build();
    void findAuthors();
    void rebuild(); // what was chosen and typed stays
    void replace(); // by what the draft says
    void fill();
    void orderTabs();
    [[nodiscard]] QWidget *head(const Author &author) const;
    [[nodiscard]] ConflictLine *addLine(int row, const store::Conflict &conflict);
    void tell();

    Backend &m_backend;
    ValueText &m_text;
    ConflictedRecord m_record;
    std::vector<Author> m_authors;
    std::vector<ConflictLine *> m_lines; // children of the table
    bool m_narrow = false;
    bool m_filling = false; // the lines do not say yet what they are to
    ConflictDraft *m_draft;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_bar = nullptr;
    QLabel *m_told, *m_count, *m_problem;
    QProgressBar *m_progress;
    Button *m_keep, *m_mine;
};

} // namespace tp::ui
