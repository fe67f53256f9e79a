#pragma once
// Filters by the fields that coordinators added to a type of record, each as its kind asks for it (AddedFilter). A line of controls that
// wraps; follows what is added and retired. What is chosen and typed stays from one page and one lock to the next, in the vault: it may
// name somebody, and a coordinator's words are nobody else's. Of a list where nothing is to be remembered nothing stays. Window's thread.
#include "ui/Backend.h"

#include <QTimer>
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
    enum class Memory : std::uint8_t { Kept, None };
    AddedFilters(Backend &backend, std::string type, Memory memory = Memory::Kept, QWidget *parent = nullptr);
    ~AddedFilters() override;
    void addTo(store::Query &query) const;
    [[nodiscard]] std::vector<store::Filter> filters() const; // those that narrow
    [[nodiscard]] bool isEmpty() const { return m_filters.empty(); }
    void hideWhileEmpty(); // by itself
    [[nodiscard]] bool isActive() const;
    void clear();  // says nothing; what a person chose comes back with the next page
    void forget(); // it was cleared by hand: nothing comes back

signals:
    void edited();
    void offered(); // others than before

private:
    void followDictionary();
    void keep();
    [[nodiscard]] bool hasKept() const;
    [[nodiscard]] std::map<std::string, QVariant> kept() const;
    Backend &m_backend;
    const std::string m_type;
    const Memory m_memory;
    const schema::Dictionary *m_dictionary = nullptr;
    QStringList m_shape;
    std::map<std::string, AddedFilter *> m_filters; // by field
    QTimer m_keepSoon;
    bool m_clearing = false;
};

} // namespace tp::ui
