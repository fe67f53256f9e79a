#include "ui/settings/SettingsPage.h"

#include "core/crypto/Passphrase.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/onboarding/StrengthMeter.h"
#include "ui/settings/LockSetting.h"
#include "ui/text/ActText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace tp::ui {

SettingsPage::SettingsPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context) {
    setObjectName(QStringLiteral("settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::l);
    auto *header = new PageHeader(tr("Lock and passphrase"), this);
    header->setSubtitle(tr("What protects this laptop when somebody else holds it."));
    column->addWidget(header);
    auto *cards = new ScrolledColumns;
    auto *line = cards->columns();
    line->addWidget(buildLock(), 1, Qt::AlignTop);
    line->addWidget(buildPassphrase(), 1, Qt::AlignTop);
    column->addWidget(cards, 1);
    showQuick();
}

QWidget *SettingsPage::buildLock() {
    auto *card = new Card;
    m_minutes = new QComboBox;
    m_minutes->setObjectName(QStringLiteral("settings.minutes"));
    for (const int minutes : lockChoices) m_minutes->addItem(tr("%n minute(s) without a key or a click", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(lockMinutes())));
    m_quick = new QCheckBox(tr("Open with the computer's keychain"));
    m_quick->setObjectName(QStringLiteral("settings.quick"));
    m_quick->setAccessibleName(m_quick->text());
    m_quickSays = makeLabel({}, Type::Small);
    m_quickSays->setContentsMargins(24, 0, 0, 0);
    auto *now = new Button(Button::Kind::Secondary, QStringLiteral("settings.lockNow"), tr("Lock now"), this, QStringLiteral("lock"));
    now->setKeyHint(tr("Ctrl+L"));
    card->content()->addWidget(makeLabel(tr("Lock"), Type::Section));
    card->content()->addWidget(labelled(tr("This laptop locks after"), m_minutes));
    card->content()->addWidget(m_quick);
    card->content()->addWidget(m_quickSays);
    card->content()->addWidget(now, 0, Qt::AlignLeft);
    connect(m_minutes, &QComboBox::activated, this, [this] {
        setLockMinutes(m_minutes->currentData().toInt());
        m_context.settingsChanged();
    });
    connect(m_quick, &QCheckBox::clicked, this, &SettingsPage::turnQuick);
    connect(now, &QPushButton::clicked, this, [this] { m_context.lockNow(); });
    return card;
}

QWidget *SettingsPage::buildPassphrase() {
    auto *card = new Card;
    const auto field = [](const char *name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setEchoMode(QLineEdit::Password);
        return edit;
    };
    m_old = field("settings.old");
    m_new = field("settings.new");
    m_again = field("settings.again");
    m_strength = new StrengthMeter(this);
    m_says = makeLabel({});
    m_says->setObjectName(QStringLiteral("settings.says"));
    m_says->setProperty("role", QStringLiteral("error"));
    m_says->hide();
    m_change = new Button(Button::Kind::Primary, QStringLiteral("settings.change"), tr("Change the passphrase"), this);
    m_change->setEnabled(false);
    auto *propose = new Button(Button::Kind::Link, QStringLiteral("settings.propose"), tr("Propose one"), this);
    propose->setSmall(true);
    card->content()->addWidget(makeLabel(tr("Change the passphrase"), Type::Section));
    card->content()->addWidget(makeLabel(
        tr("Four words at random do very well. Nobody else knows it; the recovery kits go on opening this laptop."), Type::Small));
    card->content()->addWidget(labelled(tr("Passphrase of today, or the code of a recovery kit"), m_old));
    card->content()->addWidget(labelled(tr("New passphrase"), m_new));
    card->content()->addWidget(m_strength);
    card->content()->addWidget(propose, 0, Qt::AlignLeft);
    card->content()->addWidget(labelled(tr("The new one once more"), m_again));
    card->content()->addWidget(m_says);
    card->content()->addWidget(m_change, 0, Qt::AlignLeft);
    for (auto *edit : {m_old, m_new, m_again}) connect(edit, &QLineEdit::textChanged, this, &SettingsPage::judge);
    connect(m_again, &QLineEdit::returnPressed, this, &SettingsPage::change);
    connect(m_change, &QPushButton::clicked, this, &SettingsPage::change);
    connect(propose, &QPushButton::clicked, this, [this] {
        m_new->setEchoMode(QLineEdit::Normal); // it must be read to be learnt
        m_new->setText(toQt(crypto::proposePassphrase(m_backend.random())));
        m_again->setFocus();
    });
    return card;
}

void SettingsPage::activated() {
    showQuick();
    m_minutes->setFocus();
}

void SettingsPage::showQuick() {
    const auto state = m_backend.trust().quickUnlock();
    m_quick->setEnabled(state != QuickState::Unavailable);
    m_quick->setChecked(state == QuickState::On || state == QuickState::Armed);
    m_quickSays->setText(
        state == QuickState::Unavailable
            ? tr("This computer has no keychain the program can use.")
            : tr("Faster, a little less safe: whoever opens your session of the computer opens the program too. Never after "
                 "Ctrl+L, nor 12 hours after the passphrase was last typed. The keychain never holds the passphrase."));
}

void SettingsPage::turnQuick(bool on) {
    m_quick->setEnabled(false);
    m_backend.trust().setQuickUnlock(on, [guard = QPointer(this)](const Result<> &answer) {
        auto *const self = guard.data();
        if (!self) return;
        self->showQuick();
        if (!answer) self->m_context.toast(SettingsPage::tr("The computer's keychain did not answer. Nothing was changed."));
    });
}

void SettingsPage::judge() {
    m_strength->measure(m_new->text());
    const bool differs = !m_again->text().isEmpty() && m_new->text() != m_again->text();
    m_says->setText(tr("This is not the same phrase."));
    m_says->setVisible(differs);
    m_change->setEnabled(!m_old->text().isEmpty() && m_strength->isEnough() && m_new->text() == m_again->text());
}

void SettingsPage::change() {
    if (!m_change->isEnabled()) return;
    m_change->setEnabled(false);
    const auto bytes = [](const QLineEdit *edit) { return fromQt(edit->text().normalized(QString::NormalizationForm_C)); };
    m_backend.trust().changePassphrase(bytes(m_old), bytes(m_new), [guard = QPointer(this)](const Result<> &answer) {
        auto *const self = guard.data();
        if (!self) return;
        if (!answer) {
            self->m_change->setEnabled(true);
            self->m_says->setText(answer.error().code == Code::WrongPassphrase
                                      ? SettingsPage::tr("The passphrase of today is another one. Nothing was changed.")
                                  : answer.error().code == Code::WrongKey
                                      ? SettingsPage::tr("This kit does not open this computer. Nothing was changed.")
                                      : actSentence(answer.error()));
            self->m_says->show();
            return self->m_old->setFocus();
        }
        for (auto *edit : {self->m_old, self->m_new, self->m_again}) edit->clear();
        self->m_new->setEchoMode(QLineEdit::Password);
        self->m_says->hide();
        self->m_context.toast(SettingsPage::tr("Passphrase changed. The old one no longer opens this laptop."));
    });
}

PageInfo settingsPage() {
    return {QStringLiteral("settings"), SettingsPage::tr("Lock and passphrase"), "lock", false,
            [](Backend &backend, PageContext &context) -> QWidget * { return new SettingsPage(backend, context); }};
}

} // namespace tp::ui
