#include "ui/consortium/SyncTab.h"

#include "ui/conflicts/SetAside.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/shell/StatusText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

namespace tp::ui {

SyncTab::SyncTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_pending(makeLabel({}, Type::Figure)), m_pendingMeans(makeLabel({})), m_last(makeLabel({})),
      m_problem(makeLabel({})), m_nothingAside(makeLabel({})), m_state(new StateTag(StateTag::State::Sent, {})),
      m_aside(new SetAside(backend, context, this)),
      m_now(new Button(Button::Kind::Primary, QStringLiteral("sync.now"), tr("Synchronise now"), this, QStringLiteral("retry"))) {
    m_problem->setProperty("role", QStringLiteral("error"));
    m_now->setKeyHint(tr("F5"));
    auto *rescue = new Button(Button::Kind::Secondary, QStringLiteral("sync.rescue"), tr("Rescue file…"), this, QStringLiteral("export"));
    auto *settings =
        new Button(Button::Kind::Secondary, QStringLiteral("sync.settings"), tr("Settings…"), this, QStringLiteral("settings"));

    auto *queue = new Card;
    queue->content()->addWidget(makeLabel(tr("On this laptop"), Type::Section));
    queue->content()->addWidget(m_state, 0, Qt::AlignLeft);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(space::s);
    figure->addWidget(m_pending, 0, Qt::AlignBottom);
    figure->addWidget(m_pendingMeans, 1, Qt::AlignBottom);
    queue->content()->addLayout(figure);
    queue->content()->addWidget(m_last);
    queue->content()->addWidget(m_problem);
    queue->content()->addWidget(m_now, 0, Qt::AlignLeft);
    queue->content()->addWidget(separator());
    queue->content()->addWidget(
        makeLabel(tr("What cannot leave this laptop can be carried on a USB key, sealed, and taken up by a colleague."), Type::Small));
    auto *more = new QHBoxLayout;
    more->setSpacing(space::s);
    more->addWidget(rescue);
    more->addWidget(settings);
    more->addStretch();
    queue->content()->addLayout(more);

    auto *calm = new Card;
    calm->content()->addWidget(makeLabel(tr("Set aside"), Type::Section));
    m_nothingAside->setText(tr("Nothing. Everything that arrived could be read."));
    calm->content()->addWidget(m_nothingAside);
    calm->setObjectName(QStringLiteral("sync.calm"));

    auto *area = new ScrolledColumns;
    auto *line = area->columns();
    line->addWidget(queue, 1, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->addWidget(m_aside);
    side->addWidget(calm);
    side->addStretch();
    line->addLayout(side, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    connect(m_now, &QPushButton::clicked, this, [this] { m_backend.syncNow(); });
    connect(rescue, &QPushButton::clicked, this, [&context] { context.open({QStringLiteral("rescue"), {}}); });
    connect(settings, &QPushButton::clicked, this, [&context] { context.open({QStringLiteral("settings"), {}}); });
    connect(&backend, &Backend::syncStateChanged, this, &SyncTab::refresh);
}

void SyncTab::refresh() {
    const auto status = m_backend.reader().status().value_or(store::Status{});
    const auto sync = m_backend.syncState();
    const auto pending = static_cast<int>(status.pendingSaves);
    m_pending->setText(QLocale().toString(pending));
    m_pendingMeans->setText(tr("entry(ies) not yet sent", nullptr, pending));
    const bool stopped = sync.problem && sync.phase == sync::SyncState::Phase::Stopped;
    m_state->set(stopped   ? StateTag::State::Late
                 : pending ? StateTag::State::Pending
                           : StateTag::State::Sent,
                 stopped   ? tr("Stopped")
                 : pending ? tr("To send")
                           : tr("Everything is sent"));
    m_last->setText(lastSyncText(status, sync, m_backend.clock().nowMs()));
    m_problem->setVisible(sync.problem.has_value());
    if (sync.problem) m_problem->setText(sentence(*sync.problem));
    m_aside->refresh();
    findChild<QWidget *>(QStringLiteral("sync.calm"))->setVisible(m_aside->isEmpty());
}

} // namespace tp::ui
