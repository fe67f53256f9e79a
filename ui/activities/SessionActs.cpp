#include "ui/activities/SessionActs.h"

#include "core/base/IdValue.h"
#include "ui/flows/FieldEdit.h"
#include "ui/forms/StructureChoice.h"
#include "ui/models/PersonFiles.h"
#include "ui/outings/Outings.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/persons/Shares.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
struct SessionActsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SessionActs)
};
using Changes = std::vector<domain::RecordChange>;

std::string today(const Backend &backend) { return nowText(backend.clock()).substr(0, 10); }

void saveEdit(Backend &backend, PageContext &context, FieldEdit edit, const QString &said) {
    if (edit.changes.empty()) return;
    backend.save(std::move(edit.changes),
                 [backend = QPointer(&backend), &context, undo = std::move(edit.undo), said](const Result<store::Saved> &answer) {
                     if (!answer) return context.toast(sentence(answer.error()));
                     context.toast(said, [backend, &context, undo] {
                         if (backend) undoFields(*backend, context, undo);
                     });
                 });
}

std::optional<store::Record> seatOf(Backend &backend, const RecordId &seat) {
    auto found = backend.reader().get("session_seat", seat);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

void saveSignUp(Backend &backend, PageContext &context, const SessionStory &story, const RecordId &file, Changes changes,
                const QString &name, const std::optional<StructureId> &about) {
    const bool waits = story.occupancy.free && *story.occupancy.free == 0;
    const auto at = nowText(backend.clock());
    // Everybody reads the seat: an id ordered by time would lead from it to the file, whose own ids are.
    const RecordId seat{backend.random().bytes<16>()};
    const auto signUp = newUuid7<RecordId>(backend.clock().nowMs(), backend.random());
    changes.push_back({seat,
                       "session_seat",
                       true,
                       {},
                       {{"session", idValue(story.session.id)}, {"takenAt", at}, {"waiting", waits ? Value(true) : Value()}}});
    changes.push_back({signUp,
                       "signup",
                       true,
                       file,
                       {{"person", idValue(file)}, {"session", idValue(story.session.id)}, {"seat", idValue(seat)}, {"signedUpAt", at}}});
    writeFor(structureToWriteFor(backend.me(), typeOf("signup"), about), changes, backend.reader().dictionary());
    backend.save(std::move(changes),
                 [backend = QPointer(&backend), &context, seat, signUp, file, name, waits](const Result<store::Saved> &answer) {
                     if (!answer) return context.toast(sentence(answer.error()));
                     context.toast(waits ? SessionActsWords::tr("%1 is on the waiting list.").arg(name)
                                         : SessionActsWords::tr("%1 is signed up.").arg(name),
                                   [backend, &context, seat, signUp, file] { // it stays, and is cancelled, as everybody reads it
                                       if (!backend) return;
                                       const FieldUndo::Field on{today(*backend), {}};
                                       Undo inFile;
                                       if (!isShareOver(*backend, file)) inFile.push_back({"signup", signUp, file, {{"cancelledOn", on}}});
                                       undoApart(*backend, context, {{"session_seat", seat, {}, {{"releasedOn", on}}}}, inFile,
                                                 {SessionActsWords::tr("Sign-up cancelled."), {}, {}});
                                   });
                 });
}

// The step that the attendance makes, as it stands and as it is to be.
struct StepChange {
    std::optional<store::Record> before;        // perhaps deleted
    std::optional<domain::RecordChange> change; // nothing: none is written
    bool restore = false, remove = false;       // after the save
    bool noPathway = false;
};

StepChange stepChange(Backend &backend, const SessionStory &story, const store::Record &signUp, const std::string &attendance) {
    StepChange out;
    auto &reader = backend.reader();
    const auto person = idIn<RecordId>(fieldValue(signUp, "person")).value_or(RecordId{});
    const auto id = domain::sessionStepId(story.session.id, person);
    if (auto found = reader.get("pathway_step", id)) out.before = std::move(*found);
    if (attendance.empty()) {
        out.remove = out.before && !out.before->deleted;
        return out;
    }
    const auto pathways = recordsOf(reader, "pathway", filesOfPerson(reader, person), "startedOn");
    const auto known = forDomain(pathways);
    const auto *of = domain::pathwayOn(known, fromQt(fieldText(story.session, "startsAt").left(10)));
    out.noPathway = !of && (!out.before || out.before->deleted);
    if (out.noPathway) return out;
    auto set = domain::sessionStep({story.session.id, story.session.fields}, story.activity.fields, attendance, of ? of->id : RecordId{});
    if (out.before) {
        set.erase("pathway"); // where it stands it stays
        out.restore = out.before->deleted;
        out.change = domain::RecordChange{id, "pathway_step", false, out.before->file, std::move(set)};
        return out;
    }
    const auto at = std::find_if(pathways.begin(), pathways.end(), [&](const auto &one) { return one.id == of->id; });
    const auto file = at->file.value_or(person);
    set["person"] = idValue(file);
    std::erase_if(set, [](const auto &field) { return field.second.isNull(); });
    out.change = domain::RecordChange{id, "pathway_step", true, file, std::move(set)};
    return out;
}

QString attendanceSaid(const Participant &participant, const std::string &attendance, bool noPathway, bool unshared) {
    if (attendance.empty()) return SessionActsWords::tr("%1: nothing is said any more.").arg(participant.name);
    const auto said = SessionActsWords::tr("%1: %2", "person, attendance").arg(participant.name, termLabel("attendance", attendance));
    if (unshared)
        return SessionActsWords::tr("%1. Their file is no longer shared with your structure: those who follow them will take it up.")
            .arg(said);
    return noPathway ? SessionActsWords::tr("%1. No pathway is under way: no step is made of it.").arg(said) : said;
}

// Attendance of one or several, with the steps it makes.
struct Said {
    FieldEdit seats, edit; // what everybody reads, what stands in files
    std::vector<StepChange> steps;
    bool unshared = false; // a file could not be written in any more
};

void gather(Said &into, Backend &backend, const SessionStory &story, const Participant &participant, const std::string &attendance) {
    const Value said = attendance.empty() ? Value() : Value(attendance);
    if (const auto seat = seatOf(backend, participant.seat)) into.seats.set(*seat, {{"attendance", said}});
    if (!participant.signUp) return;
    if (participant.signUp->file && isShareOver(backend, *participant.signUp->file)) { // the seat alone: who reads the file takes it up
        into.unshared = true;
        return;
    }
    into.edit.set(*participant.signUp, {{"attendance", said}});
    auto step = stepChange(backend, story, *participant.signUp, attendance);
    if (step.change && step.before) into.edit.set(*step.before, step.change->set);
    if (step.change && step.change->create) into.edit.changes.push_back(*step.change);
    into.steps.push_back(std::move(step));
}

Value releasedOn(Backend &backend, const Participant &participant) {
    const auto seat = seatOf(backend, participant.seat);
    const auto *on = seat ? fieldValue(*seat, "releasedOn") : nullptr;
    return on ? *on : Value(today(backend));
}

// What was said of the seat alone.
void gatherTakenUp(Said &into, Backend &backend, const SessionStory &story, const Participant &participant) {
    if (participant.state == domain::SeatState::Released) // and nothing else
        into.edit.set(*participant.signUp, {{"cancelledOn", releasedOn(backend, participant)}});
    else
        gather(into, backend, story, participant, participant.seatAttendance);
}

// What a save cannot hold beside: steps that go, and steps that come back.
void removeAndRestore(Backend &backend, PageContext &context, const std::vector<StepChange> &steps) {
    const auto told = [&context](const Result<store::Saved> &answer) {
        if (!answer) context.toast(sentence(answer.error()));
    };
    for (const auto &step : steps) {
        if (step.remove) backend.remove("pathway_step", step.before->id, told);
        if (step.restore) backend.restore("pathway_step", step.before->id, told);
    }
}

void addUndo(Undo &undo, const StepChange &step) {
    if (step.remove) undo.push_back(undoOfDeleting(*step.before));
    if (step.change && step.change->create) undo.push_back(undoOfMaking(*step.change));
    if (!step.restore) return;
    auto back = undoOfDeleting(*step.before);
    back.what = FieldUndo::What::Made;
    for (const auto &[field, value] : step.change->set) back.fields.insert_or_assign(field, FieldUndo::Field{{}, value});
    undo.push_back(std::move(back));
}

void saveSaid(Backend &backend, PageContext &context, Said said, const QString &words) {
    const bool moves = std::ranges::any_of(said.steps, [](const StepChange &step) { return step.remove || step.restore; });
    if (said.edit.changes.empty() && said.seats.changes.empty() && !moves) return;
    auto undo = said.edit.undo;
    for (const auto &step : said.steps) addUndo(undo, step);
    const auto done = [backend = QPointer(&backend), &context, seats = said.seats.undo, undo = std::move(undo),
                       steps = std::move(said.steps), words](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        if (!backend) return;
        removeAndRestore(*backend, context, steps);
        context.toast(words, [backend, &context, seats, undo] {
            if (backend) undoApart(*backend, context, seats, undo);
        });
    };
    if (said.edit.changes.empty() && said.seats.changes.empty()) return done(store::Saved());
    saveApart(backend, std::move(said.seats), std::move(said.edit), done);
}

} // namespace

bool maySignUp(const Backend &backend) { return (backend.me().roles & typeOf("signup").writers) != 0; }

bool mayRelease(const Backend &backend, const SessionStory &story, const Participant &participant) {
    if (participant.state == domain::SeatState::Released || !maySignUp(backend)) return false;
    return participant.signUp || mayChangeSession(backend, story.session) || backend.me().belongsTo(participant.structure);
}

bool mayChangeSession(const Backend &backend, const store::Record &session) {
    const auto structure = structureOf(session);
    return !session.readOnly && (!structure || backend.me().belongsTo(structure)) && (backend.me().roles & typeOf("session").writers) != 0;
}

void signUp(Backend &backend, PageContext &context, const SessionStory &story, const RecordId &file) {
    auto &reader = backend.reader();
    const auto goesOn = personThatGoesOn(reader, file);
    const auto record = reader.get("person", goesOn);
    if (!record) return context.toast(sentence(record.error()));
    const auto name = fileName(*record);
    for (const auto &one : story.people) {
        if (!one.signUp || one.state == domain::SeatState::Released) continue;
        const auto whose = idIn<RecordId>(fieldValue(*one.signUp, "person"));
        if (whose && personThatGoesOn(reader, *whose) == goesOn)
            return context.toast(SessionActsWords::tr("%1 is signed up already.").arg(name));
    }
    if (isShareOver(backend, goesOn))
        return context.toast(SessionActsWords::tr("The file of %1 is no longer shared with your structure.").arg(name));
    saveSignUp(backend, context, story, goesOn, {}, name, structureOf(*record));
}

void signUp(Backend &backend, PageContext &context, const SessionStory &story, const std::string &newName) {
    const auto file = newUuid7<RecordId>(backend.clock().nowMs(), backend.random());
    saveSignUp(backend, context, story, file, {{file, "person", true, file, {{"usualName", newName}, {"firstContactOn", today(backend)}}}},
               toQt(newName), structureOf(story.session));
}

void cancelSignUp(Backend &backend, PageContext &context, const Participant &participant) {
    Said said;
    if (const auto seat = seatOf(backend, participant.seat)) said.seats.set(*seat, {{"releasedOn", today(backend)}});
    if (participant.signUp && !isShareOver(backend, *participant.signUp->file))
        said.edit.set(*participant.signUp, {{"cancelledOn", today(backend)}});
    const auto name = participant.name.isEmpty() ? SessionActsWords::tr("Sign-up cancelled.")
                                                 : SessionActsWords::tr("%1: sign-up cancelled.").arg(participant.name);
    saveSaid(backend, context, std::move(said), name);
}

void sayAttendance(Backend &backend, PageContext &context, const SessionStory &story, const Participant &participant,
                   const std::string &attendance) {
    Said said;
    gather(said, backend, story, participant, attendance);
    const bool noPathway = !said.steps.empty() && said.steps.front().noPathway;
    const auto words = attendanceSaid(participant, attendance, noPathway, said.unshared);
    saveSaid(backend, context, std::move(said), words);
}

std::vector<Participant> toTakeUp(Backend &backend, const SessionStory &story) {
    std::vector<Participant> out;
    for (const auto &person : story.people)
        if (person.toTakeUp && !isShareOver(backend, *person.signUp->file)) out.push_back(person);
    return out;
}

void takeUp(Backend &backend, PageContext &context, const SessionStory &story) {
    Said said;
    std::size_t taken = 0;
    for (const auto &person : toTakeUp(backend, story)) {
        if (taken == mostTakenUp) break;
        gatherTakenUp(said, backend, story, person);
        ++taken;
    }
    saveSaid(backend, context, std::move(said),
             SessionActsWords::tr("%Ln sign-up(s) taken up into the files.", nullptr, static_cast<int>(taken)));
}

bool isStepAsTakenUp(Backend &backend, const SessionStory &story, const Participant &participant) {
    auto &reader = backend.reader();
    const auto &signUp = *participant.signUp;
    const auto person = idIn<RecordId>(fieldValue(signUp, "person")).value_or(RecordId{});
    const auto step = reader.get("pathway_step", domain::sessionStepId(story.session.id, person));
    if (!step || step->deleted) return true; // there was no pathway
    const auto made =
        domain::sessionStep({story.session.id, story.session.fields}, story.activity.fields, fromQt(fieldText(signUp, "attendance")), {});
    if (!step->conflicts.empty() || !domain::isAsMade(step->fields, made)) return false;
    store::Query again; // tried again since
    again.type = "pathway_step";
    again.filters = {{"person", store::Filter::Op::Equals, idValue(step->file.value_or(person))},
                     {"attemptOf", store::Filter::Op::Equals, idValue(step->id)}};
    again.limit = 1;
    const auto attempts = reader.list(again);
    return attempts && attempts->empty();
}

void takeUpQuietly(Backend &backend, const SessionStory &story, const Participant &participant, Answer<> done) {
    Said said;
    gatherTakenUp(said, backend, story, participant);
    if (said.edit.changes.empty()) return done({});
    const auto ended = [done](const Result<store::Saved> &answer) { done(answer ? Result<>() : fail(answer.error())); };
    std::optional<RecordId> back, gone; // a step that was deleted, one that goes
    for (const auto &step : said.steps) {
        if (step.restore) back = step.before->id;
        if (step.remove) gone = step.before->id;
    }
    const auto save = [backend = QPointer(&backend), back, ended, changes = std::move(said.edit.changes)] {
        backend->save(changes, [backend, back, ended](const Result<store::Saved> &answer) {
            answer &&back &&backend ? backend->restore("pathway_step", *back, ended) : ended(answer);
        });
    };
    if (!gone) return save();
    // The step first: where the second of the two does not succeed, the file still differs from the seat, and both are tried again.
    backend.remove("pathway_step", *gone, [backend = QPointer(&backend), save, ended](const Result<store::Saved> &answer) {
        answer &&backend ? save() : ended(answer);
    });
}

void sayTold(Backend &backend, PageContext &context, const SessionStory &story, const Participant &participant) {
    FieldEdit edit;
    for (const auto &seat : story.seats)
        if (seat.id == participant.seat) edit.set(seat, domain::toldOfSeat());
    saveEdit(backend, context, std::move(edit), SessionActsWords::tr("%1 knows of the seat.").arg(participant.name));
}

void enlarge(Backend &backend, PageContext &context, const SessionStory &story) {
    const auto seats = static_cast<std::int64_t>(story.occupancy.capacityForAll());
    FieldEdit edit;
    edit.set(story.session, {{"capacity", seats}});
    saveEdit(backend, context, std::move(edit),
             SessionActsWords::tr("The session holds %Ln seat(s) now.", nullptr, static_cast<int>(seats)));
}

void moveToWaitingList(Backend &backend, PageContext &context, const SessionStory &story) {
    FieldEdit edit;
    for (const auto &seat : story.seats)
        if (const auto *place = story.occupancy.of(seat.id);
            place && place->state == domain::SeatState::TooMany && edit.changes.size() < 16)
            edit.set(seat, {{"waiting", true}});
    const auto many = static_cast<int>(edit.changes.size());
    saveEdit(backend, context, std::move(edit), SessionActsWords::tr("%Ln person(s) moved to the waiting list: tell them.", nullptr, many));
}

} // namespace tp::ui
