// The parts of a person's file and what their buttons ask; what they show stands in PersonFile.cpp.
#include "ui/flows/Redaction.h"
#include "ui/lists/PageHeader.h"
#include "ui/persons/AccessCard.h"
#include "ui/persons/PersonFile.h"
#include "ui/persons/RightsTab.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace tp::ui {

void PersonFile::build() {
    auto *back = new Button(Button::Kind::Link, QStringLiteral("backToPeople"), tr("People"), this, QStringLiteral("person"));
    m_header = new PageHeader({}, this);
    auto *note = new Button(Button::Kind::Secondary, QStringLiteral("noteEncounter"), tr("Note"), this, QStringLiteral("encounter"));
    note->setToolTip(tr("Note an encounter"));
    m_edit = new Button(Button::Kind::Secondary, QStringLiteral("editPerson"), tr("Change"), this);
    m_edit->setKeyHint(tr("F2"));
    m_share = new Button(Button::Kind::Secondary, QStringLiteral("sharePerson"), tr("Share"), this, QStringLiteral("share"));
    m_header->addAction(note);
    m_header->addAction(m_share);
    m_header->addAction(m_edit);
    auto *strip = new QWidget;
    m_strip = new QHBoxLayout(strip);
    m_strip->setContentsMargins({});
    m_strip->setSpacing(space::xl);

    auto *story = new Card;
    story->content()->addWidget(makeLabel(tr("What happened"), Type::Section));
    m_noStory = makeLabel(tr("Nothing noted yet."));
    m_timeline = new Timeline;
    story->content()->addWidget(m_noStory);
    story->content()->addWidget(m_timeline, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::l);
    m_access = new AccessCard(m_backend, m_context);
    right->addWidget(m_access); // first: always seen, and its form opens where one looks
    right->addWidget(buildFactsCard());
    right->addStretch();
    m_rights = new RightsTab(m_backend, m_context);
    auto *overview = new QWidget;
    m_cards = new QHBoxLayout(overview);
    m_cards->setContentsMargins({});
    m_partStack = new QStackedWidget;
    m_partStack->addWidget(overview);
    m_partStack->addWidget(m_rights);
    m_parts = new QTabBar;
    m_parts->setObjectName(QStringLiteral("personParts"));
    m_parts->setAccessibleName(tr("Parts of the file"));
    m_parts->setExpanding(false);
    m_parts->addTab(tr("Overview"));
    m_parts->addTab(tr("Rights"));
    bindTabKeys(m_parts, this);
    m_cards->setSpacing(space::l);
    m_cards->addWidget(story, 58);
    m_cards->addLayout(right, 42);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(m_header);
    column->addWidget(strip);
    column->addWidget(m_parts);
    column->addWidget(m_partStack, 1);
    auto *area = new QScrollArea;
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
    connect(note, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("today"), m_record.id}); });
    connect(m_edit, &QPushButton::clicked, this, &PersonFile::edit);
    connect(m_parts, &QTabBar::currentChanged, this, &PersonFile::showPart);
    connect(m_share, &QPushButton::clicked, this, [this] {
        showPart(0);
        m_access->startSharing();
    });
    connect(m_timeline, &Timeline::opened, this, [this](const RecordId &id) { m_context.open({QStringLiteral("encounters"), id}); });
    connect(&m_backend, &Backend::changed, this, &PersonFile::refresh);
    connect(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &PersonFile::edit);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this] {
            if (isEditing()) save();
        });
}

QWidget *PersonFile::buildFactsCard() {
    auto *card = new Card;
    card->content()->addWidget(makeLabel(tr("What is known"), Type::Section));
    m_factsStack = new QStackedWidget;
    auto *reading = new QWidget;
    m_facts = new QVBoxLayout(reading);
    m_facts->setContentsMargins({});
    m_facts->setSpacing(space::s);
    auto *editing = new QWidget;
    m_formPlace = new QVBoxLayout;
    m_problem = makeLabel({});
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    auto *keep = new Button(Button::Kind::Primary, QStringLiteral("savePerson"), tr("Save"), this);
    keep->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("cancelPersonEdit"), tr("Cancel"), this);
    auto *bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(cancel);
    bar->addWidget(keep);
    auto *form = new QVBoxLayout(editing);
    form->setContentsMargins({});
    form->addLayout(m_formPlace);
    form->addWidget(m_problem);
    form->addLayout(bar);
    m_factsStack->addWidget(reading);
    m_factsStack->addWidget(editing);
    m_historyButton =
        new Button(Button::Kind::Link, QStringLiteral("personHistory"), tr("History of every field"), this, QStringLiteral("clock"));
    m_historyButton->setCheckable(true);
    m_historyView = new HistoryView(m_history, this);
    m_historyView->hide();
    offerRedaction(m_backend, m_context, m_history, *m_historyView);
    card->content()->addWidget(m_factsStack);
    card->content()->addWidget(m_historyButton, 0, Qt::AlignLeft);
    card->content()->addWidget(m_historyView);
    connect(keep, &QPushButton::clicked, this, &PersonFile::save);
    connect(cancel, &QPushButton::clicked, this, &PersonFile::stopEditing);
    connect(m_historyButton, &QPushButton::toggled, this, [this](bool show) {
        if (show)
            m_history.setRecord("person", m_record.id);
        else
            m_history.clear();
        m_historyView->setVisible(show);
    });
    return card;
}

} // namespace tp::ui
