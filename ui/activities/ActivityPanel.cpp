#include "ui/activities/ActivityPanel.h"

#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "ui/activities/PlanForm.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormPanel.h"
#include "ui/outings/Outings.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/AddedText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PanelTop.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/TabOrder.h"

#include <QPointer>
#include <QShortcut>

namespace tp::ui {
namespace {
enum Part { Reading, Form, Plan };
constexpr std::size_t nextShown = 8;

const FormLayout &activityLayout() {
    static const FormLayout layout{{"title"},  {"kind"},   {"description"}, {"themes"}, {"place"}, {"commune"}, {"capacity", "minutes"},
                                   {"member"}, {"leader"}, {addedRows}};
    return layout;
}

bool mayChange(const Backend &backend, const store::Record &activity) {
    const auto structure = structureOf(activity);
    return !activity.readOnly && (!structure || backend.me().belongsTo(structure)) &&
           (backend.me().roles & typeOf("activity").writers) != 0;
}
} // namespace

ActivityPanel::ActivityPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new Steps), m_title(makeLabel({}, Type::Section)),
      m_where(makeLabel({})), m_description(makeLabel({})), m_facts(new QVBoxLayout), m_next(new QVBoxLayout) {
    setObjectName(QStringLiteral("activityPanel"));
    setProperty("card", true);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("activity.close"), tr("Close"), this, QStringLiteral("close"));
    auto *top = panelTop(m_title, close);
    m_planButton = new Button(Button::Kind::Primary, QStringLiteral("activity.plan"), tr("Plan a session"), this, QStringLiteral("plus"));
    m_change = new Button(Button::Kind::Secondary, QStringLiteral("activity.change"), tr("Change the activity"), this);
    m_change->setKeyHint(tr("F2"));
    m_retire = new Button(Button::Kind::Link, QStringLiteral("activity.retire"), tr("No longer offer it"), this);
    auto *acts = new QWidget;
    auto *line = new FlowLayout(acts, space::s);
    for (auto *button : {m_planButton, m_change, m_retire}) line->addWidget(button);
    m_next->setSpacing(space::xs);
    m_versions = new VersionsNotice(context, QStringLiteral("activity"), this);
    m_history = new RecordHistory(backend, context, text, QStringLiteral("activity.history"), this);
    auto *reading = new QVBoxLayout;
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(top);
    reading->addWidget(m_where);
    reading->addWidget(m_versions);
    reading->addWidget(m_description);
    reading->addLayout(m_facts);
    reading->addWidget(acts);
    reading->addWidget(separator());
    reading->addWidget(makeLabel(tr("Next sessions"), Type::Section));
    reading->addLayout(m_next);
    reading->addWidget(m_history);
    reading->addStretch();
    m_reading = new QWidget;
    m_reading->setLayout(reading);
    m_form = new FormPanel(backend, context, QStringLiteral("activity.form"), typeOf("activity"), activityLayout(), this);
    m_plan = new PlanForm(backend, context, this);
    m_stack->addWidget(scrolled(m_reading));
    m_form->scrollFields();
    for (auto *form : std::initializer_list<QWidget *>{m_form, m_plan}) m_stack->addWidget(form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 12, 16);
    whole->addWidget(m_stack);

    connect(close, &QPushButton::clicked, this, &ActivityPanel::closed);
    connect(m_planButton, &QPushButton::clicked, this, &ActivityPanel::plan);
    connect(m_change, &QPushButton::clicked, this, &ActivityPanel::change);
    connect(m_retire, &QPushButton::clicked, this, [this] { retire(!m_retired); });
    const auto back = [this] {
        m_stack->setCurrentIndex(Reading);
        m_id ? takeFocus() : emit closed();
    };
    connect(m_form, &FormPanel::cancelled, this, back);
    connect(m_plan, &PlanForm::cancelled, this, back);
    connect(m_form, &FormPanel::broughtBack, this, [this] { m_stack->setCurrentIndex(Form); });
    connect(m_plan, &PlanForm::broughtBack, this, [this] { m_stack->setCurrentIndex(Plan); });
    connect(m_form, &FormPanel::saved, this, [this] {
        m_stack->setCurrentIndex(Reading);
        m_form->toastSaved(tr("Activity saved on this computer."));
        show(m_written);
        takeFocus();
        emit added(m_written);
    });
    connect(m_plan, &PlanForm::planned, this, [this](const RecordId &first) {
        m_stack->setCurrentIndex(Reading);
        refresh();
        m_context.open({QStringLiteral("activities"), first});
    });
    connect(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &ActivityPanel::change);
}

bool ActivityPanel::isEditing() const { return m_stack->currentIndex() != Reading; }

bool ActivityPanel::closeForm() {
    if (!isEditing()) return false;
    m_stack->currentIndex() == Form ? m_form->leave() : m_plan->leave();
    m_stack->setCurrentIndex(Reading);
    if (!m_id) emit closed();
    takeFocus();
    return true;
}

void ActivityPanel::takeFocus() {
    if (!isVisible()) return;
    if (m_stack->currentIndex() == Form) return m_form->form()->focusFirst();
    if (m_stack->currentIndex() == Plan) return m_plan->focusFirst();
    for (auto *button : {m_planButton, m_change})
        if (button->isVisibleTo(this)) return button->setFocus();
}

void ActivityPanel::show(const RecordId &activity) {
    if (isEditing()) return;
    const auto record = m_backend.reader().get("activity", activity);
    if (!record || record->deleted) {
        m_id.reset();
        return emit closed();
    }
    if (m_id != activity) m_history->fold();
    m_id = activity;
    m_history->setRecord("activity", activity);
    fill(*record);
}

void ActivityPanel::refresh() {
    if (m_id) show(*m_id);
}

void ActivityPanel::fill(const store::Record &activity) {
    m_title->setText(fieldText(activity, "title"));
    setAccessibleName(m_title->text());
    QStringList where;
    if (const auto *kind = fieldValue(activity, "kind")) where << m_text.of(fieldOf("activity", "kind"), *kind);
    if (const auto structure = structureOf(activity)) where << m_text.structure(*structure);
    m_retired = fieldValue(activity, "retired") && *fieldValue(activity, "retired")->boolean();
    if (m_retired) where << tr("no longer offered");
    m_where->setText(where.join(QStringLiteral(" · ")));
    m_description->setText(fieldText(activity, "description"));
    m_description->setVisible(!m_description->text().isEmpty());
    emptyLayout(m_facts);
    const auto fact = [this](const QString &name, const QString &value) {
        if (value.isEmpty()) return;
        m_facts->addWidget(makeLabel(name, Type::Label));
        m_facts->addWidget(makeLabel(value));
    };
    for (const auto *name : {"themes", "capacity"})
        if (const auto *value = fieldValue(activity, name))
            fact(label(fieldOf("activity", name)), m_text.of(fieldOf("activity", name), *value));
    fact(tr("Where"), sessionPlace(activity));
    fact(tr("Led by"), ledBy(activity, m_text));
    for (const auto &[name, words] : addedFacts(activity, m_text)) fact(name, words);
    m_versions->show({&activity});
    const KeptFocus focus(*m_reading);
    emptyLayout(m_next);
    store::Query query;
    query.type = "session";
    query.filters = {{"activity", store::Filter::Op::Equals, idValue(activity.id)},
                     {"startsAt", store::Filter::Op::AtLeast, nowText(m_backend.clock()).substr(0, 10)}};
    query.orderBy = "startsAt";
    query.descending = false;
    query.limit = nextShown;
    const auto sessions = m_backend.reader().list(query);
    if (!sessions || sessions->empty()) m_next->addWidget(makeLabel(tr("None is planned.")));
    for (const auto &session : sessions ? *sessions : std::vector<store::Record>()) {
        auto words = sessionWhen(session);
        if (fieldValue(session, "cancelledOn")) words = tr("%1, called off").arg(words);
        auto *open = new Button(Button::Kind::Link, QStringLiteral("activity.session.") + toQt(toText(session.id)), words);
        connect(open, &QPushButton::clicked, this, [this, id = session.id] { m_context.open({QStringLiteral("activities"), id}); });
        m_next->addWidget(open, 0, Qt::AlignLeft);
    }
    const bool may = mayChange(m_backend, activity);
    m_planButton->setVisible(may && !m_retired);
    m_change->setVisible(may);
    m_retire->setVisible(may);
    m_retire->setText(m_retired ? tr("Offer it again") : tr("No longer offer it"));
    tabsAsLaidOut(*m_reading);
}

void ActivityPanel::openForm(const store::Record *activity) {
    const auto id = activity ? activity->id : newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random());
    FormPanel::Task task;
    task.key = "form/activity/" + (activity ? toText(id) : std::string("new"));
    if (activity) task.loaded = activity->fields;
    task.asksStructure = !activity;
    task.make = [this, id, create = !activity](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (set.empty()) return std::vector<domain::RecordChange>{};
        m_written = id;
        return std::vector<domain::RecordChange>{{id, "activity", create, {}, std::move(set)}};
    };
    m_form->setTitle(activity ? tr("Change the activity") : tr("New activity"));
    m_stack->setCurrentIndex(Form);
    m_form->begin(std::move(task));
}

void ActivityPanel::add() {
    if (isEditing()) return takeFocus();
    m_id.reset();
    openForm(nullptr);
}

void ActivityPanel::change() {
    if (isEditing()) return takeFocus();
    const auto record = m_id ? m_backend.reader().get("activity", *m_id) : fail(Code::NotFound);
    if (record && mayChange(m_backend, *record)) openForm(&*record);
}

void ActivityPanel::plan() {
    if (isEditing()) return takeFocus();
    const auto record = m_id ? m_backend.reader().get("activity", *m_id) : fail(Code::NotFound);
    if (!record) return;
    m_stack->setCurrentIndex(Plan);
    m_plan->begin(*record);
}

void ActivityPanel::retire(bool retired) {
    const auto record = m_id ? m_backend.reader().get("activity", *m_id) : fail(Code::NotFound);
    if (!record) return;
    const auto undo = fieldUndo(*record, {{"retired", retired ? Value(true) : Value()}});
    m_backend.save(
        {changeOf(undo)}, [backend = QPointer(&m_backend), &context = m_context, undo, retired](const Result<store::Saved> &answer) {
            if (!answer) return context.toast(sentence(answer.error()));
            context.toast(retired ? ActivityPanel::tr("No longer offered. What was planned stays.") : ActivityPanel::tr("Offered again."),
                          [backend, &context, undo] {
                              if (backend) undoFields(*backend, context, undo);
                          });
        });
}

} // namespace tp::ui
