#include "core/domain/Conclusions.h"

#include "core/base/IdValue.h"
#include "core/domain/FieldsIn.h"
#include "core/domain/JoinedId.h"

#include <algorithm>

namespace tp::domain {
namespace {
constexpr std::size_t recordsASave = 8; // a save is at most sixteen entries, and a long text is one of its own
constexpr const char *copied[] = {"title", "kind", "domain", "text", "decidedOn", "votesFor", "against", "abstentions"};

std::optional<RecordId> idOf(const Fields &fields, const char *name) { return idIn<RecordId>(fieldIn(fields, name)); }
Value valueOf(const Fields &fields, const char *name) {
    const auto *value = fieldIn(fields, name);
    return value ? *value : Value();
}
std::int64_t versionOf(const Record &conclusions) { return numberIn(conclusions.fields, "version").value_or(1); }

// Who stands before whom among those as new as each other.
auto rank(const Record &one) { return std::pair(textIn(one.fields, "issuedOn"), one.id); }
} // namespace

ProposalState proposalState(const Fields &proposal) {
    const auto outcome = textIn(proposal, "outcome");
    if (outcome == "adopted") return ProposalState::Adopted;
    if (outcome == "not_adopted") return ProposalState::NotAdopted;
    if (outcome == "withdrawn") return ProposalState::Withdrawn;
    const bool said = !outcome.empty() || fieldIn(proposal, "discussion") || fieldIn(proposal, "votesFor") ||
                      fieldIn(proposal, "against") || fieldIn(proposal, "abstentions");
    return said ? ProposalState::Discussed : ProposalState::Waiting;
}

Fields decideProposal(const std::string &outcome, const std::string &on) {
    if (outcome.empty()) return {{"outcome", Value()}, {"decidedOn", Value()}};
    return {{"outcome", outcome}, {"decidedOn", on}};
}

VoteDoubt voteDoubt(const Fields &proposal, int delegatesPresent) {
    const auto votes = numberIn(proposal, "votesFor"), against = numberIn(proposal, "against");
    const auto cast = votes.value_or(0) + against.value_or(0) + numberIn(proposal, "abstentions").value_or(0);
    if (delegatesPresent > 0 && cast > delegatesPresent) return VoteDoubt::MoreThanPresent;
    const bool counted = votes || against;
    return counted && proposalState(proposal) == ProposalState::Adopted && votes.value_or(0) <= against.value_or(0) ? VoteDoubt::NotMoreFor
                                                                                                                    : VoteDoubt::None;
}

std::vector<Record> onAgenda(const std::vector<Record> &proposals, const RecordId &session) {
    std::vector<Record> out;
    std::ranges::copy_if(proposals, std::back_inserter(out), [&](const Record &one) { return idOf(one.fields, "session") == session; });
    std::ranges::sort(out, [](const Record &a, const Record &b) {
        const auto key = [](const Record &one) {
            const auto position = numberIn(one.fields, "position");
            return std::tuple(!position, position.value_or(0), textIn(one.fields, "madeOn"), one.id);
        };
        return key(a) < key(b);
    });
    return out;
}

std::vector<Record> adoptedIn(const std::vector<Record> &proposals, const RecordId &session) {
    auto out = onAgenda(proposals, session);
    std::erase_if(out, [](const Record &one) { return proposalState(one.fields) != ProposalState::Adopted; });
    return out;
}

std::int64_t nextPosition(const std::vector<Record> &proposals, const RecordId &session) {
    std::int64_t last = 0;
    for (const auto &one : onAgenda(proposals, session)) last = std::max(last, numberIn(one.fields, "position").value_or(0));
    return last + 1;
}

bool awaitsSession(const Fields &proposal, const Fields *session, const std::string &day) {
    if (isDecided(proposalState(proposal))) return false;
    return !fieldIn(proposal, "session") || !session || fieldIn(*session, "cancelledOn") ||
           textIn(*session, "startsAt").substr(0, 10) < day;
}

RecordId presenceId(const RecordId &session, const RecordId &seat) { return joinedId(session, seat); }

SessionConclusions conclusionsOf(const std::vector<Record> &conclusions) {
    SessionConclusions out;
    auto order = conclusions;
    std::ranges::sort(order, [&](const Record &a, const Record &b) {
        return versionOf(a) != versionOf(b) ? versionOf(a) > versionOf(b) : rank(a) < rank(b);
    });
    for (const auto &one : order) {
        if (!out.standing) {
            out.standing = one.id;
            out.version = versionOf(one);
        } else if (versionOf(one) == out.version) {
            out.beside.push_back(one.id);
        } else {
            out.replaced.push_back(one.id);
        }
    }
    return out;
}

Result<std::vector<std::vector<RecordChange>>> issueConclusions(const Issuing &issuing, std::int64_t nowMs, Random &random) {
    const auto heldAt = textIn(issuing.session.fields, "startsAt");
    if (heldAt.empty()) return fail(Code::Invalid, "startsAt: empty");
    const auto before = conclusionsOf(issuing.before);
    if (issuing.adopted.empty() && !before.standing) return fail(Code::Invalid, "nothing was adopted");
    const auto id = newUuid7<RecordId>(nowMs, random);
    std::vector<RecordChange> all;
    for (const auto &proposal : issuing.adopted) {
        Fields item{
            {"conclusions", idValue(id)}, {"proposal", idValue(proposal.id)}, {"position", static_cast<std::int64_t>(all.size() + 1)}};
        for (const auto *name : copied)
            if (const auto *value = fieldIn(proposal.fields, name)) item[name] = *value;
        if (const auto group = idOf(proposal.fields, "group"))
            if (const auto name = issuing.groups.find(*group); name != issuing.groups.end()) item["groupName"] = name->second;
        const auto word = [&](const char *field, const char *into, const std::map<std::string, std::string> &words) {
            if (const auto at = words.find(textIn(proposal.fields, field)); at != words.end()) item[into] = at->second;
        };
        word("kind", "kindName", issuing.kinds);
        word("domain", "domainName", issuing.domains);
        all.push_back({newUuid7<RecordId>(nowMs, random), "conclusion_item", true, {}, std::move(item)});
    }
    Fields head{{"session", idValue(issuing.session.id)},
                {"version", before.version + 1},
                {"issuedOn", issuing.on},
                {"issuedBy", idValue(issuing.by)},
                {"heldAt", heldAt},
                {"delegates", static_cast<std::int64_t>(issuing.delegates)},
                {"items", static_cast<std::int64_t>(issuing.adopted.size())}};
    if (before.standing) head["corrects"] = idValue(*before.standing);
    if (!issuing.place.empty()) head["place"] = issuing.place;
    if (!issuing.ledBy.empty()) head["ledBy"] = issuing.ledBy;
    if (!issuing.alsoThere.empty()) head["alsoThere"] = issuing.alsoThere;
    if (!issuing.issuer.empty()) head["issuerName"] = issuing.issuer;
    if (!issuing.structure.empty()) head["issuingStructure"] = issuing.structure;
    all.push_back({id, "conclusions", true, {}, std::move(head)});
    std::vector<std::vector<RecordChange>> saves;
    for (std::size_t at = 0; at < all.size(); at += recordsASave) {
        const auto end = std::min(all.size(), at + recordsASave);
        saves.emplace_back(all.begin() + static_cast<std::ptrdiff_t>(at), all.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return saves;
}

std::vector<Record> inOrder(std::vector<Record> items) {
    std::ranges::sort(items, [](const Record &a, const Record &b) {
        return std::tuple(numberIn(a.fields, "position"), a.id) < std::tuple(numberIn(b.fields, "position"), b.id);
    });
    return items;
}

bool saysTheSame(const std::vector<Record> &items, const std::vector<Record> &adopted) {
    const auto issued = inOrder(items);
    return std::ranges::equal(issued, adopted, [](const Record &item, const Record &proposal) {
        return idOf(item.fields, "proposal") == proposal.id &&
               std::ranges::all_of(copied, [&](const char *name) { return valueOf(item.fields, name) == valueOf(proposal.fields, name); });
    });
}

} // namespace tp::domain
