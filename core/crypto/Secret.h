#pragma once
// Secret bytes: wiped when released, never copied by accident, never printed. `Secret<N>` is fixed (keys); text secrets are
// SecretText. The memory is ordinary but wiped: guarded pages cost 8 KiB a key, and a laptop may hold a hundred thousand space keys.
#include "core/base/Bytes.h"
#include "core/base/Result.h"

#include <array>
#include <cstddef>

namespace tp::crypto {

void wipe(void *at, std::size_t length) noexcept; // sodium_memzero

template <std::size_t N> class Secret {
public:
    Secret() = default;
    ~Secret() { wipe(m_bytes.data(), N); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept : m_bytes(other.m_bytes) { wipe(other.m_bytes.data(), N); }
    Secret &operator=(Secret &&other) noexcept {
        if (this != &other) {
            m_bytes = other.m_bytes;
            wipe(other.m_bytes.data(), N);
        }
        return *this;
    }
    [[nodiscard]] Secret clone() const { // a copy, on purpose
        Secret copy;
        copy.m_bytes = m_bytes;
        return copy;
    }
    [[nodiscard]] static Result<Secret> from(ByteView bytes) {
        if (bytes.size() != N) return fail(Code::BadFormat, "secret of a wrong length");
        Secret secret;
        std::copy(bytes.begin(), bytes.end(), secret.m_bytes.begin());
        return secret;
    }
    [[nodiscard]] ByteView view() const { return m_bytes; }
    [[nodiscard]] std::uint8_t *data() { return m_bytes.data(); }
    [[nodiscard]] const std::uint8_t *data() const { return m_bytes.data(); }

private:
    std::array<std::uint8_t, N> m_bytes{};
};

} // namespace tp::crypto
