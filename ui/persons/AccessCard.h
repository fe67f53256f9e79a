#pragma once
// "Who can read": the structures that read a person's file now, since when and why, at all times beside the file; sharing it with another
// one and stopping that, in place. What the other structure will see is said before. Window's thread.
#include "ui/consortium/Roster.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tp::ui {

class Button;
class DayField;
class Steps;
class TextDraft;

class AccessCard : public QFrame {
    Q_OBJECT
public:
    AccessCard(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void show(const RecordId &person, const std::optional<StructureId> &owner);
    void startSharing();
    [[nodiscard]] bool mayShare() const { return m_mayShare; }
    [[nodiscard]] bool isOver() const { return m_over; } // it was shared with this structure, and is no longer
    [[nodiscard]] bool isSharing() const;
    void stopSharing(); // leaves the form; the reason that was typed is kept

private:
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *row(const FileReader &reader, int position);
    void giveUp();
    void focusList();
    void fillTargets();
    void tellWhatIsSeen();
    void share();
    void unshare(const FileReader &reader);
    void tell(const RecordId &person, const QString &words); // whose it was when it was asked: maybe not the one shown now

    Backend &m_backend;
    PageContext &m_context;
    RecordId m_person;
    std::optional<StructureId> m_owner;
    std::vector<FileReader> m_readers;
    bool m_mayShare = false, m_mayUnshare = false, m_over = false;
    Steps *m_stack;
    QVBoxLayout *m_rows;
    QComboBox *m_to, *m_basis;
    QLineEdit *m_reason;
    TextDraft *m_typed; // the reason
    DayField *m_from;
    QLabel *m_seen, *m_noReason, *m_problem, *m_listProblem;
    Button *m_start, *m_go;
    QWidget *m_form, *m_basisBox;
};

} // namespace tp::ui
