#include "ui/activities/SessionForms.h"

#include "ui/activities/LengthenForm.h"
#include "ui/activities/SeriesScope.h"
#include "ui/flows/SaveInParts.h"
#include "ui/forms/FormPanel.h"
#include "ui/outings/Outings.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QVBoxLayout>

namespace tp::ui {
namespace {

const FormLayout &sessionLayout() {
    static const FormLayout layout{{"startsAt", "minutes"}, {"place", "commune"}, {"capacity"}, {"member"}, {"leader"}, {addedRows}};
    return layout;
}

QString saidOf(const SeriesChange &change, int sessions, bool callsOff) {
    auto words = callsOff ? SessionForms::tr("%Ln session(s) called off. Who is signed up stays so.", nullptr, sessions)
                          : SessionForms::tr("%Ln session(s) changed.", nullptr, sessions);
    if (change.apart)
        words += QLatin1Char(' ') + SessionForms::tr("%Ln that had been moved by itself keeps its time.", nullptr, change.apart);
    return words;
}

} // namespace

SessionForms::SessionForms(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_scope(new SeriesScope(this)),
      m_change(new FormPanel(backend, context, QStringLiteral("session.form"), typeOf("session"), sessionLayout(), this)),
      m_off(new FormPanel(backend, context, QStringLiteral("session.offForm"), typeOf("session"), {{"cancelReason"}}, this)),
      m_lengthen(new LengthenForm(backend, context, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    column->addWidget(m_scope);
    for (auto *form : std::initializer_list<QWidget *>{m_change, m_off, m_lengthen}) column->addWidget(form);
    column->addStretch();
    m_change->setTitle(tr("Change the session"));
    m_off->setTitle(tr("Call the session off"));
    m_off->setSaveText(tr("Call off"));
    for (auto *form : {m_change, m_off}) {
        connect(form, &FormPanel::cancelled, this, &SessionForms::ended);
        connect(form, &FormPanel::saved, this, &SessionForms::saved);
        connect(form, &FormPanel::broughtBack, this, [this, form] {
            show(form);
            emit broughtBack();
        });
    }
    connect(m_lengthen, &LengthenForm::ended, this, &SessionForms::ended);
}

void SessionForms::show(QWidget *form) {
    for (auto *one : std::initializer_list<QWidget *>{m_change, m_off, m_lengthen}) one->setVisible(one == form);
    if (form == m_lengthen) m_scope->offer({}, {}, {}); // nothing is asked there
}

void SessionForms::change(const store::Record &session) { open(session, false); }
void SessionForms::callOff(const store::Record &session) { open(session, true); }

void SessionForms::lengthen(SessionSeries series) {
    show(m_lengthen);
    m_lengthen->begin(std::move(series));
}

void SessionForms::open(const store::Record &session, bool callOff) {
    auto *form = callOff ? m_off : m_change;
    show(form);
    m_scope->offer(seriesOf(m_backend.reader(), session), session.id, nowText(m_backend.clock()));
    FormPanel::Task task;
    task.key = std::string(callOff ? "form/session/off/" : "form/session/") + toText(session.id);
    task.loaded = session.fields;
    task.make = [this, session, callOff](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        const auto now = nowText(m_backend.clock());
        if (callOff) set["cancelledOn"] = now.substr(0, 10);
        const auto series = seriesOf(m_backend.reader(), session).value_or(SessionSeries{{}, {session}});
        m_saving = changeAlike(series, session, set, m_scope->part(), now);
        m_callsOff = callOff;
        m_rest = m_saving.edit.changes;
        return takePart(m_rest);
    };
    form->begin(std::move(task));
}

void SessionForms::saved() {
    saveInParts(
        m_backend, std::exchange(m_rest, {}),
        [backend = QPointer(&m_backend), &context = m_context, saving = m_saving, off = m_callsOff](int left, const Result<> &answer) {
            if (!answer) context.toast(tr("%Ln session(s) could not be changed. %1", nullptr, left).arg(sentence(answer.error())));
            auto undo = saving.edit.undo;
            undo.resize(undo.size() - static_cast<std::size_t>(left));
            context.toast(saidOf(saving, saving.sessions - left, off), [backend, &context, undo] {
                if (backend) undoInParts(*backend, context, undo);
            });
        });
    emit ended();
}

void SessionForms::leave() {
    for (auto *form : {m_change, m_off})
        if (form->isVisibleTo(this)) form->leave();
}

void SessionForms::focusFirst() {
    if (m_lengthen->isVisibleTo(this)) return m_lengthen->focusFirst();
    for (auto *form : {m_change, m_off})
        if (form->isVisibleTo(this) && form->form()) form->form()->focusFirst();
}

} // namespace tp::ui
