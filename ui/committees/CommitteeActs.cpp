#include "ui/committees/CommitteeActs.h"

#include "core/base/IdValue.h"
#include "ui/activities/SessionStory.h"
#include "ui/committees/ConclusionsWords.h"
#include "ui/committees/NumberPost.h"
#include "ui/flows/FieldUndo.h"
#include "ui/forms/StructureChoice.h"
#include "ui/outings/Outings.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
struct CommitteeActsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::CommitteeActs)
};
using Changes = std::vector<domain::RecordChange>;

std::string today(const Backend &backend) { return nowText(backend.clock()).substr(0, 10); }

void saveWithUndo(Backend &backend, PageContext &context, Changes changes, std::vector<FieldUndo> undo, const QString &said) {
    if (changes.empty()) return;
    backend.save(std::move(changes),
                 [backend = QPointer(&backend), &context, undo = std::move(undo), said](const Result<store::Saved> &answer) {
                     if (!answer) return context.toast(sentence(answer.error()));
                     context.toast(said, [backend, &context, undo] {
                         if (backend) undoFields(*backend, context, undo);
                     });
                 });
}

// One save after the other: the conclusions stand in the last one.
void saveAll(Backend &backend, PageContext &context, std::vector<Changes> saves, std::size_t at, const QString &said) {
    auto now = saves[at];
    backend.save(std::move(now),
                 [backend = QPointer(&backend), &context, saves = std::move(saves), at, said](const Result<store::Saved> &kept) {
                     if (!kept) return context.toast(sentence(kept.error()));
                     if (at + 1 == saves.size())
                         return context.toastForGood(
                             said, CommitteeActsWords::tr("Issued conclusions are not undone: a corrected version replaces them."));
                     if (backend) saveAll(*backend, context, saves, at + 1, said);
                 });
}
} // namespace

bool mayConclude(const Backend &backend) { return (backend.me().roles & typeOf("conclusions").writers) != 0; }

void sayPresence(Backend &backend, PageContext &context, const CommitteeStory &story, const DelegateSeat &delegate,
                 const std::string &attendance) {
    const auto id = domain::presenceId(story.session.id, delegate.seat);
    const std::map<std::string, Value> said{{"attendance", attendance.empty() ? Value() : Value(attendance)}};
    const auto words = attendance.empty()
                           ? CommitteeActsWords::tr("%1: nothing is said any more.").arg(delegate.name)
                           : CommitteeActsWords::tr("%1: %2", "person, attendance").arg(delegate.name, termLabel("attendance", attendance));
    if (const auto before = backend.reader().get("committee_presence", id)) {
        auto undo = fieldUndo(*before, said);
        if (undo.fields.empty()) return;
        Changes changes{changeOf(undo)};
        return saveWithUndo(backend, context, std::move(changes), {std::move(undo)}, words);
    }
    if (attendance.empty()) return;
    const domain::RecordChange made{id,
                                    "committee_presence",
                                    true,
                                    {},
                                    {{"session", idValue(story.session.id)}, {"seat", idValue(delegate.seat)}, {"attendance", attendance}}};
    FieldUndo undo{made.type, id, {}, {{"attendance", {Value(), attendance}}}};
    saveWithUndo(backend, context, {made}, {std::move(undo)}, words);
}

void putOnAgenda(Backend &backend, PageContext &context, const RecordId &session, const std::vector<store::Record> &proposals) {
    auto position = domain::nextPosition(forDomain(recordsWhere(backend.reader(), "proposal", "session", session)), session);
    Changes changes;
    std::vector<FieldUndo> undo;
    for (const auto &proposal : proposals) {
        if (changes.size() == mostOnAgendaAtOnce) break;
        undo.push_back(fieldUndo(proposal, {{"session", idValue(session)}, {"position", position++}}));
        changes.push_back(changeOf(undo.back()));
    }
    const auto many = static_cast<int>(changes.size());
    const auto left = static_cast<int>(proposals.size()) - many;
    auto said = CommitteeActsWords::tr("%n proposal(s) put on the agenda.", nullptr, many);
    if (left > 0) said += QLatin1Char(' ') + CommitteeActsWords::tr("%n more to put on it.", nullptr, left);
    saveWithUndo(backend, context, std::move(changes), std::move(undo), said);
}

void takeOffAgenda(Backend &backend, PageContext &context, const store::Record &proposal) {
    auto undo = fieldUndo(proposal, {{"session", Value()}, {"position", Value()}});
    Changes changes{changeOf(undo)};
    saveWithUndo(backend, context, std::move(changes), {std::move(undo)},
                 CommitteeActsWords::tr("Taken off the agenda: it waits for another session."));
}

void issueConclusions(Backend &backend, PageContext &context, const CommitteeStory &story, const ValueText &text) {
    domain::Issuing issuing;
    issuing.session = {story.session.id, story.session.fields};
    issuing.adopted = forDomain(story.adopted);
    issuing.before = forDomain(story.conclusions.versions);
    for (const auto &group : recordsWhere(backend.reader(), "group")) issuing.groups[group.id] = fromQt(fieldText(group, "name"));
    issuing.on = today(backend);
    issuing.place = fromQt(sessionPlace(story.session));
    issuing.ledBy = fromQt(ledByText(story.session, text));
    issuing.alsoThere = fromQt(fieldText(story.session, "alsoThere"));
    issuing.by = backend.me().member;
    issuing.delegates = story.present;
    issuing.issuer = fromQt(text.member(issuing.by));
    const auto of = structureToWriteFor(backend.me(), typeOf("conclusions"), structureOf(story.session));
    issuing.structure = fromQt(text.structure(of));
    const PaperTerms terms; // of the paper, not of this window
    for (const auto &[field, words] : {std::pair("kind", &issuing.kinds), std::pair("domain", &issuing.domains)})
        for (const auto &one : issuing.adopted)
            if (const auto at = one.fields.find(field); at != one.fields.end() && at->second.text())
                (*words)[*at->second.text()] = fromQt(terms.of(text.dictionary(), fieldOf("proposal", field), at->second));
    auto saves = domain::issueConclusions(issuing, backend.clock().nowMs(), backend.random());
    if (!saves) return context.toast(CommitteeActsWords::tr("No proposal of this session is adopted: there is nothing to conclude yet."));
    for (auto &save : *saves) writeFor(of, save, backend.reader().dictionary());
    const auto said =
        story.conclusions.standing()
            ? CommitteeActsWords::tr("The corrected version is issued. It replaces the one before, under the same number.")
        : mayGiveNumbers(backend)
            ? CommitteeActsWords::tr("The conclusions are issued. Their number is given at the next exchange.")
            : CommitteeActsWords::tr(
                  "The conclusions are issued. Their number is given at the next exchange of a manager or of the coordination.");
    saveAll(backend, context, std::move(*saves), 0, said);
}

bool awaitsSession(store::Reader &reader, const store::Record &proposal, const std::string &day) {
    const auto id = idIn<RecordId>(fieldValue(proposal, "session"));
    const auto session = id ? reader.get("committee_session", *id) : fail(Code::NotFound);
    return domain::awaitsSession(proposal.fields, session && !session->deleted ? &session->fields : nullptr, day);
}

std::vector<store::Record> waitingProposals(store::Reader &reader, const std::string &day) {
    auto out = recordsWhere(reader, "proposal");
    std::erase_if(out, [&](const store::Record &one) { return !awaitsSession(reader, one, day); });
    std::ranges::sort(out, [](const store::Record &a, const store::Record &b) {
        return std::pair(fieldText(a, "madeOn"), a.id) < std::pair(fieldText(b, "madeOn"), b.id);
    });
    return out;
}

std::vector<store::Record> waitingFor(Backend &backend, const store::Record &session) {
    return waitingProposals(backend.reader(), std::min(today(backend), fromQt(fieldText(session, "startsAt").left(10))));
}

std::optional<store::Record> nextCommittee(Backend &backend) {
    auto sessions = recordsWhere(backend.reader(), "committee_session");
    std::erase_if(sessions, [](const store::Record &one) { return fieldValue(one, "cancelledOn") != nullptr; });
    std::ranges::sort(sessions, {}, [](const store::Record &one) { return fieldText(one, "startsAt"); });
    const auto now = QString::fromStdString(today(backend));
    const auto next = std::ranges::find_if(sessions, [&](const auto &one) { return fieldText(one, "startsAt").left(10) >= now; });
    if (next != sessions.end()) return *next;
    if (sessions.empty() || !recordsWhere(backend.reader(), "conclusions", "session", sessions.back().id).empty()) return {};
    return sessions.back();
}

} // namespace tp::ui
