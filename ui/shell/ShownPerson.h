#pragma once
// What a page's widget may implement beside PageView: whose file it shows now. The window looks for it with dynamic_cast, so that an act on
// a person can be asked for from anywhere. Window's thread.
#include "core/base/Ids.h"

#include <optional>

namespace tp::ui {

class ShowsPerson {
public:
    virtual ~ShowsPerson() = default;
    [[nodiscard]] virtual std::optional<RecordId> shownPerson() const = 0; // nothing: its list
};

} // namespace tp::ui
