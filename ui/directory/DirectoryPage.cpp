#include "ui/directory/DirectoryPage.h"

#include "ui/Backend.h"
#include "ui/directory/DirectoryTab.h"
#include "ui/lists/PageHeader.h"
#include "ui/referrals/ReferralsTab.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"

namespace tp::ui {

DirectoryPage::DirectoryPage(Backend &backend, PageContext &context, QWidget *parent)
    : TabbedPage(backend, context, QStringLiteral("directory"), tr("Directory"), tr("Directory and referrals"), parent),
      m_addProfessional(new Button(Button::Kind::Primary, QStringLiteral("directory.addProfessional"), tr("Add a professional"), this,
                                   QStringLiteral("plus"))),
      m_addScheme(new Button(Button::Kind::Secondary, QStringLiteral("directory.addScheme"), tr("Add a network or scheme"), this)),
      m_entries(new DirectoryTab(backend, context, m_text)), m_referrals(new ReferralsTab(backend, context, m_text)) {
    m_header->addAction(m_addScheme);
    m_header->addAction(m_addProfessional);
    addPart(tr("Who can help"), m_entries);
    addPart(tr("Referrals"), m_referrals);
    layOut();
    connect(m_addProfessional, &QPushButton::clicked, this, [this] { m_entries->add("professional"); });
    connect(m_addScheme, &QPushButton::clicked, this, [this] { m_entries->add("scheme"); });
    connect(m_entries, &DirectoryTab::counted, this, &DirectoryPage::tell);
    connect(m_referrals, &ReferralsTab::counted, this, &DirectoryPage::tell);
    tell();
}

void DirectoryPage::tell() {
    const bool entries = part() == Entries;
    const bool writes = (m_backend.me().roles & typeOf("professional").writers) != 0;
    for (auto *action : {m_addScheme, m_addProfessional}) action->setVisible(entries && writes);
    const int toDo = m_referrals->toDo();
    const auto found = tr("%Ln entry(ies)", nullptr, m_entries->count());
    if (entries)
        m_header->setSubtitle(m_entries->stale() == 0
                                  ? found
                                  : tr("%1, %2 to verify", "how many entries, how many of all").arg(found).arg(m_entries->stale()));
    else
        m_header->setSubtitle(!m_referrals->isRead() ? QString()
                              : toDo == 0            ? tr("Nothing waits for you here.")
                                                     : tr("%Ln referral(s) wait(s) for you", nullptr, toDo));
}

void DirectoryPage::openRecord(const RecordId &record) {
    auto &reader = m_backend.reader();
    const bool entry = reader.get("professional", record) || reader.get("scheme", record);
    choosePart(entry ? Entries : Referrals);
    entry ? m_entries->openRecord(record) : m_referrals->openRecord(record);
}

void DirectoryPage::showPart(const QString &part) {
    if (part == QLatin1String(toVerifyPart)) {
        choosePart(Entries);
        return m_entries->showToVerify();
    }
    if (!part.startsWith(QLatin1String(referPart))) return;
    const auto whom = part.mid(static_cast<qsizetype>(std::char_traits<char>::length(referPart)));
    const auto id = [&](int at) { return parseId<RecordId>(fromQt(whom.section(QLatin1Char('/'), at, at))); };
    const auto person = id(0), professional = id(1);
    if (!person) return;
    choosePart(Referrals);
    m_referrals->propose(*person, professional ? std::optional(*professional) : std::nullopt);
}

void DirectoryPage::enterPart() { part() == Entries ? m_entries->activated() : m_referrals->activated(); }
bool DirectoryPage::closeTopOfPart() { return part() == Entries ? m_entries->closeTop() : m_referrals->closeTop(); }
void DirectoryPage::filterPart() { part() == Entries ? m_entries->focusFilter() : m_referrals->focusFilter(); }

PageInfo directoryPage() {
    return {QStringLiteral("directory"), DirectoryPage::tr("Directory"), "directory", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new DirectoryPage(backend, context); }};
}

} // namespace tp::ui
