#pragma once
// The records that hold several versions of something, one row each, with their conflicts. Window's thread.
#include "ui/Backend.h"
#include "ui/text/ValueText.h"

#include <QAbstractListModel>

namespace tp::ui {

struct ConflictedRecord {
    std::string type;
    RecordId id;
    std::vector<store::Conflict> fields; // in the order of the schema
    QString title, detail;
    bool deletedSomewhere = false; // removed on one side, changed on another
};

class ConflictModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { DetailRole = Qt::UserRole + 1, StateRole };

    ConflictModel(Backend &backend, ValueText &text, QObject *parent);
    [[nodiscard]] const ConflictedRecord &at(int row) const { return m_records[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const RecordId &id) const;
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Backend &m_backend;
    ValueText &m_text;
    std::vector<ConflictedRecord> m_records;
};

} // namespace tp::ui
