#pragma once
// What a person made of a table: widths of columns in characters, the order, which of the columns that are not shown by themselves are, and
// which of the others are not. In the user's settings under the table's name: names of columns and numbers alone, nothing of what stands in
// them. Window's thread.
#include <QMap>
#include <QStringList>

#include <optional>

namespace tp::ui {

inline constexpr int narrowestColumn = 4; // characters

class TableMemory {
public:
    struct Order {
        QString column;
        Qt::SortOrder way = Qt::AscendingOrder;
        friend bool operator==(const Order &, const Order &) = default;
    };
    explicit TableMemory(const QString &table); // empty: remembers nothing
    [[nodiscard]] QMap<QString, int> widths() const;
    [[nodiscard]] std::optional<Order> order() const;
    [[nodiscard]] QStringList shown() const;  // of the columns that are not shown by themselves
    [[nodiscard]] QStringList hidden() const; // of those that are
    void setShown(const QString &column, bool shown);
    void setHidden(const QString &column, bool hidden);
    void setWidth(const QString &column, int characters);
    void setOrder(const std::optional<Order> &order);
    void forgetOrderAndWidths(); // which columns are shown stays

private:
    [[nodiscard]] QStringList listed(const QString &key) const;
    void list(const QString &key, const QString &column, bool in);
    QString m_group;
};

} // namespace tp::ui
