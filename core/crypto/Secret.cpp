#include "core/crypto/Secret.h"

#include <sodium.h>

namespace tp::crypto {

void wipe(void *at, std::size_t length) noexcept { sodium_memzero(at, length); }

} // namespace tp::crypto
