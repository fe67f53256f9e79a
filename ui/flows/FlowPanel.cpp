#include "ui/flows/FlowPanel.h"

#include "ui/flows/Reassignment.h"
#include "ui/text/ActText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"

#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>

namespace tp::ui {
namespace {

// A number in a ring: filled while its step is open, ticked once it is done.
class StepMark final : public QWidget {
public:
    StepMark(int number, bool current, bool done) : m_number(number), m_current(current), m_done(done) { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent *) override {
        const auto t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_current ? t.accent : t.control, 1));
        painter.setBrush(m_current ? t.accent : m_done ? t.accentSoft : t.surface);
        painter.drawEllipse(QRectF(1, 1, 22, 22));
        if (m_done) return paintIcon(painter, QRectF(5, 5, 14, 14), QStringLiteral("check"), t.accent);
        painter.setPen(m_current ? t.onAccent : t.muted);
        painter.setFont(typeFont(Type::Label));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    bool m_current, m_done;
};

template <class AnyId> QByteArray bytesOf(const AnyId &id) { return {reinterpret_cast<const char *>(id.bytes.data()), 16}; }
template <class AnyId> std::optional<AnyId> idOf(const QByteArray &bytes) {
    const auto id = AnyId::from({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace

FlowPanel::FlowPanel(Backend &backend, PageContext &context, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_title(makeLabel({}, Type::Section)), m_text(makeLabel({})),
      m_problem(makeLabel({})), m_list(new QVBoxLayout), m_pick(new QComboBox), m_pickBox(new QWidget),
      m_pickLabel(makeLabel({}, Type::Label)), m_note(new QPlainTextEdit),
      m_noteBox(labelled(tr("What the next referent should know (optional)"), m_note)), m_progress(new QProgressBar),
      m_go(new Button(Button::Kind::Primary, QStringLiteral("flow.go"), {}, this)),
      m_stop(new Button(Button::Kind::Secondary, QStringLiteral("flow.stop"), tr("Stop"), this)) {
    setObjectName(QStringLiteral("flow"));
    setProperty("card", true);
    m_title->setWordWrap(true);
    m_pick->setObjectName(QStringLiteral("flow.pick"));
    m_text->setObjectName(QStringLiteral("flow.text"));
    m_problem->setObjectName(QStringLiteral("flow.problem"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_pickLabel->setBuddy(m_pick);
    m_note->setObjectName(QStringLiteral("flow.note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().height() * 4 + 26);
    auto *pick = new QVBoxLayout(m_pickBox);
    pick->setContentsMargins({});
    pick->setSpacing(space::xs);
    pick->addWidget(m_pickLabel);
    pick->addWidget(m_pick);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("flow.close"), tr("Close"), this);
    close->setSmall(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_list->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addLayout(m_list);
    column->addWidget(separator());
    column->addWidget(m_text);
    column->addWidget(m_pickBox);
    column->addWidget(m_noteBox);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(m_go);
    column->addWidget(m_stop);
    column->addStretch();
    setTabOrder(close, m_pick);
    setTabOrder(m_pick, m_note);
    setTabOrder(m_note, m_go);
    setTabOrder(m_go, m_stop);
    m_progress->setObjectName(QStringLiteral("flow.progress"));
    m_progress->setAccessibleName(tr("Files handed over"));
    m_progress->hide();
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, &FlowPanel::stopHandingOver);
    connect(this, &FlowPanel::closed, this, &FlowPanel::stopHandingOver);
    connect(close, &QPushButton::clicked, this, &FlowPanel::closed);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const auto step = m_steps.at(static_cast<std::size_t>(m_step));
        const auto chosen = m_pick->currentData().toByteArray();
        using Pick = FlowStep::Pick;
        if (step.pick == Pick::Member) m_member = idOf<MemberId>(chosen);
        if (step.pick == Pick::Laptop) m_device = idOf<DeviceId>(chosen);
        if (step.pick == Pick::Successor) m_successor = idOf<MemberId>(chosen);
        if (step.pick == Pick::Structure) m_target = idOf<StructureId>(chosen);
        if (!step.run) return advance();
        step.run();
    });
}

FlowPanel::~FlowPanel() { stopHandingOver(); }

void FlowPanel::stopHandingOver() {
    if (m_handing) m_handing->stopped = true;
}

void FlowPanel::begin(FlowKind kind, std::optional<MemberId> about, std::optional<StructureId> from) {
    stopHandingOver();
    m_handing.reset();
    m_kind = kind;
    m_from = from;
    m_member = about;
    m_given = about.has_value();
    m_successor.reset();
    m_device.reset();
    m_target.reset();
    m_note->clear();
    m_step = 0;
    show();
}

void FlowPanel::show() {
    m_roster = readRoster(m_backend);
    m_steps = steps();
    m_title->setText(flowTitle());
    emptyLayout(m_list);
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        const bool current = static_cast<int>(at) == m_step, done = static_cast<int>(at) < m_step;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(space::m);
        line->addWidget(new StepMark(static_cast<int>(at) + 1, current, done));
        auto *title = makeLabel(m_steps[at].title, current ? Type::Strong : Type::Body);
        title->setWordWrap(true);
        if (!current) title->setProperty("role", QStringLiteral("muted"));
        title->setAccessibleName(done      ? tr("Step %1, done: %2").arg(at + 1).arg(m_steps[at].title)
                                 : current ? tr("Step %1, now: %2").arg(at + 1).arg(m_steps[at].title)
                                           : tr("Step %1: %2").arg(at + 1).arg(m_steps[at].title));
        line->addWidget(title, 1);
        m_list->addWidget(row);
    }
    const auto &step = m_steps[static_cast<std::size_t>(m_step)];
    m_text->setText(step.text);
    m_problem->hide();
    m_progress->hide();
    m_stop->hide();
    m_go->setText(step.action);
    m_go->setAccessibleName(step.action);
    m_go->setAccessibleDescription(step.text);
    m_go->setDangerous(step.dangerous);
    m_go->updateGeometry();
    fillPick(step.pick);
    m_go->setEnabled(step.pick == FlowStep::Pick::Nothing || m_pick->count() > 0);
    m_go->clearFocus(); // it has moved: focus given anew brings it into view
    step.pick == FlowStep::Pick::Nothing ? m_go->setFocus() : m_pick->setFocus();
}

void FlowPanel::add(const QString &text, const QByteArray &id) { m_pick->addItem(text, id); }

void FlowPanel::fillPick(FlowStep::Pick pick) {
    using Pick = FlowStep::Pick;
    m_pickBox->setVisible(pick != Pick::Nothing);
    m_noteBox->setVisible(pick == Pick::Successor);
    m_note->setEnabled(true);
    m_pick->clear();
    const Rights rights(m_backend);
    const auto me = m_backend.me();
    switch (pick) {
    case Pick::Nothing:
        return;
    case Pick::Laptop:
        m_pickLabel->setText(tr("Laptop"));
        for (const auto &member : m_roster.members) {
            if (m_member && member.id != *m_member) continue;
            for (const auto &device : member.devices)
                if (device.state != RosterDevice::State::Removed && !device.mine && rights.mayRemove(device))
                    //: A laptop and whose it is
                    add(tr("%1, %2").arg(device.name, member.name), bytesOf(device.id));
        }
        break;
    case Pick::Member:
        m_pickLabel->setText(tr("Member"));
        for (const auto &member : m_roster.members)
            if (member.id != me.member && rights.mayRemove(member)) add(member.name, bytesOf(member.id));
        break;
    case Pick::Successor:
        m_pickLabel->setText(tr("New référent"));
        if (const auto *leaving = m_member ? m_roster.member(*m_member) : nullptr)
            for (const auto &member : m_roster.members) // who works in the same structure: the files stay there
                if (member.id != leaving->id && std::any_of(leaving->roles.begin(), leaving->roles.end(), [&](const auto &held) {
                        const auto there = member.rolesIn(held.first);
                        return has(there, Role::Referent) || has(there, Role::Manager);
                    }))
                    add(member.name, bytesOf(member.id));
        break;
    case Pick::Structure: {
        m_pickLabel->setText(tr("New structure"));
        const auto *member = m_member ? m_roster.member(*m_member) : nullptr;
        for (const auto &structure : m_roster.structures)
            if (!member || !member->rolesIn(structure.id)) add(structure.name, bytesOf(structure.id));
        break;
    }
    }
    m_pick->setAccessibleName(m_pickLabel->text());
    if (pick == Pick::Member && m_member) m_pick->setCurrentIndex(m_pick->findData(bytesOf(*m_member)));
    m_pick->setEnabled(m_pick->count() > 1 && !(pick == Pick::Member && m_given));
}

void FlowPanel::advance() {
    if (m_step + 1 >= static_cast<int>(m_steps.size())) return emit closed();
    ++m_step;
    show();
}

void FlowPanel::tell(const Result<> &answer) {
    m_go->setEnabled(true);
    if (answer) return advance();
    m_problem->setText(actSentence(answer.error()));
    m_problem->show();
}

Answer<> FlowPanel::andThen() {
    m_go->setEnabled(false);
    return [guard = QPointer(this)](const Result<> &answer) {
        if (auto *const self = guard.data()) self->tell(answer);
    };
}

} // namespace tp::ui
