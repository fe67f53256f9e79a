#pragma once
// One session of the steering committee: who represents whom and whether that is enough, the agenda as it gathers itself, each item
// answered in place, its decisions, its minutes. Window's thread.
#include "ui/records/RecordPanel.h"
#include "ui/steering/SteeringBook.h"

#include <QPointer>

class QHBoxLayout;

namespace tp::ui {

class AnswerForm;
class Representatives;

class SteeringSessionPanel : public RecordPanel {
    Q_OBJECT
public:
    SteeringSessionPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void setBook(const SteeringBook *book) { m_book = book; } // that of the tab
    void plan(const std::string &startsAt);                   // the form of a new session; empty: nothing to go by
    [[nodiscard]] bool isAnswering() const;                   // something typed there is not kept yet
    void leaveAnswer();                                       // what is typed there stays a draft of this computer
    void print();

signals:
    void followUpAsked(const tp::RecordId &proposal);
    void decisionAsked(const tp::RecordId &decision);
    void newDecisionAsked();
    void milestoneAsked(const tp::RecordId &milestone);

private:
    void fill() override;
    [[nodiscard]] QString titleOfForm(const std::string &type, bool isNew) const override;
    [[nodiscard]] Result<std::vector<domain::RecordChange>> changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                      Fields set) const override;
    [[nodiscard]] static QWidget *inLine(QHBoxLayout *&row, QWidget *parent); // a widget, and the row inside it
    void fillAgenda(QVBoxLayout &into);
    void addItem(QVBoxLayout &into, const domain::AgendaItem &item);
    void fillDecisions(QVBoxLayout &into, const domain::Agenda &agenda);
    void represent(const StructureId &structure, const std::string &attendance);
    void nameRepresentative(const StructureId &structure, const std::optional<RecordId> &presence);
    void answer(const RecordId &proposal, QVBoxLayout &into);

    void focusNext(const RecordId &answered); // to answer, in the order of the agenda; nothing more: what was answered

    struct Item {
        RecordId proposal;
        bool isOpen; // to be answered
        QPointer<Button> act;
    };
    const SteeringBook *m_book = nullptr;
    AnswerForm *m_answer;
    Representatives *m_there;
    StructureId m_representing;     // by the form of a representative
    std::optional<RecordId> m_open; // the proposal that is being answered
    std::vector<Item> m_items;      // of the agenda that is shown
    Button *m_held, *m_print, *m_change, *m_minutes, *m_off;
};

} // namespace tp::ui
