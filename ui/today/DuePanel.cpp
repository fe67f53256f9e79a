#include "ui/today/DuePanel.h"

#include "ui/Backend.h"
#include "ui/shell/Page.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/today/DueDays.h"
#include "ui/today/FirstSteps.h"
#include "ui/today/PutOff.h"
#include "ui/today/RowWords.h"
#include "ui/today/ToComplete.h"
#include "ui/today/WaitingActs.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tp::ui {
namespace {

constexpr int rowsAtOnce = 12;
constexpr qint64 askingMs = 8;
constexpr int partsAtOnce = 20; // of a source that is read in parts, of a millisecond or two each

class Glyph final : public QWidget { // an icon that follows the scheme
public:
    Glyph(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) { setFixedSize(scaled(18), scaled(20)); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, scaled(2), scaled(16), scaled(16)), m_name, colourOf(m_tint));
    }

private:
    QString m_name;
    Tint m_tint;
};

} // namespace

DuePanel::DuePanel(Backend &backend, PageContext &context, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_waiting(backend) {
    setObjectName(QStringLiteral("today.due"));
    setProperty("card", true);
    m_frame = new QVBoxLayout(this);
    m_frame->setContentsMargins(1, 16, 1, 12);
    m_frame->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(makeLabel(tr("To do"), Type::Section), 1);
    m_count = makeLabel({}, Type::Small);
    m_count->setWordWrap(false);
    head->addWidget(m_count);
    m_frame->addLayout(head);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("today.due.scroll"));
    m_scroll->setAccessibleName(tr("To do"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_frame->addWidget(new FirstSteps(backend, context, this)); // before what follows it, as Tab goes
    m_acts = new WaitingActs(backend, context, this);
    m_toComplete = new ToComplete(backend, context, this);
    m_frame->addWidget(m_acts);
    m_frame->addWidget(m_toComplete);
    m_frame->addWidget(m_scroll, 1);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &DuePanel::addRows);
    for (auto *soon : {&m_waitingSoon, &m_quietSoon}) soon->setSingleShot(true);
    connect(&m_waitingSoon, &QTimer::timeout, this, &DuePanel::readOn);
    connect(m_acts, &WaitingActs::counted, this, &DuePanel::tellNothing);
    connect(m_toComplete, &ToComplete::counted, this, &DuePanel::tellNothing);
    connect(&m_quietSoon, &QTimer::timeout, this, &DuePanel::lookForQuiet);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &DuePanel::askOn);
    connect(&backend, &Backend::changed, this, &DuePanel::look);
    connect(&backend, &Backend::membershipChanged, this, [this] { // who left, which numbers were given
        m_waiting.forget();
        if (!m_waitingSoon.isActive()) m_waitingSoon.start(rest());
    });
    refresh();
}

void DuePanel::look(const store::ChangedTypes &what) {
    if (concernsStanding(what) && !m_quietSoon.isActive()) m_quietSoon.start(rest());
    m_waiting.forget(what);
    if (!m_waiting.isWhole() && !m_waitingSoon.isActive()) m_waitingSoon.start(rest());
}

int DuePanel::rest() const { return isVisible() || !m_read.isValid() || m_read.hasExpired(unseenMs) ? 0 : unseenMs; }

void DuePanel::refresh() {
    m_quietSoon.stop();
    m_asked.emplace(m_backend, quietDays());
    askOn();
    m_waiting.forget();
    readWaiting();
}

void DuePanel::readOn() {
    const bool before = m_waiting.isAmidst(), goesOn = m_waiting.step(m_most);
    if (!goesOn || (!before && m_waiting.isAmidst())) showWaiting(m_waiting.steps()); // nothing waits for what is read in many parts
    if (goesOn || !m_waiting.isWhole()) m_waitingSoon.start(goesOn ? 0 : rest());
}

void DuePanel::readWaiting() {
    m_waitingSoon.stop();
    m_waiting.startOver();
    for (int parts = 0; m_waiting.step(m_most);)
        if (m_waiting.isAmidst() && ++parts == partsAtOnce) break;
    if (!m_waiting.isWhole()) m_waitingSoon.start(0); // the rest in turns: until then what is known so far stands there
    showWaiting(m_waiting.steps());
}

void DuePanel::lookForQuiet() {
    if (m_asked) return m_quietSoon.start(unseenMs); // so that it comes to an end
    m_asked.emplace(m_backend, quietDays());
    m_asking.start();
}

void DuePanel::askOn() {
    QElapsedTimer took;
    took.start();
    while (m_asked->step())
        if (took.elapsed() >= askingMs) return m_asking.start();
    m_asking.stop();
    m_quiet = m_asked->found(m_most);
    m_asked.reset();
    m_waitingSoon.start(0);
}

void DuePanel::showWaiting(Result<std::vector<DueStep>> steps) {
    m_read.start();
    if (steps) steps->insert(steps->end(), m_quiet.begin(), m_quiet.end());
    const auto same = [](const DueStep &a, const DueStep &b) { return a.sameAs(b); };
    if (steps && m_shown && std::equal(steps->begin(), steps->end(), m_steps.begin(), m_steps.end(), same)) { // the focus stays
        if (!m_asked) m_focusDays = false;
        return tellNothing();
    }
    m_shown = true;
    m_failed = !steps;
    m_steps = steps ? std::move(*steps) : std::vector<DueStep>();
    auto *list = new QWidget;
    list->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(20, 0, 20, 0);
    column->setSpacing(space::xs);
    if (!steps) column->addWidget(makeLabel(sentence(steps.error())));
    m_nothing = new EmptyState(tr("Nothing waits for you."), tr("A next step noted with an encounter comes here on its day."));
    column->addWidget(m_nothing);
    m_nothing->setVisible(false);
    m_column = column;
    m_rows = 0;
    m_lastButton = nullptr;
    column->addStretch();
    addRows();
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false); // setWidget turned it on
    tellNothing();
    m_count->setText(m_steps.empty() ? QString() : tr("%n waiting", nullptr, count()));
    emit counted(count());
}

void DuePanel::tellNothing() {
    if (m_nobody) m_nobody->setVisible(!m_asked && m_quiet.empty());
    if (!m_nothing) return;
    const bool known = !m_asked && m_waiting.isWhole(); // what was said already stands while it is read again
    const bool nothing = !m_failed && m_steps.empty() && m_acts->count() == 0 && m_toComplete->count() == 0;
    m_nothing->setVisible(nothing && (known || !m_nothing->isHidden()));
}

namespace {
int sumOf(const std::vector<DueStep> &steps, DueStep::Group upTo) {
    return std::accumulate(steps.begin(), steps.end(), 0,
                           [upTo](int sum, const DueStep &step) { return step.group <= upTo ? sum + std::max(1, step.heldBack) : sum; });
}
} // namespace

int DuePanel::count() const { return sumOf(m_steps, DueStep::Group::Quiet); }
int DuePanel::urgent() const { return sumOf(m_steps, DueStep::Group::Today); }

void DuePanel::addHead(DueStep::Group group) {
    if (m_rows > 0) m_column->insertSpacing(m_column->count() - 1, space::m);
    auto *head = groupHead(group);
    m_column->insertWidget(m_column->count() - 1, head); // above the stretch
    if (auto *days = head->findChild<QComboBox *>()) {
        if (m_lastButton) setTabOrder(m_lastButton, days);
        m_lastButton = days;
        if (std::exchange(m_focusDays, false)) QTimer::singleShot(0, days, qOverload<>(&QWidget::setFocus));
    }
}

void DuePanel::addQuietHead() {
    addHead(DueStep::Group::Quiet);
    m_nobody = makeLabel(tr("Nobody you follow."), Type::Small);
    m_column->insertWidget(m_column->count() - 1, m_nobody);
    tellNothing();
}

// A handful at once, the rest while nothing else is to do: the window opens without waiting for what lies under its edge.
void DuePanel::addRows() {
    const int all = static_cast<int>(m_steps.size()), end = std::min(all, m_rows + rowsAtOnce);
    for (; m_rows < end; ++m_rows) {
        const auto &step = m_steps[static_cast<std::size_t>(m_rows)];
        const bool first = m_rows == 0;
        if (first || m_steps[static_cast<std::size_t>(m_rows - 1)].group != step.group) addHead(step.group);
        auto *made = row(step, m_rows);
        m_column->insertWidget(m_column->count() - 1, made); // above the stretch
        for (auto *button : made->findChildren<Button *>()) {
            if (m_lastButton) setTabOrder(m_lastButton, button);
            m_lastButton = button;
        }
        made->show();
        if (m_focusRow == m_rows) {
            m_focusRow.reset();
            QTimer::singleShot(0, made->findChild<Button *>(), qOverload<>(&QWidget::setFocus)); // once it stands in the window
        }
    }
    if (m_rows == all) m_focusRow.reset();
    if (m_rows == all && (m_steps.empty() || m_steps.back().group != DueStep::Group::Quiet)) addQuietHead();
    // At once: the scroll area would make room a turn later, and show the rows squeezed until then.
    if (m_scroll->widget() == m_column->parentWidget()) {
        QEvent relayout(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(m_scroll, &relayout);
    }
    if (m_rows < all)
        m_more.start();
    else
        m_more.stop();
}

QWidget *DuePanel::row(const DueStep &step, int position) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::s);
    line->addWidget(new Glyph(step.icon, Tint::Muted), 0, Qt::AlignTop);
    const auto name = QStringLiteral("today.due.%1").arg(position);
    const bool alone = step.detail.isEmpty() || std::ranges::count(m_steps, step.title, &DueStep::title) == 1;
    const auto whose = alone ? step.title : QStringLiteral("%1, %2").arg(step.title, step.detail);
    const auto add = [&](const QString &part, const QString &verb) {
        auto *button = new Button(Button::Kind::Link, name + part, verb);
        button->setSmall(true);
        button->setAccessibleName(tr("%1: %2").arg(verb, whose));
        line->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    const auto open = [this, target = step.opens] { m_context.open(target); };
    if (step.heldBack > 0) {
        line->addWidget(new PressedWords(step.title, step.detail, {}), 1);
        connect(add(QStringLiteral(".more"), tr("Show")), &QPushButton::clicked, this, [this, position] { showMore(position); });
        return row;
    }
    if (step.act.isEmpty()) {
        line->addWidget(new PressedWords(step.title, step.detail, open), 1);
        connect(add(QStringLiteral(".open"), tr("Open")), &QPushButton::clicked, this, open);
        return row;
    }
    auto *words = new OpeningWords(name + QStringLiteral(".open"), tr("Open"), step.title, step.detail);
    words->setAccessibleName(tr("%1: %2").arg(words->text(), whose));
    line->addWidget(words, 1);
    connect(words, &QPushButton::clicked, this, open);
    if (PutOff::isFor(step))
        line->addWidget(new PutOff(m_backend, m_context, step, name + QStringLiteral(".putOff"), whose, *this), 0, Qt::AlignTop);
    connect(add(QStringLiteral(".done"), step.act), &QPushButton::clicked, this, [this, step] { settle(step); });
    return row;
}

QWidget *DuePanel::groupHead(DueStep::Group group) {
    if (group == DueStep::Group::Late) return new StateTag(StateTag::State::Late, groupTitle(group), nullptr, false);
    if (group != DueStep::Group::Quiet) return makeLabel(groupTitle(group), Type::Label);
    return quietHead();
}

QWidget *DuePanel::quietHead() {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    auto *title = makeLabel(groupTitle(DueStep::Group::Quiet), Type::Label);
    auto *days = new QComboBox;
    days->setObjectName(QStringLiteral("today.quietDays"));
    days->setAccessibleName(tr("Without news since"));
    for (const int choice : quietChoices) days->addItem(tr("for %n day(s)", nullptr, choice), choice);
    days->setCurrentIndex(std::max(0, days->findData(quietDays())));
    connect(days, &QComboBox::activated, this, [this, days] {
        setQuietDays(days->currentData().toInt());
        m_focusDays = days->hasFocus();
        QTimer::singleShot(0, this, &DuePanel::refresh); // it takes this very box away
    });
    line->addWidget(title);
    line->addWidget(days);
    line->addStretch();
    return head;
}

void DuePanel::showMore(int position) {
    m_most += dueAtOnce;
    m_focusRow = position;
    QTimer::singleShot(0, this, &DuePanel::refresh); // it takes this very button away
}

void DuePanel::settle(const DueStep &step) {
    std::vector<std::string> types;
    for (const auto &change : step.settles) types.push_back(change.type);
    m_backend.save(step.settles, [self = QPointer<DuePanel>(this), types = std::move(types),
                                  undo = undoOf(m_backend.reader(), step.settles)](const Result<store::Saved> &answer) {
        if (auto *panel = self.data()) panel->settled(types, undo, answer);
    });
}

void DuePanel::settled(const std::vector<std::string> &types, const Undo &undo, const Result<store::Saved> &answer) {
    if (!answer) return m_context.toast(sentence(answer.error()));
    for (const auto &type : types) m_waiting.forget(type);
    readWaiting();
    m_context.toast(tr("Done. The history keeps it."), undoing(m_backend, m_context, undo));
}

} // namespace tp::ui
