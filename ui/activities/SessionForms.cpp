#include "ui/activities/SessionForms.h"

#include "ui/activities/LengthenForm.h"
#include "ui/activities/SeriesScope.h"
#include "ui/flows/FieldUndo.h"
#include "ui/forms/FormPanel.h"
#include "ui/outings/Outings.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Scrolled.h"

#include <QPointer>
#include <QVBoxLayout>

namespace tp::ui {
namespace {

const FormLayout &sessionLayout() {
    static const FormLayout layout{{"startsAt", "minutes"}, {"place", "commune"}, {"capacity"}, {"member"}, {"leader"}, {addedRows}};
    return layout;
}

} // namespace

SessionForms::SessionForms(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_scope(new SeriesScope(this)),
      m_change(new FormPanel(backend, context, QStringLiteral("session.form"), typeOf("session"), sessionLayout(), this)),
      m_off(new FormPanel(backend, context, QStringLiteral("session.offForm"), typeOf("session"), {{"cancelReason"}}, this)),
      m_hold(new FormPanel(backend, context, QStringLiteral("session.holdForm"), typeOf("session"), {}, this)), // nothing to fill in
      m_lengthen(new LengthenForm(backend, context, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (auto *form : {m_change, m_off, m_hold}) {
        form->scrollFields();
        column->addWidget(form);
    }
    m_change->putAbove(m_scope);
    m_lengthenPlace = scrolled(m_lengthen);
    column->addWidget(m_lengthenPlace);
    m_change->setTitle(tr("Change the session"));
    m_off->setTitle(tr("Call the session off"));
    m_off->setSaveText(tr("Call off"));
    m_hold->setTitle(tr("Hold the session after all"));
    m_hold->setSaveText(tr("Hold it after all"));
    for (auto *form : {m_change, m_off, m_hold}) {
        connect(form, &FormPanel::cancelled, this, &SessionForms::ended);
        connect(form, &FormPanel::saved, this, &SessionForms::saved);
        connect(form, &FormPanel::broughtBack, this, [this, form] {
            show(form);
            emit broughtBack();
        });
    }
    connect(m_lengthen, &LengthenForm::ended, this, &SessionForms::ended);
}

void SessionForms::show(FormPanel *form) {
    if (form) form->putAbove(m_scope); // first: it goes with the form it stands in
    for (auto *one : {m_change, m_off, m_hold}) one->setVisible(one == form);
    m_lengthenPlace->setVisible(!form);
    if (!form) m_scope->offer({}, {}, {}); // nothing is asked there
}

void SessionForms::change(const store::Record &session) { open(m_change, session, Act::Change); }
void SessionForms::callOff(const store::Record &session) { open(m_off, session, Act::CallOff); }
void SessionForms::hold(const store::Record &session) {
    open(m_hold, session, Act::Hold);
    m_scope->takeFocus();
}

void SessionForms::lengthen(SessionSeries series, const store::Record &session) {
    show(nullptr);
    m_lengthen->begin(std::move(series), session.id);
}

void SessionForms::open(FormPanel *form, const store::Record &session, Act act) {
    static constexpr const char *keys[] = {"form/session/", "form/session/off/", "form/session/hold/"};
    show(form);
    m_scope->offer(seriesOf(m_backend.reader(), session), session.id, nowText(m_backend.clock()));
    FormPanel::Task task;
    task.key = keys[static_cast<int>(act)] + toText(session.id);
    task.loaded = session.fields;
    task.make = [this, session, act](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        const auto now = nowText(m_backend.clock());
        if (act == Act::CallOff) set["cancelledOn"] = now.substr(0, 10);
        if (act == Act::Hold) set = {{"cancelledOn", Value()}, {"cancelReason", Value()}};
        const auto series = seriesOf(m_backend.reader(), session).value_or(SessionSeries{{}, {session}});
        m_saving = changeAlike(series, session, set, m_scope->part(), now);
        m_act = act;
        return m_saving.edit.changes;
    };
    form->begin(std::move(task));
}

QString SessionForms::said(Act act, int sessions, int apart) {
    if (act == Act::CallOff) return tr("%Ln session(s) called off. Who is signed up stays so.", nullptr, sessions);
    if (act == Act::Hold) return tr("%Ln session(s) held after all.", nullptr, sessions);
    const auto words = tr("%Ln session(s) changed.", nullptr, sessions);
    return apart ? words + QLatin1Char(' ') + tr("%Ln that had been moved by itself keeps its time.", nullptr, apart) : words;
}

void SessionForms::saved(int left, const Error *why) {
    auto undo = m_saving.edit.undo;
    undo.resize(undo.size() - static_cast<std::size_t>(left));
    auto words = said(m_act, m_saving.sessions - left, m_saving.apart);
    if (why) // in one with it: a toast takes the place of another
        words = tr("%Ln session(s) could not be changed. %1", nullptr, left).arg(sentence(*why)) + QLatin1Char(' ') + words;
    m_context.toast(words, undoing(m_backend, m_context, std::move(undo)));
    emit ended();
}

void SessionForms::leave() {
    for (auto *form : {m_change, m_off, m_hold})
        if (form->isVisibleTo(this)) form->leave();
    if (m_lengthenPlace->isVisibleTo(this)) m_lengthen->leave();
}

void SessionForms::focusFirst() {
    if (m_lengthen->isVisibleTo(this)) return m_lengthen->focusFirst();
    for (auto *form : {m_change, m_off, m_hold})
        if (form->isVisibleTo(this) && form->form()) form->form()->focusFirst();
}

} // namespace tp::ui
