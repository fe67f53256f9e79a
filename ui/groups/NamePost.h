#pragma once
// A name whose owner withdrew (core/domain/Groups.h) stands in no list any more; its former words are erased from the server and from every
// laptop by whichever laptop may and has a network: a manager's or a coordinator's. One at a time. Lives as long as a profile is open;
// window's thread.
#include "ui/Backend.h"

#include <set>

namespace tp::ui {

class NamePost : public QObject {
    Q_OBJECT
public:
    explicit NamePost(Backend &backend, QObject *parent = nullptr);

private:
    void look();
    Backend &m_backend;
    bool m_erasing = false;
    std::set<RecordId> m_refused; // written at another structure, or by a newer version: not again in this session
};

} // namespace tp::ui
