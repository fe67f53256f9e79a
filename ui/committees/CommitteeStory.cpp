#include "ui/committees/CommitteeStory.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/activities/SessionStory.h"
#include "ui/committees/FormerNumber.h"
#include "ui/committees/NumberPost.h"
#include "ui/groups/GroupStory.h"
#include "ui/outings/Outings.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
struct CommitteeStoryWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::CommitteeStory)
};
constexpr std::size_t most = 20'000;

std::string dayOf(const store::Record &session) { return fromQt(fieldText(session, "startsAt").left(10)); }

std::vector<store::Record> inThatOrder(const std::vector<domain::Record> &order, const std::vector<store::Record> &records) {
    std::vector<store::Record> out;
    for (const auto &one : order) out.push_back(*std::ranges::find(records, one.id, &store::Record::id));
    return out;
}

std::vector<DelegateSeat> delegatesAt(store::Reader &reader, const ValueText &text, const store::Record &session) {
    struct Said {
        std::string attendance;
        RecordId presence;
    };
    std::map<RecordId, Said> said;
    for (const auto &presence : recordsWhere(reader, "committee_presence", "session", session.id))
        if (const auto seat = idIn<RecordId>(fieldValue(presence, "seat")))
            said[*seat] = {fromQt(fieldText(presence, "attendance")), presence.id};
    std::vector<DelegateSeat> out;
    for (const auto &group : groupStories(reader, text, dayOf(session)))
        for (const auto &member : group.members) {
            const auto at = said.find(member.seat.id);
            if (!member.delegate && (at == said.end() || at->second.attendance.empty())) continue;
            out.push_back({member.seat.id, member.name, fieldText(group.group, "name"), member.structure,
                           at == said.end() ? std::string() : at->second.attendance,
                           at == said.end() ? std::nullopt : std::optional(at->second.presence),
                           member.membership ? member.membership->file : std::nullopt});
            if (at != said.end()) said.erase(at);
        }
    for (const auto &[seat, one] : said) // a delegate then, by what another laptop knows
        if (!one.attendance.empty()) out.push_back({seat, CommitteeStoryWords::tr("Somebody"), {}, {}, one.attendance, one.presence, {}});
    return out;
}
} // namespace

std::vector<store::Record> recordsWhere(store::Reader &reader, const char *type, const char *field, const RecordId &of) {
    store::Query query;
    query.type = type;
    if (field) query.filters = {{field, store::Filter::Op::Equals, idValue(of)}};
    query.limit = most;
    auto found = reader.list(query);
    return found ? std::move(*found) : std::vector<store::Record>();
}

const store::Record *ConclusionsStory::of(const RecordId &id) const {
    const auto at = std::ranges::find(versions, id, &store::Record::id);
    return at == versions.end() ? nullptr : &*at;
}

const store::Record *ConclusionsStory::standing() const { return which.standing ? of(*which.standing) : nullptr; }

ConclusionsStory conclusionsStory(Backend &backend, std::vector<store::Record> ofSession) {
    ConclusionsStory out;
    out.which = domain::conclusionsOf(forDomain(ofSession));
    const auto session = ofSession.empty() ? std::nullopt : idIn<RecordId>(fieldValue(ofSession.front(), "session"));
    if (session) out.number = conclusionsNumber(backend, *session);
    if (session) out.former = formerNumber(backend, *session, out.number);
    out.versions = std::move(ofSession);
    return out;
}

std::vector<store::Record> itemsOf(store::Reader &reader, const RecordId &conclusions) {
    const auto items = recordsWhere(reader, "conclusion_item", "conclusions", conclusions);
    return inThatOrder(domain::inOrder(forDomain(items)), items);
}

bool CommitteeStory::isCancelled() const { return fieldValue(session, "cancelledOn") != nullptr; }

std::optional<CommitteeStory> committeeStory(Backend &backend, const ValueText &text, const RecordId &id, bool withDelegates) {
    auto &reader = backend.reader();
    auto session = reader.get("committee_session", id);
    if (!session || session->deleted) return {};
    CommitteeStory out;
    out.session = std::move(*session);
    if (withDelegates) out.delegates = delegatesAt(reader, text, out.session);
    out.present = static_cast<int>(std::ranges::count(out.delegates, std::string("present"), &DelegateSeat::attendance));
    const auto proposals = recordsWhere(reader, "proposal", "session", id);
    const auto known = forDomain(proposals);
    const auto adopted = domain::adoptedIn(known, id);
    out.agenda = inThatOrder(domain::onAgenda(known, id), proposals);
    out.adopted = inThatOrder(adopted, proposals);
    out.conclusions = conclusionsStory(backend, recordsWhere(reader, "conclusions", "session", id));
    if (out.conclusions.which.standing)
        out.outdated = !domain::saysTheSame(forDomain(itemsOf(reader, *out.conclusions.which.standing)), adopted);
    out.isHeld = !out.isCancelled() && dayOf(out.session) <= nowText(backend.clock()).substr(0, 10);
    return out;
}

QString momentTitle(const QString &startsAt) {
    const auto day = QDate::fromString(startsAt.left(10), Qt::ISODate);
    return CommitteeStoryWords::tr("%1 %2, %3", "day, year, hour").arg(dayTitle(day), QString::number(day.year()), startsAt.mid(11));
}

QString committeeTitle(const store::Record &session) { return momentTitle(fieldText(session, "startsAt")); }

QString numberText(const std::optional<std::uint64_t> &number) {
    return number ? CommitteeStoryWords::tr("no. %1").arg(*number) : CommitteeStoryWords::tr("provisional number");
}

QString versionText(const store::Record &conclusions) {
    const auto *version = fieldValue(conclusions, "version");
    const auto number = version && version->integer() ? *version->integer() : 1;
    return number > 1 ? CommitteeStoryWords::tr("version %1").arg(number) : QString();
}

QString proposalText(domain::ProposalState state, bool onAgenda) {
    switch (state) {
    case domain::ProposalState::Adopted:
        return termLabel("proposal_outcome", "adopted");
    case domain::ProposalState::NotAdopted:
        return termLabel("proposal_outcome", "not_adopted");
    case domain::ProposalState::Withdrawn:
        return termLabel("proposal_outcome", "withdrawn");
    case domain::ProposalState::Discussed:
        return CommitteeStoryWords::tr("Discussed");
    case domain::ProposalState::Waiting:
        break;
    }
    return onAgenda ? CommitteeStoryWords::tr("On the agenda") : CommitteeStoryWords::tr("Waiting");
}

QString ledByText(const store::Record &session, const ValueText &text) {
    QStringList names;
    for (const auto *field : {"member", "coLeader"})
        if (const auto member = idIn<MemberId>(fieldValue(session, field))) names << text.member(member);
    const auto leaders = names.join(QStringLiteral(", "));
    const auto coordinator = idIn<MemberId>(fieldValue(session, "coordinator"));
    if (!coordinator) return leaders;
    const auto name = CommitteeStoryWords::tr("%1 (coordination)").arg(text.member(coordinator));
    return leaders.isEmpty() ? name : CommitteeStoryWords::tr("%1, %2", "leaders, coordinator").arg(leaders, name);
}

QString domainText(const store::Record &proposal, const ValueText &text) {
    QStringList words;
    for (const auto *field : {"kind", "domain"})
        if (const auto *value = fieldValue(proposal, field)) words << text.of(fieldOf("proposal", field), *value);
    return words.join(QStringLiteral(" · "));
}

} // namespace tp::ui
