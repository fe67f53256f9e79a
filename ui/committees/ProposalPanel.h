#pragma once
// One proposal of the participants: their words, what was said of it, the votes, and what the committee decided. Window's thread.
#include "core/domain/Conclusions.h"
#include "ui/records/RecordPanel.h"

namespace tp::ui {

class ProposalPanel : public RecordPanel {
    Q_OBJECT
public:
    ProposalPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void form(); // of a new proposal

signals:
    void sessionOpened(const tp::RecordId &session);

protected:
    void fill() override;
    [[nodiscard]] QString titleOfForm(const std::string &form, bool isNew) const override;
    [[nodiscard]] Result<std::vector<domain::RecordChange>> changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                      Fields set) const override;

private:
    void tellVotes();
    void decide(const char *outcome, const QString &said);
    [[nodiscard]] std::string decisionDay() const; // noted afterwards: that of the session
    void onOrOffAgenda();
    [[nodiscard]] std::optional<store::Record> session() const;
    [[nodiscard]] std::optional<store::Record> nextSession() const; // nothing: it waits for none

    Button *m_adopt, *m_refuse, *m_withdraw, *m_deliberate, *m_agenda, *m_change, *m_reopen, *m_session;
};

} // namespace tp::ui
