#pragma once
// What the window tells of what lasts: how far the store says it is; that it goes on where it says nothing for a while (the second half of
// a VACUUM is one call of SQLite, in which nobody is asked); and that the server's answer is waited for. Window's thread.
#include "core/store/LongWork.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tp::desktop {

class WorkShown final : public QObject {
    Q_OBJECT
public:
    explicit WorkShown(const Clock &clock);     // which outlives it
    void hear(const store::Progress &progress); // of the store: what lasts, and that it is over
    void ask(bool waits);                       // somebody waits for the server, or nobody any more
    void look();                                // at the clock; by itself twice a second while something lasts
    [[nodiscard]] const store::Progress &now() const { return m_now; }

signals:
    void told(const tp::store::Progress &progress);

private:
    [[nodiscard]] store::Progress looked() const;
    const Clock &m_clock;
    QTimer m_looks;
    store::Progress m_store, m_now;
    std::int64_t m_heardMs = 0;            // monotonic
    std::optional<std::int64_t> m_askedMs; // likewise
};

} // namespace tp::desktop
