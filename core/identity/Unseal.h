#pragma once
// Texts that are sealed under a nonce of their own and carry it in front, and keys out of opened texts. Internal to this folder.
#include "core/crypto/Crypto.h"

namespace tp::identity {

// nonce ‖ XChaCha20-Poly1305(key, nonce, context, plain)
[[nodiscard]] inline Bytes sealAfterNonce(const crypto::Key &key, std::string_view context, ByteView plain, Random &random) {
    const crypto::Nonce nonce = random.bytes<std::tuple_size_v<crypto::Nonce>>();
    Bytes sealed(nonce.begin(), nonce.end());
    append(sealed, crypto::seal(key, nonce, viewOf(context), plain));
    return sealed;
}
// WrongKey: it does not open, or is too short to; `what` it is.
[[nodiscard]] inline Result<Bytes> openAfterNonce(const crypto::Key &key, std::string_view context, ByteView sealed, const char *what) {
    crypto::Nonce nonce{};
    if (sealed.size() < nonce.size()) return fail(Code::WrongKey, std::string(what) + " is too short");
    std::copy_n(sealed.begin(), nonce.size(), nonce.begin());
    return crypto::open(key, nonce, viewOf(context), sealed.subspan(nonce.size()));
}

// The plain bytes are wiped whatever happens.
[[nodiscard]] inline Result<crypto::Key> takeKey(Result<Bytes> plain) {
    if (!plain) return fail(std::move(plain).error());
    auto key = crypto::Key::from(*plain);
    crypto::wipe(plain->data(), plain->size());
    if (!key) return fail(Code::WrongKey, "the sealed text holds no key");
    return key;
}

} // namespace tp::identity
