#pragma once
// Filters by the fields that coordinators added to a type of record, each as its kind asks for it (AddedFilter). A line of controls that
// wraps; follows what is added and retired. Window's thread.
#include "ui/Backend.h"

#include <QWidget>

namespace tp::ui {

class AddedFilter;

// The types whose list can be narrowed so: what a coordinator is promised.
[[nodiscard]] bool isNarrowedByAdded(std::string_view type);
// For lists that are kept in memory.
[[nodiscard]] bool holdsAll(const std::vector<store::Filter> &filters, const store::Record &record);

class AddedFilters : public QWidget {
    Q_OBJECT
public:
    AddedFilters(Backend &backend, std::string type, QWidget *parent = nullptr);
    void addTo(store::Query &query) const;
    [[nodiscard]] std::vector<store::Filter> filters() const; // those that narrow
    [[nodiscard]] bool isEmpty() const { return m_filters.empty(); }
    void hideWhileEmpty(); // by itself
    [[nodiscard]] bool isActive() const;
    void clear(); // says nothing

signals:
    void edited();
    void offered(); // others than before

private:
    void followDictionary();
    Backend &m_backend;
    const std::string m_type;
    const schema::Dictionary *m_dictionary = nullptr;
    QStringList m_shape;
    std::map<std::string, AddedFilter *> m_filters; // by field
};

} // namespace tp::ui
