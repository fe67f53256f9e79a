#include "ui/consortium/AccessModel.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

namespace tp::ui {

void AccessModel::show(std::vector<store::AccessLine> lines, std::int64_t nowMs) {
    beginResetModel();
    m_lines = std::move(lines);
    m_nowMs = nowMs;
    m_text.forgetNames();
    endResetModel();
}

std::optional<RecordId> AccessModel::personAt(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const auto &access = m_lines[static_cast<std::size_t>(row)].access;
    if (!access.record || access.type != "person" || !m_reader.get("person", *access.record)) return {};
    return access.record;
}

int AccessModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int AccessModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant AccessModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const auto &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return cellText(line, index.column());
    if (role == Qt::AccessibleTextRole) { // a row is one sentence, whichever of its cells is read
        QStringList parts;
        for (int column = 0; column < Columns; ++column) parts << cellText(line, column);
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Did:
        return tr("What was done");
    case What:
        return tr("With what");
    }
    return {};
}

QString AccessModel::cellText(const store::AccessLine &line, int column) const {
    switch (column) {
    case When: {
        auto moment = momentText(line.atMs, m_nowMs);
        return moment.replace(0, 1, moment.left(1).toUpper());
    }
    case Who:
        return m_text.member(line.member);
    case Did:
        return termLabel("access_action", line.access.action);
    default:
        break;
    }
    if (line.access.action != store::accessOpened) return exported(line.access);
    const auto there = line.access.record && m_reader.get(line.access.type, *line.access.record);
    return there ? m_text.record(line.access.type, *line.access.record) : tr("A file that is not shared with you, or was erased");
}

QString AccessModel::exported(const store::Access &access) const {
    const auto *type = m_reader.dictionary().type(access.type);
    QStringList parts{type ? plural(*type) : toQt(access.type)};
    if (access.count) parts << tr("%n record(s)", nullptr, static_cast<int>(*access.count));
    for (const auto &filter : access.filters) parts << filterText(type, filter);
    return parts.join(QStringLiteral(" · "));
}

QString AccessModel::filterText(const schema::RecordType *type, const std::string &filter) const {
    if (filter == "text") return tr("found by a search");
    if (filter == "deleted") return tr("with deleted ones");
    const auto at = filter.find_first_of("=<>");
    const auto *field = type ? type->field(std::string_view(filter).substr(0, at)) : nullptr;
    if (!field) return toQt(filter);
    if (at == std::string::npos) return tr("filtered by “%1”").arg(label(*field));
    const bool from = filter[at] == '>', before = filter[at] == '<';
    const auto typed = filter.substr(filter.find_first_not_of("=<>", at));
    const auto value = m_text.of(*field, field->kind == schema::Kind::Choices ? Value(Value::Array{typed}) : Value(typed));
    if (from) return tr("%1: from %2").arg(label(*field), value);
    if (before) return tr("%1: before %2").arg(label(*field), value);
    return tr("%1: %2").arg(label(*field), value);
}

} // namespace tp::ui
