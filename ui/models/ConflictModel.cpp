#include "ui/models/ConflictModel.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <map>

namespace tp::ui {

ConflictModel::ConflictModel(Backend &backend, ValueText &text, QObject *parent)
    : QAbstractListModel(parent), m_backend(backend), m_text(text) {
    connect(&backend, &Backend::changed, this, &ConflictModel::refresh);
    refresh();
}

void ConflictModel::refresh() {
    std::vector<ConflictedRecord> records;
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    if (auto found = m_backend.reader().conflicts()) {
        std::map<RecordId, std::size_t> rows;
        for (auto &conflict : *found) {
            const auto [at, fresh] = rows.emplace(conflict.record, records.size());
            if (fresh) records.push_back({conflict.type, conflict.record, {}, {}, {}, false});
            auto &record = records[at->second];
            record.deletedSomewhere |= conflict.field == "_deleted";
            record.fields.push_back(std::move(conflict));
        }
    }
    for (auto &record : records) {
        const auto *type = m_text.dictionary().type(record.type);
        const auto place = [&](const store::Conflict &conflict) {
            return type && type->field(conflict.field) ? type->field(conflict.field) - type->fields.data() : -1;
        };
        std::sort(record.fields.begin(), record.fields.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
        if (const auto whole = m_backend.reader().get(record.type, record.id)) { record.title = recordTitle(*whole, m_text, today).title; }
        record.detail =
            type ? tr("%1 · %2").arg(label(*type), tr("%n line(s)", nullptr, static_cast<int>(record.fields.size()))) : QString();
    }
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int ConflictModel::rowOf(const RecordId &id) const {
    for (std::size_t row = 0; row < m_records.size(); ++row)
        if (m_records[row].id == id) return static_cast<int>(row);
    return -1;
}

int ConflictModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_records.size()); }

QVariant ConflictModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &record = m_records[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return record.title;
    case DetailRole:
        return record.deletedSomewhere ? tr("Deleted on one side, changed on the other") : record.detail;
    case StateRole: {
        std::size_t versions = 2;
        for (const auto &field : record.fields) versions = std::max(versions, field.versions.size());
        return versions == 2 ? tr("Two versions") : tr("%n versions", nullptr, static_cast<int>(versions));
    }
    case Qt::ToolTipRole: {
        QStringList told{data(index, Qt::DisplayRole).toString(), data(index, DetailRole).toString(), data(index, StateRole).toString()};
        told.removeAll(QString());
        return told.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(record.title, record.detail);
    default:
        return {};
    }
}

} // namespace tp::ui
