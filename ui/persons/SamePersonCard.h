#pragma once
// One person in two files: told on both of them, said by comparing the two side by side, and taken back. Nothing moves (see
// core/domain/SamePerson.h). Hidden as long as the file stands alone and nobody looks for another. Window's thread.
#include "ui/models/Duplicates.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Steps;
class CandidateList;
class Button;
class SearchField;

class SamePersonCard : public QFrame {
    Q_OBJECT
public:
    SamePersonCard(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent);
    void show(const store::Record &person, const std::vector<RecordId> &files, bool mayWrite); // files: of PersonFiles.h
    void startChoosing();
    [[nodiscard]] bool closeTop(); // from the comparison to the choice, from there to nothing

signals:
    void handoverAsked(const tp::MemberId &to); // two files, two référents: one of them shall follow the person

private:
    enum class Step { Linked, Choosing, Comparing };
    void go(Step step);
    void fillLinked();
    void look(const QString &typed);
    void compare(const RecordId &other);
    void unite(const RecordId &goesOn);
    void takeApart(const RecordId &file);
    void write(std::vector<domain::RecordChange> changes, const QString &done, const std::optional<RecordId> &opens);
    void addReferent(const RecordId &file); // where it names another than the file that goes on
    [[nodiscard]] std::optional<MemberId> referentOf(const RecordId &file) const;
    [[nodiscard]] QString nameOf(const RecordId &file) const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    Duplicates &m_duplicates;
    store::Record m_person;
    std::vector<RecordId> m_files;
    RecordId m_other; // compared with
    bool m_mayWrite = false;
    Steps *m_steps;
    QVBoxLayout *m_linked;
    SearchField *m_search;
    CandidateList *m_alike;
    QGridLayout *m_grid;
    QLabel *m_nobody, *m_problem;
};

} // namespace tp::ui
