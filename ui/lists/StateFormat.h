#pragma once
// A list whose column "@state" says whether a record was sent, waits, or stands in two versions. Window's thread.
#include "ui/models/FormatProxy.h"
#include "ui/widgets/Basics.h"

namespace tp::ui {

[[nodiscard]] StateTag::State stateOf(const store::Record &record);
[[nodiscard]] QString stateText(const store::Record &record);

class StateFormat final : public FormatProxy {
public:
    StateFormat(RecordListModel &source, ValueText &text, QObject *parent);
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace tp::ui
