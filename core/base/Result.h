#pragma once
// The one place that chooses the expected type: std::expected later.
#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace tp {

template <class T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Code code, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace tp

#define TP_CONCAT_INNER(a, b) a##b
#define TP_CONCAT(a, b) TP_CONCAT_INNER(a, b)
// TP_TRY(auto x, expression): x is the value, or the function returns the error. TP_CHECK(expression): the same without a value.
#define TP_TRY(declaration, ...)                                                                                                           \
    auto TP_CONCAT(tpTry, __LINE__) = (__VA_ARGS__);                                                                                       \
    if (!TP_CONCAT(tpTry, __LINE__)) return ::tp::fail(std::move(TP_CONCAT(tpTry, __LINE__)).error());                                     \
    declaration = std::move(*TP_CONCAT(tpTry, __LINE__))
#define TP_CHECK(...)                                                                                                                      \
    do {                                                                                                                                   \
        if (auto tpCheck = (__VA_ARGS__); !tpCheck) return ::tp::fail(std::move(tpCheck).error());                                         \
    } while (false)
