#pragma once
// Keys out of opened texts: the plain bytes are wiped whatever happens. Internal to this folder.
#include "core/crypto/Crypto.h"

namespace tp::identity {

[[nodiscard]] inline Result<crypto::Key> takeKey(Result<Bytes> plain) {
    if (!plain) return fail(std::move(plain).error());
    auto key = crypto::Key::from(*plain);
    crypto::wipe(plain->data(), plain->size());
    if (!key) return fail(Code::WrongKey, "the sealed text holds no key");
    return key;
}

} // namespace tp::identity
