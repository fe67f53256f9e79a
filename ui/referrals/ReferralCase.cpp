#include "ui/referrals/ReferralCase.h"

#include "core/base/IdValue.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct ReferralCaseWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ReferralCase)
};

std::optional<store::Record> read(store::Reader &reader, const char *type, const RecordId &id) {
    auto record = reader.get(type, id);
    return record && !record->deleted ? std::optional(std::move(*record)) : std::nullopt;
}

bool isFollowedBy(store::Reader &reader, const StructureId &mine, const store::Record &referral) {
    const auto person = referral.file ? read(reader, "person", *referral.file) : std::nullopt;
    for (const auto &member :
         {person ? idIn<MemberId>(fieldValue(*person, "referent")) : std::nullopt, idIn<MemberId>(fieldValue(referral, "proposedBy"))})
        if (const auto who = member ? read(reader, "member", RecordId{member->bytes}) : std::nullopt; who && structureOf(*who) == mine)
            return true;
    return false;
}

std::string isoDayOf(QDate day) { return fromQt(day.toString(Qt::ISODate)); }

std::optional<std::int64_t> lastSaidMs(store::Reader &reader, const store::Record &record, const char *field) {
    const auto past = reader.history(record.type, record.id); // newest first
    if (!past) return {};
    const auto said = std::ranges::find(*past, field, &store::HistoryItem::field);
    return said == past->end() ? std::nullopt : std::optional(said->atMs);
}

ReferralCase sent(store::Reader &reader, const StructureId &mine, store::Record referral) {
    ReferralCase out;
    out.request = read(reader, "exchange_request", domain::requestIdOf(referral.id));
    out.whole = domain::wholeReferral(referral.fields, out.request ? &out.request->fields : nullptr);
    if (out.request && isWithdrawalTakenBack(reader, referral, *out.request)) out.whole.erase("withdrawnOn"); // the file says so soon
    if (out.request && idIn<StructureId>(fieldValue(referral, "toStructure")) == mine) out.side = domain::Side::Answers;
    out.isFollowedHere =
        out.isElsewhere() && domain::isToTell(domain::nextReferralStep(out.whole, out.side)) && isFollowedBy(reader, mine, referral);
    out.referral = std::move(referral);
    return out;
}

ReferralCase received(store::Record request) {
    ReferralCase out;
    out.side = domain::Side::Answers;
    out.whole = request.fields;
    out.whole["proposedOn"] = request.fields.contains("askedOn") ? request.fields.at("askedOn") : Value();
    out.whole["sent"] = true;
    out.request = std::move(request);
    return out;
}

// Asked by this structure: the referral that goes with it has not come yet.
bool isOwn(store::Reader &reader, const StructureId &mine, const store::Record &request) {
    const auto exchange = idIn<RecordId>(fieldValue(request, "exchange"));
    const auto open = exchange ? read(reader, "exchange", *exchange) : std::nullopt; // read by those who read the file
    return open && idIn<StructureId>(fieldValue(*open, "structure")) != mine;
}

} // namespace

std::optional<domain::ReferralStep> ReferralCase::next() const {
    auto step = domain::nextReferralStep(whole, side);
    return isElsewhere() ? domain::stepElsewhere(step, isFollowedHere) : std::move(step);
}

bool ReferralCase::isLate(QDate today) const {
    const auto step = next();
    return step && domain::isStepLate(*step, isoDayOf(today));
}

bool ReferralCase::isMineToDo(QDate today) const {
    const auto step = next();
    return step && domain::isStepToDo(*step, isoDayOf(today));
}

std::optional<ReferralCase> referralCase(store::Reader &reader, const StructureId &mine, const RecordId &id) {
    for (const auto &one : {id, domain::requestIdOf(id)}) // of a request's id that is the referral's
        if (auto referral = read(reader, "referral", one)) return sent(reader, mine, std::move(*referral));
    if (auto request = read(reader, "exchange_request", id); request && !isOwn(reader, mine, *request))
        return received(std::move(*request));
    return {};
}

bool isSaidWithAnother(store::Reader &reader, const ReferralCase &of) {
    const auto &record = of.request ? *of.request : of.record();
    const auto answer = of.whole.find("answer");
    if (!fieldValue(record, "answerText") || answer == of.whole.end()) return false;
    const auto past = reader.history(record.type, record.id); // newest first
    if (!past) return false;
    const auto text = std::ranges::find(*past, "answerText", &store::HistoryItem::field);
    if (text == past->end()) return false;
    const auto with = std::ranges::find_if(*past, [&](const auto &one) { return one.field == "answer" && one.write == text->write; });
    return with != past->end() && with->after != answer->second;
}

bool isWithdrawalTakenBack(store::Reader &reader, const store::Record &referral, const store::Record &request) {
    if (!domain::isWithdrawnInFileAlone(referral.fields, request.fields)) return false; // no history is read in vain
    return domain::isWithdrawalTakenBack(referral.fields, request.fields, lastSaidMs(reader, referral, "withdrawnOn"),
                                         lastSaidMs(reader, request, "withdrawnOn"));
}

bool isReferentElsewhere(const std::map<StructureId, RoleSet> &roles, const StructureId &owner, const store::Record &referral) {
    return domain::isReferentElsewhere(roles, owner, idIn<StructureId>(fieldValue(referral, "toStructure")));
}

bool isReferentElsewhere(Backend &backend, const store::Record &referral) {
    const auto person = referral.file ? read(backend.reader(), "person", *referral.file) : std::nullopt;
    const auto owner = person ? structureOf(*person) : std::nullopt;
    const auto referent = person ? idIn<MemberId>(fieldValue(*person, "referent")) : std::nullopt;
    if (!owner || !referent) return false;
    bool elsewhere = false;
    backend.trust().withMembership(
        [&](const control::Membership &membership) { elsewhere = isReferentElsewhere(membership.rolesOf(*referent), *owner, referral); });
    return elsewhere;
}

QString whoText(const ReferralCase &of, const ValueText &text) {
    if (of.referral && of.referral->file)
        if (const auto name = text.record("person", *of.referral->file); !name.isEmpty()) return name;
    return fieldText(of.record(), "shownName");
}

QString withText(const ReferralCase &of, const ValueText &text) {
    if (of.side == domain::Side::Proposes)
        return ReferralCaseWords::tr("to %1", "structure or partner").arg(addresseeText(*of.referral, text));
    const auto by = idIn<MemberId>(fieldValue(*of.request, "askedBy"));
    return by ? ReferralCaseWords::tr("from %1", "member").arg(text.member(by)) : QString();
}

Me proposerOf(const store::Record &referral, Backend &backend) {
    const auto by = idIn<MemberId>(fieldValue(referral, "proposedBy"));
    if (!by || *by == backend.me().member) return backend.me();
    Me out = backend.me();
    out.member = *by;
    if (const auto who = read(backend.reader(), "member", RecordId{by->bytes}))
        if (const auto structure = structureOf(*who)) out.structure = *structure;
    return out;
}

} // namespace tp::ui
