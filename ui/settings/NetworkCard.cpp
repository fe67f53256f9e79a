#include "ui/settings/NetworkCard.h"

#include "ui/shell/OpenForms.h"
#include "ui/shell/Page.h"
#include "ui/shell/StatusText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CalmComboBox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QStyle>

namespace tp::ui {
namespace {
constexpr int usualPort = 8080;

QString grouped(const Hash &pin) { // its beginning, by fours: to be read out on the phone
    const auto hex = toQt(toHex(pin.view())).left(24);
    QStringList groups;
    for (int at = 0; at < hex.size(); at += 4) groups << hex.mid(at, 4);
    return groups.join(QLatin1Char(' '));
}

QLabel *selectable(const QString &text, const char *name) {
    auto *label = makeLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

NetworkCard::NetworkCard(Backend &backend, PageContext &context, QWidget *parent)
    : Card(parent), m_backend(backend), m_context(context), m_proxy(new CalmComboBox(QStringLiteral("settings.proxy"))), m_byHand(nullptr),
      m_host(new QLineEdit), m_port(new QSpinBox), m_last(makeLabel({}, Type::Small)), m_says(makeLabel({})),
      m_try(new Button(Button::Kind::Secondary, QStringLiteral("settings.tryConnection"), tr("Try the connection"), this,
                       QStringLiteral("retry"))) {
    for (const auto &word : {tr("As the computer"), tr("None: straight to the server"), tr("By hand, SOCKS 5"), tr("By hand, HTTP")})
        m_proxy->addItem(word);
    const auto now = proxySetting();
    m_proxy->setCurrentIndex(static_cast<int>(now.kind));
    m_byHand = buildByHand();
    m_host->setText(now.host);
    m_port->setValue(now.port ? now.port : usualPort);
    m_byHand->setVisible(now.isManual());
    m_says->setObjectName(QStringLiteral("settings.connection"));
    m_says->hide();

    const auto server = backend.trust().server();
    content()->addWidget(makeLabel(tr("Network"), Type::Section));
    content()->addWidget(labelled(tr("Proxy"), m_proxy));
    content()->addWidget(m_byHand);
    content()->addWidget(labelled(tr("Server of the consortium"), selectable(toQt(server.address), "settings.server")));
    content()->addWidget(labelled(tr("Its key begins with"), selectable(grouped(server.pin), "settings.pin")));
    content()->addWidget(makeLabel(tr("Address and key were fixed when this laptop joined. It refuses a server with another key; only an "
                                      "administrator moves the consortium to another one."),
                                   Type::Small));
    content()->addWidget(m_last);
    content()->addWidget(m_try, 0, Qt::AlignLeft);
    content()->addWidget(m_says);
    connect(m_proxy, &QComboBox::activated, this, [this] {
        m_byHand->setVisible(m_proxy->currentIndex() >= static_cast<int>(ProxySetting::Kind::Socks5));
        chooseProxy();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkCard::chooseProxy);
    connect(m_port, &QSpinBox::editingFinished, this, &NetworkCard::chooseProxy);
    connect(m_try, &QPushButton::clicked, this, &NetworkCard::tryConnection);
    connect(&backend, &Backend::syncStateChanged, this, &NetworkCard::refresh);
    refresh();
}

QWidget *NetworkCard::buildByHand() {
    setProperty(safeProperty, true); // what is typed counts, or nothing, at once
    m_host->setObjectName(QStringLiteral("settings.proxyHost"));
    m_host->setPlaceholderText(QStringLiteral("proxy.example.org"));
    m_port->setObjectName(QStringLiteral("settings.proxyPort"));
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setFocusPolicy(Qt::StrongFocus);
    m_port->setGroupSeparatorShown(false);
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    line->addWidget(labelled(tr("Name or address of the proxy"), m_host), 3);
    line->addWidget(labelled(tr("Port"), m_port), 1);
    return box;
}

ProxySetting NetworkCard::typed() const {
    ProxySetting proxy{static_cast<ProxySetting::Kind>(m_proxy->currentIndex()), {}, 0};
    if (proxy.isManual()) proxy.host = m_host->text().trimmed(), proxy.port = m_port->value();
    return proxy;
}

void NetworkCard::chooseProxy() {
    const auto proxy = typed();
    if (!proxy.isWhole()) return say(tr("Write the name of the proxy and its port. Until then nothing changes."), false);
    if (proxy == proxySetting()) return;
    m_says->hide();
    setProxySetting(proxy);
    m_context.settingsChanged();
}

void NetworkCard::refresh() {
    const auto status = m_backend.reader().status().value_or(store::Status{});
    m_last->setText(lastSyncText(status, m_backend.syncState(), m_backend.clock().nowMs()));
}

// Pressed again, with a proxy put right say, it asks anew. Not disabled: it would lose the keyboard to something above.
void NetworkCard::tryConnection() {
    chooseProxy();
    say(tr("Asking the server…"), false);
    const bool byProxy = proxySetting().isManual(); // which may be another when the answer comes
    m_backend.trust().tryConnection([guard = QPointer(this), byProxy, mine = ++m_tries](const Result<> &answer) {
        auto *const self = guard.data();
        if (!self || self->m_tries != mine) return;
        if (answer) return self->say(NetworkCard::tr("The server answers, and it knows this laptop."), false);
        if (answer.error().code == Code::Unanswered) return self->say(NetworkCard::tr("Stopped. The server has not answered."), false);
        auto words = sentence(answer.error());
        if (answer.error().code == Code::Unreachable && byProxy)
            words += QLatin1Char(' ') + NetworkCard::tr("It may be the proxy: look at its name and port above.");
        self->say(words, true);
    });
}

void NetworkCard::say(const QString &text, bool wrong) {
    m_says->setProperty("role", wrong ? QStringLiteral("error") : QString());
    m_says->style()->unpolish(m_says);
    m_says->style()->polish(m_says);
    m_says->setText(text);
    m_says->show();
}

} // namespace tp::ui
