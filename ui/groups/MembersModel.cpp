#include "ui/groups/MembersModel.h"

#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

namespace tp::ui {
namespace {
constexpr int delegateColumn = 2;
}

MembersModel::MembersModel(const ValueText &text, QObject *parent) : ComputedTable(parent) {
    using Member = GroupMember;
    declare({{"name", QT_TR_NOOP("Person"),
              [](const Member &member) { return member.doubled ? tr("%1 (twice)").arg(member.name) : member.name; }},
             {"structure", QT_TR_NOOP("Followed by"),
              [&text](const Member &member) { return member.structure ? text.structureCode(*member.structure) : QString(); }},
             {"delegate", QT_TR_NOOP("Delegate by"),
              [](const Member &member) {
                  return member.delegate ? termLabel("delegate_how", fromQt(fieldText(member.seat, "delegate"))) : QString();
              }},
             {"seen", QT_TR_NOOP("Name seen by"), [](const Member &member) {
                  return !member.shown.empty() ? tr("All structures") : member.named ? tr("Whoever reads the file") : QString();
              }}});
}

std::optional<QVariant> MembersModel::special(const GroupMember &member, int column, int role) const {
    if (role == Qt::ToolTipRole && column == delegateColumn) return delegateText(member); // since when
    return std::nullopt;
}

} // namespace tp::ui
