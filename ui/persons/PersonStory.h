#pragma once
// What is known of one person, gathered for the file: everything that happened, in all their files, what is planned, where they stand.
// Values only, no widget. Window's thread, because words are translated.
#include "core/store/Reader.h"
#include "ui/lists/Timeline.h"
#include "ui/text/ValueText.h"

#include <set>

namespace tp::ui {

struct PersonStory {
    std::vector<RecordId> files;                                        // of the person, that which goes on first
    std::vector<store::Record> others;                                  // what their other files say of them, beside the one shown
    std::vector<store::Record> situations, reminders, handovers, exits; // newest first; reminders by the day they are due
    std::vector<store::Record> pathways, steps, referrals;              // the first ones first
    std::set<RecordId> sessions;                                        // told of, with the step each made
    QStringList groups;                                                 // that they are in, in words
    QList<TimelineEntry> entries;                                       // newest first
    std::set<RecordId> shows;                                           // encounters told of
    std::size_t encounters = 0;                                         // as far as read: at most 500 a file
    std::optional<QDate> lastContact;
    std::optional<TimelineEntry> next; // the nearest thing planned, late or to come
};
struct OtherFact {
    QString label, value;
    bool reached = false; // by it the person is (ui/persons/FactRow.h)
};
// What the other files say that the one shown does not: "Phone, in the file “Lulu”". An objection is not among them.
[[nodiscard]] std::vector<OtherFact> factsOfOthers(const store::Record &person, const PersonStory &story, const ValueText &text);
// In turns: each encounter is a record of its own, on a page of its own of a long file. What happened stands in the story from the
// beginning; an encounter that was not looked at yet is told with its day and what was noted of the person, and nothing that was agreed on
// there.
class StoryReading {
public:
    StoryReading(store::Reader &reader, const ValueText &text, const store::Record &person, QDate today);
    [[nodiscard]] bool lookAt(std::size_t encounters); // so many more, the newest first; false: all were
    [[nodiscard]] PersonStory story() const;           // as far as read

private:
    struct Met {
        TimelineEntry entry;
        std::optional<RecordId> encounter;
        std::optional<TimelineEntry> planned;
    };
    void findEncounters();
    void look(Met &met);
    store::Reader &m_reader;
    const ValueText &m_text;
    const QDate m_today;
    PersonStory m_rest; // all but the encounters
    std::vector<Met> m_met;
    std::size_t m_looked = 0;
};
[[nodiscard]] PersonStory personStory(store::Reader &reader, const ValueText &text, const store::Record &person, QDate today); // whole
// Of the newest participation, in all files.
[[nodiscard]] std::optional<QDate> lastContact(store::Reader &reader, const std::vector<RecordId> &files);

struct PhaseNow {
    QString words; // empty: none begun yet
    QDate since;
};
// Of the pathway that is under way: where the person stands today. Nothing: there is none. Some questions by index.
[[nodiscard]] std::optional<PhaseNow> phaseNow(store::Reader &reader, const ValueText &text, const std::vector<RecordId> &files,
                                               QDate today);

} // namespace tp::ui
