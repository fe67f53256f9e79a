// The way back of one act and the way there again: one save after the other, one sentence at the end.
#include "ui/flows/SaveInParts.h"
#include "ui/flows/UndoGuard.h"
#include "ui/persons/WhoseFile.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace tp::ui {
namespace {
struct UndoingWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::FieldUndo)
};

struct Way {
    QPointer<Backend> backend;
    PageContext &context;
    UndoWords words;
    bool again = false; // done once more; else taken back
    std::vector<Undo> steps = {};
    std::vector<Undo> done = {}; // what the other way has to go, in the parts that stand or fall apart
    bool whole = true;
    std::optional<RecordId> file = {}; // all of it is in one person's
};
using What = FieldUndo::What;

void start(QPointer<Backend> backend, PageContext &context, const std::vector<Undo> &apart, const UndoWords &words, bool again);

QString otherwise(const QString &words, const QString &usual) { return words.isEmpty() ? usual : words; }

// It may be long ago, and another file be shown by now.
std::optional<RecordId> onlyFile(const std::vector<Undo> &apart) {
    std::optional<RecordId> out;
    for (const auto &part : apart)
        for (const auto &one : part) {
            const bool comesOrGoes = one.type == "person" && one.what != What::Changed; // nobody's name to say
            if (!one.file || comesOrGoes || (out && *out != *one.file)) return {};
            out = one.file;
        }
    return out;
}
QString whose(const Way &way, const QString &said) { return way.file && way.backend ? ofFile(*way.backend, *way.file, said) : said; }

void end(const Way &way, const Error *error) {
    const auto nothing = way.again ? UndoingWords::tr("Nothing was done again: a colleague changed it since.")
                                   : UndoingWords::tr("Nothing was undone: a colleague changed it since.");
    const auto also = way.again ? QString() : way.words.also;
    if (way.done.empty()) return way.context.toast(error ? whose(way, sentence(*error)) : otherwise(also, whose(way, nothing)));
    auto said = way.again ? otherwise(way.words.redone, whose(way, UndoingWords::tr("Done again.")))
                          : otherwise(way.words.undone, whose(way, UndoingWords::tr("Undone.")));
    if (!way.whole)
        said = whose(way, way.again ? UndoingWords::tr("Done again, but for what a colleague changed since.")
                                    : UndoingWords::tr("Undone, but for what a colleague changed since."));
    if (error) said = whose(way, sentence(*error));
    if (!also.isEmpty()) said += QLatin1Char(' ') + also;
    auto other = [backend = way.backend, &context = way.context, done = way.done,
                  words = UndoWords{way.words.undone, way.words.redone, {}, way.words.refuses},
                  again = !way.again] { start(backend, context, done, words, again); };
    way.again ? way.context.redone(said, std::move(other)) : way.context.undone(said, std::move(other));
}

// What of the step is to be written; the step keeps what that leaves for the other way.
Result<std::vector<domain::RecordChange>> changesOf(Way &way, Undo &step) {
    auto &reader = way.backend->reader();
    std::vector<domain::RecordChange> out;
    Undo written;
    for (auto &one : step) {
        const auto record = reader.get(one.type, one.record);
        if (!record) return tl::unexpected(record.error());
        domain::RecordChange change{one.record, one.type, false, one.file, {}};
        const auto asked = one.fields.size();
        std::erase_if(one.fields, [&](const auto &field) {
            const auto &values = field.second;
            return record->deleted || !stillSays(reader.dictionary(), *record, field.first, way.again ? values.before : values.after);
        });
        way.whole = way.whole && one.fields.size() == asked;
        if (one.fields.empty()) continue;
        for (const auto &[field, values] : one.fields) change.set.emplace(field, way.again ? values.after : values.before);
        out.push_back(std::move(change));
        written.push_back(std::move(one));
    }
    step = std::move(written);
    return out;
}

void goOn(const std::shared_ptr<Way> &way, std::size_t at) {
    if (!way->backend) return;
    if (at == way->steps.size()) return end(*way, nullptr);
    auto &step = way->steps[at];
    const auto answered = [way, at](const Result<store::Saved> &answer) {
        if (!answer) return end(*way, &answer.error());
        way->done.push_back(way->steps[at]);
        goOn(way, at + 1);
    };
    const auto first = step.front();
    if (first.what == What::Changed) {
        auto changes = changesOf(*way, step);
        if (!changes) return end(*way, &changes.error());
        if (changes->empty()) return goOn(way, at + 1);
        return way->backend->save(std::move(*changes), answered);
    }
    const bool comes = (first.what == What::Made) == way->again;
    if (!comes) return way->backend->remove(first.type, first.record, answered);
    const auto record = way->backend->reader().get(first.type, first.record);
    if (!record) return end(*way, &record.error());
    if (record->deleted) return way->backend->restore(first.type, first.record, answered);
    way->whole = false;
    goOn(way, at + 1);
}

// First what comes back, then what is written, then what goes. False: it could not be read, which is said.
bool plan(Way &way, const std::vector<Undo> &apart) {
    Undo goes;
    std::set<RecordId> written;
    const auto comes = [&](const FieldUndo &one) { return (one.what == What::Made) == way.again; };
    for (const auto &part : apart)
        for (const auto &one : part) {
            if (one.what == What::Changed)
                written.insert(one.record);
            else if (comes(one))
                way.steps.push_back({one});
            else
                goes.push_back(one);
        }
    for (const auto &part : apart) {
        Undo step;
        for (const auto &one : part) {
            if (one.what != What::Changed || one.fields.empty()) continue;
            step.push_back(one);
            if (step.size() == mostASave) way.steps.push_back(std::exchange(step, {}));
        }
        if (!step.empty()) way.steps.push_back(std::move(step));
    }
    const auto stay = staying(way.backend->reader(), goes, written);
    if (!stay) {
        way.context.toast(whose(way, sentence(stay.error())));
        return false;
    }
    way.whole = stay->empty();
    if (!way.again) std::reverse(goes.begin(), goes.end()); // what was made last rests on what was made before
    for (const auto &one : goes)
        if (!stay->contains(one.record)) way.steps.push_back({one});
    return true;
}

void start(QPointer<Backend> backend, PageContext &context, const std::vector<Undo> &apart, const UndoWords &words, bool again) {
    if (!backend) return;
    if (const auto why = words.refuses ? words.refuses() : QString(); !why.isEmpty()) return context.toast(why);
    const auto way = std::make_shared<Way>(Way{backend, context, words, again});
    way->file = onlyFile(apart);
    if (plan(*way, apart)) goOn(way, 0);
}
} // namespace

void undoFields(Backend &backend, PageContext &context, const FieldUndo &undo) { undoFields(backend, context, Undo{undo}); }
void undoFields(Backend &backend, PageContext &context, const Undo &undo, const UndoWords &words) {
    start(&backend, context, {undo}, words, false);
}
void undoApart(Backend &backend, PageContext &context, const Undo &common, const Undo &inFile, const UndoWords &words) {
    start(&backend, context, {common, inFile}, words, false);
}
void undoCreation(Backend &backend, PageContext &context, const domain::RecordChange &made) {
    undoFields(backend, context, undoOfMaking(made));
}

std::function<void()> undoing(Backend &backend, PageContext &context, Undo undo, UndoWords words) {
    return [backend = QPointer(&backend), &context, undo = std::move(undo), words = std::move(words)] {
        start(backend, context, {undo}, words, false);
    };
}

} // namespace tp::ui
