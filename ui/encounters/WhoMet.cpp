#include "ui/encounters/WhoMet.h"

#include "ui/forms/RecordForm.h"
#include "ui/persons/FindAlike.h"
#include "ui/persons/Shares.h"
#include "ui/shell/Page.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Problem.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace tp::ui {
WhoMet::WhoMet(Backend &backend, PageContext &context, ValueText &text, const store::Record &encounter, std::vector<store::Record> met,
               RecordForm &form, FormDraft &draft)
    : m_backend(backend), m_text(text), m_encounter(encounter), m_form(&form), m_draft(&draft),
      m_picker(new PersonPicker(QStringLiteral("encounter.who"), backend.reader(), backend.clock())), m_problem(makeLabel({})),
      m_fewer(new QWidget), m_groups(new QHBoxLayout), m_places(new QVBoxLayout) {
    setObjectName(QStringLiteral("whoMet"));
    findAlikeFor(*m_picker, backend);
    m_problem->setObjectName(QStringLiteral("whoMet.problem"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();
    auto *fewer = new QVBoxLayout(m_fewer);
    fewer->setContentsMargins({});
    fewer->setSpacing(2);
    fewer->addWidget(makeLabel(tr("Was this person counted among the unnamed?"), Type::Small));
    fewer->addLayout(m_groups);
    m_fewer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(labelled(tr("Who was met, of those who have a file"), m_picker));
    column->addWidget(m_problem);
    column->addWidget(m_fewer);
    column->addLayout(m_places);
    for (const auto &one : met) placeOf(one.file, {}, &one);
    m_picker->setPeople(whoStands());
    connect(m_picker, &PersonPicker::changed, this, &WhoMet::picked);
    connect(m_picker, &PersonPicker::typing, this, [this] {
        sayProblem(*m_problem, {});
        if (m_draft) m_draft->edited();
    });
    connect(m_picker, &PersonPicker::opened, this, [&context](const RecordId &person) {
        context.open({QStringLiteral("persons"), person});
    });
    draft.watch(*this, "who", {[this] { return typed(); }, [this](const QJsonObject &again) { type(again); }});
}

std::string WhoMet::noteIn(const RecordForm &form) {
    const auto value = form.editor("note")->value();
    return value.text() ? *value.text() : std::string();
}

QString WhoMet::called(const Person &person) const { return person.file ? m_text.record("person", *person.file) : toQt(person.name); }

PickedPeople WhoMet::whoStands() const {
    PickedPeople out;
    for (const auto &one : m_people)
        if (one.met && one.file && std::ranges::find(out.known, *one.file) == out.known.end()) out.known.push_back(*one.file);
    return out;
}

WhoMet::Person &WhoMet::placeOf(const std::optional<RecordId> &file, const std::string &name, const store::Record *met, int nth) {
    int before = 0;
    const auto same = std::ranges::find_if(
        m_people, [&](const Person &one) { return !met && !one.met && one.file == file && one.name == name && before++ == nth; });
    if (same != m_people.end()) return *same;
    // Of somebody's file its id: an erasure takes the draft along.
    const auto key = file  ? (met ? "" : "added/") + toText(*file)
                     : met ? toText(met->id)
                           : "fresh" + (nth ? "#" + std::to_string(nth) : std::string()) + "/" + name;
    auto &person =
        m_people.emplace_back(Person{met ? std::optional(*met) : std::nullopt, file, name, new QWidget, nullptr, nullptr, nullptr, key});
    const auto at = m_people.size() - 1;
    const auto whose = called(person);
    auto *column = new QVBoxLayout(person.place);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(makeLabel(whose, Type::Strong));
    person.words = makeLabel({}, Type::Small);
    person.words->hide();
    column->addWidget(person.words);
    person.note = new RecordForm(typeOf("participation"), {{"note"}}, m_backend, person.place);
    person.note->load(met ? met->fields : std::map<std::string, Value>());
    if (auto *editor = person.note->editor("note"); editor && editor->focusProxy() && !whose.isEmpty()) // Tab goes from one to the next
        editor->focusProxy()->setAccessibleName(tr("%1: %2", "a note, of whom").arg(label(editor->field()), whose));
    column->addWidget(person.note);
    person.move = new Button(Button::Kind::Link, QStringLiteral("whoMet.move.%1").arg(at), {}, person.place);
    person.move->hide();
    column->addWidget(person.move, 0, Qt::AlignLeft);
    connect(person.move, &QPushButton::clicked, this, [this, at] { moveNote(at); });
    connect(person.note, &RecordForm::edited, this, &WhoMet::follow);
    m_places->addWidget(person.place);
    if (auto *stop = person.note->editor("note")->focusProxy()) { // made later, it would come after everything else
        setTabOrder(at == 0 ? m_picker->focusProxy() : m_people[at - 1].move, stop);
        setTabOrder(stop, person.move);
    }
    if (m_draft) m_draft->watch(*person.note, key);
    return person;
}

bool WhoMet::isClosed(const RecordId &file) const {
    const auto unknown = std::ranges::any_of(m_people, [&](const Person &one) { return one.met && one.file == file && one.met->readOnly; });
    return unknown || isShareOver(m_backend, file);
}

QString WhoMet::closedText(const RecordId &file) const {
    return tr("Nothing can be written here in the file of %1: it is no longer shared with your structure, or part of it needs a newer "
              "version of the program.")
        .arg(m_text.record("person", file));
}

void WhoMet::picked() {
    leaveClosed();
    takeUnnamed();
    follow();
    if (m_draft) m_draft->edited();
}

void WhoMet::leaveClosed() {
    sayProblem(*m_problem, {});
    auto people = m_picker->people();
    std::optional<RecordId> closed;
    for (const auto &one : m_people) // taken away, and may not be
        if (one.met && one.file && one.there && isClosed(*one.file) && std::ranges::find(people.known, *one.file) == people.known.end()) {
            people.known.push_back(*one.file);
            closed = one.file;
        }
    std::erase_if(people.known, [&](const RecordId &file) { // added, and may not be
        const bool added = std::ranges::none_of(m_people, [&](const Person &one) { return one.there && one.file == file; });
        if (added && isClosed(file)) closed = file;
        return added && closed == file;
    });
    if (!closed) return;
    m_picker->setPeople(people);
    refuse(closedText(*closed));
}

void WhoMet::follow() {
    const auto &people = m_picker->people();
    std::map<std::string, int> wanted, nth;
    for (const auto &name : people.fresh) ++wanted[name];
    for (auto &one : m_people)
        one.there = one.file ? std::ranges::find(people.known, *one.file) != people.known.end() : one.met || wanted[one.name]-- > 0;
    for (const auto &file : people.known)
        if (std::ranges::none_of(m_people, [&](const Person &one) { return one.file == file; })) placeOf(file, {}, nullptr);
    for (const auto &name : people.fresh) placeOf({}, name, nullptr, nth[name]++);
    giveBack();
    const auto instead = onlyAdded();
    for (auto &one : m_people) {
        one.place->setVisible(one.there || one.met);
        const bool goes = one.met && !one.there, noted = !noteIn(*one.note).empty();
        if (auto *text = one.note->findChild<QPlainTextEdit *>()) text->setReadOnly(goes); // to be read and copied
        one.note->setVisible(!goes || noted);
        one.words->setText(!goes   ? QString()
                           : noted ? tr("Taken away when you save. What was noted in their file goes along; undo brings both back.")
                                   : tr("Taken away when you save; undo brings them back."));
        one.words->setVisible(goes);
        one.move->setVisible(goes && noted && instead);
        if (instead) {
            one.move->setText(tr("Put this note beside %1").arg(called(m_people[*instead])));
            one.move->setAccessibleName(one.move->text());
        }
    }
    offerFewer();
}

std::optional<std::size_t> WhoMet::onlyAdded() const {
    std::optional<std::size_t> out;
    for (std::size_t at = 0; at < m_people.size(); ++at) {
        if (m_people[at].met || !m_people[at].there) continue;
        if (out || !noteIn(*m_people[at].note).empty()) return {};
        out = at;
    }
    return out;
}

void WhoMet::moveNote(std::size_t from) {
    const auto to = onlyAdded();
    if (!to) return;
    auto *into = m_people[*to].note->editor("note");
    into->setValue(m_people[from].note->editor("note")->value());
    emit into->edited();
    into->setFocus(Qt::OtherFocusReason);
}

bool WhoMet::refuse(const QString &why) {
    sayProblem(*m_problem, why);
    bringIntoView(*m_problem);
    m_picker->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace tp::ui
