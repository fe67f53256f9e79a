#include "ui/today/WaitingActs.h"

#include "ui/consortium/Roster.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

namespace tp::ui {

WaitingActs::WaitingActs(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("today.acts"));
    m_rows->setContentsMargins(20, 0, 20, 0);
    m_rows->setSpacing(space::xs);
    connect(&backend, &Backend::changed, this, &WaitingActs::refresh);
    connect(&backend, &Backend::membershipChanged, this, &WaitingActs::refresh);
    refresh();
}

void WaitingActs::refresh() {
    emptyLayout(m_rows);
    m_count = 0;
    const auto me = m_backend.me().member;
    int erasures = 0;
    RecordId first;
    if (Rights(m_backend).mayConfirmErasures())
        if (const auto all = m_backend.reader().erasures())
            for (const auto &erasure : *all)
                if (erasure.state == store::Erasure::State::Requested && erasure.requestedBy != me && ++erasures == 1)
                    first = erasure.record;
    if (erasures) add(QStringLiteral("today.acts.erasures"), tr("%n erasure(s) to confirm", nullptr, erasures), first);
    if (const auto review = m_backend.reader().reviewAfterErasure(); review && !review->empty())
        add(QStringLiteral("today.acts.review"), tr("%n note(s) to read again after an erasure", nullptr, static_cast<int>(review->size())),
            review->front().record);
    setVisible(m_count > 0);
}

void WaitingActs::add(const QString &name, const QString &text, const RecordId &record) {
    ++m_count;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *words = makeLabel(text, Type::Strong);
    words->setWordWrap(true);
    auto *open = new Button(Button::Kind::Link, name, tr("Open"));
    open->setSmall(true);
    open->setAccessibleName(QStringLiteral("%1: %2").arg(tr("Open"), text));
    line->addWidget(words, 1);
    line->addWidget(open, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    connect(open, &QPushButton::clicked, this, [this, record] { m_context.open({QStringLiteral("consortium"), record}); });
}

} // namespace tp::ui
