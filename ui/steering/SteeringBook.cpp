#include "ui/steering/SteeringBook.h"

#include "core/base/IdValue.h"
#include "ui/committees/NumberPost.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t mostOfAType = 10'000, readTogether = 200;
constexpr const char *typesRead[] = { // those of agendas first
    "proposal",  "conclusions", "conclusion_item",   "steering_session",  "answer", "answer_told", "decision",
    "milestone", "group",       "committee_session", "steering_presence", "impact", "allotment"};
constexpr std::size_t ofAgendas = 10;

std::optional<RecordId> reference(const store::Record &record, const char *field) { return idIn<RecordId>(fieldValue(record, field)); }
} // namespace

bool BookReading::step() {
    if (m_type == (m_holds == BookHolds::All ? std::size(typesRead) : ofAgendas)) return false;
    store::Query query;
    query.type = typesRead[m_type];
    query.limit = std::min(readTogether, mostOfAType - m_ofType);
    query.after = m_behind;
    auto found = m_reader.list(query).value_or(std::vector<store::Record>());
    auto &records = m_records[query.type];
    if (!found.empty()) m_behind = store::placeOf(found.back(), query);
    const auto count = found.size();
    for (auto &record : found) records.emplace(record.id, std::move(record));
    m_all += count;
    m_ofType += count;
    if (count == query.limit && m_ofType < mostOfAType) return true;
    ++m_type;
    m_ofType = 0;
    m_behind.reset();
    return true;
}

SteeringBook::SteeringBook(Backend &backend, BookHolds holds) {
    BookReading reading(backend.reader(), holds);
    while (reading.step()) continue;
    exchange(backend, reading.take(), {});
}

void SteeringBook::readAgain(Backend &backend, const store::ChangedTypes &what) {
    Q_ASSERT(!isWhole(what)); // SharedBook reads that in turns
    readRecords(backend.reader(), what);
    for (const auto *type : typesRead)
        if (std::ranges::any_of(what.records, [&](const auto &one) { return one.first == type; })) takeForRules(type);
    applyRules(backend);
}

void SteeringBook::exchange(Backend &backend, BookRecords records, const store::ChangedTypes &since) {
    m_records = std::move(records);
    readRecords(backend.reader(), since);
    for (const auto *type : typesRead) takeForRules(type);
    applyRules(backend);
}

void SteeringBook::readRecords(store::Reader &reader, const store::ChangedTypes &what) {
    for (const auto *type : typesRead)
        for (const auto &[changed, record] : what.records)
            if (changed == type) readRecord(reader, type, record);
}

void SteeringBook::readRecord(store::Reader &reader, const char *type, const RecordId &id) {
    auto found = reader.get(type, id);
    if (found && !found->deleted)
        m_records[type].insert_or_assign(id, std::move(*found));
    else
        m_records[type].erase(id);
}

void SteeringBook::takeForRules(const char *type) {
    const std::string_view is = type;
    const std::pair<std::string_view, std::vector<domain::Record> *> taken[] = {
        {"proposal", &m_ruled.proposals},    {"conclusions", &m_ruled.conclusions},
        {"conclusion_item", &m_ruled.items}, {"steering_session", &m_ruled.sessions},
        {"answer", &m_ruled.answers},        {"answer_told", &m_ruled.told},
        {"decision", &m_decisions},          {"milestone", &m_milestones}};
    for (const auto &[name, into] : taken)
        if (is == name) *into = rules(type);
    if (is == "steering_presence") {
        m_presences.clear();
        for (auto &one : rules(type))
            if (const auto at = one.fields.find("session"); at != one.fields.end())
                if (const auto session = idIn<RecordId>(&at->second)) m_presences[*session].push_back(std::move(one));
    }
    if (is == "impact") {
        m_impacts.clear();
        for (const auto *one : all(type))
            for (const auto *field : {"proposal", "decision"})
                if (const auto of = reference(*one, field)) m_impacts[*of].push_back(one->id);
    }
}

void SteeringBook::applyRules(Backend &backend) {
    m_today = fromQt(parisTime(backend.clock().nowMs()).date().toString(Qt::ISODate));
    m_numbers.clear();
    m_consortium.clear();
    m_followUps = domain::followUps(m_ruled, m_today);
    const auto firsts = domain::firstVersions(m_ruled.conclusions);
    backend.trust().withMembership([&](const control::Membership &membership) {
        for (const auto &[id, structure] : membership.structures())
            m_consortium.push_back({id, fromQt(parisTime(structure.addedMs).date().toString(Qt::ISODate))});
        for (const auto &[id, first] : firsts)
            if (const auto *conclusions = get("conclusions", id); conclusions && reference(*conclusions, "session"))
                if (const auto number = membership.numberGiven(conclusionsSeries, *reference(*conclusions, "session")))
                    m_numbers[first] = *number;
    });
    std::map<StructureId, QString> names;
    for (const auto &one : m_consortium) names[one.structure] = toQt(backend.reader().structureName(one.structure));
    std::ranges::sort(m_consortium, [&](const auto &a, const auto &b) {
        return QString::localeAwareCompare(names[a.structure], names[b.structure]) < 0;
    });
}

std::vector<domain::Record> SteeringBook::rules(const char *type) const {
    std::vector<domain::Record> out;
    for (const auto *record : all(type)) out.push_back({record->id, record->fields});
    return out;
}

const store::Record *SteeringBook::get(const char *type, const std::optional<RecordId> &id) const {
    const auto records = m_records.find(type);
    if (!id || records == m_records.end()) return nullptr;
    const auto at = records->second.find(*id);
    return at == records->second.end() ? nullptr : &at->second;
}

std::vector<const store::Record *> SteeringBook::all(const char *type) const {
    std::vector<const store::Record *> out;
    if (const auto records = m_records.find(type); records != m_records.end())
        for (const auto &[id, record] : records->second) out.push_back(&record);
    return out;
}

const domain::FollowUp *SteeringBook::followUpOf(const RecordId &proposal) const {
    const auto at = std::ranges::find(m_followUps, proposal, &domain::FollowUp::proposal);
    return at == m_followUps.end() ? nullptr : &*at;
}

domain::Agenda SteeringBook::agenda(const RecordId &session) const {
    const auto *record = get("steering_session", session);
    if (!record) return {};
    return domain::gatherAgenda({record->id, record->fields}, m_ruled.sessions, m_followUps, m_decisions, m_milestones, m_today);
}

std::vector<domain::AgendaItem> SteeringBook::agendaItems(const RecordId &session) const {
    const auto *record = get("steering_session", session);
    if (!record) return {};
    return domain::gatherItems({record->id, record->fields}, m_ruled.sessions, m_followUps, m_today);
}

domain::Quorum SteeringBook::quorum(const RecordId &session) const {
    static const std::vector<domain::Record> nobody;
    const auto found = m_presences.find(session);
    const auto &own = found == m_presences.end() ? nobody : found->second;
    const auto *record = get("steering_session", session);
    return domain::quorum(own, domain::consortiumOn(m_consortium, own, record ? domain::steeringDay(record->fields) : m_today));
}

const store::Record *SteeringBook::sessionToAnswerAt(const std::string &from) const {
    const auto *found = domain::sessionToAnswerAt(m_ruled.sessions, m_today, from);
    return found ? get("steering_session", found->id) : nullptr;
}

std::vector<std::string> SteeringBook::nextDates(int howMany) const {
    return domain::nextSteeringDates(m_ruled.sessions, m_today, howMany);
}

std::vector<const store::Record *> SteeringBook::impactsOn(const char *field, const RecordId &record) const {
    std::vector<const store::Record *> out;
    const auto found = m_impacts.find(record);
    for (const auto &id : found == m_impacts.end() ? std::vector<RecordId>() : found->second)
        if (const auto *one = get("impact", id); one && reference(*one, field) == record) out.push_back(one);
    return out;
}

std::vector<const store::Record *> SteeringBook::toldOf(const RecordId &answer) const {
    auto told = all("answer_told");
    std::erase_if(told, [&](const auto *one) { return reference(*one, "answer") != answer; });
    return told;
}

std::vector<RecordId> SteeringBook::presencesAt(const RecordId &session) const {
    std::vector<RecordId> out;
    if (const auto found = m_presences.find(session); found != m_presences.end())
        for (const auto &one : found->second) out.push_back(one.id);
    return out;
}

const store::Record *SteeringBook::wordsOf(const domain::FollowUp &of) const {
    const auto *item = get("conclusion_item", of.item);
    return item ? item : get("proposal", of.proposal);
}

std::optional<std::uint64_t> SteeringBook::numberOf(const domain::FollowUp &of) const {
    const auto at = of.issued ? m_numbers.find(*of.issued) : m_numbers.end();
    return at == m_numbers.end() ? std::nullopt : std::optional(at->second);
}

domain::Tellers SteeringBook::tellersOf(const domain::FollowUp &of) const {
    const auto *proposal = get("proposal", of.proposal), *conclusions = get("conclusions", of.conclusions);
    const auto named = [this](const store::Record *by, const char *type, const char *field) {
        const auto *record = by ? get(type, reference(*by, field)) : nullptr;
        return record ? &record->fields : nullptr;
    };
    return domain::tellersOf(named(conclusions, "committee_session", "session"), named(proposal, "committee_session", "session"),
                             named(proposal, "group", "group"));
}

bool SteeringBook::isTheirsToTell(const domain::FollowUp &of, const Me &me) const {
    return domain::isTheirsToTell(tellersOf(of), actorOf(me));
}

domain::Actor actorOf(const Me &me) {
    domain::Actor out{me.member, me.roles, {me.structure}};
    for (const auto &[structure, roles] : me.rolesIn) out.structures.push_back(structure);
    return out;
}

bool isWhole(const store::ChangedTypes &what) {
    constexpr std::size_t mostOneByOne = 200;
    return what.everything || what.records.empty() || what.records.size() > mostOneByOne;
}

bool concernsSteering(const store::ChangedTypes &what) {
    const auto ours = [](const auto &record) {
        return std::ranges::find(typesRead, std::string_view(record.first)) != std::end(typesRead) || record.first == "structure" ||
               record.first == "member" || record.first == "term";
    };
    return what.everything || what.records.empty() || std::ranges::any_of(what.records, ours);
}

} // namespace tp::ui
