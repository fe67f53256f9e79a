#include "ui/settings/LockCard.h"

#include "ui/settings/LockSetting.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CalmComboBox.h"

#include <QCheckBox>
#include <QPointer>

namespace tp::ui {

LockCard::LockCard(Backend &backend, PageContext &context, QWidget *parent)
    : Card(parent), m_backend(backend), m_context(context), m_minutes(new CalmComboBox(QStringLiteral("settings.minutes"))),
      m_quick(new QCheckBox(tr("Open with the computer's keychain"))), m_quickSays(makeLabel({}, Type::Small)) {
    for (const int minutes : lockChoices) m_minutes->addItem(tr("%n minute(s) without a key or a click", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(lockMinutes())));
    m_quick->setObjectName(QStringLiteral("settings.quick"));
    m_quick->setAccessibleName(m_quick->text());
    m_quickSays->setContentsMargins(24, 0, 0, 0);
    auto *now = new Button(Button::Kind::Secondary, QStringLiteral("settings.lockNow"), tr("Lock now"), this, QStringLiteral("lock"));
    now->setKeyHint(tr("Ctrl+L"));
    content()->addWidget(makeLabel(tr("Lock"), Type::Section));
    content()->addWidget(labelled(tr("This laptop locks after"), m_minutes));
    content()->addWidget(m_quick);
    content()->addWidget(m_quickSays);
    content()->addWidget(now, 0, Qt::AlignLeft);
    connect(m_minutes, &QComboBox::activated, this, [this] {
        setLockMinutes(m_minutes->currentData().toInt());
        m_context.settingsChanged();
    });
    connect(m_quick, &QCheckBox::clicked, this, &LockCard::turnQuick);
    connect(now, &QPushButton::clicked, this, [this] { m_context.lockNow(); });
    refresh();
}

void LockCard::refresh() {
    const auto state = m_backend.trust().quickUnlock();
    m_quick->setEnabled(state != QuickState::Unavailable);
    m_quick->setChecked(state == QuickState::On || state == QuickState::Armed);
    m_quickSays->setText(
        state == QuickState::Unavailable
            ? tr("This computer has no keychain the program can use.")
            : tr("Faster, a little less safe: whoever opens your session of the computer opens the program too. Never after "
                 "Ctrl+L, nor 12 hours after the passphrase was last typed. The keychain never holds the passphrase."));
}

void LockCard::turnQuick(bool on) {
    m_quick->setEnabled(false);
    const auto failed = [guard = QPointer(this)](const Result<> &) {
        if (!guard) return;
        guard->refresh();
        guard->m_context.toast(LockCard::tr("The computer's keychain did not answer. Nothing was changed."));
    };
    m_backend.trust().setQuickUnlock(on, [guard = QPointer(this), on, failed](const Result<> &answer) {
        auto *const self = guard.data();
        if (!self) return;
        if (answer) return self->refresh();
        // The vault would try again at each passphrase: said to be off, it is off.
        on ? self->m_backend.trust().setQuickUnlock(false, failed) : failed({});
    });
}

} // namespace tp::ui
