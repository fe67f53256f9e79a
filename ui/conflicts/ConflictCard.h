#pragma once
// The versions of one record side by side: a line a field, a column an author; what was there before under the field's name; both where
// that makes sense. Keeps the choices and hands them over; stores nothing. Window's thread.
#include "ui/models/ConflictModel.h"

#include <QFrame>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QProgressBar;

namespace tp::ui {

class Button;

struct Choice {
    std::string field;
    Value value;
};

class ConflictCard : public QFrame {
    Q_OBJECT
public:
    ConflictCard(Backend &backend, ValueText &text, QWidget *parent);
    void show(const ConflictedRecord &record); // forgets the choices made for another record
    [[nodiscard]] std::vector<Choice> choices() const;
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
    struct Line {
        const store::Conflict *conflict;
        QButtonGroup *group;
        std::vector<Value> values; // by button id
        int mine = -1;             // button id
    };
    void build();
    void findAuthors();
    void fill();
    [[nodiscard]] QWidget *head(const Author &author) const;
    void addLine(int row, const store::Conflict &conflict);
    void tell();
    [[nodiscard]] QString valueText(const store::Conflict &conflict, const Value &value) const;

    Backend &m_backend;
    ValueText &m_text;
    ConflictedRecord m_record;
    std::vector<Author> m_authors;
    std::vector<Line> m_lines;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_told, *m_count, *m_problem;
    QProgressBar *m_progress;
    Button *m_keep, *m_mine;
};

} // namespace tp::ui
