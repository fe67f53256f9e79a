#pragma once
// What another structure said of a seat alone, or that it released it, goes into the file of whoever holds the seat by itself, with the
// step of the pathway: on the laptops of the person's référent, or of who signed them up where there is none, so that a team does not write
// it several times over. What a person has to decide is left to them (`session.takeUp`): two versions, two sign-ups of one person, what was
// taken up in this session already and taken back since.
#include "ui/flows/Errand.h"

#include <map>

namespace tp::ui {

class SessionPost : public Errand {
    Q_OBJECT
public:
    explicit SessionPost(Backend &backend, QObject *parent = nullptr);

private:
    [[nodiscard]] bool next() override;
    [[nodiscard]] bool takesUp(const store::Record &signUp, const store::Record &seat); // begun
    [[nodiscard]] bool isMine(const store::Record &signUp);
    [[nodiscard]] bool saidByMe(const RecordId &seat);

    bool m_toRead = true; // nothing came since all of them were read: they are not read again at each turn of the exchange
    std::map<RecordId, std::string> m_taken; // of which seat what was taken up in this session
};

} // namespace tp::ui
