#pragma once
// The encounters of today that this structure noted, newest first, and whether they have left this computer. Follows the store. Window's
// thread.
#include "core/store/Reader.h"

#include <QAbstractListModel>
#include <QDate>
#include <QTimer>

namespace tp::ui {

class Backend;

class NotedModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        RecordId id;
        QString time, who, place;
        bool pending = false, conflict = false, toComplete = false;
        std::int64_t changedMs = 0; // of the encounter itself
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
    void read(bool people); // people: who was met may have changed too
    std::vector<Row> m_rows;
    QTimer m_soon;
    bool m_people = false;
};

} // namespace tp::ui
