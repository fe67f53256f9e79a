#include "ui/settings/SettingsPage.h"

#include "ui/lists/PageHeader.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/settings/DiagnosticsCard.h"
#include "ui/settings/DisplayCard.h"
#include "ui/settings/LockCard.h"
#include "ui/settings/NetworkCard.h"
#include "ui/settings/PassphraseCard.h"
#include "ui/widgets/TabOrder.h"

namespace tp::ui {

SettingsPage::SettingsPage(Backend &backend, PageContext &context, Theme &theme, Translations &translations, QWidget *parent)
    : QWidget(parent), m_display(new DisplayCard(context, theme, translations)), m_lock(new LockCard(backend, context)),
      m_network(new NetworkCard(backend, context)), m_diagnostics(new DiagnosticsCard(backend, context, theme, translations)) {
    setObjectName(QStringLiteral("settings"));
    auto *header = new PageHeader(tr("Settings"), this);
    header->setSubtitle(tr("Of this laptop alone: nobody else's program changes."));
    auto *cards = new ScrolledColumns;
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (auto *card : {static_cast<QWidget *>(m_display), static_cast<QWidget *>(m_network)}) left->addWidget(card);
    for (auto *card : {static_cast<QWidget *>(m_lock), static_cast<QWidget *>(new PassphraseCard(backend, context)),
                       static_cast<QWidget *>(m_diagnostics)})
        right->addWidget(card);
    for (auto *side : {left, right}) {
        side->setSpacing(space::l);
        side->addStretch();
        cards->columns()->addLayout(side, 1);
    }
    tabsAsLaidOut(*cards->widget()); // buttons are made before the fields above them
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(header);
    column->addWidget(cards, 1);
}

void SettingsPage::activated() {
    m_lock->refresh();
    m_network->refresh();
    m_diagnostics->refresh();
    m_display->focusFirst();
}

void SettingsPage::showPart(const QString &part) {
    if (auto *control = findChild<QWidget *>(QStringLiteral("settings.") + part)) control->setFocus();
}

PageInfo settingsPage(Theme &theme, Translations &translations) {
    return {QStringLiteral("settings"), SettingsPage::tr("Settings"), "settings", false,
            [&theme, &translations](Backend &backend, PageContext &context) -> QWidget * {
                return new SettingsPage(backend, context, theme, translations);
            }};
}

} // namespace tp::ui
