#include "ui/shell/StatusNotice.h"

#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace tp::ui {

namespace {
constexpr int rememberedMs = 60'000;
}

StatusNotice::StatusNotice(QWidget *parent) : QFrame(parent), m_words(makeLabel({}, Type::Body)) {
    setObjectName(QStringLiteral("status.notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::m);
    m_words->setObjectName(QStringLiteral("status.notice.words"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse); // to be sent to whoever helps
    row->addWidget(m_words, 1);
    m_close =
        new Button(Button::Kind::Link, QStringLiteral("status.notice.close"), tr("Close this message"), this, QStringLiteral("close"));
    m_close->setCompact(true);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, [this] {
        QString first;
        const auto parts = m_parts;
        for (const auto &part : parts) {
            if (!isOpen(part)) continue;
            if (first.isEmpty()) first = part.id;
            toggle(part);
        }
        emit closed(first);
    });
    hide();
}

QWidget *StatusNotice::closeButton() const { return m_close; }

void StatusNotice::tell(const std::vector<StatusPart> &parts) {
    m_parts.clear();
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(m_parts), [](const auto &part) { return !part.more.isEmpty(); });
    for (auto turned = m_turned.begin(); turned != m_turned.end();) {
        auto &[sentence, until] = *turned;
        const bool said = std::any_of(m_parts.begin(), m_parts.end(), [&](const auto &part) { return wholeText(part) == sentence; });
        if (said)
            until = QDeadlineTimer(QDeadlineTimer::Forever);
        else if (until.isForever())
            until = QDeadlineTimer(rememberedMs);
        turned = until.hasExpired() ? m_turned.erase(turned) : std::next(turned); // then it is said again when it comes again
    }
    refresh();
}

void StatusNotice::toggle(const StatusPart &part) {
    if (!m_turned.erase(wholeText(part))) m_turned.emplace(wholeText(part), QDeadlineTimer(QDeadlineTimer::Forever));
    refresh();
}

void StatusNotice::reveal(const StatusPart &part) {
    if (!part.more.isEmpty() && !isOpen(part)) toggle(part);
}

void StatusNotice::setQuiet(bool quiet) {
    if (m_quiet == quiet) return;
    m_quiet = quiet;
    m_turned.clear();
    refresh();
}

void StatusNotice::refresh() {
    QStringList lines;
    for (const auto &part : m_parts)
        if (isOpen(part)) lines << wholeText(part);
    m_words->setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

} // namespace tp::ui
