#include "ui/committees/CommitteePanel.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/activities/AttendanceDoubt.h"
#include "ui/activities/AttendanceKeys.h"
#include "ui/activities/SessionStory.h"
#include "ui/committees/CommitteeActs.h"
#include "ui/committees/ConclusionsSheet.h"
#include "ui/committees/DelegatesModel.h"
#include "ui/committees/NumberPost.h"
#include "ui/committees/ProposalsModel.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/RecordTable.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Prompter.h"

#include <QKeyEvent>

namespace tp::ui {
namespace {
constexpr int mostRows = 12; // a list has its own scroll bar beyond
const FormLayout sessionLayout{{"startsAt"},    {"place", "commune"}, {"agenda"}, {"member"}, {"coLeader"},
                               {"coordinator"}, {"alsoThere"},        {"note"},   {addedRows}};
} // namespace

CommitteePanel::CommitteePanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : RecordPanel(backend, context, text, QStringLiteral("committee"), parent), m_delegates(new DelegatesModel(this)),
      m_proposals(new ProposalsModel(backend, text, this)) {
    m_issue = addAct(Button::Kind::Primary, "issue", tr("Issue the conclusions"), QStringLiteral("check"));
    m_paper = addAct(Button::Kind::Secondary, "paper", tr("Conclusions as a PDF"));
    m_paper->setKeyHint(tr("Ctrl+P"));
    m_change = addAct(Button::Kind::Secondary, "change", tr("Change the session"));
    m_change->setKeyHint(tr("F2"));
    m_off = addAct(Button::Kind::Link, "off", tr("Call off"));
    addForm("committee_session", sessionLayout);
    buildDelegates();
    buildProposals();
    connect(m_issue, &QPushButton::clicked, this, &CommitteePanel::issue);
    connect(m_paper, &QPushButton::clicked, this, &CommitteePanel::print);
    connect(m_change, &QPushButton::clicked, this, &CommitteePanel::change);
    connect(m_off, &QPushButton::clicked, this, &CommitteePanel::callOffOrHold);
}

void CommitteePanel::buildDelegates() {
    m_delegateTable = new RecordTable;
    m_delegateTable->setModel(m_delegates);
    m_delegateTable->setObjectName(QStringLiteral("delegateTable"));
    m_delegateTable->setAccessibleName(tr("Delegates"));
    m_delegateTable->setColumns({{CellLook::Strong, 0, 0}, {CellLook::Plain, 16, 44}, {CellLook::State, 13, 0}});
    m_delegateTable->installEventFilter(this);
    m_present = makeLabel(tr("Delegates"), Type::Strong);
    m_present->setObjectName(QStringLiteral("committee.present"));
    m_noDelegates = makeLabel(tr("No group had a delegate on that day: it is said in the group."));
    m_hint = makeLabel(tr("↑ ↓ to go through, P present, A absent, E excused, Space for the next answer."), Type::Small);
    m_doubt = new AttendanceDoubt(QStringLiteral("committee.doubt"), this);
    m_marks = new QWidget(this);
    auto *marks = new FlowLayout(m_marks, space::s);
    for (const auto &[code, key] : {std::pair("present", tr("P")), std::pair("absent", tr("A")), std::pair("excused", tr("E"))}) {
        auto *mark =
            new Button(Button::Kind::Secondary, QStringLiteral("committee.%1").arg(QLatin1String(code)), termLabel("attendance", code));
        mark->setSmall(true);
        mark->setKeyHint(key);
        connect(mark, &QPushButton::clicked, this, [this, code = code] { say(code, true); });
        marks->addWidget(mark);
    }
    m_refer = new Button(Button::Kind::Secondary, QStringLiteral("committee.refer"), tr("Refer…"));
    m_refer->setSmall(true);
    marks->addWidget(m_refer);
    connect(m_refer, &QPushButton::clicked, this, [this] {
        if (const auto *delegate = m_delegates->at(m_delegateTable->currentRow()); delegate && delegate->file)
            context().open({QStringLiteral("directory"), {}, QLatin1String(referPart) + toQt(toText(*delegate->file))});
    });
    connect(m_delegateTable, &RecordTable::currentRowChanged, this, &CommitteePanel::offerReferral);
    for (auto *part : std::initializer_list<QWidget *>{m_present, m_noDelegates, m_delegateTable, m_doubt, m_marks, m_hint})
        middle()->addWidget(part);
    m_past =
        new Button(Button::Kind::Link, QStringLiteral("committee.past"), tr("History of this presence"), this, QStringLiteral("clock"));
    m_past->setSmall(true);
    m_past->setKeyHint(tr("H"));
    middle()->addWidget(m_past, 0, Qt::AlignLeft);
    connect(m_past, &QPushButton::clicked, this, &CommitteePanel::showPast);
}

void CommitteePanel::buildProposals() {
    m_proposalTable = new RecordTable;
    m_proposalTable->setModel(m_proposals);
    m_proposalTable->setObjectName(QStringLiteral("agendaTable"));
    m_proposalTable->setAccessibleName(tr("Proposals of this session"));
    m_proposalTable->setColumns({{CellLook::Strong, 0, 0}, {CellLook::Plain, 16, 60}, {CellLook::Plain, 14, 76}, {CellLook::State, 15, 0}});
    m_noProposals = makeLabel(tr("No proposal is on the agenda yet."));
    m_takeUp = new Button(Button::Kind::Secondary, QStringLiteral("committee.takeUp"), tr("Put on the agenda"), this);
    m_takeUp->setSmall(true);
    for (auto *part : std::initializer_list<QWidget *>{makeLabel(tr("Proposals"), Type::Strong), m_noProposals, m_proposalTable})
        middle()->addWidget(part);
    middle()->addWidget(m_takeUp, 0, Qt::AlignLeft);
    auto *exported = new ExportButton(backend(), QStringLiteral("committee.export"), this);
    exported->offer(m_proposals, [this](int row) { return std::vector<ExportedRecord>{{"proposal", m_proposals->at(row)->id}}; });
    exported->offer(m_delegates, [this](int row) { // what was said of them, and the place they speak from
        const auto *delegate = m_delegates->at(row);
        std::vector<ExportedRecord> records{{"group_seat", delegate->seat}};
        if (delegate->presence) records.emplace_back("committee_presence", *delegate->presence);
        return records;
    });
    middle()->addWidget(exported, 0, Qt::AlignLeft);
    connect(m_takeUp, &QPushButton::clicked, this, [this] {
        if (m_story) putOnAgenda(backend(), context(), m_story->session.id, waitingFor(backend(), m_story->session));
    });
    connect(m_proposalTable, &RecordTable::opened, this, [this](int row) {
        if (const auto *proposal = m_proposals->at(row)) emit proposalOpened(proposal->id);
    });
}

void CommitteePanel::form() { add("committee_session", {{"member", idValue(backend().me().member)}}); }

QString CommitteePanel::titleOfForm(const std::string &, bool isNew) const {
    return isNew ? tr("New session of the participants' committee") : tr("Change the session");
}

void CommitteePanel::fill() {
    const bool another = !m_story || m_story->session.id != record().id;
    m_story = committeeStory(backend(), text(), record().id);
    if (!m_story) return emit closed();
    if (another) m_doubt->forget();
    const auto &story = *m_story;
    setTitle(committeeTitle(story.session));
    QStringList what;
    for (const auto &words : {sessionPlace(story.session), ledByText(story.session, text())})
        if (!words.isEmpty()) what << words;
    setWhat(what.join(QStringLiteral(" · ")));
    if (story.isCancelled()) addState("state", StateTag::State::Again, tr("Called off"));
    tellConclusions();
    if (const auto agenda = fieldText(story.session, "agenda"); !agenda.isEmpty()) addFact(tr("Agenda"), agenda);
    if (const auto others = fieldText(story.session, "alsoThere"); !others.isEmpty()) addFact(tr("Others present"), others);
    if (const auto note = fieldText(story.session, "note"); !note.isEmpty()) addFact(tr("To keep of it"), note);
    for (const auto &[name, words] : addedFacts(record(), text())) addFact(name, words);

    const bool may = mayConclude(backend());
    m_delegates->set(story.delegates);
    fitRows(*m_delegateTable, mostRows);
    const bool anyDelegate = !story.delegates.empty();
    m_present->setText(anyDelegate ? tr("Delegates: %1 of %2 present").arg(story.present).arg(story.delegates.size()) : tr("Delegates"));
    m_noDelegates->setVisible(!anyDelegate);
    m_delegateTable->setVisible(anyDelegate);
    for (auto *part : std::initializer_list<QWidget *>{m_marks, m_hint}) part->setVisible(anyDelegate && may);
    m_proposals->set(story.agenda);
    fitRows(*m_proposalTable, mostRows);
    m_noProposals->setVisible(story.agenda.empty());
    m_proposalTable->setVisible(!story.agenda.empty());
    const auto waiting = static_cast<int>(waitingFor(backend(), story.session).size());
    const auto most = static_cast<int>(mostOnAgendaAtOnce);
    m_takeUp->setText(waiting > most ? tr("Put %1 of %n waiting proposals on the agenda", nullptr, waiting).arg(most)
                                     : tr("Put %n waiting proposal(s) on the agenda", nullptr, waiting));
    m_takeUp->setAccessibleName(m_takeUp->text());
    m_takeUp->setVisible(may && waiting > 0 && !story.isCancelled() && !story.conclusions.standing());
    const bool toCorrect = story.conclusions.standing() && (story.outdated || !story.conclusions.which.beside.empty());
    m_issue->setVisible(may && story.isHeld && (toCorrect || story.awaitsConclusions()));
    m_issue->setText(story.conclusions.standing() ? tr("Issue a corrected version") : tr("Issue the conclusions"));
    m_paper->setVisible(story.conclusions.standing());
    m_off->setText(story.isCancelled() ? tr("Hold it after all") : tr("Call off"));
    m_off->setVisible(!story.conclusions.standing());
    for (auto *table : {m_delegateTable, m_proposalTable})
        if (another || table->currentRow() < 0) table->choose(0);
    offerReferral();
}

void CommitteePanel::offerReferral() {
    const auto *delegate = m_delegates->at(m_delegateTable->currentRow());
    m_refer->setVisible(delegate && delegate->file);
    m_past->setVisible(delegate != nullptr);
}

void CommitteePanel::showPast() {
    const auto *delegate = m_delegates->at(m_delegateTable->currentRow());
    if (!delegate) return;
    std::vector<Part> parts;
    if (delegate->presence)
        parts.push_back({"committee_presence", *delegate->presence, tr("History of the presence of %1").arg(delegate->name)});
    parts.push_back({"group_seat", delegate->seat, tr("History of the place of %1").arg(delegate->name)});
    showHistoriesOf(parts);
}

void CommitteePanel::tellConclusions() {
    const auto &story = *m_story;
    const auto *standing = story.conclusions.standing();
    if (!standing) {
        if (story.awaitsConclusions())
            addState("conclusions", StateTag::State::ToComplete,
                     tr("%n proposal(s) adopted: the conclusions are to be issued", nullptr, static_cast<int>(story.adopted.size())));
        return;
    }
    const auto words = tr("Conclusions, %1, issued on %2", "number, day")
                           .arg(numberText(story.conclusions.number), dateText(std::string_view(fromQt(fieldText(*standing, "issuedOn")))));
    const auto version = versionText(*standing);
    addState("conclusions", story.conclusions.number ? StateTag::State::Sent : StateTag::State::Pending,
             version.isEmpty() ? words : tr("%1, %2", "conclusions, version").arg(words, version));
    if (!story.conclusions.number && !mayGiveNumbers(backend())) // an exchange of theirs does not bring it
        addFact(tr("Number"), tr("given at the next exchange of a manager or of the coordination"));
    if (story.conclusions.former)
        addFact(tr("Number before"), tr("no. %1, until the server was restored: a paper may bear it").arg(*story.conclusions.former));
    if (story.outdated)
        addState("outdated", StateTag::State::ToComplete, tr("What is adopted is no longer what they say: a correction is a new version"));
    for (const auto &id : story.conclusions.which.beside) {
        const auto *other = story.conclusions.of(id);
        const auto by = text().member(idIn<MemberId>(fieldValue(*other, "issuedBy")));
        addState("beside", StateTag::State::Conflict, tr("%1 issued others without knowing of these").arg(by));
        addFact(tr("Issued twice"),
                tr("Two laptops that had not met concluded this session. These stand on every computer, the others stay "
                   "in the history; a corrected version brings everything that was adopted together."));
    }
}

void CommitteePanel::focusFirst() {
    if (isEditing() || !hasRecord()) return RecordPanel::focusFirst();
    if (m_delegateTable->isVisibleTo(this)) return m_delegateTable->setFocus();
    m_proposalTable->isVisibleTo(this) ? m_proposalTable->setFocus() : RecordPanel::focusFirst();
}

void CommitteePanel::issue() {
    if (!m_story) return;
    const auto many = static_cast<int>(m_story->adopted.size());
    Question question;
    const bool again = m_story->conclusions.standing() != nullptr;
    question.title = again ? tr("Issue a corrected version?") : tr("Issue the conclusions?");
    question.text =
        tr("They go to the steering committee as they stand, and nothing of them changes any more. This cannot be undone: a correction is "
           "a new version.");
    question.confirm = again ? tr("Issue the correction (%n item(s))", nullptr, many) : tr("Issue (%n item(s))", nullptr, many);
    question.dangerous = false;
    context().prompter().confirm(this, question, [this, id = m_story->session.id] {
        const auto story = committeeStory(backend(), text(), id); // as it stands now
        if (story) issueConclusions(backend(), context(), *story, text());
    });
}

void CommitteePanel::print() {
    if (m_story && m_story->conclusions.standing() && !isEditing())
        saveConclusions(backend(), context(), text(), m_story->conclusions.standing()->id, this);
}

void CommitteePanel::callOffOrHold() {
    if (!m_story) return;
    m_story->isCancelled() ? set({{"cancelledOn", Value()}}, tr("The session is held after all."))
                           : set({{"cancelledOn", today()}}, tr("The session is called off."));
}

void CommitteePanel::say(const std::string &attendance, bool goOn) {
    const int row = m_delegateTable->currentRow();
    const auto *delegate = m_delegates->at(row);
    if (!delegate || !m_story) return;
    if (m_doubt->asks(fieldText(m_story->session, "startsAt"), attendance, backend().clock().nowMs())) return;
    sayPresence(backend(), context(), *m_story, DelegateSeat(*delegate), attendance); // the answer comes back into the list
    if (goOn && row + 1 < m_delegates->rowCount()) m_delegateTable->choose(row + 1);
}

bool CommitteePanel::attendanceKey(int key) {
    const auto *delegate = m_delegates->at(m_delegateTable->currentRow());
    if (delegate && key == Qt::Key_H) {
        showPast();
        return true;
    }
    const auto said = delegate && mayConclude(backend()) ? ui::attendanceKey(key, delegate->attendance) : std::nullopt;
    if (said) say(said->answer, said->goesOn);
    return said.has_value();
}

bool CommitteePanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_delegateTable || event->type() != QEvent::KeyPress) return RecordPanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->modifiers() == Qt::NoModifier && attendanceKey(key->key());
}

} // namespace tp::ui
