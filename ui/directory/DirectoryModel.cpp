#include "ui/directory/DirectoryModel.h"

#include "ui/lists/AddedFilters.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

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

std::string momentNow(const Clock &clock) { return fromQt(parisTime(clock.nowMs()).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))); }

DirectoryModel::DirectoryModel(Backend &backend, ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend), m_text(text) {}

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
        if (auto found = m_backend.reader().list(query)) std::move(found->begin(), found->end(), std::back_inserter(m_entries));
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
    std::vector<std::pair<int, Row>> rows;
    for (auto &match : found) {
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
        rows.push_back({domain::presenceOrder(there), Row{at, std::move(match)}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_rows.clear();
    for (auto &[order, row] : rows) m_rows.push_back(std::move(row));
    endResetModel();
    emit loaded();
}

domain::Presence DirectoryModel::presence(std::size_t entry, std::string_view moment) const {
    if (!isProfessional(m_entries[entry])) return domain::Presence::Unknown;
    auto &available = m_available[entry];
    if (!available) available = domain::readAvailability(m_entries[entry].fields);
    return domain::presence(*available, moment);
}

const store::Record *DirectoryModel::entryAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[m_rows[static_cast<std::size_t>(row)].entry];
}

int DirectoryModel::rowOf(const RecordId &entry) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return m_entries[row.entry].id == entry; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int DirectoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int DirectoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString DirectoryModel::text(const Row &row, int column) const {
    const auto &entry = m_entries[row.entry];
    switch (column) {
    case Name:
        return fieldText(entry, "name");
    case What: {
        if (isProfessional(entry)) return fieldText(entry, "trade");
        const auto *kind = fieldValue(entry, "kind");
        return kind ? m_text.of(fieldOf("scheme", "kind"), *kind) : QString();
    }
    case Where: {
        const auto structure = structureOf(entry);
        return structure ? m_text.structureCode(*structure) : fieldText(entry, "partner");
    }
    case When:
        return presenceText(presence(row.entry, momentNow(m_backend.clock())));
    default: {
        const auto checked = fieldText(entry, "verifiedOn");
        return checked.isEmpty() ? tr("never") : dateText(std::string_view(fromQt(checked)));
    }
    }
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(row, index.column());
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == Checked)
        return static_cast<int>(domain::isStale(m_entries[row.entry].fields, momentNow(m_backend.clock()).substr(0, 10))
                                    ? StateTag::State::ToComplete
                                    : StateTag::State::Sent);
    return {};
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case What:
        return tr("Trade or kind");
    case Where:
        return tr("Where");
    case When:
        return tr("Today");
    case Checked:
        return tr("Verified");
    default:
        return {};
    }
}

} // namespace tp::ui
