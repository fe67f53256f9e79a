#include "ui/shell/StatusNotice.h"

#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace tp::ui {

StatusNotice::StatusNotice(QWidget *parent) : QFrame(parent), m_words(makeLabel({}, Type::Body)) {
    setObjectName(QStringLiteral("status.notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::m);
    m_words->setObjectName(QStringLiteral("status.notice.words"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse); // to be sent to whoever helps
    row->addWidget(m_words, 1);
    auto *close =
        new Button(Button::Kind::Link, QStringLiteral("status.notice.close"), tr("Close this message"), this, QStringLiteral("close"));
    close->setCompact(true);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, [this] {
        for (const auto &part : m_parts)
            if (isOpen(part)) toggle(part.id);
        emit closed();
    });
    hide();
}

void StatusNotice::tell(const std::vector<StatusPart> &parts) {
    m_parts.clear();
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(m_parts), [](const auto &part) { return !part.more.isEmpty(); });
    m_turned.removeIf([this](const QString &id) { // gone: said again when it comes again
        return std::none_of(m_parts.begin(), m_parts.end(), [&](const auto &part) { return part.id == id; });
    });
    refresh();
}

void StatusNotice::toggle(const QString &part) {
    if (!m_turned.removeAll(part)) m_turned << part;
    refresh();
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
