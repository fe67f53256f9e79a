#include "ui/activities/PlanForm.h"

#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "core/domain/Recurrence.h"
#include "ui/activities/SeriesActs.h"
#include "ui/forms/StructureChoice.h"
#include "ui/outings/Outings.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Fields.h"

#include <QComboBox>
#include <QPointer>

namespace tp::ui {
namespace {
const FormLayout &planLayout() {
    static const FormLayout layout{{"startsAt", "minutes"}, {"place", "commune"}, {"capacity"}, {"member"}, {"leader"}, {addedRows}};
    return layout;
}
} // namespace

PlanForm::PlanForm(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_every(new QComboBox),
      m_until(new DayField(QStringLiteral("plan.until"), backend.clock())),
      m_form(new FormPanel(backend, context, QStringLiteral("plan.form"), typeOf("session"), planLayout(), nullptr)) {
    m_every->setObjectName(QStringLiteral("plan.every"));
    m_every->addItem(tr("Once"), 0);
    m_every->addItem(tr("Every week"), 1);
    for (const int weeks : {2, 3, 4}) m_every->addItem(tr("Every %Ln week(s)", nullptr, weeks), weeks);
    m_every->addItem(tr("Each month, on the same weekday"), -1);
    m_untilBox = labelled(tr("Until"), m_until);
    auto *again = new QHBoxLayout;
    again->setSpacing(space::m);
    again->addWidget(labelled(tr("Comes again"), m_every), 1);
    again->addWidget(m_untilBox, 1);
    auto *above = new QWidget;
    auto *rows = new QVBoxLayout(above);
    rows->setContentsMargins({});
    rows->setSpacing(space::m);
    m_problem = makeLabel(tr("Give the last day, not before the first session."));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("plan.problem"));
    rows->addWidget(makeLabel(tr("Plan a session"), Type::Section));
    rows->addLayout(again);
    rows->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    m_form->putAbove(above);
    m_form->scrollFields();
    m_form->setSaveText(tr("Plan"));
    connect(m_every, &QComboBox::currentIndexChanged, this, &PlanForm::sayRepeats);
    connect(m_every, &QComboBox::currentIndexChanged, m_form, &FormPanel::editedBeside);
    connect(m_until, &QLineEdit::textChanged, m_form, &FormPanel::editedBeside);
    connect(m_form, &FormPanel::cancelled, this, &PlanForm::cancelled);
    connect(m_form, &FormPanel::broughtBack, this, &PlanForm::broughtBack);
    connect(m_form, &FormPanel::saved, this, &PlanForm::saved);
    sayRepeats();
}

void PlanForm::sayRepeats() {
    m_problem->hide();
    m_untilBox->setVisible(m_every->currentData().toInt() != 0);
}

void PlanForm::focusFirst() {
    if (m_form->form()) m_form->form()->focusFirst();
}

void PlanForm::begin(const store::Record &activity) {
    m_activity = activity.id;
    FormPanel::Task task;
    task.key = "form/session/new/" + toText(activity.id);
    for (const auto *field : {"place", "commune", "capacity", "minutes", "member", "leader"})
        if (const auto *value = fieldValue(activity, field)) task.preset[field] = *value;
    if (!task.preset.contains("member") && !task.preset.contains("leader")) task.preset["member"] = idValue(m_backend.me().member);
    task.beside = {everyKept(), untilKept()};
    const auto tomorrow = domain::daysLater(nowText(m_backend.clock()).substr(0, 10), 1);
    task.preset["startsAt"] = tomorrow + "T14:00";
    // Sessions are of the structure their activity is of.
    task.make = [this, of = structureOf(activity)](FormPanel::Fields set) {
        auto changes = make(std::move(set));
        if (changes && m_backend.me().belongsTo(of)) writeFor(*of, *changes, m_backend.reader().dictionary());
        return changes;
    };
    m_form->begin(std::move(task));
}

DraftBeside PlanForm::everyKept() const {
    return {"every", m_every, [every = m_every] { return every->currentIndex() > 0 ? every->currentData().toString() : QString(); },
            [every = m_every](const QString &kept) { every->setCurrentIndex(std::max(0, every->findData(kept.toInt()))); }};
}

// A day as such, or what is no day yet as it was typed.
DraftBeside PlanForm::untilKept() const {
    return {"until", m_until,
            [until = m_until] {
                const auto day = until->day();
                return day ? day->toString(Qt::ISODate) : until->text();
            },
            [until = m_until](const QString &kept) {
                const auto day = QDate::fromString(kept, Qt::ISODate);
                until->setDay(day.isValid() ? std::optional(day) : std::nullopt);
                if (!day.isValid()) until->setText(kept);
            }};
}

Result<std::vector<domain::RecordChange>> PlanForm::make(FormPanel::Fields set) {
    const auto startsAt = set["startsAt"].text() ? *set["startsAt"].text() : std::string();
    std::erase_if(set, [](const auto &field) { return field.second.isNull(); });
    set["activity"] = idValue(m_activity);
    const auto now = m_backend.clock().nowMs();
    const int weeks = m_every->currentData().toInt();
    m_problem->hide();
    m_lastOfMore.clear();
    if (weeks == 0) {
        m_first = newUuid7<RecordId>(now, m_backend.random());
        m_sessions = 1;
        return std::vector<domain::RecordChange>{{m_first, "session", true, {}, std::move(set)}};
    }
    const auto until = m_until->day();
    domain::Recurrence rule{weeks < 0 ? domain::Recurrence::Every::MonthByWeekday : domain::Recurrence::Every::Week, std::max(1, weeks),
                            until ? fromQt(until->toString(Qt::ISODate)) : std::string()};
    const auto all = domain::occurrences(startsAt, rule);
    if (all.empty()) {
        m_problem->show();
        m_until->setFocus();
        return fail(Code::Invalid, "until: a day not before the first session");
    }
    const auto series = newUuid7<RecordId>(now, m_backend.random());
    std::vector<domain::RecordChange> changes{
        {series,
         "series",
         true,
         {},
         {{"activity", idValue(m_activity)}, {"startsAt", startsAt}, {"rule", domain::ruleText(startsAt, rule)}}}};
    set["series"] = idValue(series);
    for (const auto &at : all) {
        set["startsAt"] = at;
        changes.push_back({domain::occurrenceId(series, domain::dayOf(at)), "session", true, {}, set});
    }
    m_first = changes[1].record;
    m_sessions = static_cast<int>(all.size());
    m_lastOfMore = domain::isCutShort(startsAt, rule) ? domain::dayOf(all.back()) : std::string();
    return changes;
}

void PlanForm::saved(int left, const Error *why) {
    const auto said = m_lastOfMore.empty()
                          ? tr("%Ln session(s) planned.", nullptr, m_sessions)
                          : tr("%Ln session(s) planned, until %1: no more are made at once. Make the series longer when it nears its end.",
                               nullptr, m_sessions)
                                .arg(dateText(std::string_view(m_lastOfMore)));
    m_context.toast(!why ? said : tr("%Ln session(s) could not be planned. %1", nullptr, left).arg(sentence(*why)),
                    undoingSessions(m_backend, m_context, m_form->written()));
    emit planned(m_first);
}

} // namespace tp::ui
