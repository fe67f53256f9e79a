#pragma once
// What waits for a network and then goes by itself: looked for whenever the exchange is live and something of its types came, done one at a
// time, and not again in this session once it was refused for good. Lives as long as a profile is open; window's thread.
#include "ui/Backend.h"

#include <set>

namespace tp::ui {

class Errand : public QObject {
    Q_OBJECT
protected:
    Errand(Backend &backend, std::vector<std::string_view> types, QObject *parent);
    void look();                           // also at the end of the deriving constructor
    [[nodiscard]] virtual bool next() = 0; // begins what is to be done next; false: nothing
    // How what was begun ended: done, or failed. What is temporary is tried again at the next connection; the rest not in this session.
    void ended(const RecordId &about, const Result<> &how);
    void later(); // neither done nor refused: it is looked at anew
    [[nodiscard]] bool wasRefused(const RecordId &about) const { return m_refused.contains(about); }
    [[nodiscard]] Backend &backend() const { return m_backend; }

private:
    Backend &m_backend;
    bool m_busy = false;
    std::set<RecordId> m_refused;
};

} // namespace tp::ui
