#pragma once
// The encounters of today that this structure noted, newest first, and whether they have left this computer. Follows the store. Window's
// thread.
#include "core/store/Reader.h"

#include <QAbstractListModel>
#include <QDate>

namespace tp::ui {

class Backend;

class NotedModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        RecordId id;
        QString time, who, place;
        bool pending = false, conflict = false, toComplete = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    NotedModel(Backend &backend, QObject *parent);

    void refresh();
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] static QString stateWord(const Row &row);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Backend &m_backend;
    std::vector<Row> m_rows;
};

} // namespace tp::ui
