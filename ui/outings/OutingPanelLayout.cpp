// How an outing is laid out and filled in; what it does is in OutingPanel.cpp.
#include "ui/outings/OutingPanel.h"

#include "ui/flows/RecordHistory.h"
#include "ui/lists/StateFormat.h"
#include "ui/lists/Timeline.h"
#include "ui/outings/OutingTimeline.h"
#include "ui/outings/Outings.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Scrolled.h"

#include <QStackedWidget>

#include <algorithm>

namespace tp::ui {
namespace {

constexpr const char *facts[] = {"team", "territory", "plan", "note"};

QWidget *scrolling(QLayout *content) {
    auto *inner = new QWidget;
    inner->setLayout(content);
    return scrolled(inner);
}

QWidget *bar(std::initializer_list<QWidget *> buttons) {
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    line->addStretch();
    for (auto *button : buttons) line->addWidget(button);
    return whole;
}

} // namespace

OutingPanel::OutingPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text) {
    setProperty("card", true);
    setObjectName(QStringLiteral("outingPanel"));
    build();
}

void OutingPanel::build() {
    m_title = makeLabel({}, Type::Section);
    m_title->setObjectName(QStringLiteral("outing.title"));
    m_state = new StateTag(StateTag::State::Sent, {}, this);
    m_counts = makeLabel({});
    m_counts->setObjectName(QStringLiteral("outing.counts"));
    m_met = new Button(Button::Kind::Link, QStringLiteral("outing.encounters"), tr("%n encounter(s)", nullptr, 0), this);
    auto *counted = new QHBoxLayout;
    counted->setSpacing(space::s);
    counted->addWidget(m_met);
    counted->addWidget(m_counts, 1);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(space::s);
    m_timeline = new Timeline;
    auto *close = new Button(Button::Kind::Link, QStringLiteral("outing.close"), tr("Close"), this, QStringLiteral("close"));
    close->setCompact(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close);
    m_change = new Button(Button::Kind::Link, QStringLiteral("outing.change"), tr("Change"), this);
    m_change->setKeyHint(tr("F2"));
    m_print = new Button(Button::Kind::Link, QStringLiteral("outing.print"), tr("Recap as PDF"), this, QStringLiteral("export"));
    m_delete = new Button(Button::Kind::Link, QStringLiteral("outing.delete"), tr("Delete"), this);
    auto *links = new FlowLayout(nullptr, space::s);
    for (auto *button : {m_print, m_change, m_delete}) links->addWidget(button);
    auto *reading = new QVBoxLayout;
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(top);
    reading->addWidget(m_state, 0, Qt::AlignLeft);
    reading->addLayout(counted);
    reading->addLayout(links);
    reading->addLayout(m_facts);
    reading->addWidget(separator());
    reading->addWidget(m_timeline);
    m_history = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("outing.history"));
    reading->addWidget(m_history);
    reading->addStretch();

    m_formTitle = makeLabel({}, Type::Section);
    m_formPlace = new QVBoxLayout;
    m_formPlace->setContentsMargins({});
    auto *editing = new QVBoxLayout;
    editing->setContentsMargins(0, 0, space::s, 0);
    editing->setSpacing(space::m);
    editing->addWidget(m_formTitle);
    editing->addWidget(
        makeLabel(tr("Places, observations and what is to be kept are printed in the recap: name nobody here."), Type::Small));
    editing->addLayout(m_formPlace);
    m_observationHistory = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("observation.history"));
    editing->addWidget(m_observationHistory);
    editing->addStretch();
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolling(reading));
    m_stack->addWidget(scrolling(editing));

    m_problem = makeLabel({});
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("outing.problem"));
    m_observe = new Button(Button::Kind::Secondary, QStringLiteral("outing.observe"), tr("Note a place"), this, QStringLiteral("place"));
    m_join = new Button(Button::Kind::Primary, QStringLiteral("outing.join"), tr("Join the outing"), this);
    m_leave = new Button(Button::Kind::Link, QStringLiteral("outing.leave"), tr("Leave the outing"), this);
    m_leave->setToolTip(tr("It goes on for the others; what you note is no longer added to it."));
    m_end = new Button(Button::Kind::Primary, QStringLiteral("outing.end"), tr("End the outing"), this);
    m_drop = new Button(Button::Kind::Link, QStringLiteral("outing.dropObservation"), tr("Delete the observation"), this);
    m_save = new Button(Button::Kind::Primary, QStringLiteral("outing.save"), tr("Save"), this);
    m_save->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("outing.cancel"), tr("Cancel"), this);
    m_bars = new QStackedWidget;
    m_bars->addWidget(bar({m_leave, m_observe, m_end, m_join}));
    m_bars->addWidget(bar({m_drop, cancel, m_save}));
    m_bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 16);
    column->setSpacing(space::s);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bars);
    m_problem->hide();

    connect(close, &QPushButton::clicked, this, &OutingPanel::closed);
    connect(cancel, &QPushButton::clicked, this, [this] { leave(false); });
    connect(m_observe, &QPushButton::clicked, this, &OutingPanel::observe);
    connect(m_end, &QPushButton::clicked, this, &OutingPanel::end);
    connect(m_join, &QPushButton::clicked, this, [this] { join(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { join(false); });
    connect(&m_backend, &Backend::draftKept, this, [this](const QString &key) {
        if (key == QLatin1String(joinedKey) && !m_summary.outing.id.isNull() && !isEditing()) fill();
    });
    connect(m_change, &QPushButton::clicked, this, &OutingPanel::change);
    connect(m_print, &QPushButton::clicked, this, &OutingPanel::print);
    connect(m_delete, &QPushButton::clicked, this, &OutingPanel::remove);
    connect(m_met, &QPushButton::clicked, this, [this] {
        m_context.open({QStringLiteral("encounters"), m_summary.outing.id}); // going back comes here
        m_context.open({QStringLiteral("encounters"), {}, QLatin1String(ofOutingPart) + toQt(toText(m_summary.outing.id))});
    });
    connect(m_drop, &QPushButton::clicked, this, &OutingPanel::dropObservation);
    connect(m_save, &QPushButton::clicked, this, &OutingPanel::save);
    connect(m_timeline, &Timeline::opened, this, [this](const RecordId &id) {
        if (std::ranges::any_of(m_summary.observations, [&](const auto &one) { return one.id == id; })) return openObservation(id);
        m_context.open({QStringLiteral("encounters"), m_summary.outing.id}); // going back comes here
        m_context.open({QStringLiteral("encounters"), id});
    });
    onCtrlEnter(this, this, &OutingPanel::save);
}

void OutingPanel::fill() {
    const auto &outing = m_summary.outing;
    m_title->setText(outingTitle(outing));
    setAccessibleName(m_title->text());
    m_state->set(stateOf(outing), stateText(outing));
    const auto encounters = static_cast<int>(m_summary.encounters.size());
    m_met->setText(tr("%n encounter(s)", nullptr, encounters));
    m_met->setAccessibleName(tr("List them: %1").arg(m_met->text()));
    m_met->updateGeometry();
    m_met->setEnabled(encounters > 0);
    QStringList counts;
    if (const auto met = static_cast<int>(m_summary.known.size()) + static_cast<int>(m_summary.unnamed); met > 0)
        counts << tr("%n person(s) met", nullptr, met);
    if (const auto seen = static_cast<int>(m_summary.observations.size()); seen > 0) counts << tr("%n observation(s)", nullptr, seen);
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    fillFacts();
    m_history->setRecord("outing", outing.id);
    m_timeline->setEntries(outingEntries(m_summary, m_backend.reader(), m_text));
    const bool may = mayChangeOuting(m_backend, outing), over = fieldValue(outing, "endedAt");
    for (auto *button : {m_observe, m_change, m_delete, m_print}) button->setVisible(may);
    const bool mine = isMine(m_backend, outing), joined = !mine && isJoined(m_backend.reader(), outing.id);
    m_end->setVisible(may && !over);
    m_join->setVisible(may && !over && !mine && !joined);
    m_leave->setVisible(may && !over && joined);
}

void OutingPanel::fillFacts() {
    emptyLayout(m_facts);
    const auto &type = typeOf(m_text.dictionary(), "outing");
    auto names = std::vector<std::string>(std::begin(facts), std::end(facts));
    for (const auto *added : addedFields(type, true)) names.emplace_back(added->name);
    for (const auto &name : names) {
        const auto *value = fieldValue(m_summary.outing, name);
        if (!value) continue;
        const auto &field = *type.field(name);
        m_facts->addWidget(makeLabel(label(field), Type::Label));
        auto *text = makeLabel(m_text.of(field, *value));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(text);
    }
}

} // namespace tp::ui
