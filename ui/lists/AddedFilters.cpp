#include "ui/lists/AddedFilters.h"

#include "ui/lists/AddedFilter.h"
#include "ui/models/FilterMatch.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"

#include <algorithm>

namespace tp::ui {

bool isNarrowedByAdded(std::string_view type) {
    static constexpr std::string_view types[] = {"encounter", "person",   "outing", "activity", "professional",
                                                 "scheme",    "referral", "group",  "proposal"};
    return std::ranges::find(types, type) != std::end(types);
}

bool holdsAll(const std::vector<store::Filter> &filters, const store::Record &record) {
    return std::ranges::all_of(filters, [&](const auto &one) { return holds(one, record); });
}

AddedFilters::AddedFilters(Backend &backend, std::string type, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_type(std::move(type)) {
    new FlowLayout(this, 8);
    followDictionary();
    connect(&backend, &Backend::changed, this, &AddedFilters::followDictionary);
}

void AddedFilters::followDictionary() {
    const auto &dictionary = m_backend.reader().dictionary();
    if (std::exchange(m_dictionary, &dictionary) == &dictionary) return;
    const auto shape = addedShape(typeOf(dictionary, m_type), true);
    if (std::exchange(m_shape, shape) == shape) return;
    const KeptFocus focus(*this);
    std::map<std::string, QVariant> stood;
    for (const auto &[field, filter] : m_filters) {
        stood[field] = filter->state();
        delete filter;
    }
    m_filters.clear();
    for (const auto *field : addedFields(typeOf(dictionary, m_type), true)) { // what was recorded before can still be looked for
        auto *filter = makeAddedFilter(*field, [this] { return parisTime(m_backend.clock().nowMs()).date(); });
        if (!filter) continue;
        filter->restore(stood[field->name]);
        connect(filter, &AddedFilter::edited, this, &AddedFilters::edited);
        layout()->addWidget(filter);
        m_filters[field->name] = filter;
    }
    emit offered();
}

void AddedFilters::addTo(store::Query &query) const {
    for (const auto &[field, filter] : m_filters) filter->addTo(query);
}

std::vector<store::Filter> AddedFilters::filters() const {
    store::Query query;
    addTo(query);
    return std::move(query.filters);
}

void AddedFilters::hideWhileEmpty() {
    const auto tell = [this] { setHidden(isEmpty()); };
    connect(this, &AddedFilters::offered, this, tell);
    tell();
}

bool AddedFilters::isActive() const {
    return std::ranges::any_of(m_filters, [](const auto &one) { return one.second->isActive(); });
}

void AddedFilters::clear() {
    const QSignalBlocker quiet(this);
    for (const auto &[field, filter] : m_filters) filter->clear();
}

} // namespace tp::ui
