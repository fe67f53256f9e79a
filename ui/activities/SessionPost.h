#pragma once
// What another structure said of a seat alone, took back there, or that it released it, goes into the file of whoever holds the seat by
// itself, with the step of the pathway: on the laptops of the person's référent, or of who signed them up where there is none, so that a
// team does not write it several times over. What a person has to decide is left to them (`session.takeUp`): two versions, two sign-ups of
// one person, what was taken up already and taken back in the file since, and what is taken back on the seat of which the file says more
// than it had from there.
#include "ui/flows/WalkErrand.h"

#include <map>

namespace tp::ui {

class SessionPost : public WalkErrand {
    Q_OBJECT
public:
    explicit SessionPost(Backend &backend, QObject *parent = nullptr, std::size_t atOnce = 40);

private:
    [[nodiscard]] bool mayBegin() override;
    [[nodiscard]] bool begins(const store::Record &signUp) override;
    [[nodiscard]] std::optional<store::Filter> concerned(std::string_view type, const RecordId &record) override;
    [[nodiscard]] bool takesUp(const store::Record &signUp, const store::Record &seat); // begun
    [[nodiscard]] bool isMine(const store::Record &signUp);
    [[nodiscard]] bool saidByMe(const RecordId &seat);

    std::map<RecordId, std::string> m_taken; // of which seat what was taken up in this session
};

} // namespace tp::ui
