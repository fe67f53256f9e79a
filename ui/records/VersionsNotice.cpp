#include "ui/records/VersionsNotice.h"

#include "ui/lists/StateFormat.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace tp::ui {

VersionsNotice::VersionsNotice(PageContext &context, const QString &name, QWidget *parent)
    : QWidget(parent), m_tag(new StateTag(StateTag::State::Conflict, {}, this)),
      m_choose(new Button(Button::Kind::Link, name + QStringLiteral(".choose"), tr("Choose between them"), this)) {
    m_tag->setObjectName(name + QStringLiteral(".versions"));
    m_choose->setSmall(true);
    m_choose->setAccessibleName(tr("Two versions: choose between them"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    line->addWidget(m_tag);
    line->addWidget(m_choose);
    line->addStretch();
    hide();
    connect(m_choose, &QPushButton::clicked, this, [this, &context] {
        if (m_record) context.open({QStringLiteral("conflicts"), *m_record});
    });
}

void VersionsNotice::show(std::initializer_list<const store::Record *> records) {
    const auto *const at = std::ranges::find_if(records, [](const auto *one) { return one && !one->conflicts.empty(); });
    m_record = at == records.end() ? std::nullopt : std::optional((*at)->id);
    if (m_record) m_tag->set(StateTag::State::Conflict, sendingText(**at));
    setVisible(m_record.has_value());
}

} // namespace tp::ui
