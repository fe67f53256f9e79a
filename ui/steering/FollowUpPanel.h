#pragma once
// One proposal on its way: the words of the participants, their votes, what the teams say, every answer it had and which one counts, the
// answer to be written, and that it was told back. Window's thread.
#include "ui/records/RecordPanel.h"
#include "ui/steering/SteeringBook.h"

#include <QPointer>

namespace tp::ui {

class AnswerForm;

class FollowUpPanel : public RecordPanel {
    Q_OBJECT
public:
    FollowUpPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void setBook(const SteeringBook *book) { m_book = book; } // that of the tab
    [[nodiscard]] bool isAnswering() const;                   // something typed there is not kept yet, or the focus is there
    void leave();                                             // what is typed is kept

private:
    void fill() override;
    [[nodiscard]] QString titleOfForm(const std::string &type, bool isNew) const override;
    [[nodiscard]] Result<std::vector<domain::RecordChange>> changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                      Fields set) const override;
    void fillAnswers(QVBoxLayout &into, const domain::FollowUp &of);
    void tellToday();
    using RecordPanel::change;
    void change(const RecordId &answer, Fields fields, const QString &said); // with undo
    [[nodiscard]] const domain::FollowUp *followUp() const;

    const SteeringBook *m_book = nullptr;
    AnswerForm *m_answer;
    QPointer<Button> m_past; // the history that H opens
    Button *m_told, *m_toldOn, *m_impact, *m_conclusions;
};

} // namespace tp::ui
