#include "ui/today/DueReminders.h"

#include "core/base/IdValue.h"
#include "core/store/Rows.h"
#include "ui/forms/StructureChoice.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/DueDays.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct DueRemindersWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
using Op = store::Filter::Op;
constexpr int remindersAhead = 90;
constexpr std::size_t mostToday = 500, mostRead = 500, mostCounted = 1000; // a hundred thousand rows counted hold the window up

// The nearest to today first.
store::Query queryFor(DueWhen when, const char *type, const char *field, QDate today) {
    store::Query query;
    query.type = type;
    if (when != DueWhen::Late) query.filters.push_back({field, Op::AtLeast, isoOf(when == DueWhen::Today ? today : today.addDays(1))});
    query.filters.push_back({field, Op::Below,
                             isoOf(today.addDays(when == DueWhen::Late    ? 0
                                                 : when == DueWhen::Today ? 1
                                                                          : remindersAhead))});
    query.orderBy = field;
    query.descending = when == DueWhen::Late;
    return query;
}

DueStep behind(DueWhen when, QDate today, const QString &icon, int count, const QString &late, const QString &ahead) {
    return when == DueWhen::Late
               ? heldBackStep(DueStep::Group::Late, today.addDays(-1), icon, count, late, DueRemindersWords::tr("late for longer"))
               : heldBackStep(DueStep::Group::Later, today.addDays(remindersAhead), icon, count, ahead,
                              DueRemindersWords::tr("later than these"));
}

QString iconOf(const QString &step) {
    if (step == QLatin1String("call_back")) return QStringLiteral("phone");
    if (step == QLatin1String("refer")) return QStringLiteral("share");
    if (step == QLatin1String("workshop")) return QStringLiteral("activity");
    if (step == QLatin1String("accompany")) return QStringLiteral("pathway");
    if (step == QLatin1String("meet_again")) return QStringLiteral("person");
    return QStringLiteral("encounter");
}

DueStep nextStep(Backend &backend, const ValueText &text, QDate today, const store::Record &encounter) {
    DueStep step;
    step.on = dayIn(encounter, "nextStepOn");
    step.group = groupOf(step.on, today);
    const auto code = fieldText(encounter, "nextStep");
    step.icon = iconOf(code);
    const auto who = whoText(encounter, backend.reader(), text);
    //: What to do: who. "Call back: Théo Lamotte"
    step.title = code.isEmpty() ? who : DueRemindersWords::tr("%1: %2").arg(termLabel(text.dictionary(), "next_step", fromQt(code)), who);
    QStringList facts;
    if (step.group != DueStep::Group::Today) facts << dateText(step.on);
    facts << DueRemindersWords::tr("met on %1").arg(dateText(dayIn(encounter, "occurredAt")));
    if (const auto place = placeText(encounter, text.dictionary()); !place.isEmpty()) facts << place;
    step.detail = facts.join(QStringLiteral(" · "));
    step.opens = {QStringLiteral("encounters"), encounter.id};
    step.act = DueRemindersWords::tr("Done");
    step.settles = {setting(encounter, "nextStepOn", {})};
    step.day = "nextStepOn";
    return step;
}

struct OpenReminder {
    store::Record reminder, person;
};

std::vector<OpenReminder> openReminders(Backend &backend, DueWhen when, QDate today, std::size_t most) {
    std::vector<OpenReminder> out;
    for (auto &who : {idValue(backend.me().member), Value()}) { // each by itself: others' late ones leave room for mine
        auto query = queryFor(when, "reminder", "dueOn", today);
        query.filters.push_back({"doneOn", Op::Equals, {}});
        query.filters.push_back({"member", Op::Equals, who});
        query.limit = most;
        auto found = backend.reader().list(query);
        for (auto &reminder : found ? *found : std::vector<store::Record>()) {
            auto person = reminder.file ? backend.reader().get("person", *reminder.file) : fail(Code::NotFound);
            if (!person || person->deleted) continue;
            if (who.isNull() && !backend.me().belongsTo(structureOf(*person))) continue;
            out.push_back({std::move(reminder), std::move(*person)});
        }
    }
    std::ranges::stable_sort(out, [when](const OpenReminder &a, const OpenReminder &b) {
        const auto first = dayIn(a.reminder, "dueOn"), second = dayIn(b.reminder, "dueOn");
        return when == DueWhen::Late ? second < first : first < second;
    });
    return out;
}

DueStep reminderStep(const OpenReminder &of, const ValueText &text, QDate today) {
    DueStep step;
    step.on = dayIn(of.reminder, "dueOn");
    step.group = groupOf(step.on, today);
    step.icon = QStringLiteral("clock");
    step.title = DueRemindersWords::tr("%1: %2").arg(fieldText(of.reminder, "what"), recordTitle(of.person, text, today).title);
    step.detail = step.group == DueStep::Group::Today ? DueRemindersWords::tr("reminder")
                                                      : DueRemindersWords::tr("%1 · reminder").arg(dateText(step.on));
    step.opens = {QStringLiteral("persons"), of.person.id};
    step.act = DueRemindersWords::tr("Done");
    step.settles = {setting(of.reminder, "doneOn", isoOf(today))};
    step.day = "dueOn";
    return step;
}

} // namespace

Result<std::vector<DueStep>> nextSteps(Backend &backend, const ValueText &text, QDate today, DueWhen when, std::size_t most) {
    std::vector<DueStep> out;
    auto query = queryFor(when, "encounter", "nextStepOn", today);
    query.filters.insert(query.filters.begin(), {"structure", Op::Equals, ourStructures(backend.me())});
    query.limit = when == DueWhen::Today ? mostToday : most + 1; // one more tells whether to count
    TP_TRY(auto encounters, backend.reader().list(query));
    int more = 0;
    if (when != DueWhen::Today && encounters.size() > most) {
        encounters.resize(most);
        query.limit = most + mostCounted;
        TP_TRY(const auto all, store::rowsOf(backend.reader()).rows({query, {"nextStepOn"}}));
        more = static_cast<int>(all.size() - most);
    }
    for (const auto &encounter : encounters)
        if (dayIn(encounter, "nextStepOn").isValid()) out.push_back(nextStep(backend, text, today, encounter));
    const bool uncounted = more == static_cast<int>(mostCounted);
    if (more > 0)
        out.push_back(behind(when, today, QStringLiteral("encounter"), more,
                             uncounted ? DueRemindersWords::tr("And %Ln more late next step(s), or yet more", nullptr, more)
                                       : DueRemindersWords::tr("And %Ln more late next step(s)", nullptr, more),
                             uncounted ? DueRemindersWords::tr("And %Ln more next step(s), or yet more", nullptr, more)
                                       : DueRemindersWords::tr("And %Ln more next step(s)", nullptr, more)));
    return out;
}

std::vector<DueStep> reminders(Backend &backend, const ValueText &text, QDate today, DueWhen when, std::size_t most) {
    std::vector<DueStep> out;
    auto open = openReminders(backend, when, today, mostRead + most);
    const auto shown = when == DueWhen::Today ? open.size() : std::min(open.size(), most);
    const int more = static_cast<int>(open.size() - shown);
    for (std::size_t i = 0; i < shown; ++i) out.push_back(reminderStep(open[i], text, today));
    if (more > 0)
        out.push_back(behind(when, today, QStringLiteral("clock"), more,
                             DueRemindersWords::tr("And %Ln more late reminder(s)", nullptr, more),
                             DueRemindersWords::tr("And %Ln more reminder(s)", nullptr, more)));
    return out;
}

} // namespace tp::ui
