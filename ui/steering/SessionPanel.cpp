#include "ui/steering/SessionPanel.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/flows/FieldUndo.h"
#include "ui/steering/AnswerForm.h"
#include "ui/steering/MinutesSheet.h"
#include "ui/steering/Representatives.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Content.h"
#include "ui/widgets/Prompter.h"

#include <QApplication>

#include <algorithm>

namespace tp::ui {
namespace {

const FormLayout sessionLayout{{"startsAt"}, {"place"}, {"secretary"}, {"agenda"}, {addedRows}};
const FormLayout minutesLayout{{"secretary"}, {"minutes"}};
const FormLayout presenceLayout{{"member"}, {"name"}, {"attendance"}};
constexpr const char *minutesForm = "steering_session/minutes";

Value valueOr(const store::Record &record, const char *field) {
    const auto *value = fieldValue(record, field);
    return value ? *value : Value();
}

} // namespace

SteeringSessionPanel::SteeringSessionPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : RecordPanel(backend, context, text, QStringLiteral("steering"), parent), m_answer(new AnswerForm(backend, context, text, this)),
      m_there(new Representatives(this)) {
    m_answer->hide();
    m_there->hide();
    m_held = addAct(Button::Kind::Primary, "held", tr("It was held"), QStringLiteral("check"));
    m_minutes = addAct(Button::Kind::Secondary, "minutes", tr("Write the minutes"));
    m_print = addAct(Button::Kind::Secondary, "print", tr("Minutes as PDF"), QStringLiteral("export"));
    m_print->setKeyHint(tr("Ctrl+P"));
    m_change = addAct(Button::Kind::Secondary, "change", tr("Change"));
    m_change->setKeyHint(tr("F2"));
    m_off = addAct(Button::Kind::Link, "off", tr("Call off"));
    addForm("steering_session", sessionLayout);
    addForm("steering_session", minutesLayout, minutesForm);
    addForm("steering_presence", presenceLayout);
    connect(m_held, &QPushButton::clicked, this, [this] {
        const auto day = fromQt(fieldText(record(), "startsAt").left(10));
        const bool held = fieldValue(record(), "heldOn");
        set({{"heldOn", held ? Value() : Value(day)}}, held ? tr("Not held after all.") : tr("Held. Its agenda stays as it was that day."));
    });
    connect(m_minutes, &QPushButton::clicked, this, [this] { openForm(minutesForm, &record(), {}); });
    connect(m_print, &QPushButton::clicked, this, &SteeringSessionPanel::print);
    connect(m_change, &QPushButton::clicked, this, &SteeringSessionPanel::change);
    connect(m_off, &QPushButton::clicked, this, [this] {
        const bool off = fieldValue(record(), "cancelledOn");
        set({{"cancelledOn", off ? Value() : Value(today())}}, off ? tr("The session is held after all.") : tr("Called off."));
    });
    connect(m_there, &Representatives::attended, this, &SteeringSessionPanel::represent);
    connect(m_there, &Representatives::whoAsked, this, &SteeringSessionPanel::nameRepresentative);
    connect(m_there, &Representatives::pastAsked, this, [this](const StructureId &structure, const RecordId &presence) {
        showHistoriesOf({{"steering_presence", presence, tr("History of who represented %1").arg(this->text().structure(structure))}});
    });
    connect(m_answer, &AnswerForm::saved, this, [this] {
        const auto answered = std::exchange(m_open, {});
        emit saved(record().id);
        if (answered) focusNext(*answered);
    });
}

void SteeringSessionPanel::plan(const std::string &startsAt) {
    add("steering_session", startsAt.empty() ? Fields() : Fields{{"startsAt", startsAt}});
}

void SteeringSessionPanel::leaveAnswer() {
    m_answer->leave();
    m_answer->hide();
    m_open.reset();
}

bool SteeringSessionPanel::isAnswering() const {
    const auto *focus = QApplication::focusWidget();
    return m_open && m_answer->proposal() && (m_answer->hasTyped() || (focus && m_answer->isAncestorOf(focus)));
}

QString SteeringSessionPanel::titleOfForm(const std::string &type, bool isNew) const {
    if (type == minutesForm) return tr("Minutes");
    if (type == "steering_presence") return tr("Who represents the structure");
    return isNew ? tr("Plan a session") : tr("Change the session");
}

void SteeringSessionPanel::fill() {
    const auto &session = record();
    const auto state = domain::steeringState(session.fields, today());
    setTitle(steeringTitle(session));
    QStringList what{dateTimeText(fromQt(fieldText(session, "startsAt")))};
    if (const auto place = fieldText(session, "place"); !place.isEmpty()) what << place;
    setWhat(what.join(QStringLiteral(" · ")));
    addTag(new StateTag(state == domain::SessionState::Held     ? StateTag::State::Sent
                        : state == domain::SessionState::Unsaid ? StateTag::State::Late
                                                                : StateTag::State::Planned,
                        sessionStateText(state), this));
    const bool off = state == domain::SessionState::CalledOff, held = state == domain::SessionState::Held;
    m_held->setVisible(held || (!off && domain::steeringDay(session.fields) <= today()));
    m_held->setText(held ? tr("Not held after all") : tr("It was held"));
    m_off->setVisible(!held);
    m_off->setText(off ? tr("Hold it after all") : tr("Call off"));
    const auto minutes = fieldText(session, "minutes");
    m_minutes->setText(minutes.isEmpty() ? tr("Write the minutes") : tr("Change the minutes"));
    m_print->setText(held ? tr("Minutes as PDF") : tr("Agenda as PDF"));
    m_minutes->setVisible(domain::steeringDay(session.fields) <= today());
    addFacts({"startsAt", "place", "heldOn", "cancelledOn", "structure", "minutes", "agenda"});
    if (!mayWrite("steering_session"))
        for (auto *act : {m_held, m_off, m_minutes, m_change}) act->hide();
    m_answer->setParent(this); // out of the rows that go
    m_answer->hide();
    middle()->removeWidget(m_there); // it stays, with the parent it has: another one would style all of it anew
    m_there->setVisible(!off);
    emptyLayout(middle());
    m_items.clear();
    if (!off) {
        const bool prepared = domain::steeringDay(session.fields) > today(); // the agenda first; on the day, who is there
        if (!prepared) middle()->addWidget(m_there);
        if (!prepared) middle()->addWidget(separator());
        QVBoxLayout *rows = nullptr;
        auto *agenda = newContent(rows);
        rows->setSpacing(space::s);
        fillAgenda(*rows);
        middle()->addWidget(agenda);
        if (prepared) middle()->addWidget(separator());
        if (prepared) middle()->addWidget(m_there);
        m_there->show(*m_book, session, text(), mayWrite("steering_presence"));
    }
    if (!minutes.isEmpty()) {
        middle()->addWidget(separator());
        middle()->addWidget(makeLabel(tr("Minutes"), Type::Section));
        middle()->addWidget(makeLabel(minutes));
    }
}

void SteeringSessionPanel::nameRepresentative(const StructureId &structure, const std::optional<RecordId> &presence) {
    m_representing = structure;
    if (const auto *record = m_book->get("steering_presence", presence)) return openForm("steering_presence", record, {});
    store::Record named; // written by the form, under the id every laptop would give it
    named.id = domain::steeringPresenceId(record().id, structure);
    openForm("steering_presence", &named, {});
}

Result<std::vector<domain::RecordChange>> SteeringSessionPanel::changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                          Fields set) const {
    if (type != "steering_presence" || m_book->get(type.c_str(), id)) return RecordPanel::changesOf(type, id, isNew, std::move(set));
    set["session"] = idValue(record().id);
    set["represents"] = idValue(m_representing);
    return RecordPanel::changesOf(type, id, true, std::move(set));
}

void SteeringSessionPanel::print() {
    if (!hasRecord() || isEditing()) return;
    const auto name = tr("steering-committee-%1.pdf").arg(toQt(domain::steeringDay(record().fields)));
    context().prompter().saveFile(
        this, tr("Save the minutes"), name, tr("PDF files (*.pdf)"), [this, id = record().id](const QString &path) {
            const bool written = writeMinutesPdf(*m_book, id, text(), path);
            context().toast(written ? tr("Minutes saved.") : tr("The minutes could not be written there. Choose another place."));
        });
}

void SteeringSessionPanel::represent(const StructureId &structure, const std::string &attendance) {
    const auto quorum = m_book->quorum(record().id);
    const auto at = std::ranges::find(quorum.structures, structure, &domain::Representation::structure);
    const bool isCounted = at != quorum.structures.end() && at->counted;
    const auto id = isCounted ? *at->counted : domain::steeringPresenceId(record().id, structure);
    const auto written = backend().reader().get("steering_presence", id); // the arrows may answer faster than the book is read
    const bool fresh = !written || written->deleted;
    Fields set{{"attendance", attendance.empty() ? Value() : Value(attendance)}};
    if (fresh) set = {{"session", idValue(record().id)}, {"represents", idValue(structure)}};
    if (fresh && !attendance.empty()) set["attendance"] = attendance;
    if (fresh && structure == backend().me().structure) set["member"] = idValue(backend().me().member);
    const auto name = text().structure(structure);
    const auto said = attendance.empty()
                          ? tr("%1: nothing is said any more.").arg(name)
                          : tr("%1: %2", "structure, attendance").arg(name, termLabel(text().dictionary(), "attendance", attendance));
    // Taken back, nothing is said any more; who was named stays.
    const auto before = fresh ? Value() : valueOr(*written, "attendance");
    FieldUndo undo{"steering_presence", id, {}, {{"attendance", {before, attendance.empty() ? Value() : Value(attendance)}}}};
    save({{id, "steering_presence", fresh, {}, std::move(set)}}, said, {std::move(undo)});
}

} // namespace tp::ui
