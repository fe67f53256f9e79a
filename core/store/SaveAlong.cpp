// What a save writes beside what was asked of it, so that no page has to know: the moment of an encounter in the files of those met at it
// (core/domain/Meetings.h). Of what can be read and written here; the rest is left as it is.
#include "core/base/IdValue.h"
#include "core/store/Row.h"
#include "core/store/Save.h"

namespace tp::store {
namespace {
constexpr const char *participationType = "participation", *moment = "occurredAt", *encounterField = "encounter";

bool knowsMeetings(const Catalogue &catalogue) { // an older version, in a test, may know fewer types
    const auto *participation = catalogue.find(participationType);
    return catalogue.find(encounterType) && participation && participation->field(encounterField) && participation->field(moment);
}
} // namespace

void Save::note(const Target &target, const std::string &field, const Value &value) {
    if (!target.number) return;
    if (field == moment && target.type->name == std::string_view(encounterType)) m_moved[target.record] = value;
    if (field != wire::deletedField || target.type->name != std::string_view(participationType)) return;
    if (value == Value(true))
        m_goes.insert(target.record);
    else if (const auto encounter = idIn<RecordId>(target.state.value(encounterField)))
        m_comesBack[target.record] = *encounter;
}

Result<bool> Save::mayWrite(const Target &target) {
    const auto space = fileSpace(target, {});
    if (!space) return false;
    TP_TRY(const auto epoch, m_bench.spaces.newestEpoch(*space));
    if (!epoch) return false;
    TP_TRY(const auto *known, m_bench.spaces.find(*space));
    if (!known || known->erased) return false;
    const auto device = m_bench.session.device();
    TP_TRY(const auto next, m_bench.journal.nextSeq(device));
    return m_bench.session.withKeys([&](const Keys &keys) {
        return keys.membership.mayWrite(device, next + wire::maxGroup, keys.membership.head(), *known).has_value();
    });
}

// Absent: it goes in this save, or nothing can be written there.
Result<std::optional<domain::Meeting>> Save::meeting(const RecordId &participation) {
    if (m_goes.contains(participation)) return std::nullopt;
    const auto at = target(participationType, participation);
    if (!at && at.error().code == Code::Denied) return std::nullopt; // written by a newer version
    if (!at) return tl::unexpected(at.error());
    TP_TRY(const bool may, mayWrite(*at));
    if (!may) return std::nullopt;
    const auto *when = at->state.value(moment);
    const auto &disputed = at->state.conflicts;
    return domain::Meeting{participation, when ? *when : Value(), std::find(disputed.begin(), disputed.end(), moment) != disputed.end()};
}

Result<std::vector<domain::Meeting>> Save::meetingsOf(const RecordId &encounter) {
    std::vector<RecordId> found;
    {
        auto rows = m_bench.db.query("SELECT r.id FROM " + tableOf(participationType) +
                                         " t JOIN record r ON r.n=t.n WHERE t.gone=0 AND t." + columnOf(encounterField) + "=?",
                                     encounter);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            found.push_back(rows.id<RecordId>(0));
        }
    }
    std::vector<domain::Meeting> out;
    for (const auto &participation : found) {
        TP_TRY(auto one, meeting(participation));
        if (one) out.push_back(std::move(*one));
    }
    return out;
}

Result<std::vector<domain::RecordChange>> Save::following() {
    std::vector<domain::RecordChange> out;
    if ((m_moved.empty() && m_comesBack.empty()) || !knowsMeetings(m_bench.catalogue)) return out;
    const auto add = [&out](std::vector<domain::RecordChange> more) { out.insert(out.end(), more.begin(), more.end()); };
    for (const auto &[encounter, when] : m_moved) {
        TP_TRY(const auto meetings, meetingsOf(encounter));
        add(domain::movedAlong(when, meetings));
    }
    for (const auto &[participation, encounter] : m_comesBack) { // the encounter may have been moved while it was away
        auto when = m_moved.find(encounter);
        Value stands;
        if (when != m_moved.end()) {
            stands = when->second;
        } else {
            const auto known = target(encounterType, encounter);
            const auto *value = known && known->number ? known->state.value(moment) : nullptr;
            if (!value) continue;
            stands = *value;
        }
        TP_TRY(const auto one, meeting(participation));
        if (one) add(domain::movedAlong(stands, std::span(&*one, 1)));
    }
    return out;
}

Result<> Save::takeAlong(std::vector<domain::RecordChange> &changes) {
    std::size_t taken = 0;
    for (; taken < changes.size() && m_pieces.size() < wire::maxGroup; ++taken)
        for (const auto &[field, value] : changes[taken].set) TP_CHECK(overwrite(changes[taken].type, changes[taken].record, field, value));
    changes.erase(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(taken));
    return {};
}

} // namespace tp::store
