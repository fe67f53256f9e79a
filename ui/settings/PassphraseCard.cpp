#include "ui/settings/PassphraseCard.h"

#include "core/crypto/Passphrase.h"
#include "ui/onboarding/StrengthMeter.h"
#include "ui/shell/Page.h"
#include "ui/text/ActText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Accessible.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RetypedField.h"

#include <QLineEdit>
#include <QPointer>

namespace tp::ui {

PassphraseCard::PassphraseCard(Backend &backend, PageContext &context, QWidget *parent)
    : Card(parent), m_backend(backend), m_context(context) {
    const auto field = [](const char *name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setEchoMode(QLineEdit::Password);
        return edit;
    };
    m_old = field("settings.old");
    m_new = field("settings.new");
    m_again = new RetypedField(QStringLiteral("settings.again"));
    m_strength = new StrengthMeter(this);
    m_says = makeLabel({});
    m_says->setObjectName(QStringLiteral("settings.says"));
    m_says->setProperty("role", QStringLiteral("error"));
    m_says->hide();
    m_underWay = makeLabel(tr("Changing the passphrase…")); // a passphrase is slow to try, by design
    m_underWay->setObjectName(QStringLiteral("settings.underWay"));
    setRole(*m_underWay, QAccessible::Notification);
    m_underWay->hide();
    m_change = new Button(Button::Kind::Primary, QStringLiteral("settings.change"), tr("Change the passphrase"), this);
    m_change->setEnabled(false);
    auto *propose = new Button(Button::Kind::Link, QStringLiteral("settings.propose"), tr("Propose one"), this);
    propose->setSmall(true);
    content()->addWidget(makeLabel(tr("Change the passphrase"), Type::Section));
    content()->addWidget(makeLabel(tr("Nobody else knows it; the recovery kits go on opening this laptop."), Type::Small));
    content()->addWidget(labelled(tr("Passphrase of today, or the code of a recovery kit"), m_old));
    content()->addWidget(labelled(tr("New passphrase"), m_new));
    content()->addWidget(m_strength);
    content()->addWidget(propose, 0, Qt::AlignLeft);
    content()->addWidget(labelled(tr("The new one once more"), m_again));
    content()->addWidget(m_says);
    content()->addWidget(m_underWay);
    content()->addWidget(m_change, 0, Qt::AlignLeft);
    for (QLineEdit *edit : {m_old, m_new, static_cast<QLineEdit *>(m_again)})
        connect(edit, &QLineEdit::textChanged, this, &PassphraseCard::judge);
    connect(m_again, &RetypedField::pasteRefused, this, [this] {
        m_says->setProperty("role", QStringLiteral("muted"));
        markAs(m_says, "calm", true); // makes the style sheet look at the role again
        m_says->setText(RetypedField::whyByHand());
        m_says->show();
    });
    connect(m_again, &QLineEdit::returnPressed, this, &PassphraseCard::change);
    connect(m_change, &QPushButton::clicked, this, &PassphraseCard::change);
    connect(propose, &QPushButton::clicked, this, [this] {
        m_new->setEchoMode(QLineEdit::Normal); // it must be read to be learnt
        m_new->setText(toQt(crypto::proposePassphrase(m_backend.random())));
        m_again->setFocus();
    });
}

void PassphraseCard::judge() {
    m_strength->measure(m_new->text());
    const bool differs = !m_again->text().isEmpty() && m_new->text() != m_again->text();
    m_says->setProperty("role", QStringLiteral("error"));
    markAs(m_says, "calm", false);
    m_says->setText(tr("This is not the same phrase."));
    m_says->setVisible(differs);
    const bool whole = !m_old->text().isEmpty() && m_strength->isEnough() && m_new->text() == m_again->text();
    m_change->setEnabled(whole && m_underWay->isHidden()); // once at a time
}

void PassphraseCard::change() {
    if (!m_change->isEnabled()) return;
    m_change->setEnabled(false);
    m_says->hide();
    m_underWay->show();
    const auto bytes = [](const QLineEdit *edit) { return fromQt(edit->text().normalized(QString::NormalizationForm_C)); };
    m_backend.trust().changePassphrase(bytes(m_old), bytes(m_new), [guard = QPointer(this)](const Result<> &answer) {
        auto *const self = guard.data();
        if (!self) return;
        self->m_underWay->hide();
        if (!answer) {
            self->m_change->setEnabled(true);
            self->m_says->setText(answer.error().code == Code::WrongPassphrase
                                      ? PassphraseCard::tr("The passphrase of today is another one. Nothing was changed.")
                                  : answer.error().code == Code::WrongKey
                                      ? PassphraseCard::tr("This kit does not open this computer. Nothing was changed.")
                                      : actSentence(answer.error()));
            self->m_says->show();
            return self->m_old->setFocus();
        }
        for (auto *edit : {self->m_old, self->m_new, static_cast<QLineEdit *>(self->m_again)}) edit->clear();
        self->m_new->setEchoMode(QLineEdit::Password);
        self->m_says->hide();
        self->m_context.toast(PassphraseCard::tr("Passphrase changed. The old one no longer opens this laptop."));
    });
}

} // namespace tp::ui
