#include "ui/groups/GroupActs.h"

#include "core/base/IdValue.h"
#include "ui/flows/FieldEdit.h"
#include "ui/forms/StructureChoice.h"
#include "ui/models/PersonFiles.h"
#include "ui/outings/Outings.h"
#include "ui/persons/Shares.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QPointer>

namespace tp::ui {
namespace {
struct GroupActsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::GroupActs)
};
using Changes = std::vector<domain::RecordChange>;

std::string today(const Backend &backend) { return nowText(backend.clock()).substr(0, 10); }
RecordId unrelated(Backend &backend) { return RecordId{backend.random().bytes<16>()}; } // no time in it

void save(Backend &backend, PageContext &context, FieldEdit edit, const QString &said) {
    if (edit.changes.empty()) return;
    backend.save(std::move(edit.changes),
                 [backend = QPointer(&backend), &context, undo = std::move(edit.undo), said](const Result<store::Saved> &answer) {
                     if (!answer) return context.toast(sentence(answer.error()));
                     context.toast(said, [backend, &context, undo] {
                         if (backend) undoFields(*backend, context, undo);
                     });
                 });
}

void hideNames(FieldEdit &edit, const GroupMember &member) {
    for (const auto &name : member.shown) edit.set(name, {{"name", domain::withdrawnName}});
}

// Those shown of the seat since: it goes with them, and nobody sees them any more.
void hideNames(Undo &undo, store::Reader &reader, const RecordId &seat) {
    store::Query query;
    query.type = "shown_name";
    query.filters = {{"seat", store::Filter::Op::Equals, idValue(seat)}};
    const auto shown = reader.list(query);
    if (!shown) return;
    for (const auto &one : *shown)
        if (const auto *name = fieldValue(one, "name"); name && *name != Value(domain::withdrawnName))
            undo.push_back({one.type, one.id, {}, {{"name", {domain::withdrawnName, *name}}}});
}

void saveJoining(Backend &backend, PageContext &context, const GroupStory &story, const RecordId &file, Changes changes,
                 const QString &name, const std::optional<StructureId> &about) {
    const auto on = today(backend);
    const domain::Joining joining{file, story.group.id, on, unrelated(backend),
                                  newUuid7<RecordId>(backend.clock().nowMs(), backend.random())};
    const auto made = domain::joinGroup(joining);
    changes.insert(changes.end(), made.begin(), made.end());
    writeFor(structureToWriteFor(backend.me(), typeOf("group_membership"), about), changes, backend.reader().dictionary());
    backend.save(std::move(changes), [backend = QPointer(&backend), &context, made, name](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        context.toast(GroupActsWords::tr("%1 is in the group.").arg(name), [backend, &context, made] {
            if (!backend) return;
            Undo undo;
            for (const auto &one : made) undo.push_back(undoOfMaking(one));
            hideNames(undo, backend->reader(), made.front().record);
            undoFields(*backend, context, undo);
        });
    });
}

} // namespace

bool mayBringIn(const Backend &backend) { return (backend.me().roles & typeOf("group_membership").writers) != 0; }
bool mayGovern(const Backend &backend) { return (backend.me().roles & typeOf("group_seat").writers) != 0; }

bool mayChangeGroup(const Backend &backend, const store::Record &group) {
    const auto structure = structureOf(group);
    const auto roles = backend.me().roles;
    return !group.readOnly && (!structure || backend.me().belongsTo(structure) || has(roles, Role::Coordinator)) &&
           (roles & typeOf("group").writers) != 0;
}

void bringIn(Backend &backend, PageContext &context, const GroupStory &story, const RecordId &file) {
    auto &reader = backend.reader();
    const auto goesOn = personThatGoesOn(reader, file);
    const auto record = reader.get("person", goesOn);
    if (!record) return context.toast(sentence(record.error()));
    const auto name = fieldText(*record, "usualName");
    for (const auto &member : story.members) {
        const auto whose = member.membership ? idIn<RecordId>(fieldValue(*member.membership, "person")) : std::nullopt;
        if (whose && personThatGoesOn(reader, *whose) == goesOn)
            return context.toast(GroupActsWords::tr("%1 is in the group already.").arg(name));
    }
    if (isShareOver(backend, goesOn))
        return context.toast(GroupActsWords::tr("The file of %1 is no longer shared with your structure.").arg(name));
    saveJoining(backend, context, story, goesOn, {}, name, structureOf(*record));
}

void bringIn(Backend &backend, PageContext &context, const GroupStory &story, const std::string &newName) {
    const auto file = newUuid7<RecordId>(backend.clock().nowMs(), backend.random());
    saveJoining(backend, context, story, file, {{file, "person", true, file, {{"usualName", newName}, {"firstContactOn", today(backend)}}}},
                toQt(newName), structureOf(story.group));
}

void makeDelegate(Backend &backend, PageContext &context, const GroupMember &member, const std::string &how) {
    FieldEdit edit;
    auto fields = domain::becomesDelegate(how, today(backend));
    if (member.delegate) fields.erase("delegateSince"); // only how is said otherwise
    edit.set(member.seat, std::move(fields));
    save(backend, context, std::move(edit),
         GroupActsWords::tr("%1 is a delegate (%2).", "person, volunteering or co-optation")
             .arg(member.name, termLabel("delegate_how", how)));
}

void endDelegation(Backend &backend, PageContext &context, const GroupMember &member) {
    FieldEdit edit;
    edit.set(member.seat, domain::ceasesDelegate(today(backend)));
    save(backend, context, std::move(edit), GroupActsWords::tr("%1 is no delegate any more.").arg(member.name));
}

void leave(Backend &backend, PageContext &context, const GroupMember &member) {
    const auto on = today(backend);
    FieldEdit common, inFile;
    common.set(member.seat, domain::leavesGroup(member.seat.fields, on));
    hideNames(common, member);
    if (member.membership && !isShareOver(backend, *member.membership->file)) inFile.set(*member.membership, {{"leftOn", on}});
    const auto done = [backend = QPointer(&backend), &context, seat = common.undo, undo = inFile.undo,
                       name = member.name](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        context.toast(GroupActsWords::tr("%1 has left the group.").arg(name), [backend, &context, seat, undo] {
            if (backend) undoApart(*backend, context, seat, undo);
        });
    };
    saveApart(backend, std::move(common), std::move(inFile), done);
}

void agreeToBeSeen(Backend &backend, PageContext &context, const GroupMember &member) {
    const auto file = member.membership ? idIn<RecordId>(fieldValue(*member.membership, "person")) : std::nullopt;
    const auto name = file ? personalName(backend.reader(), *file) : QString();
    if (name.isEmpty() || !member.shown.empty()) return;
    const domain::RecordChange made{unrelated(backend),
                                    "shown_name",
                                    true,
                                    {},
                                    {{"seat", idValue(member.seat.id)}, {"name", fromQt(name)}, {"agreedOn", today(backend)}}};
    backend.save({made}, [backend = QPointer(&backend), &context, made, name](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        if (!backend) return;
        const FieldUndo undo{made.type, made.record, {}, {{"name", {domain::withdrawnName, made.set.at("name")}}}}; // hidden: it stays
        context.toast(GroupActsWords::tr("All structures see %1 in this group from now on.").arg(name),
                      undoing(*backend, context, {undo}, {GroupActsWords::tr("The name is not shown."), {}, {}}));
    });
}

void withdrawName(Backend &backend, PageContext &context, const GroupMember &member) {
    FieldEdit edit;
    hideNames(edit, member);
    if (edit.changes.empty()) return;
    backend.save(std::move(edit.changes), [&context](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        context.toastForGood(GroupActsWords::tr("The name is no longer shown. Its text is erased everywhere at the next exchange of a "
                                                "manager or of the coordination."),
                             GroupActsWords::tr("This is not undone: whoever agrees again is shown again."));
    });
}

} // namespace tp::ui
