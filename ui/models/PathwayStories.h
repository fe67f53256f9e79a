#pragma once
// What the board asks of the pathways of several people, read together: a handful of questions to the store for all of them, and of each
// record the fields that are shown. As pathwayStory and lastContact say of each person alone. Values only; window's thread.
#include "core/domain/Pathway.h"
#include "core/store/Reader.h"

#include <QDate>

namespace tp::ui {

struct BoardStory {
    store::Record person; // the file that goes on
    std::vector<RecordId> files;
    // The first ones first. Pathways: person, startedOn, endedOn; phases: person, pathway, phase, from; steps, which are told apart by
    // nothing here and have no id: person, structure, title, plannedFrom, startedOn, endedOn, outcome.
    std::vector<domain::Record> pathways, phases, steps;
    QDate lastContact;                                            // not after today; invalid: never met
    [[nodiscard]] const domain::Record *current() const;          // pathway under way; null: none
    [[nodiscard]] QDate lastNews(const std::string &today) const; // domain::lastNews; invalid: never
};

class PathwayStories {
public:
    enum class Parts : std::uint8_t { All, Phases }; // Phases: neither steps nor meetings
    // Files of people, none deleted; `today`: what is to come yet is no news.
    PathwayStories(store::Reader &reader, const std::vector<store::Record> &files, QDate today, Parts parts = Parts::All);
    [[nodiscard]] const BoardStory *of(const RecordId &file) const; // null: the person cannot be read here

private:
    std::map<RecordId, RecordId> m_goesOn;   // of each file asked for
    std::map<RecordId, BoardStory> m_people; // by the file that goes on
};

} // namespace tp::ui
