#include "ui/onboarding/UnlockPage.h"

#include "ui/onboarding/StartHelp.h"
#include "ui/onboarding/WaitingHere.h"
#include "ui/onboarding/WorkRow.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr int cardWidth = 480;
}

UnlockPage::UnlockPage(Onboarding &onboarding, const LockedProfile &profile, QWidget *parent) : QWidget(parent), m_onboarding(onboarding) {
    setObjectName(QStringLiteral("unlock"));
    auto *logo = new QLabel;
    logo->setPixmap(icon(QStringLiteral("logo"), Tint::Accent).pixmap(32, 32));
    auto *brand = new QHBoxLayout;
    brand->setSpacing(space::m);
    brand->addStretch();
    brand->addWidget(logo);
    brand->addWidget(makeLabel(tr("Territoires Partagés"), Type::Strong));
    brand->addStretch();

    m_forgot = new Button(Button::Kind::Link, QStringLiteral("forgotten"), tr("Passphrase forgotten"), this);
    m_forgot->setCheckable(true);
    m_forgotten = buildForgotten();
    m_forgotten->hide();
    auto *below = new QVBoxLayout;
    below->setContentsMargins(30, 0, 36, 0);
    below->setSpacing(space::s);
    below->addWidget(m_forgot, 0, Qt::AlignLeft);
    below->addWidget(m_forgotten);
    below->addWidget(makeLabel(tr("F1 opens the help."), Type::Small));

    auto *content = new QWidget;
    content->setMaximumWidth(static_cast<int>(cardWidth * textScale()));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space::xl);
    column->addLayout(brand);
    column->addWidget(buildCard(profile));
    setFocusProxy(m_phrase);
    column->addLayout(below);
    auto *page = new QWidget;
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::l, space::l, space::l, space::l);
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    new StartHelp(helpOfUnlocking(), this);
    connect(m_forgot, &QPushButton::toggled, this, [this](bool shown) {
        m_forgotten->setVisible(shown);
        if (shown) m_kit->setFocus();
    });
}

QWidget *UnlockPage::buildCard(const LockedProfile &profile) {
    auto *card = new Card(nullptr, 36);
    auto *rows = card->content();
    auto *title =
        makeLabel(profile.name.isEmpty() ? tr("Hello") : tr("Hello %1").arg(profile.name.section(QLatin1Char(' '), 0, 0)), Type::Title);
    rows->addWidget(title);
    auto *when = makeLabel(profile.lockedAtMs > 0 ? tr("This computer, locked %1").arg(momentText(profile.lockedAtMs, profile.nowMs))
                                                  : tr("This computer is locked."));
    when->setProperty("role", QStringLiteral("muted"));
    rows->addWidget(when);
    rows->addSpacing(space::s);

    m_phrase = new QLineEdit;
    m_phrase->setObjectName(QStringLiteral("passphrase"));
    m_phrase->setAccessibleName(tr("Passphrase"));
    m_phrase->setEchoMode(QLineEdit::Password);
    m_phrase->setStyleSheet(QStringLiteral("min-height: 40px"));
    auto *see = new Button(Button::Kind::Link, QStringLiteral("see"), tr("Show"), this);
    see->setSmall(true);
    see->setCheckable(true);
    auto *inside = new QHBoxLayout(m_phrase);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addStretch();
    inside->addWidget(see);
    int widest = 0; // of either word: the passphrase ends before it
    for (const auto &words : {tr("Hide"), tr("Show")}) {
        see->setText(words);
        widest = std::max(widest, see->sizeHint().width());
    }
    m_phrase->setTextMargins(0, 0, widest + 6, 0);
    rows->addWidget(labelled(tr("Passphrase"), m_phrase));
    m_says = makeLabel({});
    m_says->setObjectName(QStringLiteral("says"));
    m_says->setProperty("role", QStringLiteral("error"));
    m_says->hide();
    rows->addWidget(m_says);
    m_open = new Button(Button::Kind::Primary, QStringLiteral("open"), tr("Open"), this);
    m_open->setMinimumHeight(42);
    rows->addWidget(m_open);
    m_quick = new Button(Button::Kind::Secondary, QStringLiteral("openQuickly"), tr("Open with the computer's keychain"), this,
                         QStringLiteral("lock"));
    m_quick->setVisible(!profile.onPurpose && m_onboarding.quickUnlock() == QuickState::Armed);
    rows->addWidget(m_quick);
    m_work = new WorkRow;
    rows->addWidget(m_work);
    m_waiting = new WaitingHere(profile.waiting);
    rows->addWidget(m_waiting);
    connect(&m_onboarding, &Onboarding::working, this, &UnlockPage::tellWork);
    connect(m_work, &WorkRow::stopAsked, this, [this](store::Progress::Of what) { m_onboarding.stopWork(what); });
    connect(see, &QPushButton::toggled, this, [this, see](bool shown) {
        m_phrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        see->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_phrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_phrase, &QLineEdit::textEdited, m_says, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_quick, &QPushButton::clicked, this, &UnlockPage::unlockQuickly);
    return card;
}

// Of an opening that lasts, or of what the laptop was busy with when it was locked.
void UnlockPage::tellWork(const store::Progress &work) {
    const bool inside = m_work->isAncestorOf(focusWidget());
    m_work->tell(work);
    if (inside && m_work->isHidden()) m_phrase->setFocus();
}

QWidget *UnlockPage::buildForgotten() {
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(6, 0, 0, 0);
    rows->setSpacing(space::s);
    rows->addWidget(makeLabel(tr("Without network: the recovery kit of your structure opens this computer, with the entries not yet sent."),
                              Type::Small));
    m_kit = new QLineEdit;
    m_kit->setObjectName(QStringLiteral("kit"));
    m_kit->setPlaceholderText(QStringLiteral("tpk1:"));
    rows->addWidget(labelled(tr("Code of the recovery kit"), m_kit));
    m_kitSays = makeLabel({}, Type::Small);
    m_kitSays->setProperty("role", QStringLiteral("error"));
    m_kitSays->hide();
    rows->addWidget(m_kitSays);
    m_openKit = new Button(Button::Kind::Secondary, QStringLiteral("openKit"), tr("Open with the kit"), this);
    rows->addWidget(m_openKit, 0, Qt::AlignLeft);
    rows->addWidget(makeLabel(tr("With network: a new invitation gives you back everything that was sent."), Type::Small));
    rows->addWidget(makeLabel(
        tr("Another laptop is lost or stolen: call a manager or the coordination at once. They remove it, then give you a code for "
           "another one."),
        Type::Small));
    connect(m_kit, &QLineEdit::returnPressed, this, &UnlockPage::unlockWithKit);
    connect(m_kit, &QLineEdit::textEdited, m_kitSays, &QWidget::hide);
    connect(m_openKit, &QPushButton::clicked, this, &UnlockPage::unlockWithKit);
    return box;
}

void UnlockPage::unlock() {
    if (m_phrase->text().isEmpty()) return m_phrase->setFocus();
    m_open->setEnabled(false); // deriving the key takes a second: one at a time
    m_asked = Asked::Phrase;
    m_onboarding.unlock(fromQt(m_phrase->text()), [guard = QPointer(this)](const Result<> &opened) {
        if (auto *const self = guard.data()) self->answer(opened, self->m_says);
    });
}

void UnlockPage::unlockWithKit() {
    if (m_kit->text().trimmed().isEmpty()) return m_kit->setFocus();
    m_openKit->setEnabled(false);
    m_asked = Asked::Kit;
    m_onboarding.unlockWithKit(fromQt(m_kit->text().trimmed()), [guard = QPointer(this)](const Result<> &opened) {
        if (auto *const self = guard.data()) self->answer(opened, self->m_kitSays);
    });
}

void UnlockPage::unlockQuickly() {
    m_quick->setEnabled(false);
    m_asked = Asked::Keychain;
    m_onboarding.unlockQuickly([guard = QPointer(this)](const Result<> &opened) {
        auto *const self = guard.data();
        if (!self) return;
        self->m_asked = Asked::Nothing;
        if (opened) return emit self->unlocked();
        const bool stopped = opened.error().code == Code::Cancelled; // by who waited: it would have opened
        self->m_quick->setEnabled(stopped);
        self->m_quick->setVisible(stopped); // the passphrase is always the way out
        self->m_says->setText(stopped ? openingSentence(opened.error())
                                      : UnlockPage::tr("The keychain does not open this laptop now. Type your passphrase."));
        self->m_says->show();
        self->m_phrase->setFocus();
    });
}

// Nothing is on the screen that could be saved again: what to do is about the disk.
QString UnlockPage::openingSentence(const Error &error) {
    switch (error.code) {
    case Code::NotFound:
        return tr(
            "The folder of what is noted here is out of reach: is its disk unplugged? Nothing is erased. Plug it in again, then open.");
    case Code::Io:
        return tr("The disk does not answer, or lets nothing be written: nothing can be opened from it now. Nothing is erased. Look at the "
                  "disk, then open again.");
    case Code::DiskFull:
        return tr("The disk is full: nothing can be opened from it now. Nothing is erased. Free some space, then open again.");
    case Code::Cancelled:
        return tr("Not opened. Nothing is lost: open it again when you have the time.");
    default:
        return sentence(error);
    }
}

void UnlockPage::answer(const Result<> &opened, QLabel *says) {
    m_open->setEnabled(true);
    m_openKit->setEnabled(true);
    m_asked = Asked::Nothing;
    if (opened) return emit unlocked();
    const bool kit = says == m_kitSays;
    says->setText(kit && opened.error().code == Code::WrongKey ? tr("This kit does not open this computer. Nothing is erased.")
                                                               : openingSentence(opened.error()));
    says->show();
    auto *field = kit ? m_kit : m_phrase;
    field->setFocus();
    field->selectAll();
}

void UnlockPage::takeOver(const UnlockPage &before) {
    m_phrase->setText(before.m_phrase->text());
    m_kit->setText(before.m_kit->text());
    for (const auto &[mine, its] : {std::pair(m_says, before.m_says), {m_kitSays, before.m_kitSays}}) {
        mine->setText(its->text());
        mine->setHidden(its->isHidden());
    }
    m_forgot->setChecked(before.m_forgot->isChecked()); // and the keyboard with it
    m_asked = before.m_asked;
}

void UnlockPage::askAgain() {
    switch (m_asked) {
    case Asked::Phrase:
        return unlock();
    case Asked::Kit:
        return unlockWithKit();
    case Asked::Keychain:
        return unlockQuickly();
    case Asked::Nothing:
        break;
    }
}

void UnlockPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_phrase->setFocus();
}

} // namespace tp::ui
