#pragma once
// The columns an export may have, as a list with ticks that can be put in order: every field of the type that this person may read, from
// the schema, and the record's own identifier. Window's thread.
#include "core/schema/Schema.h"

#include <QAbstractListModel>

namespace tp::ui {

class ExportColumns : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void offer(const schema::RecordType &type, RoleSet roles); // all fields chosen, in the order of the schema, without the identifier
    // These are chosen, in this order; the others follow. Returns how many are not offered here.
    int choose(const std::vector<std::string> &columns);
    void chooseAll(bool all); // the identifier only with the others unticked by hand
    [[nodiscard]] std::vector<std::string> chosen() const;
    [[nodiscard]] bool move(int row, int by); // false: there is no further up or down
    // A name may stand in them: a field of a person's file, a reference to a person, or words somebody typed.
    [[nodiscard]] bool namesPeople() const;
    [[nodiscard]] bool holdsNotes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(); // which are chosen, or their order

private:
    struct Column {
        const schema::Field *field; // null: the identifier, or how many were met
        bool chosen;
        bool met = false;
        [[nodiscard]] std::string name() const;
    };
    std::vector<Column> m_columns;
};

} // namespace tp::ui
