#include "ui/models/HistoryModel.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

namespace tp::ui {

HistoryModel::HistoryModel(Backend &backend, ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend), m_text(text) {
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [this](const auto &record) { return record.second == m_id; };
        if (what.everything || std::any_of(what.records.begin(), what.records.end(), ours)) load();
    });
}

void HistoryModel::setRecord(std::string type, const RecordId &id) {
    m_type = std::move(type);
    m_id = id;
    load();
}

void HistoryModel::clear() {
    m_type.clear();
    m_id = {};
    load();
}

void HistoryModel::load() {
    beginResetModel();
    m_items.clear();
    if (!m_type.empty())
        if (auto found = m_backend.reader().history(m_type, m_id)) m_items = std::move(*found);
    endResetModel();
}

std::optional<schema::Kind> HistoryModel::kindOf(int row) const {
    const auto *type = m_backend.reader().dictionary().type(m_type);
    const auto *field = type ? type->field(item(row).field) : nullptr;
    return field ? std::optional(field->kind) : std::nullopt;
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }
int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString HistoryModel::value(const store::HistoryItem &item, const std::optional<Value> &value) const {
    if (item.field == "_deleted") {
        const bool deleted = value && value->boolean() && *value->boolean();
        return deleted ? tr("deleted") : tr("present");
    }
    const auto *type = m_backend.reader().dictionary().type(m_type);
    const auto *field = type ? type->field(item.field) : nullptr;
    const auto text = field && value ? m_text.of(*field, *value) : QString();
    return text.isEmpty() ? tr("empty") : text;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto &item = m_items[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case When:
        return momentText(item.atMs, m_backend.clock().nowMs());
    case Who: {
        const auto who = item.member && *item.member == m_backend.me().member ? tr("You") : m_text.member(item.member);
        //: %1: who took it up, %2: who had written it on a laptop that could not send it
        return item.adoptedFrom ? tr("%1 (taken up from %2)").arg(who, m_text.member(item.adoptedFrom)) : who;
    }
    case What: {
        if (item.field == "_deleted") return tr("The whole entry");
        const auto *type = m_backend.reader().dictionary().type(m_type);
        const auto *field = type ? type->field(item.field) : nullptr;
        return field ? label(*field) : toQt(item.field);
    }
    case From:
        return item.before ? value(item, item.before) : QString();
    case To:
        return value(item, item.after);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case From:
        return tr("From");
    case To:
        return tr("To");
    default:
        return {};
    }
}

} // namespace tp::ui
