#pragma once
// For what cannot fail unless the harness itself is wrong.
#include "core/base/Result.h"

#include <stdexcept>

namespace tp::sim {

inline std::string textOfError(const Error &error) { return std::string(codeName(error.code)) + ": " + error.detail; }

template <class T> T must(Result<T> result) {
    if (!result) throw std::runtime_error(textOfError(result.error()));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

} // namespace tp::sim
