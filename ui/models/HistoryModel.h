#pragma once
// Every change of one record, newest first: when, who, which field, from what, to what. Window's thread.
#include "ui/Backend.h"
#include "ui/text/ValueText.h"

#include <QAbstractTableModel>

namespace tp::ui {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, From, To, ColumnCount };

    HistoryModel(Backend &backend, ValueText &text, QObject *parent);
    void setRecord(std::string type, const RecordId &id);
    void clear();
    [[nodiscard]] const store::HistoryItem &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    [[nodiscard]] std::optional<schema::Kind> kindOf(int row) const; // of the row's field, where it is known

    [[nodiscard]] const std::string &type() const { return m_type; }
    [[nodiscard]] const RecordId &record() const { return m_id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void load();
    [[nodiscard]] QString value(const store::HistoryItem &item, const std::optional<Value> &value) const;
    Backend &m_backend;
    ValueText &m_text;
    std::string m_type;
    RecordId m_id;
    std::vector<store::HistoryItem> m_items;
};

} // namespace tp::ui
