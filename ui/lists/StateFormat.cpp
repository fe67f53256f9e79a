#include "ui/lists/StateFormat.h"

#include "ui/lists/RecordTable.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct StateFormatWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::StateFormat)
};
} // namespace

bool isToComplete(const store::Record &record) {
    const auto at = record.fields.find("toComplete");
    return at != record.fields.end() && at->second.boolean() && *at->second.boolean();
}

StateTag::State sendingOf(const store::Record &record) {
    return !record.conflicts.empty() ? StateTag::State::Conflict : record.pending ? StateTag::State::Pending : StateTag::State::Sent;
}

QString sendingText(const store::Record &record) {
    return !record.conflicts.empty() ? StateFormatWords::tr("Two versions")
           : record.pending          ? StateFormatWords::tr("To send")
                                     : StateFormatWords::tr("Sent");
}

StateTag::State stateOf(const store::Record &record) {
    return record.conflicts.empty() && isToComplete(record) ? StateTag::State::ToComplete : sendingOf(record);
}

QString stateText(const store::Record &record) {
    return record.conflicts.empty() && isToComplete(record) ? toCompleteText() : sendingText(record);
}

QString toCompleteText() { return StateFormatWords::tr("To complete"); }

StateFormat::StateFormat(RecordListModel &source, ValueText &text, QObject *parent) : FormatProxy(source, text, parent) {
    setComputed("@state", StateFormatWords::tr("State"), stateText);
}

QVariant StateFormat::data(const QModelIndex &index, int role) const {
    if (role == CellRole::StateCellRole && source().columns().value(index.column()) == "@state")
        return static_cast<int>(stateOf(source().record(index.row())));
    return FormatProxy::data(index, role);
}

} // namespace tp::ui
