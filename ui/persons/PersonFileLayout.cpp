// The parts of a person's file and what their buttons ask; what they show stands in PersonFile.cpp.
#include "ui/flows/Redaction.h"
#include "ui/forms/FormPanel.h"
#include "ui/lists/PageHeader.h"
#include "ui/persons/AccessCard.h"
#include "ui/persons/ExitCard.h"
#include "ui/persons/HandoverCard.h"
#include "ui/persons/PersonFile.h"
#include "ui/persons/PersonSheet.h"
#include "ui/persons/RemindersCard.h"
#include "ui/persons/RightsTab.h"
#include "ui/persons/SamePersonCard.h"
#include "ui/persons/SituationTab.h"
#include "ui/persons/WhoseFile.h"
#include "ui/shell/ActivityParts.h"
#include "ui/text/ActText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Steps.h"

#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>

namespace tp::ui {
namespace {
// The référent is not among them: who follows a person changes by a hand-over.
FormLayout factsLayout() {
    return {{"usualName", "familyName"},
            {"birthYear", "ageBand"},
            {"gender", "commune"},
            {"phone", "email"},
            {"contactBy", "team"},
            {"firstContactOn"},
            {"note"},
            {addedRows}};
}
} // namespace

void PersonFile::build() {
    auto *back = new Button(Button::Kind::Link, QStringLiteral("backToPeople"), tr("People"), this, QStringLiteral("person"));
    m_header = new PageHeader({}, this);
    auto *note = new Button(Button::Kind::Secondary, QStringLiteral("noteEncounter"), tr("Note"), this, QStringLiteral("encounter"));
    note->setToolTip(tr("Note an encounter"));
    auto *pathway = new Button(Button::Kind::Secondary, QStringLiteral("openPathway"), tr("Pathway"), this, QStringLiteral("pathway"));
    m_edit = new Button(Button::Kind::Secondary, QStringLiteral("editPerson"), tr("Change"), this);
    m_edit->setAccessibleName(tr("Change what is known"));
    m_edit->setKeyHint(tr("F2"));
    m_share = new Button(Button::Kind::Secondary, QStringLiteral("sharePerson"), tr("Share"), this, QStringLiteral("share"));
    m_more = new Button(Button::Kind::Secondary, QStringLiteral("morePerson"), tr("More"), this, QStringLiteral("chevron"));
    auto *menu = buildMenu();
    connect(m_more, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    for (auto *button : {note, pathway, m_share, m_edit, m_more}) m_header->addAction(button);
    auto *strip = new QWidget;
    m_strip = new QHBoxLayout(strip);
    m_strip->setContentsMargins({});
    m_strip->setSpacing(space::xl);

    m_situation = new SituationTab(m_backend, m_context, m_text);
    m_rights = new RightsTab(m_backend, m_context, m_text);
    m_partStack = new Steps;
    for (auto *part : {buildOverview(), static_cast<QWidget *>(m_situation), static_cast<QWidget *>(m_rights)})
        m_partStack->addWidget(part);
    m_parts = new QTabBar;
    m_parts->setObjectName(QStringLiteral("personParts"));
    m_parts->setAccessibleName(tr("Parts of the file"));
    m_parts->setExpanding(false);
    for (const auto &title : {tr("Overview"), tr("Situation and obstacles"), tr("Rights")}) m_parts->addTab(title);
    bindTabKeys(m_parts, this);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(back, 0, Qt::AlignLeft);
    for (auto *part : std::initializer_list<QWidget *>{m_header, m_exit, m_handover, m_same, strip, m_parts}) column->addWidget(part);
    column->addWidget(m_partStack, 1);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Parts of the file"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);

    connect(back, &QPushButton::clicked, this, &PersonFile::closed);
    connect(m_same, &SamePersonCard::handoverAsked, m_handover, [this](const MemberId &to) { m_handover->startProposal(to); });
    connect(note, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("today"), m_story.files.front()}); });
    connect(pathway, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("pathways"), m_record.id}); });
    connect(m_edit, &QPushButton::clicked, this, &PersonFile::edit);
    connect(m_parts, &QTabBar::currentChanged, this, &PersonFile::showPart);
    connect(m_share, &QPushButton::clicked, this, &PersonFile::startSharing);
    connect(m_timeline, &Timeline::opened, this, [this](const RecordId &id) {
        const auto same = [&](const store::Record &one) { return one.id == id; };
        if (m_story.sessions.contains(id)) return m_context.open({QStringLiteral("activities"), id});
        if (std::any_of(m_story.steps.begin(), m_story.steps.end(), same)) return m_context.open({QStringLiteral("pathways"), id});
        if (std::any_of(m_story.referrals.begin(), m_story.referrals.end(), same)) return m_context.open({QStringLiteral("directory"), id});
        if (std::none_of(m_story.exits.begin(), m_story.exits.end(), same)) return m_context.open({QStringLiteral("encounters"), id});
        (void)m_exit->change(id); // also one that is over can be corrected
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PersonFile::refresh);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PersonFile::lookOn);
    connect(&m_backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (!m_soon.isActive() && concerns(what)) m_soon.start();
    });
    connect(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &PersonFile::edit);
    connect(described(new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), tr("Print a summary")),
            &QShortcut::activated, this, [this] { toPaper(false); });
}

QMenu *PersonFile::buildMenu() {
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setWindowTitle(tr("More")); // what a screen reader calls it
    const auto add = [this, menu](const char *name, const QString &words, auto act) {
        auto *action = menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("person.reminder", tr("Add a reminder"), [this] {
        showPart(Overview);
        m_reminders->startNew();
    });
    add("person.refer", tr("Refer to somebody…"), [this] {
        m_context.open({QStringLiteral("directory"), {}, QLatin1String(referPart) + toQt(toText(m_record.id))});
    });
    add("person.situation", tr("Note the situation"), [this] {
        showPart(Situation);
        m_situation->startNew();
    });
    add("person.signUp", tr("Sign up for a session…"), [this] {
        m_context.open({QStringLiteral("activities"), {}, QLatin1String(signUpPart) + QString::fromStdString(toText(m_record.id))});
    });
    auto *take = add("person.takeOver", tr("Become the referent"), [this] { takeOver(); });
    auto *hand = add("person.handover", tr("Hand over to another referent…"), [this] { m_handover->startProposal(); });
    auto *leave = add("person.exit", tr("Leave the programme…"), [this] { startExit(); });
    auto *same = add("person.same", tr("The same person has another file…"), [this] { m_same->startChoosing(); });
    menu->addSeparator();
    add("person.print", tr("Print a summary…"), [this] { toPaper(false); })->setShortcut(QKeySequence::Print);
    add("person.pdf", tr("Summary as PDF…"), [this] { toPaper(true); });
    connect(menu, &QMenu::aboutToShow, this, [=, this] {
        const bool may = mayWrite(), follows = fieldValue(m_record, "referent");
        for (auto *action : menu->actions())
            action->setEnabled(may || action->objectName() == QLatin1String("person.print") ||
                               action->objectName() == QLatin1String("person.pdf"));
        take->setVisible(!follows);
        hand->setVisible(follows);
        hand->setEnabled(m_handover->mayPropose());
        leave->setEnabled(may && !standingExit(m_story.exits));
        same->setEnabled(may);
    });
    return menu;
}

QWidget *PersonFile::buildOverview() {
    auto *story = new Card;
    story->content()->addWidget(makeLabel(tr("What happened"), Type::Section));
    m_noStory = makeLabel(tr("Nothing noted yet."));
    m_timeline = new Timeline;
    story->content()->addWidget(m_noStory);
    story->content()->addWidget(m_timeline, 1);
    m_reminders = new RemindersCard(m_backend, m_context, m_text);
    m_access = new AccessCard(m_backend, m_context);
    m_obstacles = new Card;
    auto *open = new Button(Button::Kind::Link, QStringLiteral("openSituation"), tr("Compare two days"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Obstacles"), Type::Section), 1);
    head->addWidget(open);
    m_picture = new ObstaclePicture(m_obstacles);
    m_obstacles->content()->addLayout(head);
    m_obstacles->content()->addWidget(m_picture);
    connect(open, &QPushButton::clicked, this, [this] { showPart(Situation); });
    auto *right = new QVBoxLayout;
    right->setSpacing(space::l);
    for (auto *card : std::initializer_list<QWidget *>{m_reminders, m_access, m_obstacles, buildFactsCard()}) right->addWidget(card);
    right->addStretch();
    auto *overview = new QWidget;
    m_cards = new QHBoxLayout(overview);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(space::l);
    m_cards->addWidget(story, 52);
    m_cards->addLayout(right, 48);
    return overview;
}

QWidget *PersonFile::buildFactsCard() {
    auto *card = new Card;
    card->content()->addWidget(makeLabel(tr("What is known"), Type::Section));
    m_factsStack = new Steps;
    auto *reading = new QWidget;
    m_facts = new QVBoxLayout(reading);
    m_facts->setContentsMargins({});
    m_facts->setSpacing(space::s);
    m_form = new FormPanel(m_backend, m_context, QStringLiteral("personForm"), typeOf("person"), factsLayout(), this);
    m_factsStack->addWidget(reading);
    m_factsStack->addWidget(m_form);
    m_historyButton =
        new Button(Button::Kind::Link, QStringLiteral("personHistory"), tr("History of every field"), this, QStringLiteral("clock"));
    m_historyButton->setCheckable(true);
    m_historyView = new HistoryView(m_history, this);
    m_historyView->hide();
    offerRedaction(m_backend, m_context, m_history, *m_historyView);
    card->content()->addWidget(m_factsStack);
    card->content()->addWidget(m_historyButton, 0, Qt::AlignLeft);
    card->content()->addWidget(m_historyView);
    connect(m_form, &FormPanel::cancelled, this, &PersonFile::stopEditing);
    connect(m_form, &FormPanel::broughtBack, this, [this] {
        showPart(Overview);
        m_factsStack->setCurrentIndex(1);
    });
    connect(m_form, &FormPanel::saved, this, [this] {
        stopEditing();
        m_form->toastSaved(tr("File saved on this computer."));
    });
    connect(m_historyButton, &QPushButton::toggled, this, [this](bool show) {
        if (show)
            m_history.setRecord("person", m_record.id);
        else
            m_history.clear();
        m_historyView->setVisible(show);
    });
    return card;
}

void PersonFile::toPaper(bool pdf) {
    if (m_record.id.isNull()) return;
    const auto say = [context = &m_context](bool done) {
        context->toast(done ? PersonFile::tr("Summary saved. The file is not protected: keep it where only those who need it can read it.")
                            : exportSentence({Code::Io, {}}));
    };
    lookAtAll();
    const auto sheet = personSheet(m_record, m_story, m_text, today()); // of whom is shown now
    if (!pdf)
        return noteThenPrint(m_record.id, [guard = QPointer(this), sheet] {
            if (auto *self = guard.data()) sheet.print(self);
        });
    m_context.prompter().saveFile(
        this, tr("Save the summary"), tr("file.pdf"), tr("PDF files (*.pdf)"),
        [this, say, sheet, person = m_record.id](const QString &path) { // whose sheet it is, whoever is shown then
            noteThenPrint(person, [path, say, sheet] { say(sheet.write(path)); });
        });
}

// Nothing leaves without its line in the access log.
void PersonFile::noteThenPrint(const RecordId &person, const std::function<void()> &print) {
    m_backend.noteAccess({store::accessExported, "person", person, {}, 1}, [guard = QPointer(this), person, print](const Result<> &noted) {
        auto *const self = guard.data();
        if (!self) return;
        if (!noted) return self->m_context.toast(ofFile(self->m_backend, person, exportSentence(noted.error())));
        print();
    });
}

} // namespace tp::ui
