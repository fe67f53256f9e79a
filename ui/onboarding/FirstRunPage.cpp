#include "ui/onboarding/FirstRunPage.h"

#include "ui/onboarding/InvitationCheck.h"
#include "ui/onboarding/StartHelp.h"
#include "ui/onboarding/StepRail.h"
#include "ui/onboarding/StrengthMeter.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RetypedField.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

namespace tp::ui {
namespace {
constexpr int contentWidth = 640;

QWidget *step(QWidget *content) {
    content->setMaximumWidth(contentWidth);
    auto *middle = new QWidget;
    auto *line = new QHBoxLayout(middle);
    line->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    line->addStretch(1);
    line->addWidget(content, 100);
    line->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(middle);
    middle->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QVBoxLayout *column(QWidget *content, const QString &title, const QString &text) {
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(space::m);
    rows->addStretch(1);
    auto *head = makeLabel(title, Type::Title);
    head->setWordWrap(true);
    rows->addWidget(head);
    auto *below = makeLabel(text);
    below->setProperty("role", QStringLiteral("muted"));
    rows->addWidget(below);
    rows->addSpacing(space::s);
    return rows;
}

QLineEdit *line(const char *name, bool wide = true) {
    auto *edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    if (!wide) edit->setMaximumWidth(contentWidth / 2);
    return edit;
}

void state(QLabel *label, StateTag::State state, const QString &text) {
    label->setText(text);
    label->setProperty("role", state == StateTag::State::Late ? QStringLiteral("error") : QStringLiteral("muted"));
    markAs(label, "wrong", state == StateTag::State::Late); // makes the style sheet look at the role again
}
} // namespace

FirstRunPage::FirstRunPage(Onboarding &onboarding, const QString &language, QWidget *parent)
    : QWidget(parent), m_onboarding(onboarding), m_rail(new StepRail(language, this)), m_steps(new QStackedWidget) {
    setObjectName(QStringLiteral("firstRun"));
    m_steps->addWidget(step(buildInvitation()));
    m_steps->addWidget(step(buildPassphrase()));
    m_steps->addWidget(step(buildLoading()));
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    m_rail->setFixedWidth(440);
    whole->addWidget(m_rail);
    whole->addWidget(m_steps, 1);
    connect(m_rail, &StepRail::languageChosen, this, &FirstRunPage::languageChosen);
    connect(&onboarding, &Onboarding::progress, this, [this](const QString &step) { m_progress->setText(stepText(step)); });
    checkCode();
    checkPassphrase();
    orderTabs();
    new StartHelp(helpOfFirstRun(), this);
}

// As it is read; the languages last.
void FirstRunPage::orderTabs() {
    QWidget *before = nullptr;
    for (const auto *name : {"invitation", "name", "continue", "passphrase", "propose", "passphraseAgain", "begin", "back", "stopEnrolling",
                             "retry", "changeCode", "language_fr", "language_en"}) {
        auto *control = findChild<QWidget *>(QLatin1String(name));
        if (before) setTabOrder(before, control);
        before = control;
    }
}

void FirstRunPage::tellAway(QString folder) {
    folder.replace(QLatin1Char('/'), QStringLiteral("/\u200b")); // may break there
    m_away->setText(
        tr("The program was open here before, and the folder of what was noted is out of reach: %1. Is its disk unplugged? Plug it "
           "in, then start the program again: nothing is lost. An invitation would begin anew.")
            .arg(folder));
    m_away->show();
}

FirstRunPage::Typed FirstRunPage::typed() const {
    return {m_code->text(), m_name->text(), m_phrase->text(), m_again->text(), m_steps->currentIndex()};
}

void FirstRunPage::restore(const Typed &typed) {
    m_code->setText(typed.code);
    m_name->setText(typed.name);
    m_phrase->setText(typed.phrase);
    m_again->setText(typed.again);
    goTo(std::min(typed.step, 1));
}

QWidget *FirstRunPage::buildInvitation() {
    auto *content = new QWidget;
    auto *rows = column(content, tr("Enter your invitation code"), tr("Your structure gave it to you. It works once, during 72 hours."));
    m_away = makeLabel({});
    m_away->setObjectName(QStringLiteral("away"));
    m_away->setProperty("role", QStringLiteral("error"));
    m_away->hide();
    rows->addWidget(m_away);
    m_code = line("invitation");
    m_code->setAccessibleName(tr("Invitation code"));
    auto mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(typeFont(Type::Body).pointSizeF() + 1.5);
    mono.setBold(true);
    m_code->setFont(mono);
    m_code->setStyleSheet(QStringLiteral("min-height: 48px"));
    m_code->setPlaceholderText(QStringLiteral("tp1:"));
    m_codeSays = makeLabel({}, Type::Small);
    rows->addWidget(labelled(tr("Code: paste the whole line"), m_code));
    rows->addWidget(m_codeSays);

    auto *good = new Card;
    m_good = good;
    auto *told = new StateTag(StateTag::State::Sent, tr("Code well written"), nullptr, false);
    good->content()->addWidget(told, 0, Qt::AlignLeft);
    m_server = makeLabel({});
    auto *server = new QHBoxLayout;
    auto *caption = makeLabel(tr("Server"));
    caption->setProperty("role", QStringLiteral("muted"));
    server->addWidget(caption, 1);
    server->addWidget(m_server, 3);
    good->content()->addLayout(server);
    m_name = line("name", false);
    m_name->setMaxLength(200);
    m_nameBox = labelled(tr("Your name, as your colleagues will see it"), m_name);
    good->content()->addWidget(m_nameBox);
    rows->addWidget(good);

    m_continue = new Button(Button::Kind::Primary, QStringLiteral("continue"), tr("Continue"), this);
    rows->addSpacing(space::s);
    rows->addWidget(m_continue, 0, Qt::AlignLeft);
    auto *none = makeLabel(tr("No code? Ask your manager or the coordination for one. Every laptop lost? The code of a recovery kit works "
                              "here too."),
                           Type::Small);
    rows->addWidget(none);
    rows->addStretch(2);
    connect(m_code, &QLineEdit::textChanged, this, &FirstRunPage::checkCode);
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunPage::checkCode);
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        if (m_name->isVisible()) return m_name->setFocus();
        m_continue->click(); // as long as the code is not whole it does nothing, and the focus stays
    });
    connect(m_name, &QLineEdit::returnPressed, m_continue, &QPushButton::click);
    connect(m_continue, &QPushButton::clicked, this, [this] { goTo(1); });
    return content;
}

QWidget *FirstRunPage::buildPassphrase() {
    auto *content = new QWidget;
    auto *rows = column(content, tr("Choose your passphrase"),
                        tr("It encrypts everything this computer keeps. It is asked each time you open the program, it never leaves this "
                           "computer, and nobody can tell it to you again: keep it where you keep your keys."));
    m_phrase = line("passphrase");
    m_phrase->setAccessibleName(tr("Passphrase"));
    m_propose = new Button(Button::Kind::Secondary, QStringLiteral("propose"), tr("Propose one"), this, QStringLiteral("retry"));
    auto *first = new QWidget;
    auto *pair = new QHBoxLayout(first);
    pair->setContentsMargins({});
    pair->setSpacing(space::s);
    pair->addWidget(m_phrase, 1);
    pair->addWidget(m_propose);
    rows->addWidget(labelled(tr("Passphrase: the one proposed, or your own"), first));
    m_strength = new StrengthMeter(this);
    rows->addWidget(m_strength);
    m_again = new RetypedField(QStringLiteral("passphraseAgain"));
    rows->addSpacing(space::s);
    rows->addWidget(labelled(tr("Once more, to be sure of having noted it"), m_again));
    m_againSays = makeLabel({}, Type::Small);
    rows->addWidget(m_againSays);
    m_begin = new Button(Button::Kind::Primary, QStringLiteral("begin"), tr("Open this computer"), this);
    auto *back = new Button(Button::Kind::Link, QStringLiteral("back"), tr("Back"), this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::m);
    bar->addWidget(m_begin);
    bar->addWidget(back);
    bar->addStretch();
    rows->addSpacing(space::s);
    rows->addLayout(bar);
    rows->addStretch(2);
    connect(m_phrase, &QLineEdit::textChanged, this, &FirstRunPage::checkPassphrase);
    connect(m_again, &QLineEdit::textChanged, this, &FirstRunPage::checkPassphrase);
    connect(m_again, &RetypedField::pasteRefused, this, [this] { state(m_againSays, StateTag::State::Sent, RetypedField::whyByHand()); });
    connect(m_phrase, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, m_begin, &QPushButton::click);
    connect(m_propose, &QPushButton::clicked, this, &FirstRunPage::propose);
    connect(m_begin, &QPushButton::clicked, this, &FirstRunPage::enrol);
    connect(back, &QPushButton::clicked, this, [this] { goTo(0); });
    return content;
}

QWidget *FirstRunPage::buildLoading() {
    auto *content = new QWidget;
    auto *rows = column(content, tr("First loading"), tr("You can start working as soon as the window opens; the rest arrives meanwhile."));
    auto *card = new Card;
    m_running = new QWidget;
    auto *running = new QVBoxLayout(m_running);
    running->setContentsMargins({});
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("First loading"));
    m_progress = makeLabel({});
    running->addWidget(bar);
    running->addWidget(m_progress);
    m_stop = new Button(Button::Kind::Secondary, QStringLiteral("stopEnrolling"), tr("Stop"), this);
    running->addWidget(m_stop, 0, Qt::AlignLeft);
    m_trouble = new QWidget;
    auto *trouble = new QVBoxLayout(m_trouble);
    trouble->setContentsMargins({});
    m_problem = makeLabel({}, Type::Body);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_failedHead = new StateTag(StateTag::State::Late, tr("It did not work"), nullptr, false);
    auto *retry = new Button(Button::Kind::Secondary, QStringLiteral("retry"), tr("Try again"), this, QStringLiteral("retry"));
    auto *change = new Button(Button::Kind::Link, QStringLiteral("changeCode"), tr("Correct the code"), this);
    auto *actions = new QHBoxLayout;
    actions->addWidget(retry);
    actions->addWidget(change);
    actions->addStretch();
    trouble->addWidget(m_failedHead, 0, Qt::AlignLeft);
    trouble->addWidget(m_problem);
    trouble->addLayout(actions);
    card->content()->addWidget(m_running);
    card->content()->addWidget(m_trouble);
    rows->addWidget(card);
    rows->addStretch(2);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false); // it may take a moment: a key is being made
        m_onboarding.stopEnrolling();
    });
    connect(retry, &QPushButton::clicked, this, &FirstRunPage::enrol);
    connect(change, &QPushButton::clicked, this, [this] { goTo(0); });
    return content;
}

void FirstRunPage::checkCode() {
    const auto check = checkInvitation(m_code->text());
    const bool good = check.state == InvitationCheck::State::Good, wrong = check.state == InvitationCheck::State::Wrong;
    state(m_codeSays, wrong ? StateTag::State::Late : StateTag::State::Sent,
          check.state == InvitationCheck::State::Empty ? tr("Capitals and hyphens: as you like. The letter O is read as the digit 0.")
                                                       : check.sentence);
    markAs(m_code, "wrong", wrong);
    m_good->setVisible(good);
    m_server->setText(check.server);
    m_nameBox->setVisible(!check.kit);
    m_continue->setEnabled(good && (check.kit || !m_name->text().trimmed().isEmpty()));
}

void FirstRunPage::checkPassphrase() {
    m_strength->measure(m_phrase->text());
    const bool same = m_phrase->text() == m_again->text();
    const bool differs = !m_again->text().isEmpty() && !m_phrase->text().startsWith(m_again->text());
    state(m_againSays, differs ? StateTag::State::Late : StateTag::State::Sent, differs ? tr("This is not the same phrase.") : QString());
    m_begin->setEnabled(m_strength->isEnough() && same);
}

void FirstRunPage::propose() {
    m_phrase->setText(toQt(m_onboarding.proposePassphrase()));
    m_again->clear();
    m_phrase->setFocus();
}

void FirstRunPage::goTo(int step) {
    m_rail->setStep(step);
    m_steps->setCurrentIndex(step);
    if (step == 0) m_code->setFocus();
    if (step == 1 && m_phrase->text().isEmpty()) propose();
    if (step == 1) m_phrase->setFocus();
}

QString FirstRunPage::stepText(const QString &step) const {
    if (step == QLatin1String("verify")) return tr("Checking who signed what…");
    if (step == QLatin1String("store")) return tr("Preparing the encrypted store…");
    if (step == QLatin1String("join")) return tr("Joining the consortium…");
    return tr("Talking to the server…");
}

void FirstRunPage::enrol() {
    goTo(2);
    m_trouble->hide();
    m_running->show();
    m_stop->setEnabled(true);
    m_stop->setFocus();
    m_progress->setText(stepText({}));
    const auto name = m_nameBox->isHidden() ? QString() : m_name->text().trimmed();
    m_onboarding.enrol(fromQt(m_code->text().remove(QLatin1Char(' '))), fromQt(name), fromQt(m_phrase->text()),
                       [guard = QPointer(this)](const Result<> &opened) {
                           auto *const self = guard.data();
                           if (self && !opened) self->failed(opened.error());
                       });
}

void FirstRunPage::failed(const Error &error) {
    m_running->hide();
    m_failedHead->setVisible(error.code != Code::Cancelled);
    m_problem->setText(
        error.code == Code::Cancelled ? tr("Stopped. Your code is still good on this computer: go on when you like.")
        : error.code == Code::Unreachable
            ? tr("The server cannot be reached. Check the network, then try again. Your code is still good: nothing was used up.")
            : sentence(error));
    m_trouble->show();
}

void FirstRunPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    (m_steps->currentIndex() == 1 ? m_phrase : m_code)->setFocus();
}

void FirstRunPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_rail->setCompact(width() < fontMetrics().averageCharWidth() * 130);
}

} // namespace tp::ui
