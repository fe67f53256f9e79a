#pragma once
// Conclusions issued without a network get their number as soon as there is one: asked of the consortium's log, one after the other, by
// every laptop whose member may give numbers. Whoever asks for a record that has one already gets that one, so no two are given. A later
// version goes under the number of the first. Lives as long as a profile is open; window's thread.
#include "ui/Backend.h"

#include <set>

namespace tp::ui {

inline constexpr const char *conclusionsSeries = "conclusions"; // of the control event "number"

class NumberPost : public QObject {
    Q_OBJECT
public:
    explicit NumberPost(Backend &backend, QObject *parent = nullptr);

private:
    void look();
    void take(const RecordId &conclusions);
    Backend &m_backend;
    bool m_asking = false;
    std::set<RecordId> m_refused; // for good: not again in this session
};

} // namespace tp::ui
