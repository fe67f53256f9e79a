#pragma once
// Who may be the person one is about to open a file for: an index of the people readable here, filled a slice at a time while the window
// stays free, and kept as people change. When all of them may have changed they are read again when somebody asks, and those known before
// serve until that is done. A file that leads to another is compared by what it says, and stands for the one that goes on. Shows, never
// decides. Window's thread.
#include "core/domain/Duplicates.h"
#include "ui/Backend.h"

#include <QTimer>

#include <memory>
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
    // Likeliest first, among those read so far: unless isComplete() afterwards, somebody may be missing.
    [[nodiscard]] std::vector<Candidate> probable(const domain::PersonSketch &person, std::size_t limit = 5,
                                                  int least = domain::probableDuplicate);
    // Who may be meant by what is typed in one line: "Kévin 2003", "Momo".
    [[nodiscard]] std::vector<Candidate> meant(const QString &typed, std::size_t limit = 5);
    void start(); // reading, unless that was done
    [[nodiscard]] bool isComplete() const { return m_complete; }

signals:
    void completed(); // a reading is over: ask again

private:
    void changed(const store::ChangedTypes &what);
    void begin();
    void readSlice();
    struct Compared {
        domain::DuplicateIndex index;
        std::unordered_map<RecordId, domain::DuplicateIndex::Place> places;
        std::vector<RecordId> people; // by place
        void take(const store::Record &person);
        void forget(const RecordId &person);
    };
    Backend &m_backend;
    std::shared_ptr<Compared> m_used, m_filling; // the first time they are the same; m_filling: null unless people are being read
    QTimer m_next;
    std::optional<store::After> m_after; // the last one read
    bool m_begun = false, m_complete = false;
    bool m_stale = false; // all may have changed since this reading began
};

[[nodiscard]] domain::PersonSketch sketchOf(const std::map<std::string, Value> &fields);
[[nodiscard]] QString likenessText(const std::vector<domain::LikenessReason> &reasons); // same name · born a year apart

} // namespace tp::ui
