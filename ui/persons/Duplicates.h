#pragma once
// Who may be the person one is about to open a file for: an index of the people readable here, filled a slice at a time while the window
// stays free, and kept as people change. A file that leads to another is compared by what it says, and stands for the one that goes on.
// Shows, never decides. Window's thread.
#include "core/domain/Duplicates.h"
#include "ui/Backend.h"

#include <QTimer>

#include <unordered_map>

namespace tp::ui {

struct Candidate {
    RecordId person;
    domain::Likeness likeness;
    std::optional<RecordId> through; // a closed file of theirs, where its name is what is alike
};

class Duplicates : public QObject {
    Q_OBJECT
public:
    Duplicates(Backend &backend, QObject *parent);
    [[nodiscard]] static Duplicates &of(Backend &backend); // one index for all pages; the backend's child: gone when the window locks
    // Likeliest first, among those read so far.
    [[nodiscard]] std::vector<Candidate> probable(const domain::PersonSketch &person, std::size_t limit = 5);
    [[nodiscard]] std::vector<Candidate> probable(const QString &typed, std::size_t limit = 5); // in one line: "Kévin 2003"
    void start();                                                                               // reading, unless that was done
    [[nodiscard]] bool isComplete() const { return m_complete; }

signals:
    void completed(); // all were read: ask again

private:
    void changed(const store::ChangedTypes &what);
    void begin();
    void readSlice();
    void take(const store::Record &person);
    void forget(const RecordId &person);
    Backend &m_backend;
    domain::DuplicateIndex m_index;
    std::unordered_map<RecordId, domain::DuplicateIndex::Place> m_places;
    std::vector<RecordId> m_people; // by place
    QTimer m_next;
    std::optional<store::After> m_after; // the last one read
    bool m_begun = false, m_complete = false;
};

[[nodiscard]] domain::PersonSketch sketchOf(const std::map<std::string, Value> &fields);
[[nodiscard]] QString likenessText(const std::vector<domain::LikenessReason> &reasons); // same name · born a year apart

} // namespace tp::ui
