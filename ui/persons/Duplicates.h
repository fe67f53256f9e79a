#pragma once
// Who may be the person one is about to open a file for. Keeps an index of the people readable here by the keys core/domain gives, read
// once and again when people changed; shows, never decides. Window's thread.
#include "core/domain/Duplicates.h"
#include "ui/Backend.h"

#include <unordered_map>

namespace tp::ui {

struct Likeness {
    RecordId person;
    int score = 0; // see domain::likeness
};

class Duplicates : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t readAtMost = 20'000; // people; beyond, the newest files are compared
    Duplicates(Backend &backend, QObject *parent);
    [[nodiscard]] std::vector<Likeness> probable(const domain::PersonSketch &person, std::size_t limit = 5); // likeliest first

private:
    void read();
    Backend &m_backend;
    bool m_fresh = false;
    std::vector<std::pair<RecordId, domain::PersonSketch>> m_people;
    std::unordered_multimap<std::string, std::size_t> m_byKey; // places in m_people
};

[[nodiscard]] domain::PersonSketch sketchOf(const std::map<std::string, Value> &fields);

} // namespace tp::ui
