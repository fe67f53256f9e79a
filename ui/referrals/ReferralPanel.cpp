#include "ui/referrals/ReferralPanel.h"

#include "core/base/IdValue.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormPanel.h"
#include "ui/persons/FileForm.h"
#include "ui/records/VersionsNotice.h"
#include "ui/referrals/ReferralLetter.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PanelTop.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/TabOrder.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
const FormLayout proposalLayout{{"toStructure"}, {"partner"}, {"professional"}, {"shownName"},
                                {"contact"},     {"text"},    {"answerBy"},     {addedRows}};

// Why a referral is refused before it is written.
constexpr const char *toNobody = "toStructure: required";

// Above the form: added fields are of the file.
QString leavesText() {
    return ReferralPanel::tr("The other structure will read the name, how to reach them, what is asked, by when and for whom, as they "
                             "stand here, and nothing else of the file.");
}

QString staysText() {
    return ReferralPanel::tr("Nothing is sent to them by the program: give them the letter (PDF), or tell them. Their answer is noted "
                             "here.");
}

Value valueOf(const store::Record &record, const char *field) {
    const auto *value = fieldValue(record, field);
    return value ? *value : Value();
}

// What the other structure reads by now must not be another than what stands here.
std::function<QString()> refusedOnceLeft(Backend &backend, const Undo &written) {
    return [backend = QPointer(&backend), written] {
        const bool left = backend && std::ranges::any_of(written, [&](const FieldUndo &one) {
                              return one.type == "referral" && backend->reader().get("exchange_request", domain::requestIdOf(one.record));
                          });
        return left ? ReferralPanel::tr("The referral has left: nothing was changed. It can be withdrawn.") : QString();
    };
}
} // namespace

ReferralPanel::ReferralPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new Steps), m_title(makeLabel({}, Type::Section)),
      m_with(makeLabel({})), m_formTitle(makeLabel({}, Type::Section)), m_state(new StateTag(StateTag::State::Planned, {}, this)),
      m_facts(new QVBoxLayout) {
    setObjectName(QStringLiteral("referralPanel"));
    setProperty("card", true);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("referral.close"), tr("Close"), this, QStringLiteral("close"));
    auto *top = panelTop(m_title, close);
    m_facts->setSpacing(space::s);
    m_versions = new VersionsNotice(context, QStringLiteral("referral"), this);
    m_inFile = new RecordHistory(backend, context, text, QStringLiteral("referral.history"), this);
    m_between = new RecordHistory(backend, context, text, QStringLiteral("referral.exchangeHistory"), this);
    m_inFile->setWords(tr("History of what stands in the file"));
    m_between->setWords(tr("History of what the two structures tell one another"));
    m_acts = new QWidget;
    m_actLine = new FlowLayout(m_acts, space::s);
    m_reading = new QWidget;
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(top);
    reading->addWidget(m_with);
    reading->addWidget(m_versions);
    reading->addWidget(m_state, 0, Qt::AlignLeft);
    reading->addWidget(m_acts);
    reading->addWidget(separator());
    reading->addLayout(m_facts);
    for (auto *history : {m_inFile, m_between}) reading->addWidget(history);
    reading->addStretch();
    auto *form = new QWidget;
    m_formPlace = new QVBoxLayout(form);
    m_formPlace->setContentsMargins({});
    m_formPlace->setSpacing(space::m);
    m_formPlace->addWidget(m_formTitle);
    m_stack->addWidget(scrolled(m_reading));
    m_stack->addWidget(form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 12, 16);
    whole->addWidget(m_stack);
    connect(close, &QPushButton::clicked, this, &ReferralPanel::closed);
}

std::string ReferralPanel::today() const { return fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate)); }
bool ReferralPanel::isEditing() const { return m_stack->currentIndex() == 1; }

void ReferralPanel::show(const ReferralCase &of) {
    if (isEditing()) return;
    if (shown() != of.record().id)
        for (auto *history : {m_inFile, m_between}) history->fold();
    m_case = of;
    m_inFile->setVisible(of.referral.has_value());
    m_between->setVisible(of.request.has_value());
    if (of.referral) m_inFile->setRecord("referral", of.referral->id);
    if (of.request) m_between->setRecord("exchange_request", of.request->id);
    fill();
}

void ReferralPanel::fill() {
    const auto state = m_case->state();
    m_title->setText(whoText(*m_case, m_text));
    setAccessibleName(m_title->text());
    m_with->setText(withText(*m_case, m_text));
    const bool late = m_case->isLate(QDate::fromString(toQt(today()), Qt::ISODate));
    m_state->set(late                                     ? StateTag::State::Late
                 : state == domain::ReferralState::Ended  ? StateTag::State::Sent
                 : state == domain::ReferralState::ToSend ? StateTag::State::Pending
                 : m_case->next()                         ? StateTag::State::ToComplete
                                                          : StateTag::State::Planned,
                 stateText(m_case->whole, m_case->request.has_value()));
    m_versions->show({m_case->referral ? &*m_case->referral : nullptr, m_case->request ? &*m_case->request : nullptr});
    const KeptFocus focus(*m_acts);
    fillActs();
    fillFacts();
    tabsAsLaidOut(*m_reading);
}

void ReferralPanel::openForm(const char *type, FormLayout layout, const QString &title, const QString &note) {
    if (m_form) m_form->deleteLater();
    m_form = new FormPanel(m_backend, m_context, QStringLiteral("referral.form"), typeOf(type), std::move(layout), this);
    m_form->putAbove(m_formNote = makeLabel(note, Type::Small));
    m_form->scrollFields();
    m_formPlace->addWidget(m_form, 1);
    m_formTitle->setText(title);
    m_formNote->setVisible(!note.isEmpty());
    m_stack->setCurrentIndex(1);
    connect(m_form, &FormPanel::cancelled, this, [this] {
        m_stack->setCurrentIndex(0);
        m_case ? focusFirst() : emit closed();
    });
    connect(m_form, &FormPanel::broughtBack, this, [this] {
        m_stack->setCurrentIndex(1);
        if (m_form->form()->editor("toStructure")) tellWhoReads(); // its fields are others now
    });
    connect(m_form, &FormPanel::saved, this, [this] {
        m_stack->setCurrentIndex(0);
        m_form->toastSaved(tr("Saved on this computer."), {{}, {}, {}, refusedOnceLeft(m_backend, m_form->written())});
        emit saved(m_written);
    });
}

QString ReferralPanel::elsewhereText() {
    return tr("It is sent from the structure the file belongs to, once a laptop there has received it.");
}

void ReferralPanel::beginsIn(const RecordId &file) {
    const auto person = m_backend.reader().get("person", file);
    const auto owner = person ? structureOf(*person) : std::nullopt;
    m_leavesElsewhere = owner && !m_backend.me().belongsTo(owner);
    m_here = {owner ? *owner : m_backend.me().structure};
    if (m_leavesElsewhere) m_here.push_back(m_backend.me().structure);
}

void ReferralPanel::keepHere(Fields &set) const {
    const auto at = set.find("toStructure");
    const auto to = at == set.end() ? std::nullopt : idIn<StructureId>(&at->second);
    if (!to || std::ranges::find(m_here, *to) == m_here.end()) return;
    set["partner"] = fromQt(m_text.structure(*to));
    at->second = Value();
}

// Of a proposal, as long as it is filled in: who is outside reads nothing here.
void ReferralPanel::tellWhoReads() {
    auto *form = m_form->form();
    const auto tell = [this, form] {
        const auto stands = [form](const char *field) {
            const auto *editor = form->editor(field);
            return editor ? editor->value() : Value();
        };
        const auto structure = stands("toStructure");
        const auto to = structure.isNull() ? std::nullopt : idIn<StructureId>(&structure);
        const bool toUs = to && std::ranges::find(m_here, *to) != m_here.end();
        const bool outside = toUs || (structure.isNull() && !(stands("partner").isNull() && stands("professional").isNull()));
        m_formNote->setText(outside ? staysText() : m_leavesElsewhere ? leavesText() + QLatin1Char(' ') + elsewhereText() : leavesText());
    };
    connect(form, &RecordForm::edited, this, tell);
    tell();
}

QString ReferralPanel::answerNote() const { return m_case->side == domain::Side::Answers ? answerReadText() : QString(); }

void ReferralPanel::ask(const QString &title, const char *what, const char *also, Fields with) {
    const auto record = written();
    FormLayout layout{{what}};
    if (also) layout.push_back({also});
    openForm(record.type.c_str(), std::move(layout), title, answerNote());
    FormPanel::Task task;
    task.key = formKey(std::string("referral_") + what, record.file.value_or(record.id), record.id);
    task.loaded = record.fields;
    task.make = [this, record, what, with = std::move(with)](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        const auto said = set.find(what);
        const bool stands = said == set.end() ? fieldValue(record, what) != nullptr : !said->second.isNull();
        if (!stands) return fail(Code::Invalid, std::string(what) + ": required");
        set.insert(with.begin(), with.end());
        m_written = record.id;
        return std::vector<domain::RecordChange>{{record.id, record.type, false, record.file, std::move(set)}};
    };
    m_form->begin(std::move(task));
    m_form->form()->focusFirst();
}

void ReferralPanel::propose(const store::Record &person, const store::Record *from) {
    if (isEditing()) return m_form->form()->focusFirst(); // what is typed stays
    m_case.reset();
    openForm("referral", proposalLayout, tr("Refer %1").arg(fieldText(person, "usualName")), leavesText());
    FormPanel::Fields preset{{"shownName", fromQt(fieldText(person, "usualName"))}};
    if (const auto phone = fieldText(person, "phone"); !phone.isEmpty()) preset["contact"] = fromQt(phone);
    const auto *professional = from && from->type == "professional" ? from : nullptr;
    const auto encounter = from && from->type == "encounter" ? idValue(from->id) : Value();
    if (professional) {
        preset["professional"] = idValue(professional->id);
        if (const auto *structure = fieldValue(*professional, "structure")) preset["toStructure"] = *structure;
        if (const auto *partner = fieldValue(*professional, "partner")) preset["partner"] = *partner;
    }
    auto task = taskInFile(m_backend, "referral", person.id, nullptr, std::move(preset));
    beginsIn(person.id);
    task.make = [this, encounter, make = std::move(task.make)](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (set.empty()) return make(std::move(set));
        const auto has = [&](const char *field) { return set.contains(field) && !set.at(field).isNull(); };
        keepHere(set);
        if (!has("toStructure")) set.erase("toStructure");
        if (!has("toStructure") && !has("partner") && !has("professional")) return fail(Code::Invalid, toNobody);
        if (!encounter.isNull()) set["encounter"] = encounter;
        set["proposedOn"] = today();
        set["proposedBy"] = idValue(m_backend.me().member);
        auto changes = make(std::move(set));
        if (changes && !changes->empty()) m_written = changes->front().record;
        return changes;
    };
    task.refused = [](const Error &error) {
        return error.detail == toNobody ? tr("Say whom to: a structure, a partner or a professional.") : QString();
    };
    m_form->begin(std::move(task));
    tellWhoReads();
    m_form->form()->focusFirst();
}

void ReferralPanel::change() {
    const auto record = *m_case->referral;
    openForm("referral", proposalLayout, tr("Change the referral"), leavesText());
    auto task = taskInFile(m_backend, "referral", record.file.value_or(record.id), &record, {});
    task.make = [this, make = std::move(task.make), id = record.id](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (m_backend.reader().get("exchange_request", domain::requestIdOf(id)))
            return fail(Code::Invalid, "referral: it has left"); // what was read there would be another than what stands here
        keepHere(set);
        return make(std::move(set));
    };
    m_written = record.id;
    beginsIn(record.file.value_or(record.id));
    m_form->begin(std::move(task));
    tellWhoReads();
    m_form->form()->focusFirst();
}

// What was answered by mistake, or has changed since: all of it, by whoever answers.
void ReferralPanel::correct() {
    const auto record = written();
    openForm(record.type.c_str(), {{"answer"}, {"answerText"}, {"appointmentAt"}, {"appointmentPlace"}, {"outcome"}, {"result"}},
             tr("Correct what was answered"), answerNote());
    FormPanel::Task task;
    task.key = formKey("referral_answers", record.file.value_or(record.id), record.id);
    task.loaded = record.fields;
    task.make = [this, record](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (set.empty()) return std::vector<domain::RecordChange>{};
        for (const auto &[said, on] :
             {std::pair("answer", "answeredOn"), std::pair("outcome", "outcomeOn"), std::pair("result", "resultOn")})
            if (const auto given = set.find(said); given != set.end()) set[on] = given->second.isNull() ? Value() : Value(today());
        if (set.contains("outcome") ||
            !domain::isOfEarlierAppointment(record.fields)) { // what was said stays said of it, by its right time
            const auto at = set.contains("appointmentAt") ? set.at("appointmentAt") : valueOf(record, "appointmentAt");
            const bool stands = !(set.contains("outcome") ? set.at("outcome") : valueOf(record, "outcome")).isNull();
            if (stands || fieldValue(record, "outcomeOf")) set["outcomeOf"] = stands ? at : Value();
        }
        m_written = record.id;
        return std::vector<domain::RecordChange>{{record.id, record.type, false, record.file, std::move(set)}};
    };
    m_form->begin(std::move(task));
    m_form->form()->focusFirst();
}

// Nothing leaves without its line in the access log.
void ReferralPanel::toPaper() {
    if (!m_case || !m_case->referral || !m_case->referral->file) return;
    const auto write = [guard = QPointer(this), of = *m_case](const QString &path) {
        if (!guard) return;
        guard->m_backend.noteAccess({store::accessExported, "referral", of.referral->id, {}, 1}, [guard, of, path](const Result<> &noted) {
            if (!guard) return;
            if (!noted) return guard->m_context.toast(exportSentence(noted.error()));
            const auto letter = referralLetter(of, proposerOf(*of.referral, guard->m_backend), guard->m_text,
                                               QDate::fromString(toQt(guard->today()), Qt::ISODate));
            guard->m_context.toast(letter.write(path)
                                       ? tr("Letter saved. The file is not protected: keep it where only those who need it can read it.")
                                       : exportSentence({Code::Io, {}}));
        });
    };
    m_context.prompter().saveFile(this, tr("Save the letter"), tr("letter.pdf"), tr("PDF files (*.pdf)"), write);
}

bool ReferralPanel::closeForm() {
    if (!isEditing()) return false;
    m_form->leave();
    m_stack->setCurrentIndex(0);
    return true;
}

void ReferralPanel::focusFirst() {
    if (isEditing()) return m_form->form()->focusFirst();
    const auto standing = [this](const QString &name) { // not one that is on its way out
        const auto all = m_acts->findChildren<QPushButton *>(name);
        const auto at = std::ranges::find_if(all, [this](const QPushButton *one) { return one->isVisibleTo(m_acts); });
        return at == all.end() ? nullptr : *at;
    };
    const bool asked = m_case && m_case->side == domain::Side::Proposes && standing(QStringLiteral("referral.accept"));
    auto *first = standing(asked ? QStringLiteral("referral.letter") : QString()); // a key too many answers nothing in their name
    if (first) return first->setFocus();
    findChild<QPushButton *>(QStringLiteral("referral.close"))->setFocus();
}

} // namespace tp::ui
