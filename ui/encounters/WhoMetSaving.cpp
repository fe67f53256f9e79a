// What is saved of whom an encounter met; the form itself is in WhoMet.cpp.
#include "ui/encounters/WhoMet.h"
#include "ui/forms/RecordForm.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/ErrorText.h"
#include "ui/text/PastedTable.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {
Value fieldAsItIs(const store::Record &record, const char *field) {
    const auto *value = fieldValue(record, field);
    return value ? *value : Value();
}

QString twiceText(const QString &person) {
    return WhoMet::tr("%1 is in this encounter twice, each time with a note: put both notes into one, below, and empty the other.")
        .arg(person);
}
} // namespace

// As the store has it by now; somebody may have been added, or noted about, since the form was opened.
bool WhoMet::isWritable(std::vector<store::Record> &now) {
    m_picker->settle();
    if (isPastedTable(m_picker->typed())) return refuse(pastedTableText(m_picker->typed()));
    if (!m_picker->typed().isEmpty())
        return refuse(tr("“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.").arg(m_picker->typed().left(60)));
    store::Query query;
    query.type = "participation";
    query.filters.push_back({"encounter", store::Filter::Op::Equals, Bytes(m_encounter.id.bytes.begin(), m_encounter.id.bytes.end())});
    auto found = m_backend.reader().list(query);
    if (!found) return refuse(sentence(found.error()));
    now = std::move(*found);
    for (auto &one : m_people) {
        if (one.there && !one.note->validate()) return false;
        if (!one.met || one.there) continue;
        const auto stands = std::ranges::find(now, one.met->id, &store::Record::id);
        if (stands == now.end() || fieldText(*stands, "note") == fieldText(*one.met, "note")) continue;
        one.met = *stands;
        one.note->load(stands->fields);
        if (m_draft) m_draft->standsAnew(*one.note);
        follow();
        return refuse(tr("A colleague noted something of %1 meanwhile: read it below, then save again.").arg(called(one)));
    }
    return true;
}

bool WhoMet::isTwice(const Person &added) const {
    return !added.met && added.file && std::ranges::any_of(m_people, [&](const Person &one) { return one.met && one.file == added.file; });
}

void WhoMet::showTwice(const store::Record &met) {
    if (std::ranges::any_of(m_people, [&](const Person &one) { return one.met && one.met->id == met.id; })) return;
    placeOf(met.file, {}, &met);
    auto people = m_picker->people();
    if (met.file && std::ranges::find(people.known, *met.file) == people.known.end()) people.known.push_back(*met.file);
    m_picker->setPeople(people);
    follow();
}

// Who was added is met already: by a colleague meanwhile, or in another file of theirs. What was noted is not lost.
bool WhoMet::putBeside(const Person &added, const store::Record &met, std::vector<domain::RecordChange> &changes) {
    const auto note = noteIn(*added.note);
    if (note.empty()) return true;
    const auto person = std::ranges::find_if(m_people, [&](const Person &one) { return one.met && one.met->id == met.id; });
    const auto theirs = person == m_people.end() ? fromQt(fieldText(met, "note")) : noteIn(*person->note);
    if (theirs == note) return true;
    if (!theirs.empty()) {
        const auto why = twiceText(called(added));
        showTwice(met); // places may move
        return refuse(why);
    }
    if (met.readOnly || (met.file && isClosed(*met.file))) return refuse(closedText(met.file.value_or(*added.file)));
    auto change = std::ranges::find(changes, met.id, &domain::RecordChange::record);
    if (change == changes.end()) change = changes.insert(changes.end(), {met.id, "participation", false, met.file, {}});
    change->set["note"] = note;
    return true;
}

std::optional<std::vector<domain::RecordChange>> WhoMet::changes() {
    std::vector<store::Record> now;
    if (!m_form || !isWritable(now)) return {};
    auto &reader = m_backend.reader();
    const auto moved = m_form->editor("occurredAt")->value(), unnamed = m_form->editor("anonymous")->value();
    const auto stands = reader.get("encounter", m_encounter.id);
    const bool corrected = moved != fieldAsItIs(m_encounter, "occurredAt"); // else as it is by now
    domain::MetDraft draft{m_encounter.id,
                           corrected || !stands ? moved : fieldAsItIs(*stands, "occurredAt"),
                           fieldAsItIs(m_encounter, "structure"),
                           {},
                           {},
                           0,
                           !unnamed.isNull(),
                           m_backend.me().member};
    std::vector<domain::RecordChange> out;
    std::map<RecordId, const store::Record *> whole; // those who stay, by their file as it goes on
    bool asked = false;
    for (const auto &one : now) {
        const auto person = std::ranges::find_if(m_people, [&](const Person &other) { return other.met && other.met->id == one.id; });
        if (person != m_people.end() && !person->there) {
            draft.gone.push_back({one.id, one.file});
            asked = true;
            continue;
        }
        ++draft.staying;
        if (one.file) whole.emplace(personThatGoesOn(reader, *one.file), &one);
        if (person == m_people.end()) continue;
        if (auto set = person->note->changes(); !set.empty()) out.push_back({one.id, "participation", false, one.file, std::move(set)});
    }
    for (const auto &one : m_people) {
        if (one.met || !one.there) continue;
        auto file = one.file;
        if (file) file = personThatGoesOn(reader, *file);
        if (const auto met = file ? whole.find(*file) : whole.end(); met != whole.end()) {
            if (!putBeside(one, *met->second, out)) return {};
            continue;
        }
        auto note = noteIn(*one.note);
        const auto same = std::ranges::find_if(draft.added, [&](const auto &other) { return file && other.file == file; });
        if (same == draft.added.end()) {
            draft.added.push_back({file, one.name, std::move(note)});
        } else if (same->note.empty()) {
            same->note = std::move(note);
        } else if (!note.empty() && note != same->note) {
            refuse(twiceText(called(one)));
            return {};
        }
        asked = true;
    }
    const bool hadUnnamed = stands && fieldValue(*stands, "anonymous");
    if (!asked && (draft.staying > 0 || draft.anonymous || !hadUnnamed)) return out;
    const auto made = domain::metChanges(draft, m_backend.clock().nowMs(), m_backend.random(), &reader.dictionary());
    if (!made) {
        const bool many = made.error().code == Code::TooLarge;
        const bool nobody = draft.staying == 0 && draft.added.empty() && !draft.anonymous;
        refuse(many && draft.added.empty()
                   ? tr("So many people are not taken away in one go. Take some away, save, then take away the others.")
               : many   ? tr("One encounter does not hold so many people. Note some of them in another one.")
               : nobody ? tr("Say who was met: a name, a nickname, or a count such as 2m 18-21.")
                        : sentence(made.error()));
        return {};
    }
    out.insert(out.end(), made->begin(), made->end());
    return out;
}

} // namespace tp::ui
