#include "ui/encounters/NotInList.h"

#include "core/base/IdValue.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>

namespace tp::ui {

NotInList::NotInList(const QString &name, const QString &said, QWidget *parent) : QWidget(parent) {
    setObjectName(name);
    auto *words = makeLabel(said, Type::Small);
    words->setObjectName(name + QStringLiteral(".words"));
    auto *clear = new Button(Button::Kind::Link, name + QStringLiteral(".clear"), tr("Clear the filters"));
    clear->setSmall(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    line->addWidget(words, 1);
    line->addWidget(clear, 0, Qt::AlignTop);
    hide();
    connect(clear, &QPushButton::clicked, this, &NotInList::clearAsked);
}

bool isFound(store::Reader &reader, store::Query query, const RecordId &id) {
    query.filters.push_back({"", store::Filter::Op::Among, Value::Array{idValue(id)}});
    query.limit = 1;
    query.offset = 0;
    query.after.reset();
    const auto found = reader.list(query);
    return found && !found->empty();
}

} // namespace tp::ui
