#include "ui/onboarding/WaitingHere.h"

#include "ui/Backend.h"
#include "ui/text/Strings.h"
#include "ui/today/CaptureDraft.h"
#include "ui/widgets/Basics.h"

#include <QHBoxLayout>

namespace tp::ui {
namespace {

QWidget *row(const char *name, const QString &iconName, Tint tint, const QString &title, const QString &text) {
    auto *row = new QWidget;
    row->setObjectName(QLatin1String(name));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    auto *sign = new QLabel;
    sign->setPixmap(icon(iconName, tint).pixmap(scaled(18), scaled(18)));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *what = makeLabel(title, Type::Strong);
    what->setObjectName(QLatin1String(name) + QStringLiteral(".title"));
    words->addWidget(what);
    words->addWidget(makeLabel(text, Type::Small));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return row;
}

} // namespace

store::Waiting waitingHere(Backend &backend) {
    const auto draft = backend.reader().draft(captureDraftKey);
    return store::waitingIn(backend.reader(), draft && *draft);
}

WaitingHere::WaitingHere(const store::Waiting &waiting, QWidget *parent)
    : QWidget(parent), m_saves(row("waiting.saves", QStringLiteral("pending"), Tint::Pending, {}, tr("They are kept here, encrypted."))),
      m_draft(
          row("waiting.draft", QStringLiteral("encounter"), Tint::Muted, tr("A draft is waiting for you"), tr("An encounter was begun."))) {
    setObjectName(QStringLiteral("waiting"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::l);
    rows->addWidget(separator());
    rows->addWidget(m_saves);
    rows->addWidget(m_draft);
    tell(waiting);
}

void WaitingHere::tell(const store::Waiting &waiting) {
    const auto many = static_cast<int>(waiting.encounters > 0 ? waiting.encounters : waiting.saves);
    m_saves->findChild<QLabel *>(QStringLiteral("waiting.saves.title"))
        ->setText(waiting.encounters > 0 ? tr("%n encounter(s) not yet sent", nullptr, many)
                                         : tr("%n entry(ies) not yet sent", nullptr, many));
    m_saves->setVisible(waiting.saves > 0);
    m_draft->setVisible(waiting.drafts > 0);
    setVisible(waiting.saves > 0 || waiting.drafts > 0);
}

} // namespace tp::ui
