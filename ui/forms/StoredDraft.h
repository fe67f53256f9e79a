#pragma once
// One draft of the vault, under its key: kept, read, forgotten. When a person in it is erased the store drops it, whatever is still on the
// screen; then it is not written back, and whoever owns it is told. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

class StoredDraft : public QObject {
    Q_OBJECT
public:
    static constexpr int keepAfterMs = 700; // how long its owner waits for more keys; with the write itself, under a second
    StoredDraft(Backend &backend, std::string key, QObject *parent);
    [[nodiscard]] std::optional<Bytes> read(); // what an earlier session left
    void keep(const Bytes &draft);             // empty: forgets it; nothing when it was dropped
    [[nodiscard]] bool isKept() const { return m_kept; }

signals:
    void dropped(); // it is in the store no more, and nobody here forgot it

private:
    bool look(); // true: it was dropped
    Backend &m_backend;
    const std::string m_key;
    int m_waiting = 0;    // for answers of the store
    bool m_kept = false;  // as far as was asked
    bool m_there = false; // as far as was answered
};

} // namespace tp::ui
