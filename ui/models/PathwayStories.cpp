#include "ui/models/PathwayStories.h"

#include "core/base/IdValue.h"
#include "core/store/Coverage.h"
#include "core/store/Rows.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {

struct Asked {
    const char *type, *orderBy;
    std::vector<std::string> fields; // the person first
    bool ids = true, whose = true;   // kept in the record
};

using ByFile = std::map<RecordId, std::vector<domain::Record>>;

ByFile read(store::Reader &reader, const std::vector<RecordId> &files, const Asked &asked) {
    ByFile out;
    if (files.empty()) return out;
    Value::Array several;
    for (const auto &file : files) several.push_back(idValue(file));
    store::RowsAsked rows;
    rows.query.type = asked.type;
    rows.query.filters = {{"person", store::Filter::Op::Equals, std::move(several)}};
    rows.query.limit = files.size() * mostOfAFile;
    rows.fields = asked.fields;
    rows.ids = asked.ids;
    rows.anyOrder = true; // `together` sorts the few of one person
    const auto page = store::rowsOf(reader).rows(rows);
    for (std::size_t row = 0; page && row < page->size(); ++row) {
        domain::Record record;
        if (asked.ids) record.id = page->id(row);
        const auto whose = page->value(row, 0);
        const auto file = idIn<RecordId>(&whose);
        record.fields = page->values(row, asked.fields, asked.whose ? 0 : 1);
        if (auto &of = out[file.value_or(RecordId())]; of.size() < mostOfAFile) of.push_back(std::move(record));
    }
    return out;
}

// What was read of one person's files, in one order.
std::vector<domain::Record> together(ByFile &byFile, const std::vector<RecordId> &files, const char *orderBy) {
    std::vector<domain::Record> out;
    for (const auto &file : files)
        if (const auto at = byFile.find(file); at != byFile.end())
            out.insert(out.end(), std::make_move_iterator(at->second.begin()), std::make_move_iterator(at->second.end()));
    const auto key = [orderBy](const domain::Record &record) {
        const auto at = record.fields.find(orderBy);
        return at == record.fields.end() || !at->second.text() ? std::string_view() : std::string_view(*at->second.text());
    };
    std::ranges::stable_sort(out, {}, key);
    return out;
}

} // namespace

const domain::Record *BoardStory::current() const { return domain::currentPathway(pathways); }

QDate BoardStory::lastNews(const std::string &today) const {
    return QDate::fromString(toQt(domain::lastNews(fromQt(lastContact.toString(Qt::ISODate)), pathways, steps, today)), Qt::ISODate);
}

PathwayStories::PathwayStories(store::Reader &reader, const std::vector<store::Record> &files, QDate today, Parts parts) {
    std::vector<RecordId> goingOn, all;
    for (const auto &file : files) { // one that leads nowhere is the person's own
        const auto goesOn = fieldValue(file, "sameAs") ? personThatGoesOn(reader, file.id) : file.id;
        auto person = goesOn == file.id ? Result<store::Record>(file) : reader.get("person", goesOn);
        if (!person || person->deleted) continue;
        m_goesOn.emplace(file.id, goesOn);
        if (m_people.try_emplace(goesOn).second) goingOn.push_back(goesOn);
        m_people[goesOn].person = std::move(*person);
    }
    for (auto &[goesOn, own] : filesOfPeople(reader, goingOn)) {
        all.insert(all.end(), own.begin(), own.end());
        m_people[goesOn].files = own;
    }
    const auto fill = [&](const Asked &asked, std::vector<domain::Record> BoardStory::*records) {
        auto found = read(reader, all, asked);
        for (auto &one : m_people) one.second.*records = together(found, one.second.files, asked.orderBy);
    };
    fill({"pathway", "startedOn", {"person", "startedOn", "endedOn"}}, &BoardStory::pathways);
    fill({"pathway_phase", "from", {"person", "pathway", "phase", "from"}, true, false}, &BoardStory::phases);
    if (parts == Parts::Phases) return;
    fill({"pathway_step", "plannedFrom", {"person", "structure", "title", "plannedFrom", "startedOn", "endedOn", "outcome"}, false, false},
         &BoardStory::steps);
    const auto met = store::coverageOf(reader).lastMeetings(all, fromQt(today.addDays(1).toString(Qt::ISODate)));
    for (auto &[goesOn, story] : m_people)
        for (const auto &file : story.files) {
            const auto at = met ? met->find(file) : std::map<RecordId, std::string>::const_iterator();
            if (!met || at == met->end()) continue;
            const auto day = QDate::fromString(toQt(at->second).left(10), Qt::ISODate);
            if (day.isValid() && (!story.lastContact.isValid() || day > story.lastContact)) story.lastContact = day;
        }
}

const BoardStory *PathwayStories::of(const RecordId &file) const {
    const auto goesOn = m_goesOn.find(file);
    return goesOn == m_goesOn.end() ? nullptr : &m_people.at(goesOn->second);
}

} // namespace tp::ui
