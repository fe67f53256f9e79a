#pragma once
// The words to choose from, as coordinators make them: named anew in place, retired, offered again, added, and those that were added put in
// another order. What was recorded with a word keeps it. Window's thread.
#include "ui/Backend.h"
#include "ui/widgets/Basics.h"

#include <set>

class QComboBox;
class QLineEdit;

namespace tp::ui {

class Button;
class PageContext;
class TextDraft;

class WordsCard : public Card {
    Q_OBJECT
public:
    WordsCard(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    void showVocabulary(const std::string &name);

private:
    void fillVocabularies();
    void fillTerms();
    void addTerm();
    void rename(const schema::Term &term, QLineEdit &line, TextDraft &draft);
    void setRetired(const schema::Term &term, bool retired);
    void addMoves(QWidget &row, const schema::Term &term, int position, bool first, bool last);
    void move(const schema::Term &term, int by); // among the added ones
    void followMoved();
    void save(const std::string &code, const char *field, const Value &value, const QString &said, const Value &before);
    [[nodiscard]] bool isTyping() const; // in the name of a word
    [[nodiscard]] std::string vocabulary() const;
    void openTyped(); // what was typed for this list and not added
    Backend &m_backend;
    PageContext &m_context;
    const schema::Dictionary *m_shown = nullptr;
    std::set<RecordId> m_asked; // records that are there, or on their way
    struct Moved {
        std::string code;
        QString part; // of its row that had the keyboard: "words.", "words.up."
    };
    std::optional<Moved> m_moved; // until its row stands where it belongs
    QComboBox *m_which;
    QVBoxLayout *m_terms;
    QLineEdit *m_new;
    TextDraft *m_typed; // in it
    QLabel *m_problem;
    Button *m_add;
};

} // namespace tp::ui
