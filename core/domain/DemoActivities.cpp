// Activities of the demonstration, their sessions, who signed up, who came, and the steps that made.
#include "core/domain/CivilTime.h"
#include "core/domain/DemoOffers.h"
#include "core/domain/DemoProgramme.h"
#include "core/domain/DemoTables.h"
#include "core/domain/Recurrence.h"
#include "core/domain/Sessions.h"

#include <algorithm>
#include <utility>

namespace tp::domain::demo {
namespace {

constexpr int weeksAhead = 5, daysOfSeries = 180;
constexpr const char *reasons[] = {"Animateur absent", "Salle fermée pour travaux", "Alerte météo", "Trop peu d'inscrits"};

class Activities {
public:
    Activities(const Setting &setting, Saves &saves) : m_setting(setting), m_saves(saves), m_random(setting.seed + 3) {}

    void draw() {
        for (const auto &offer : offers()) {
            const auto made = workday(m_setting.first + days(1 + static_cast<int>(m_random.below(12))));
            Value::Array themes;
            for (const auto *theme : offer.themes)
                if (theme) themes.emplace_back(theme);
            auto activity = record("activity", made, m_random,
                                   {{"title", offer.title},
                                    {"structure", m_setting.structure(offer.structure)},
                                    {"description", offer.description},
                                    {"kind", offer.kind},
                                    {"themes", std::move(themes)},
                                    {"place", offer.place},
                                    {"commune", offer.commune},
                                    {"capacity", offer.capacity ? Value(offer.capacity) : Value()},
                                    {"minutes", offer.minutes},
                                    {"leader", offer.leader ? Value(offer.leader) : Value()},
                                    {"member", offer.leader ? Value() : leaderOf(offer)},
                                    {"retired", offer.retired ? Value(true) : Value()}});
            m_saves.add(offer.structure, made, {activity});
            auto until = m_setting.last + days(offer.retired ? -200 : 7 * weeksAhead);
            if (offer.every < 0)
                nowAndThen(offer, activity, made, until);
            else
                inSeries(offer, activity, made, until);
        }
    }

private:
    Value leaderOf(const Offer &offer) const { return m_setting.member(writerOf(offer.structure) + 1 + offer.startMinute / 30 % 2); }

    static Days knownFrom(const Participant &person) { return workday(person.met.front().first + days(1)); } // there is a file

    static Days onWeekday(Days from, unsigned weekday) {
        while (std::chrono::weekday(from).iso_encoding() != weekday) from += days(1);
        return from;
    }

    void nowAndThen(const Offer &offer, const RecordChange &activity, Days made, Days until) {
        for (auto day = onWeekday(made + days(20), offer.weekday); day <= until; day += days(7 * (6 + static_cast<int>(m_random.below(5)))))
            session(offer, activity, day, made, {}, record("session", std::min(day - days(15), m_setting.last), m_random, {}).record);
    }

    // Half a year at a time, as a structure plans.
    void inSeries(const Offer &offer, const RecordChange &activity, Days made, Days until) {
        for (auto from = onWeekday(made + days(7), offer.weekday); from <= until;
             from = onWeekday(from + days(daysOfSeries), offer.weekday)) {
            const auto starts = isoDay(from) + 'T' + isoTime(offer.startMinute);
            const Recurrence rule{offer.every ? Recurrence::Every::Week : Recurrence::Every::MonthByWeekday, std::max(1, offer.every),
                                  isoDay(std::min(from + days(daysOfSeries - 1), until))};
            const auto planned = std::min(workday(from - days(7)), m_setting.last);
            auto series = record("series", planned, m_random,
                                 {{"activity", idValue(activity.record)},
                                  {"structure", m_setting.structure(offer.structure)},
                                  {"startsAt", starts},
                                  {"rule", ruleText(starts, rule)}});
            m_saves.add(offer.structure, planned, {series});
            for (const auto &at : occurrences(starts, rule)) {
                const auto day = *dayIn(dayOf(at));
                if (isHoliday(day) || std::chrono::weekday(day) == std::chrono::Sunday) continue; // nobody planned that
                session(offer, activity, day, planned, series.record, occurrenceId(series.record, isoDay(day)));
            }
        }
    }

    void session(const Offer &offer, const RecordChange &activity, Days day, Days planned, const std::optional<RecordId> &series,
                 const RecordId &id) {
        const bool summer = std::chrono::year_month_day(day).month() == std::chrono::August;
        Record made{id, record("session", day, m_random,
                               {{"activity", idValue(activity.record)},
                                {"startsAt", isoDay(day) + 'T' + isoTime(offer.startMinute)},
                                {"minutes", offer.minutes},
                                {"place", offer.place},
                                {"commune", offer.commune},
                                {"capacity", offer.capacity ? Value(offer.capacity) : Value()},
                                {"leader", offer.leader ? Value(offer.leader) : Value()},
                                {"member", offer.leader ? Value() : leaderOf(offer)},
                                {"structure", m_setting.structure(offer.structure)},
                                {"series", series ? idValue(*series) : Value()}})
                            .set};
        const bool off = chance(m_random, summer ? 60 : 4);
        if (off) {
            made.fields["cancelledOn"] = isoDay(std::clamp(workday(day - days(6)), planned, std::min(day, m_setting.last)));
            made.fields["cancelReason"] = summer ? "Relâche d'été" : oneOf(m_random, reasons);
        }
        const auto written = off ? *dayIn(*made.fields["cancelledOn"].text()) : planned;
        m_saves.add(offer.structure, written, {{id, "session", true, {}, made.fields}});
        if (!off) signUps(offer, activity, made, day);
    }

    // Mostly people of the house, some of the other structures: each writes in the file of its own.
    void signUps(const Offer &offer, const RecordChange &activity, const Record &session, Days day) {
        const auto asked = std::min(day, m_setting.last);
        std::vector<const Participant *> own, others;
        for (const auto &person : m_setting.people)
            if (person.takesPart(day) && knownFrom(person) <= asked)
                (person.structure == offer.structure ? own : others).push_back(&person);
        const bool ahead = day > m_setting.last;
        const int room = offer.capacity ? offer.capacity : 8;
        auto wanted = ahead && day - m_setting.last > days(14) ? m_random.below(3)
                                                               : 1 + m_random.below(static_cast<std::uint64_t>(std::min(room, 7)));
        const bool soon = ahead && day - m_setting.last <= days(14);
        if (offer.capacity && offer.capacity <= 6 && (soon ? m_full++ % 2 == 0 : !ahead && chance(m_random, 12)))
            wanted = static_cast<std::uint64_t>(room) + 1 + m_random.below(2);
        struct Wish {
            const Participant *person;
            Days day;
            std::string at;
        };
        std::vector<Wish> wishes;
        while (wishes.size() < wanted && !(own.empty() && others.empty())) {
            auto &from = others.empty() || (!own.empty() && chance(m_random, 75)) ? own : others;
            const auto at = m_random.below(from.size());
            const auto *person = from[at];
            from.erase(from.begin() + static_cast<std::ptrdiff_t>(at));
            auto taken = asked - days(1 + static_cast<int>(m_random.below(12)));
            while (std::chrono::weekday(taken).iso_encoding() > 5 || isHoliday(taken)) taken -= days(1);
            taken = std::max(taken, knownFrom(*person));
            const auto minute = 9 * 60 + static_cast<unsigned>(m_random.below(96)) * 5;
            wishes.push_back({person, taken, isoDay(taken) + 'T' + isoTime(minute)});
        }
        std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) { return a.at < b.at; });
        // Two laptops that had not met can both have given the last seat.
        const bool unmet = soon && wishes.size() > static_cast<std::size_t>(room) && !std::exchange(m_unmet, true);
        int seated = 0;
        for (const auto &wish : wishes) {
            const bool waits = offer.capacity && seated >= room && !unmet;
            const bool gaveUp = !waits && chance(m_random, 5) && !unmet && workday(wish.day + days(1)) < asked;
            if (!waits && !gaveUp) ++seated;
            signUp(*wish.person, activity, session, day, wish.day, wish.at, waits, gaveUp);
        }
    }

    void signUp(const Participant &person, const RecordChange &activity, const Record &session, Days day, Days taken, const std::string &at,
                bool waits, bool gaveUp) {
        Fields seat{{"session", idValue(session.id)}, {"structure", m_setting.structure(person.structure)}, {"takenAt", at}};
        Fields signUp{{"person", idValue(person.file)}, {"session", idValue(session.id)}, {"signedUpAt", at}};
        if (waits) seat["waiting"] = true;
        if (gaveUp) seat["releasedOn"] = signUp["cancelledOn"] = isoDay(workday(taken + days(1)));
        std::vector<RecordChange> changes;
        static constexpr Weighted attendances[] = {{"present", 76}, {"absent", 15}, {"excused", 9}};
        const std::string said = weighted(m_random, attendances).code;
        const bool unsaid = m_setting.last - day < days(7) && chance(m_random, 40);
        if (day <= m_setting.last && !waits && !gaveUp && !unsaid) {
            seat["attendance"] = signUp["attendance"] = said;
            if (const auto *way = person.wayOn(day)) {
                auto step = sessionStep(session, activity.set, said, way->pathway);
                step["person"] = idValue(person.file);
                std::erase_if(step, [](const auto &field) { return field.second.isNull(); });
                changes.push_back({sessionStepId(session.id, person.file), "pathway_step", true, person.file, std::move(step)});
            }
        }
        auto taking = record("session_seat", taken, m_random, std::move(seat));
        signUp["seat"] = idValue(taking.record);
        changes.push_back(std::move(taking));
        changes.push_back(record("signup", taken, m_random, std::move(signUp), person.file));
        m_saves.add(person.structure,
                    day <= m_setting.last && !gaveUp ? day
                    : gaveUp                         ? workday(taken + days(1))
                                                     : taken,
                    std::move(changes));
    }

    const Setting &m_setting;
    Saves &m_saves;
    SeededRandom m_random;
    unsigned m_full = 0; // small sessions of the next days so far: every other one is more than full
    bool m_unmet = false;
};

} // namespace

void drawActivities(const Setting &setting, Saves &saves) { Activities(setting, saves).draw(); }

} // namespace tp::domain::demo
