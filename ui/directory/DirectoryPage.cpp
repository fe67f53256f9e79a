#include "ui/directory/DirectoryPage.h"

#include "ui/Backend.h"
#include "ui/directory/DirectoryTab.h"
#include "ui/exports/ExportPlace.h"
#include "ui/lists/PageHeader.h"
#include "ui/referrals/ReferralsTab.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QStackedWidget>
#include <QTabBar>

namespace tp::ui {

DirectoryPage::DirectoryPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()), m_header(new PageHeader(tr("Directory"), this)),
      m_addProfessional(new Button(Button::Kind::Primary, QStringLiteral("directory.addProfessional"), tr("Add a professional"), this,
                                   QStringLiteral("plus"))),
      m_addScheme(new Button(Button::Kind::Secondary, QStringLiteral("directory.addScheme"), tr("Add a network or scheme"), this)),
      m_tabs(new QTabBar), m_parts(new QStackedWidget), m_entries(new DirectoryTab(backend, context, m_text)),
      m_referrals(new ReferralsTab(backend, context, m_text)) {
    setObjectName(QStringLiteral("directory"));
    setAccessibleName(tr("Directory"));
    m_header->addAction(m_addScheme);
    m_header->addAction(m_addProfessional);
    m_tabs->setObjectName(QStringLiteral("directory.tabs"));
    m_tabs->setAccessibleName(tr("Directory and referrals"));
    m_tabs->setExpanding(false);
    for (const auto &title : {tr("Who can help"), tr("Referrals")}) m_tabs->addTab(title);
    bindTabKeys(m_tabs, this);
    m_parts->addWidget(m_entries);
    m_parts->addWidget(m_referrals);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    auto *whole = new QStackedWidget;
    whole->addWidget(lists);
    m_exports = new ExportPlace(*whole, backend, context, m_text);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    page->addWidget(whole);
    connect(m_exports, &ExportPlace::closed, this, &DirectoryPage::activated);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_parts->setCurrentIndex(tab);
        tell();
    });
    connect(m_addProfessional, &QPushButton::clicked, this, [this] { m_entries->add("professional"); });
    connect(m_addScheme, &QPushButton::clicked, this, [this] { m_entries->add("scheme"); });
    connect(m_entries, &DirectoryTab::counted, this, &DirectoryPage::tell);
    connect(m_referrals, &ReferralsTab::counted, this, &DirectoryPage::tell);
    tell();
}

void DirectoryPage::tell() {
    const bool entries = m_tabs->currentIndex() == Entries;
    const bool writes = (m_backend.me().roles & typeOf("professional").writers) != 0;
    for (auto *action : {m_addScheme, m_addProfessional}) action->setVisible(entries && writes);
    const int toDo = m_referrals->toDo();
    const auto found = tr("%Ln entry(ies)", nullptr, m_entries->count());
    if (entries)
        m_header->setSubtitle(m_entries->stale() == 0
                                  ? found
                                  : tr("%1, %2 to verify", "how many entries, how many of all").arg(found).arg(m_entries->stale()));
    else
        m_header->setSubtitle(toDo == 0 ? tr("Nothing waits for you here.") : tr("%Ln referral(s) wait(s) for you", nullptr, toDo));
    m_context.showCount(QStringLiteral("directory"), toDo);
}

void DirectoryPage::showTab(Tab tab) {
    (void)m_exports->close();
    m_tabs->setCurrentIndex(tab);
}

void DirectoryPage::openRecord(const RecordId &record) {
    auto &reader = m_backend.reader();
    const bool entry = reader.get("professional", record) || reader.get("scheme", record);
    showTab(entry ? Entries : Referrals);
    entry ? m_entries->openRecord(record) : m_referrals->openRecord(record);
}

void DirectoryPage::showPart(const QString &part) {
    if (part == QLatin1String(toVerifyPart)) {
        showTab(Entries);
        return m_entries->showToVerify();
    }
    if (!part.startsWith(QLatin1String(referPart))) return;
    const auto whom = part.mid(static_cast<qsizetype>(std::char_traits<char>::length(referPart)));
    const auto id = [&](int at) { return parseId<RecordId>(fromQt(whom.section(QLatin1Char('/'), at, at))); };
    const auto person = id(0), professional = id(1);
    if (!person) return;
    showTab(Referrals);
    m_referrals->propose(*person, professional ? std::optional(*professional) : std::nullopt);
}

void DirectoryPage::activated() {
    if (m_exports->isOpen()) return m_exports->takeFocus();
    m_tabs->currentIndex() == Entries ? m_entries->activated() : m_referrals->activated();
}

bool DirectoryPage::closeTop() {
    if (m_exports->close()) return activated(), true;
    return m_tabs->currentIndex() == Entries ? m_entries->closeTop() : m_referrals->closeTop();
}

void DirectoryPage::focusFilter() {
    (void)m_exports->close();
    m_tabs->currentIndex() == Entries ? m_entries->focusFilter() : m_referrals->focusFilter();
}

PageInfo directoryPage() {
    return {QStringLiteral("directory"), DirectoryPage::tr("Directory"), "directory", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new DirectoryPage(backend, context); }};
}

} // namespace tp::ui
