#include "ui/onboarding/WorkRow.h"

#include "ui/text/WorkText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QProgressBar>

#include <algorithm>

namespace tp::ui {

WorkRow::WorkRow(QWidget *parent) : QWidget(parent), m_says(makeLabel({}, Type::Small)), m_bar(new QProgressBar) {
    m_says->setObjectName(QStringLiteral("work.says"));
    m_bar->setObjectName(QStringLiteral("work.progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_stop = new Button(Button::Kind::Link, QStringLiteral("stopWork"), {}, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::s);
    rows->addWidget(m_says);
    rows->addWidget(m_bar);
    rows->addWidget(m_stop, 0, Qt::AlignLeft);
    hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        emit stopAsked(m_shown.of);
    });
}

void WorkRow::tell(const store::Progress &work) {
    const bool another = std::exchange(m_shown, work).of != work.of;
    if (work.of == store::Progress::Of::Nothing) return hide();
    m_says->setText(workText(work));
    m_bar->setRange(0, work.total ? 100 : 0);
    if (work.total) m_bar->setValue(static_cast<int>(std::min<std::uint64_t>(100, work.done * 100 / work.total)));
    if (another) {
        m_stop->setText(stopText(work.of));
        m_stop->setAccessibleName(m_stop->text());
        m_stop->setEnabled(true);
        m_stop->updateGeometry();
    }
    m_stop->setVisible(work.stoppable);
    show();
}

} // namespace tp::ui
