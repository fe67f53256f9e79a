#include "ui/consortium/ConsortiumPage.h"

#include "ui/consortium/AccessTab.h"
#include "ui/consortium/DictionaryTab.h"
#include "ui/consortium/ErasuresTab.h"
#include "ui/consortium/MembersTab.h"
#include "ui/consortium/StructuresTab.h"
#include "ui/consortium/SyncTab.h"
#include "ui/consortium/TerritoriesTab.h"
#include "ui/flows/FlowPanel.h"
#include "ui/lists/PageHeader.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

namespace tp::ui {

ConsortiumPage::ConsortiumPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_header(new PageHeader(tr("Consortium"), this)),
      m_invite(new Button(Button::Kind::Primary, QStringLiteral("consortium.invite"), tr("Invite somebody"), this, QStringLiteral("plus"))),
      m_guides(
          new Button(Button::Kind::Secondary, QStringLiteral("consortium.guides"), tr("Step by step"), this, QStringLiteral("pathway"))),
      m_tabs(new QTabBar), m_pages(new QStackedWidget), m_warnings(new QVBoxLayout), m_members(new MembersTab(backend, context)),
      m_structures(new StructuresTab(backend, context)), m_erasures(new ErasuresTab(backend, context)),
      m_sync(new SyncTab(backend, context)), m_accesses(new AccessTab(backend, context)), m_dictionary(new DictionaryTab(backend, context)),
      m_territories(new TerritoriesTab(backend, context)) {
    setObjectName(QStringLiteral("consortium"));
    m_header->setSubtitle(tr("Who works with us, on which laptops, and does each give a sign?"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("consortium.guides.menu"));
    const std::pair<FlowKind, QString> guides[] = {{FlowKind::LostLaptop, tr("A laptop is lost or stolen")},
                                                   {FlowKind::Forgotten, tr("A passphrase is forgotten")},
                                                   {FlowKind::Leaver, tr("Somebody leaves")},
                                                   {FlowKind::Mover, tr("Somebody changes structure")}};
    for (const auto &[kind, title] : guides)
        connect(menu->addAction(title), &QAction::triggered, this, [this, kind = kind] {
            showTab(Members);
            m_members->startFlow(static_cast<int>(kind));
        });
    connect(m_guides, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_guides->mapToGlobal(QPoint(0, m_guides->height()))); });
    m_header->addAction(m_guides);
    m_header->addAction(m_invite);

    m_tabs->setObjectName(QStringLiteral("consortium.tabs"));
    m_tabs->setAccessibleName(tr("Parts of the consortium"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (const auto &title : {tr("Members and laptops"), tr("Structures"), tr("Erasures"), tr("Synchronisation"), tr("Access log"),
                              tr("Words and fields"), plural(typeOf("territory"))})
        m_tabs->addTab(title);
    for (auto *tab : std::initializer_list<QWidget *>{m_members, m_structures, m_erasures, m_sync, m_accesses, m_dictionary, m_territories})
        m_pages->addWidget(tab);
    m_warnings->setSpacing(space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addLayout(m_warnings);
    column->addWidget(m_pages, 1);

    connect(m_invite, &QPushButton::clicked, this, [this] {
        showTab(Members);
        m_members->invite();
    });
    connect(m_structures, &StructuresTab::inviteAsked, this, [this](const StructureId &into) {
        showTab(Members);
        m_members->invite(into);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    bindTabKeys(m_tabs, this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &ConsortiumPage::refresh);
    connect(&backend, &Backend::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&backend, &Backend::membershipChanged, &m_soon, qOverload<>(&QTimer::start));
    refresh();
}

void ConsortiumPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
    m_pages->setCurrentIndex(tab);
    refresh();
}

void ConsortiumPage::refresh() {
    const Rights rights(m_backend);
    bool mayInvite = false;
    m_backend.trust().withMembership([&](const control::Membership &membership) {
        for (const auto &[id, structure] : membership.structures()) mayInvite = mayInvite || rights.mayInviteInto(id);
    });
    m_invite->setVisible(mayInvite);
    m_guides->setVisible(mayInvite);
    const bool audits = AccessTab::isFor(m_backend);
    if (!audits && m_pages->currentIndex() == Accesses) return showTab(Members); // the role is gone
    m_tabs->setTabVisible(Accesses, audits);
    const bool coordinates = DictionaryTab::isFor(m_backend);
    const bool shapes = TerritoriesTab::isFor(m_backend);
    if ((!coordinates && m_pages->currentIndex() == Dictionary) || (!shapes && m_pages->currentIndex() == Territories))
        return showTab(Members);
    m_tabs->setTabVisible(Dictionary, coordinates);
    m_tabs->setTabVisible(Territories, shapes);
    switch (m_pages->currentIndex()) {
    case Members:
        m_members->refresh();
        break;
    case Structures:
        m_structures->refresh();
        break;
    case Erasures:
        m_erasures->refresh();
        break;
    case Accesses:
        m_accesses->refresh();
        break;
    case Dictionary:
        m_dictionary->refresh();
        break;
    case Territories:
        m_territories->refresh();
        break;
    default:
        m_sync->refresh();
    }
    warn();
    tellCount();
}

void ConsortiumPage::warn() {
    emptyLayout(m_warnings);
    const auto &roster = m_members->model().roster();
    QStringList said;
    if (m_backend.me().needsRecoveryKit)
        said << tr("One administrator and no recovery kit: if this laptop is lost, nobody can invite or give a role any more. Make a kit.");
    else if (roster.administrators == 1 && Rights(m_backend).isAdministrator()) // nobody else can do it
        said << tr("One administrator only: give the role to a second person.");
    for (const auto &text : said) {
        auto *tag = new QWidget;
        auto *line = new QHBoxLayout(tag);
        line->setContentsMargins({});
        line->setSpacing(space::s);
        auto *sign = new QLabel;
        sign->setPixmap(icon(QStringLiteral("clock"), Tint::Late).pixmap(scaled(16), scaled(16)));
        auto *words = makeLabel(text);
        words->setProperty("role", QStringLiteral("error"));
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_warnings->addWidget(tag);
    }
}

void ConsortiumPage::tellCount() {
    int waiting = 0;
    const auto me = m_backend.me().member;
    if (Rights(m_backend).mayConfirmErasures())
        if (const auto erasures = m_backend.reader().erasures())
            for (const auto &erasure : *erasures) waiting += erasure.state == store::Erasure::State::Requested && erasure.requestedBy != me;
    m_context.showCount(QStringLiteral("consortium"), waiting);
    m_tabs->setTabText(Erasures, waiting ? tr("Erasures (%1)").arg(waiting) : tr("Erasures"));
}

void ConsortiumPage::activated() {
    refresh();
    if (m_tabs->currentIndex() == Members)
        m_members->focusTable();
    else if (m_tabs->currentIndex() == Accesses)
        m_accesses->focusTable();
    else
        m_tabs->setFocus();
}

void ConsortiumPage::showPart(const QString &part) {
    if (part == QLatin1String(invitePart) && !m_invite->isHidden()) return m_invite->click();
    if (part == QLatin1String(structuresPart)) {
        showTab(Structures);
        m_structures->focusFirst();
    } else if (part == QLatin1String(territoriesPart) && m_tabs->isTabVisible(Territories)) {
        showTab(Territories);
        m_territories->focusFirst();
    } else if (part == QLatin1String("dictionary") && DictionaryTab::isFor(m_backend)) {
        showTab(Dictionary);
    }
}

void ConsortiumPage::openRecord(const RecordId &) { showTab(Erasures); }

bool ConsortiumPage::closeTop() {
    return (m_tabs->currentIndex() == Members && m_members->closeTop()) ||
           (m_tabs->currentIndex() == Territories && m_territories->closeTop());
}

PageInfo consortiumPage() {
    return {QStringLiteral("consortium"), ConsortiumPage::tr("Consortium"), "consortium", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new ConsortiumPage(backend, context); }};
}

} // namespace tp::ui
