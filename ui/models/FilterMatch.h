#pragma once
// Does a record hold a filter of a query, do words fit a line? For what is found otherwise than by the query itself. Pure.
#include "core/store/Reader.h"

#include <QString>

#include <unordered_set>

namespace tp::ui {

[[nodiscard]] bool holds(const store::Filter &filter, const store::Record &record);
// All filters of a query, for many records: of those Among thousands, each is looked up and not looked for one by one.
class FilterMatch {
public:
    explicit FilterMatch(const std::vector<store::Filter> &filters);
    [[nodiscard]] bool operator()(const store::Record &record) const;

private:
    std::vector<store::Filter> m_filters; // the others
    std::vector<std::unordered_set<RecordId>> m_among;
};
[[nodiscard]] bool mentionsAll(const QString &line, const QString &typed); // each typed word begins one of the line; nothing typed: yes

} // namespace tp::ui
