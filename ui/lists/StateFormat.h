#pragma once
// A list whose column "@state" says what a record still needs: two versions to choose from, to be completed, to be sent; else that it was
// sent. Window's thread.
#include "ui/models/FormatProxy.h"
#include "ui/widgets/Basics.h"

namespace tp::ui {

[[nodiscard]] bool isToComplete(const store::Record &record);
[[nodiscard]] QString toCompleteText();
[[nodiscard]] StateTag::State sendingOf(const store::Record &record); // whether or not it is to be completed
[[nodiscard]] QString sendingText(const store::Record &record);
[[nodiscard]] StateTag::State stateOf(const store::Record &record);
[[nodiscard]] QString stateText(const store::Record &record);

class StateFormat final : public FormatProxy {
public:
    StateFormat(RecordListModel &source, ValueText &text, QObject *parent);
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace tp::ui
