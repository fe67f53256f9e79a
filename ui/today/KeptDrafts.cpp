#include "ui/today/KeptDrafts.h"

#include "core/base/IdValue.h"
#include "core/store/DraftKeys.h"
#include "core/store/Drafts.h"
#include "ui/committees/CommitteeTab.h"
#include "ui/importing/ImportDraft.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct KeptDraftsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::KeptDrafts)
};
constexpr std::size_t mostKept = 200;

struct Shown {
    std::string_view type;
    const char *page;
};
// What a key names first is what the form is of, or whose.
constexpr Shown shownOn[] = {{"person", "persons"},
                             {"encounter", "encounters"},
                             {"encounter_template", "today"},
                             {"custom_field", "consortium"},
                             {"outing", "encounters"},
                             {"observation", "encounters"},
                             {"session", "activities"},
                             {"activity", "activities"},
                             {"professional", "directory"},
                             {"scheme", "directory"},
                             {"referral", "directory"},
                             {"exchange_request", "directory"},
                             {"group", "committees"},
                             {"committee_session", "committees"},
                             {"proposal", "committees"},
                             {"steering_session", "committees"},
                             {"steering_presence", "committees"},
                             {"decision", "committees"},
                             {"milestone", "committees"},
                             {"allotment", "committees"},
                             {"answer", "committees"},
                             {"impact", "committees"}};

struct Key { // form/WHAT/…, the ids in it in order
    std::string what;
    std::vector<RecordId> ids;
};

Key keyFrom(const std::string &text) {
    Key out;
    const auto parts = toQt(text).split(QLatin1Char('/'));
    for (int at = 1; at < parts.size(); ++at)
        if (const auto id = parseId<RecordId>(fromQt(parts[at])))
            out.ids.push_back(*id);
        else if (parts[at] != QLatin1String("new") && out.what.empty())
            out.what = fromQt(parts[at]);
    return out;
}

struct Named {
    store::Record record;
    const char *page;
};
std::optional<Named> firstNamed(store::Reader &reader, const Key &key) {
    for (const auto &id : key.ids)
        for (const auto &[type, page] : shownOn)
            if (auto record = reader.get(type, id); record && !record->deleted) return Named{std::move(*record), page};
    return {};
}

PageTarget targetOf(const Key &key, const Named &named) {
    const auto &record = named.record;
    const auto page = QLatin1String(named.page);
    const auto id = toQt(toText(record.id));
    if (record.type == "person" && key.what.starts_with("referral")) {
        if (key.ids.size() > 1) return {QStringLiteral("directory"), key.ids.back()};
        return {QStringLiteral("directory"), {}, QLatin1String(referPart) + id};
    }
    if (record.type == "person" && key.what.starts_with("pathway")) return {QStringLiteral("pathways"), record.id};
    if (record.type == "proposal" && key.what == "answer") return {page, {}, QLatin1String(followUpPart) + id};
    if (record.type == "custom_field") return {page, {}, QStringLiteral("dictionary")};
    if (record.type == "encounter_template") return {page, {}, QLatin1String(templatesPart)};
    if (record.type == "encounter") return {page, record.id, QLatin1String(editPart)};
    if (record.type == "observation") return {page, idIn<RecordId>(fieldValue(record, "outing"))};
    return {page, record.id};
}

QString kindOf(const Key &key, const store::Record *of, const schema::Dictionary &words) {
    auto what = key.what;
    if (what.starts_with("referral")) what = "referral";                   // its answers, its withdrawal
    if (of && of->type == "person" && what == "answer") what = "handover"; // to it
    const auto *type = words.type(what);
    if (!type && of && of->type != "person") type = words.type(of->type);
    return type ? label(*type) : QString();
}

// Of a form that names nothing yet: the page where it is opened.
std::optional<PageTarget> pageFor(const std::string &what) {
    if (what == "outing") return PageTarget{QStringLiteral("encounters"), {}, QStringLiteral("outing")};
    if (what == "activity") return PageTarget{QStringLiteral("activities"), {}, QStringLiteral("catalogue")};
    if (what == "structure") return PageTarget{QStringLiteral("consortium"), {}, QStringLiteral("structures")};
    if (what == "term" || what == "custom_field") return PageTarget{QStringLiteral("consortium"), {}, QStringLiteral("dictionary")};
    const auto at = std::ranges::find(shownOn, std::string_view(what), &Shown::type);
    return at == std::end(shownOn) ? std::nullopt : std::optional(PageTarget{QLatin1String(at->page), {}});
}

// Choices between versions, a draft a field, while they are still to be made.
std::optional<KeptDraft> choiceKept(store::Reader &reader, const ValueText &text, QDate today, const std::string &key) {
    const auto parts = toQt(key).split(QLatin1Char('/'));
    if (parts.size() < 5) return {};
    const auto id = parseId<RecordId>(fromQt(parts[3]));
    if (!id) return {};
    const auto record = reader.get(fromQt(parts[2]), *id);
    if (!record || std::ranges::find(record->conflicts, fromQt(parts[4])) == record->conflicts.end()) return {};
    const auto *type = text.dictionary().type(record->type);
    const auto title = recordTitle(*record, text, today).title;
    return KeptDraft{key,
                     KeptDraftsWords::tr("Versions to choose from: %1").arg(title.isEmpty() && type ? label(*type) : title),
                     {QStringLiteral("conflicts"), *id}};
}

} // namespace

std::vector<KeptDraft> keptDrafts(Backend &backend) {
    std::vector<KeptDraft> out;
    auto &reader = backend.reader();
    const auto keys = store::draftKeysOf(reader).draftKeys(formDrafts, mostKept);
    const ValueText text(reader);
    const auto today = parisTime(backend.clock().nowMs()).date();
    for (const auto &one : keys ? *keys : std::vector<std::string>()) {
        const auto key = keyFrom(one);
        if (one.starts_with(importDrafts)) {
            if (const auto import = keptImport(reader, one))
                out.push_back({one, KeptDraftsWords::tr("Import of “%1”").arg(import->source), {QStringLiteral("import"), {}, toQt(one)}});
        } else if (one.starts_with(store::versionsDrafts)) {
            auto choice = choiceKept(reader, text, today, one); // in order: those of one record follow each other
            const bool more =
                choice && !out.empty() && out.back().opens.page == choice->opens.page && out.back().opens.record == choice->opens.record;
            if (choice && !more) out.push_back(std::move(*choice));
        } else if (const auto named = firstNamed(reader, key)) {
            const auto kind = kindOf(key, &named->record, text.dictionary());
            const auto title = recordTitle(named->record, text, today).title;
            const bool both = !kind.isEmpty() && !title.isEmpty() && key.what != named->record.type;
            out.push_back({one,
                           both              ? KeptDraftsWords::tr("%1: %2", "kind of record, whose").arg(kind, title)
                           : title.isEmpty() ? kind
                                             : title,
                           targetOf(key, *named)});
        } else if (const auto page = key.ids.empty() ? pageFor(key.what) : std::nullopt) {
            out.push_back({one, kindOf(key, nullptr, text.dictionary()), *page});
        }
    }
    return out;
}

} // namespace tp::ui
