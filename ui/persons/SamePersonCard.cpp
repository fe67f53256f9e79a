#include "ui/persons/SamePersonCard.h"

#include "core/base/IdValue.h"
#include "core/domain/SamePerson.h"
#include "ui/flows/FieldUndo.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/CandidateList.h"
#include "ui/persons/WhoseFile.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Steps.h"

#include <QGridLayout>
#include <QPointer>

namespace tp::ui {
namespace {

constexpr std::size_t mostCandidates = 6;

QVBoxLayout *stepIn(Steps *steps) {
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    steps->addWidget(step);
    return column;
}
} // namespace

SamePersonCard::SamePersonCard(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_duplicates(duplicates), m_steps(new Steps(this)),
      m_search(new SearchField(QStringLiteral("same.search"), tr("Name, nickname or phone number"), this)),
      m_nobody(makeLabel(tr("Nobody like this among the files you may read."), Type::Body, this)),
      m_problem(makeLabel({}, Type::Body, this)) {
    setObjectName(QStringLiteral("same"));
    setProperty("card", true);
    m_linked = stepIn(m_steps);
    auto *choosing = stepIn(m_steps);
    choosing->addWidget(makeLabel(tr("The same person has another file"), Type::Section));
    choosing->addWidget(makeLabel(
        tr("Which one? Only files that you may read are looked through. Nothing is lost or moved, and it can be undone."), Type::Small));
    m_search->setAccessibleName(tr("Search for the other file"));
    m_alike = new CandidateList(backend, text, tr("Perhaps the same person"), this);
    choosing->addWidget(m_search);
    choosing->addWidget(m_alike);
    choosing->addWidget(m_nobody);
    auto *comparing = stepIn(m_steps);
    comparing->addWidget(makeLabel(tr("Is it the same person?"), Type::Section));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    for (const int column : {1, 2}) m_grid->setColumnStretch(column, 1);
    comparing->addLayout(m_grid);
    comparing->addWidget(
        makeLabel(tr("Both files stay as they are and are shown together. New notes go to the one that goes on."), Type::Small));
    for (auto *column : {choosing, comparing}) {
        auto *cancel = new Button(Button::Kind::Link, QStringLiteral("same.cancel"), tr("Cancel"), this);
        connect(cancel, &QPushButton::clicked, this, [this] { (void)closeTop(); });
        column->addWidget(cancel, 0, Qt::AlignLeft);
    }
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->addWidget(m_steps);
    whole->addWidget(m_problem);
    hide();
    connect(m_search, &SearchField::searched, this, &SamePersonCard::look);
    connect(m_alike, &CandidateList::chosen, this, &SamePersonCard::compare);
    connect(&m_duplicates, &Duplicates::completed, this, [this] {
        if (m_steps->currentIndex() == static_cast<int>(Step::Choosing) && isVisible()) look(m_search->text());
    });
}

void SamePersonCard::show(const store::Record &person, const std::vector<RecordId> &files, bool mayWrite) {
    if (m_person.id != person.id) {
        m_problem->hide();
        m_steps->setCurrentIndex(static_cast<int>(Step::Linked));
    }
    m_person = person;
    m_files = files;
    m_mayWrite = mayWrite;
    fillLinked();
    go(static_cast<Step>(m_steps->currentIndex()));
}

void SamePersonCard::go(Step step) {
    m_steps->setCurrentIndex(static_cast<int>(step));
    setVisible(step != Step::Linked || m_files.size() > 1);
}

QString SamePersonCard::nameOf(const RecordId &file) const {
    const auto person = m_backend.reader().get("person", file);
    if (!person) return tr("a file not shared with you");
    const auto opened = fieldText(*person, "firstContactOn");
    const auto structure = structureOf(*person);
    QStringList facts;
    if (structure) facts << m_text.structureCode(*structure);
    if (!opened.isEmpty()) facts << tr("opened on %1").arg(dateText(std::string_view(fromQt(opened))));
    const auto name = fileName(*person);
    return facts.isEmpty() ? name : tr("%1 (%2)", "name, facts").arg(name, facts.join(QStringLiteral(", ")));
}

void SamePersonCard::fillLinked() {
    emptyLayout(m_linked);
    if (m_files.size() < 2) return;
    const bool goesOn = m_files.front() == m_person.id;
    m_linked->addWidget(makeLabel(goesOn ? tr("This person has other files. What was noted there is shown here.")
                                         : tr("This file is closed: the person goes on in another one, where new notes go."),
                                  Type::Strong));
    for (const auto &file : m_files) {
        if (file == m_person.id) continue;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        auto *open = new Button(Button::Kind::Link, QStringLiteral("same.open"), nameOf(file), row, QStringLiteral("person"));
        connect(open, &QPushButton::clicked, this, [this, id = file] { m_context.open({QStringLiteral("persons"), id}); });
        line->addWidget(open);
        line->addStretch();
        m_linked->addWidget(row);
        if (!m_mayWrite || (!goesOn && file != m_files.front())) continue;
        auto *apart = new Button(Button::Kind::Link, QStringLiteral("same.apart"), tr("Not the same person"), row);
        apart->setAccessibleName(tr("%1: %2").arg(apart->text(), nameOf(file)));
        connect(apart, &QPushButton::clicked, this, [this, id = goesOn ? file : m_person.id] { takeApart(id); });
        line->addWidget(apart);
        if (goesOn) addReferent(file);
    }
}

std::optional<MemberId> SamePersonCard::referentOf(const RecordId &file) const {
    const auto person = m_backend.reader().get("person", file);
    return person ? idIn<MemberId>(fieldValue(*person, "referent")) : std::nullopt;
}

void SamePersonCard::addReferent(const RecordId &file) {
    const auto mine = referentOf(m_person.id), theirs = referentOf(file);
    if (!mine || !theirs || mine == theirs) return;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(makeLabel(tr("%1 follows the person here, %2 in the other file.").arg(m_text.member(mine), m_text.member(theirs))), 1);
    if (const auto me = m_backend.me().member; theirs != me && (mine == me || has(m_backend.me().roles, Role::Manager))) {
        auto *hand =
            new Button(Button::Kind::Link, QStringLiteral("same.handover"), tr("Propose the hand-over to %1").arg(m_text.member(theirs)));
        connect(hand, &QPushButton::clicked, this, [this, to = *theirs] { emit handoverAsked(to); });
        line->addWidget(hand);
    }
    m_linked->addWidget(row);
}

void SamePersonCard::startChoosing() {
    m_search->put({});
    m_problem->hide();
    go(Step::Choosing);
    look({});
    m_search->setFocus();
}

void SamePersonCard::look(const QString &typed) {
    std::vector<Candidate> people;
    const auto add = [&](Candidate candidate) {
        const auto same = [&](const RecordId &id) { return id == candidate.person; };
        if (std::any_of(m_files.begin(), m_files.end(), same) || people.size() >= mostCandidates) return;
        if (std::none_of(people.begin(), people.end(), [&](const Candidate &one) { return same(one.person); }))
            people.push_back(std::move(candidate));
    };
    const auto own = sketchOf(m_person.fields);
    if (const auto words = typed.trimmed(); words.isEmpty()) {
        for (auto &one : m_duplicates.probable(own, mostCandidates + m_files.size())) add(std::move(one));
    } else {
        store::Query query;
        query.type = "person";
        query.text = fromQt(words);
        query.filters = {eachPersonOnce()};
        query.limit = mostCandidates + m_files.size();
        if (const auto found = m_backend.reader().list(query))
            for (const auto &one : *found) add({one.id, domain::likeness(own, sketchOf(one.fields)), {}});
        for (const auto &[one, closed] : throughClosedFiles(m_backend.reader(), query))
            add({one.id, domain::likeness(own, sketchOf(closed.fields)), closed.id});
        for (auto &one : m_duplicates.meant(words, mostCandidates)) add(std::move(one));
    }
    m_alike->show(people, m_duplicates.isComplete());
    m_nobody->setVisible(people.empty() && m_duplicates.isComplete());
}

void SamePersonCard::compare(const RecordId &other) {
    const auto second = m_backend.reader().get("person", other);
    if (!second) return;
    m_backend.noteAccess({store::accessOpened, "person", other, {}, {}}, [](const Result<> &) {}); // it is read here, whole
    m_other = other;
    emptyLayout(m_grid);
    int row = 0;
    const auto line = [&](const QString &name, const QString &mine, const QString &theirs, Type type) {
        m_grid->addWidget(makeLabel(name, Type::Label), row, 0);
        m_grid->addWidget(makeLabel(mine, type), row, 1);
        m_grid->addWidget(makeLabel(theirs, type), row++, 2);
    };
    line({}, nameOf(m_person.id), nameOf(other), Type::Strong);
    for (const auto &field : typeOf(m_backend.reader().dictionary(), "person").fields) {
        const auto *mine = fieldValue(m_person, field.name), *theirs = fieldValue(*second, field.name);
        if ((!mine && !theirs) || std::string_view(field.name) == "sameAs") continue;
        line(label(field), mine ? m_text.of(field, *mine) : QStringLiteral("–"), theirs ? m_text.of(field, *theirs) : QStringLiteral("–"),
             Type::Body);
    }
    const auto last = [this](const RecordId &file) {
        const auto met = recordsOf(m_backend.reader(), "participation", {file}, "occurredAt");
        return met.empty() ? tr("none")
                           : tr("%n, the last on %1", nullptr, static_cast<int>(met.size()))
                                 .arg(dateText(std::string_view(fromQt(fieldText(met.front(), "occurredAt").left(10)))));
    };
    line(tr("Encounters"), last(m_person.id), last(other), Type::Body);
    const auto mineIs = referentOf(m_person.id), theirsIs = referentOf(other);
    if (mineIs && theirsIs && mineIs != theirsIs) {
        auto *two = makeLabel(tr("Two referents: the one of the file that goes on stays. A hand-over can be proposed right after."));
        two->setObjectName(QStringLiteral("same.referents"));
        m_grid->addWidget(two, row++, 1, 1, 2);
    }
    const auto goOn = [this](const QString &spoken, const char *name, const RecordId &file) { // in the column of the file it is about
        auto *button = new Button(Button::Kind::Secondary, QLatin1String(name), tr("The same: go on here"));
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, [this, file] { unite(file); });
        return button;
    };
    auto *mine = goOn(tr("The same: this file goes on"), "same.this", m_person.id);
    m_grid->addWidget(mine, row, 1, Qt::AlignLeft);
    m_grid->addWidget(goOn(tr("The same: the other goes on"), "same.other", other), row, 2, Qt::AlignLeft);
    go(Step::Comparing);
    mine->setFocus();
}

void SamePersonCard::unite(const RecordId &goesOn) {
    auto others = m_files;
    for (const auto &file : filesOfPerson(m_backend.reader(), m_other)) others.push_back(file);
    m_steps->setCurrentIndex(static_cast<int>(Step::Linked));
    write(domain::oneToGoOn(goesOn, others), tr("One person now, in two files shown together."), goesOn);
}

void SamePersonCard::takeApart(const RecordId &file) {
    const auto left =
        std::count_if(m_files.begin(), m_files.end(), [&](const RecordId &one) { return one != file && one != m_files.front(); });
    write(domain::standsAlone(file, m_files.front(), left == 0), tr("Two people again. Each file stands alone."), {});
}

void SamePersonCard::write(std::vector<domain::RecordChange> changes, const QString &done, const std::optional<RecordId> &opens) {
    auto back = undoing(m_backend, m_context, undoOf(m_backend.reader(), changes), {tr("As it was before."), {}, {}});
    m_backend.save(std::move(changes), [guard = QPointer(this), back = std::move(back), done, opens,
                                        person = m_person.id](const Result<store::Saved> &saved) {
        auto *const self = guard.data();
        if (!self) return;
        auto &context = self->m_context;
        const bool here = self->m_person.id == person; // who looks at another file meanwhile stays there, and is told which this is
        const auto words = saved ? done : sentence(saved.error());
        if (here) self->m_problem->setVisible(!saved);
        if (!saved) return here ? self->m_problem->setText(words) : context.toast(ofFile(self->m_backend, person, words));
        if (here && opens && *opens != person) context.open({QStringLiteral("persons"), *opens});
        context.toast(here ? words : ofFile(self->m_backend, person, words), back);
    });
}

bool SamePersonCard::closeTop() {
    if (m_steps->currentIndex() == static_cast<int>(Step::Comparing)) {
        go(Step::Choosing);
        m_search->setFocus();
        return true;
    }
    if (m_steps->currentIndex() != static_cast<int>(Step::Choosing)) return false;
    go(Step::Linked);
    return true;
}

} // namespace tp::ui
