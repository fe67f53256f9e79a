#include "ui/today/NotedModel.h"

#include "ui/Backend.h"
#include "ui/forms/StructureChoice.h"
#include "ui/lists/StateFormat.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
constexpr std::size_t mostRows = 100; // of one day
}

NotedModel::NotedModel(Backend &backend, QObject *parent) : QAbstractListModel(parent), m_backend(backend) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, [this] { read(std::exchange(m_people, false)); });
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto has = [&](std::string_view type) {
            return what.everything || what.records.empty() ||
                   std::ranges::any_of(what.records, [type](const auto &record) { return record.first == type; });
        };
        const bool people = has("participation") || has("person");
        m_people = m_people || people;
        if (people || has("encounter")) m_soon.start();
    });
    connect(&backend, &Backend::syncStateChanged, &m_soon, qOverload<>(&QTimer::start)); // sent, meanwhile
    refresh();
}

void NotedModel::refresh() { read(true); }

void NotedModel::read(bool people) {
    auto &reader = m_backend.reader();
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    store::Query query;
    query.type = "encounter";
    query.filters = {{"structure", store::Filter::Op::Equals, ourStructures(m_backend.me())},
                     {"occurredAt", store::Filter::Op::AtLeast, fromQt(today.toString(Qt::ISODate))},
                     {"occurredAt", store::Filter::Op::Below, fromQt(today.addDays(1).toString(Qt::ISODate))}};
    query.orderBy = "occurredAt";
    query.limit = mostRows;
    std::vector<Row> rows;
    const ValueText text(reader);
    if (const auto found = reader.list(query))
        for (const auto &encounter : *found) {
            const auto *when = fieldValue(encounter, "occurredAt");
            const auto known = std::ranges::find(m_rows, encounter.id, &Row::id);
            const bool same = !people && known != m_rows.end() && known->changedMs == encounter.changedMs;
            rows.push_back({encounter.id, when && when->text() ? toQt(*when->text()).mid(11, 5) : QString(),
                            same ? known->who : whoText(encounter, reader, text), placeText(encounter, text.dictionary()),
                            encounter.pending, !encounter.conflicts.empty(), isToComplete(encounter), encounter.changedMs});
        }
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString NotedModel::stateWord(const Row &row) {
    if (row.conflict) return tr("Two versions");
    if (row.toComplete) return toCompleteText();
    return row.pending ? tr("To send") : tr("Sent", "an encounter");
}

int NotedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant NotedModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = at(index.row());
    if (role == Qt::DisplayRole) return row.who;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringList{row.time, row.who, row.place, stateWord(row)}.join(QStringLiteral(", "));
    return {};
}

} // namespace tp::ui
