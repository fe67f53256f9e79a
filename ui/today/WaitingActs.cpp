#include "ui/today/WaitingActs.h"

#include "ui/consortium/Roster.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/today/DueDays.h"
#include "ui/today/KeptDrafts.h"
#include "ui/today/ToVerify.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <algorithm>

namespace tp::ui {
namespace {
QString consortiumPage() { return QStringLiteral("consortium"); }
} // namespace

WaitingActs::WaitingActs(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("today.acts"));
    m_rows->setContentsMargins(20, 0, 20, 0);
    m_rows->setSpacing(space::xs);
    connect(&backend, &Backend::changed, this, &WaitingActs::refresh);
    connect(&backend, &Backend::membershipChanged, this, &WaitingActs::refresh);
    m_draftsSoon.setSingleShot(true);
    connect(&m_draftsSoon, &QTimer::timeout, this, &WaitingActs::refresh);
    connect(&backend, &Backend::draftKept, this, [this](const QString &key) { // kept each second while somebody types elsewhere
        if (key.startsWith(QLatin1String(formDrafts)) && !m_draftsSoon.isActive())
            m_draftsSoon.start(parentWidget() && parentWidget()->isVisible() ? 0 : unseenMs);
    });
    refresh();
}

void WaitingActs::refresh() {
    m_lines.clear();
    addErasures();
    addReview();
    addConflicts();
    addDrafts();
    addToVerify();
    const auto same = [](const Line &a, const Line &b) {
        return a.name == b.name && a.text == b.text && a.opens.record == b.opens.record && a.opens.part == b.opens.part;
    };
    if (std::ranges::equal(m_lines, m_shown, same)) return setVisible(count() > 0); // the keyboard stays where it is
    m_shown = std::move(m_lines);
    emptyLayout(m_rows);
    for (const auto &line : m_shown) showLine(line);
    setVisible(count() > 0);
    emit counted();
}

void WaitingActs::addErasures() {
    if (!Rights(m_backend).mayConfirmErasures()) return;
    int erasures = 0;
    RecordId first;
    if (const auto all = m_backend.reader().erasures())
        for (const auto &erasure : *all)
            if (erasure.state == store::Erasure::State::Requested && erasure.requestedBy != m_backend.me().member && ++erasures == 1)
                first = erasure.record;
    if (erasures)
        m_lines.push_back({QStringLiteral("today.acts.erasures"),
                           tr("Open"),
                           tr("%n erasure(s) to confirm", nullptr, erasures),
                           {consortiumPage(), first}});
}

void WaitingActs::addReview() {
    if (const auto review = m_backend.reader().reviewAfterErasure(); review && !review->empty())
        m_lines.push_back({QStringLiteral("today.acts.review"),
                           tr("Open"),
                           tr("%n note(s) to read again after an erasure", nullptr, static_cast<int>(review->size())),
                           {consortiumPage(), review->front().record}});
}

void WaitingActs::addConflicts() {
    const auto status = m_backend.reader().status();
    if (const int fields = status ? static_cast<int>(status->conflicts) : 0)
        m_lines.push_back({QStringLiteral("today.acts.conflicts"),
                           tr("Open"),
                           tr("%n thing(s) with several versions, to read again", nullptr, fields),
                           {QStringLiteral("conflicts"), {}}});
}

void WaitingActs::addDrafts() {
    int at = 0;
    for (const auto &draft : keptDrafts(m_backend))
        m_lines.push_back(
            {QStringLiteral("today.acts.draft.%1").arg(at++), tr("Go on"), tr("Not saved yet: %1").arg(draft.title), draft.opens});
}

void WaitingActs::addToVerify() {
    if (const int entries = entriesToVerify(m_backend))
        m_lines.push_back({QStringLiteral("today.acts.directory"),
                           tr("Open"),
                           tr("%n entry(ies) of the directory to verify", nullptr, entries),
                           {QStringLiteral("directory"), {}, QLatin1String(toVerifyPart)}});
}

void WaitingActs::showLine(const Line &of) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *words = makeLabel(of.text, Type::Strong);
    words->setWordWrap(true);
    auto *open = new Button(Button::Kind::Link, of.name, of.verb);
    open->setSmall(true);
    open->setAccessibleName(tr("%1: %2", "an act, what waits").arg(of.verb, of.text));
    line->addWidget(words, 1);
    line->addWidget(open, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    connect(open, &QPushButton::clicked, this, [this, opens = of.opens] { m_context.open(opens); });
}

} // namespace tp::ui
