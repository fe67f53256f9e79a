#pragma once
// A name whose owner withdrew (core/domain/Groups.h), or whose place was left or is gone, stands in no list any more; its words are erased
// from the server and from every laptop by whichever laptop may and has a network: a manager's or a coordinator's. One at a time. Lives as
// long as a profile is open; window's thread.
#include "ui/Backend.h"

#include <set>

namespace tp::ui {

class NamePost : public QObject {
    Q_OBJECT
public:
    explicit NamePost(Backend &backend, QObject *parent = nullptr);

private:
    void look();
    void withdraw(const RecordId &name);
    void erase(const RecordId &name);
    [[nodiscard]] std::optional<RecordId> next(const std::vector<RecordId> &names) const;
    Backend &m_backend;
    bool m_busy = false;
    std::set<RecordId> m_refused; // written at another structure, or by a newer version: not again in this session
};

} // namespace tp::ui
