#include "ui/referrals/ReferralReading.h"

#include "ui/text/RecordText.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace tp::ui {
namespace {

constexpr std::size_t idsAtOnce = 200, casesAtOnce = 20;

struct ListedSide {
    const char *type, *orderBy;
    std::array<const char *, 2> emptyWhileOpen;
};
constexpr ListedSide listedSides[] = {{"referral", "proposedOn", {"toldOn", "withdrawnOn"}},
                                      {"exchange_request", "askedOn", {"result", "withdrawalReadOn"}}};

} // namespace

ReferralReading::ReferralReading(store::Reader &reader, const StructureId &mine, bool openOnly, std::size_t most)
    : m_reader(reader), m_mine(mine), m_openOnly(openOnly), m_most(most) {}

bool ReferralReading::step() {
    if (!m_ids.empty()) {
        for (std::size_t i = 0; i < casesAtOnce && !m_ids.empty(); ++i) {
            read(m_ids.front());
            m_ids.pop_front();
        }
        return true;
    }
    if (m_side == std::size(listedSides)) return false;
    find();
    return true;
}

// A page is bounded by what is looked at, not by what is open: of years of referrals few may be.
void ReferralReading::find() {
    const auto &side = listedSides[m_side];
    m_areRequests = m_side > 0; // of which some are no referrals
    store::RowsAsked asked;
    asked.query.type = side.type;
    asked.query.orderBy = side.orderBy;
    asked.query.limit = idsAtOnce;
    asked.query.after = m_behind;
    asked.fields.assign(side.emptyWhileOpen.begin(), side.emptyWhileOpen.end());
    if (m_areRequests) asked.fields.emplace_back("kind");
    asked.ids = true;
    const auto page = store::rowsOf(m_reader).rows(asked);
    using Cell = store::RowPage::Cell;
    bool more = false; // than are read of this side
    for (std::size_t row = 0; page && row < page->size(); ++row) {
        ++m_looked;
        bool open = true;
        for (std::size_t at = 0; at < side.emptyWhileOpen.size(); ++at) open = open && page->cell(row, at).kind == Cell::Kind::Null;
        if (m_openOnly && !open) continue;
        if (m_areRequests && page->cell(row, side.emptyWhileOpen.size()).bytes != "referral") continue;
        more = m_found == m_most;
        if (more) break;
        m_ids.push_back(page->id(row));
        ++m_found;
    }
    if (page && page->size() == idsAtOnce && !more) {
        m_behind = page->last();
        return;
    }
    m_isFull = m_isFull || more;
    ++m_side;
    m_found = 0;
    m_behind.reset();
}

std::uint64_t ReferralReading::toLookAt() const {
    std::uint64_t all = 0;
    for (const auto &side : listedSides) {
        store::Query query;
        query.type = side.type;
        const auto there = m_reader.count(query).value_or(0);
        all += m_openOnly ? there : std::min<std::uint64_t>(there, m_most + 1); // one more tells whether that is all
    }
    return all;
}

void ReferralReading::read(const RecordId &id) {
    if (m_areRequests) { // one that left from a file read here stands in the list as that file's
        if (const auto known = m_reader.get("referral", domain::requestIdOf(id)); known && !known->deleted) {
            // Over for the file, not for who was asked and reads the file too: that it was withdrawn is theirs to read. Nor where it was
            // taken back, and the file does not say so yet.
            if (!m_openOnly || !fieldValue(*known, "withdrawnOn")) return;
            if (auto of = referralCase(m_reader, m_mine, known->id);
                of && (of->side == domain::Side::Answers || !domain::isOver(of->state())))
                m_read.push_back(std::move(*of));
            return;
        }
    }
    if (auto one = referralCase(m_reader, m_mine, id)) m_read.push_back(std::move(*one));
}

std::vector<ReferralCase> ReferralReading::take() { return std::exchange(m_read, {}); }

bool concernsReferrals(const store::ChangedTypes &what) {
    const auto ours = [](const auto &record) {
        static constexpr std::string_view types[] = {"referral", "exchange_request", "person", "member"};
        return std::ranges::find(types, record.first) != std::end(types);
    };
    return what.everything || what.records.empty() || std::ranges::any_of(what.records, ours);
}

std::vector<ReferralCase> referralCases(store::Reader &reader, const StructureId &mine, bool openOnly, std::size_t most) {
    ReferralReading reading(reader, mine, openOnly, most);
    while (reading.step()) continue;
    return reading.take();
}

} // namespace tp::ui
