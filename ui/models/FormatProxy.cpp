#include "ui/models/FormatProxy.h"

#include "ui/models/SpokenCell.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

namespace tp::ui {
namespace {
constexpr qsizetype mostTexts = 20'000; // of cells, kept
}

FormatProxy::FormatProxy(RecordListModel &source, ValueText &text, QObject *parent)
    : QIdentityProxyModel(parent), m_source(source), m_text(text) {
    setSourceModel(&source);
    connect(&source, &RecordListModel::loaded, this, [this] {
        m_texts.clear(); // names of people and structures may have changed with the rest
        m_text.forgetNames();
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    });
    connect(&source, &QAbstractItemModel::dataChanged, this, [this] { m_texts.clear(); });
}

void FormatProxy::setComputed(const QByteArray &column, const QString &header, Compute compute) {
    m_computed.insert(column, {header, std::move(compute)});
}

void FormatProxy::setStructure(const QString &header) {
    setComputed("@structure", header, [this](const store::Record &record) {
        const auto id = structureOf(record);
        return id ? m_text.structureCode(*id) : QString();
    });
}

QString FormatProxy::text(const QModelIndex &index) const {
    const auto &record = m_source.record(index.row());
    const auto key = QByteArray(reinterpret_cast<const char *>(record.id.bytes.data()), 16) + m_source.columns().at(index.column());
    if (const auto at = m_texts.constFind(key); at != m_texts.cend()) return *at;
    if (m_texts.size() > mostTexts) m_texts.clear(); // somebody scrolls on and on
    QString text;
    if (const auto at = m_computed.constFind(m_source.columns().at(index.column())); at != m_computed.cend()) {
        text = at->compute(record);
    } else if (const auto *field = m_source.field(index.column())) {
        const auto said = record.fields.find(field->name);
        if (said != record.fields.end()) text = m_text.of(*field, said->second);
    }
    return *m_texts.insert(key, text);
}

QVariant FormatProxy::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spokenCell(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant FormatProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == ColumnNameRole || role == SortableRole || role == FurtherRole || role == OrderRole)
        return m_source.headerData(section, orientation, role);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0 || section >= columnCount())
        return {};
    if (const auto *field = m_source.field(section)) return label(*field);
    return m_computed.value(m_source.columns().at(section)).header;
}

} // namespace tp::ui
