#include "ui/conflicts/SetAside.h"

#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Basics.h"

#include <map>

namespace tp::ui {

SetAside::SetAside(Backend &backend, QWidget *parent) : QFrame(parent), m_backend(backend), m_rows(new QVBoxLayout) {
    setProperty("card", true);
    setObjectName(QStringLiteral("setAside"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Set aside"), Type::Section));
    column->addLayout(m_rows);
    m_rows->setSpacing(space::m);
    refresh();
}

void SetAside::refresh() {
    emptyLayout(m_rows);
    // One line a reason: fifty entries of one bad device are one thing to know.
    std::map<Code, std::pair<int, std::int64_t>> reasons;
    if (const auto entries = m_backend.reader().quarantine())
        for (const auto &entry : *entries) {
            auto &[count, newest] = reasons[entry.reason.code];
            ++count;
            newest = std::max(newest, entry.receivedMs);
        }
    for (const auto &[code, told] : reasons)
        add(QStringLiteral("clock"), tr("%n item(s) cannot be shown: set aside, the rest arrives", nullptr, told.first),
            tr("%1 Last one %2.").arg(sentence({code, {}}), momentText(told.second, m_backend.clock().nowMs())));
    if (const auto status = m_backend.reader().status()) {
        if (status->toReadLater > 0)
            add(QStringLiteral("retry"), tr("%n item(s) to read after an update", nullptr, static_cast<int>(status->toReadLater)),
                tr("A newer version wrote them. They are kept and appear after the update."));
        if (status->unreadable > 0)
            add(QStringLiteral("lock"), tr("%n item(s) wait for their key", nullptr, static_cast<int>(status->unreadable)),
                tr("They open by themselves once a colleague's computer has shared the key."));
    }
    m_empty = m_rows->count() == 0;
    setVisible(!m_empty);
}

void SetAside::add(const QString &name, const QString &title, const QString &text) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    auto *sign = new QLabel;
    sign->setPixmap(icon(name, Tint::Muted).pixmap(18, 18));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *strong = makeLabel(title, Type::Strong);
    strong->setWordWrap(true);
    words->addWidget(strong);
    words->addWidget(makeLabel(text, Type::Small));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_rows->addWidget(row);
}

} // namespace tp::ui
