#include "ui/directory/DirectoryModel.h"

#include "ui/lists/AddedFilters.h"
#include "ui/lists/StateFormat.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {

constexpr std::size_t mostEntries = 5'000; // of a type

bool isProfessional(const store::Record &entry) { return entry.type == "professional"; }

std::vector<std::string> themesOf(const store::Record &entry) {
    std::vector<std::string> out;
    const auto *value = fieldValue(entry, "themes");
    if (const auto *codes = value ? value->array() : nullptr)
        for (const auto &code : *codes)
            if (const auto *text = code.text()) out.push_back(*text);
    return out;
}

domain::HelpOffer offerOf(const store::Record &entry, const ValueText &text) {
    QStringList words;
    for (const auto *field : {"name", "trade", "partner", "offers", "conditions"}) words << fieldText(entry, field);
    if (const auto structure = structureOf(entry)) words << text.structure(*structure);
    if (const auto *kind = fieldValue(entry, "kind")) words << text.of(fieldOf("scheme", "kind"), *kind);
    if (const auto *themes = fieldValue(entry, "themes")) words << text.of(fieldOf(entry.type, "themes"), *themes);
    if (const auto *where = fieldValue(entry, "territories")) words << text.of(fieldOf(entry.type, "territories"), *where);
    return {fromQt(words.join(QLatin1Char(' '))), themesOf(entry)};
}

} // namespace

QString presenceText(domain::Presence presence) {
    switch (presence) {
    case domain::Presence::Now:
        return DirectoryModel::tr("There now");
    case domain::Presence::LaterToday:
        return DirectoryModel::tr("Later today");
    case domain::Presence::OverToday:
        return DirectoryModel::tr("No longer today");
    case domain::Presence::OtherDay:
        return DirectoryModel::tr("Another day");
    case domain::Presence::Away:
        return DirectoryModel::tr("Away");
    case domain::Presence::Unknown:
        break;
    }
    return {};
}

store::Record entryToday(store::Record entry) {
    entry.fields = schema::asSaidToday(typeOf(entry.type), std::move(entry.fields));
    return entry;
}

std::string momentNow(const Clock &clock) { return fromQt(parisTime(clock.nowMs()).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))); }

namespace {
QString checkedText(const store::Record &entry) {
    if (!entry.conflicts.empty()) return sendingText(entry); // before anything else it is to be read again
    const auto checked = fieldText(entry, "verifiedOn");
    return checked.isEmpty() ? DirectoryModel::tr("never") : dateText(std::string_view(fromQt(checked)));
}
StateTag::State checkedTag(const store::Record &entry, const std::string &today) {
    if (!entry.conflicts.empty()) return StateTag::State::Conflict;
    return domain::isStale(entry.fields, today) ? StateTag::State::ToComplete : StateTag::State::Sent;
}
} // namespace

DirectoryModel::DirectoryModel(Backend &backend, ValueText &text, QObject *parent)
    : ComputedTable(parent), m_backend(backend), m_text(text) {
    const auto there = [this](std::size_t at) { return presence(at, momentNow(m_backend.clock())); };
    declare({{"name", QT_TR_NOOP("Name"), [this](std::size_t at) { return fieldText(m_entries[at], "name"); }},
             {"what", QT_TR_NOOP("Trade or kind"), [this](std::size_t at) { return whatText(m_entries[at]); }},
             {"where", QT_TR_NOOP("Where"), [this](std::size_t at) { return whereText(m_entries[at]); }},
             {"today", QT_TR_NOOP("Today"), [there](std::size_t at) { return presenceText(there(at)); },
              [there](std::size_t at) {
                  return there(at) == domain::Presence::Unknown ? QVariant() : QVariant(domain::presenceOrder(there(at)));
              }},
             {"territories", QT_TR_NOOP("Territories"), [this](std::size_t at) { return territoriesText(m_entries[at]); }},
             {"verifiedOn", QT_TR_NOOP("Verified"), [this](std::size_t at) { return checkedText(m_entries[at]); },
              [this](std::size_t at) { return fieldText(m_entries[at], "verifiedOn"); },
              [this](std::size_t at) { return checkedTag(m_entries[at], momentNow(m_backend.clock()).substr(0, 10)); }}});
    declareAdded(backend, {"professional", "scheme"}, [this](std::size_t at) { return RowRecord(m_entries[at]); });
}

void DirectoryModel::setFilter(const DirectoryFilter &filter) {
    if (m_filter == filter && m_index) return;
    m_filter = filter;
    m_index ? narrow() : refresh();
}

void DirectoryModel::setAdded(std::map<std::string, std::vector<store::Filter>> added) {
    std::erase_if(added, [](const auto &one) { return one.second.empty(); });
    if (m_added.empty() && added.empty()) return;
    m_added = std::move(added);
    narrow();
}

bool DirectoryModel::holdsAdded(const store::Record &entry) const {
    const auto its = m_added.find(entry.type);
    return m_added.empty() || (its != m_added.end() && holdsAll(its->second, entry));
}

void DirectoryModel::refresh() {
    m_entries.clear();
    for (const auto *type : {"professional", "scheme"}) {
        store::Query query;
        query.type = type;
        query.filters = {{"leftOn", store::Filter::Op::Equals, {}}};
        query.limit = mostEntries;
        auto found = m_backend.reader().list(query).value_or(std::vector<store::Record>());
        for (auto &entry : found) m_entries.push_back(entryToday(std::move(entry)));
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(fieldText(a, "name"), fieldText(b, "name")) < 0;
    });
    m_available.assign(m_entries.size(), {});
    std::vector<domain::HelpOffer> offers;
    offers.reserve(m_entries.size());
    const auto today = momentNow(m_backend.clock()).substr(0, 10);
    m_stale = 0;
    for (const auto &entry : m_entries) {
        offers.push_back(offerOf(entry, m_text));
        if (domain::isStale(entry.fields, today)) ++m_stale;
    }
    m_index.emplace(offers);
    narrow();
}

void DirectoryModel::narrow() {
    const auto moment = momentNow(m_backend.clock());
    const auto need = domain::readNeed(fromQt(m_filter.need));
    std::vector<domain::HelpMatch> found;
    if (m_filter.need.trimmed().isEmpty())
        for (std::size_t i = 0; i < m_entries.size(); ++i) found.push_back({i, 0, {}, {}});
    else
        found = m_index->find(need);
    std::vector<std::pair<int, std::size_t>> rows;
    for (const auto &match : found) {
        const auto &entry = m_entries[match.offer];
        const bool professional = isProfessional(entry);
        if (m_filter.which == DirectoryFilter::Which::Professionals && !professional) continue;
        if (m_filter.which == DirectoryFilter::Which::Schemes && professional) continue;
        if (m_filter.toVerify && !domain::isStale(entry.fields, moment.substr(0, 10))) continue;
        if (m_filter.territory && !domain::isFor(entry.fields, *m_filter.territory)) continue;
        if (!holdsAdded(entry)) continue;
        const auto at = match.offer;
        const auto there = m_filter.today ? presence(at, moment) : domain::Presence::Now;
        if (there != domain::Presence::Now && there != domain::Presence::LaterToday) continue;
        rows.emplace_back(domain::presenceOrder(there), at);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::size_t> shown;
    for (const auto &[order, at] : rows) shown.push_back(at);
    setRows(std::move(shown));
    emit loaded();
}

domain::Presence DirectoryModel::presence(std::size_t entry, std::string_view moment) const {
    if (!isProfessional(m_entries[entry])) return domain::Presence::Unknown;
    auto &available = m_available[entry];
    if (!available) available = domain::readAvailability(m_entries[entry].fields);
    return domain::presence(*available, moment);
}

const store::Record *DirectoryModel::entryAt(int row) const {
    const auto *at = rowAt(row);
    return at ? &m_entries[*at] : nullptr;
}

int DirectoryModel::rowOf(const RecordId &entry) const {
    return rowWhere([&](std::size_t at) { return m_entries[at].id == entry; });
}

QString DirectoryModel::whatText(const store::Record &entry) const {
    if (isProfessional(entry)) return fieldText(entry, "trade");
    const auto *kind = fieldValue(entry, "kind");
    return kind ? m_text.of(fieldOf("scheme", "kind"), *kind) : QString();
}

QString DirectoryModel::whereText(const store::Record &entry) const {
    const auto structure = structureOf(entry);
    return structure ? m_text.structureCode(*structure) : fieldText(entry, "partner");
}

QString DirectoryModel::territoriesText(const store::Record &entry) const {
    const auto *where = fieldValue(entry, "territories");
    return where ? m_text.of(fieldOf(entry.type, "territories"), *where) : QString();
}

} // namespace tp::ui
