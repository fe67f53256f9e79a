#include "ui/persons/NewPerson.h"

#include "core/base/IdValue.h"
#include "core/domain/TypedPerson.h"
#include "ui/persons/CandidateList.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

namespace tp::ui {
namespace {
constexpr const char *draftKey = "form/person/new"; // an erasure finds the name in it
}

NewPerson::NewPerson(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_duplicates(duplicates),
      m_form(new FormPanel(backend, context, QStringLiteral("createPerson"), typeOf("person"),
                           {{"usualName", "familyName"}, {"birthYear", "phone", "email"}, {"gender", "ageBand", "commune"}, {addedRows}},
                           this)),
      m_alike(new CandidateList(backend, text, tr("Perhaps the same person"), this)) {
    QObject::setProperty("card", true);
    setObjectName(QStringLiteral("newPerson"));
    m_form->setTitle(tr("New file"));
    m_form->setSaveText(tr("Create the file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addWidget(m_form);
    column->addWidget(m_alike);
    column->addWidget(makeLabel(tr("Only your structure can read this file, until you share it."), Type::Small));
    connect(&backend, &Backend::draftKept, this, [this](const QString &key) {
        if (key == QLatin1String(draftKey)) emit keptChanged();
    });
    connect(m_alike, &CandidateList::chosen, this, &NewPerson::chosen);
    connect(&m_duplicates, &Duplicates::completed, this, [this] {
        if (isVisible()) look();
    });
    connect(m_form, &FormPanel::cancelled, this, &NewPerson::cancelled);
    connect(m_form, &FormPanel::broughtBack, this, [this] {
        follow();
        emit broughtBack();
    });
    connect(m_form, &FormPanel::saved, this, [this] { emit created(RecordId(m_id), m_form->written()); });
}

void NewPerson::start(const QString &typed) {
    const auto nowMs = m_backend.clock().nowMs();
    m_id = newUuid7<RecordId>(nowMs, m_backend.random());
    const auto today = parisTime(nowMs).date().toString(Qt::ISODate).toStdString();
    FormPanel::Task task;
    task.key = draftKey;
    const auto [sketch, words] =
        domain::typedPerson(fromQt(typed)); // a year, a phone or an email in the name would be taken for a family name
    task.preset = {{"usualName", sketch.usualName}};
    if (sketch.birthYear) task.preset["birthYear"] = *sketch.birthYear;
    if (!sketch.phone.empty()) task.preset["phone"] = sketch.phone;
    if (!sketch.email.empty()) task.preset["email"] = sketch.email;
    task.asksStructure = true;
    task.make = [id = m_id, me = m_backend.me().member, today](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        set["referent"] = idValue(me);
        set["firstContactOn"] = today;
        return std::vector<domain::RecordChange>{{id, "person", true, id, std::move(set)}};
    };
    m_form->begin(std::move(task));
    follow();
    m_form->form()->focusField(sketch.usualName.empty() ? "usualName" : "familyName");
}

// Its form keeps what is typed as it goes: nobody is here any more to be told.
NewPerson::~NewPerson() { m_backend.disconnect(this); }

bool NewPerson::isKept() const { return m_form->isKept(draftKey); }
void NewPerson::leave() { m_form->leave(); }

void NewPerson::follow() {
    connect(m_form->form(), &RecordForm::edited, this, &NewPerson::look);
    look();
}

void NewPerson::look() {
    const auto *form = m_form->form();
    if (!form) return;
    FormPanel::Fields typed;
    for (const auto *field : {"usualName", "familyName", "birthYear", "phone", "email"}) typed[field] = form->editor(field)->value();
    const auto sketch = sketchOf(typed);
    if (sketch.usualName.size() + sketch.familyName.size() + sketch.phone.size() + sketch.email.size() < 3) return m_alike->show({});
    const auto people = m_duplicates.probable(sketch, 4);
    m_alike->show(people, m_duplicates.isComplete());
}

} // namespace tp::ui
