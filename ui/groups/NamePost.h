#pragma once
// A name whose owner withdrew (core/domain/Groups.h), or whose place was left or is gone, stands in no list any more; its words are erased
// from the server and from every laptop by whichever laptop may and has a network: a manager's or a coordinator's.
#include "ui/flows/Errand.h"

namespace tp::ui {

class NamePost : public Errand {
    Q_OBJECT
public:
    explicit NamePost(Backend &backend, QObject *parent = nullptr);

private:
    [[nodiscard]] bool next() override;
    void withdraw(const RecordId &name);
    void erase(const RecordId &name);
    [[nodiscard]] std::optional<RecordId> firstOf(const std::vector<RecordId> &names) const;
};

} // namespace tp::ui
