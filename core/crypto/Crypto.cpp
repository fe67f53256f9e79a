#include "core/crypto/Crypto.h"

#include <cassert>
#include <sodium.h>

namespace tp::crypto {

static_assert(crypto_sign_PUBLICKEYBYTES == 32 && crypto_sign_BYTES == 64 && crypto_sign_SECRETKEYBYTES == 64);
static_assert(crypto_box_PUBLICKEYBYTES == 32 && crypto_box_SECRETKEYBYTES == 32 && crypto_kdf_KEYBYTES == 32);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32 && crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == 24);
static_assert(crypto_pwhash_SALTBYTES == 16);

Result<> initialise() {
    if (sodium_init() < 0) return fail(Code::Io, "libsodium finds no source of randomness");
    return {};
}

void SystemRandom::fill(std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); }

Hash hash(std::initializer_list<ByteView> parts) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    for (auto part : parts) crypto_generichash_update(&state, part.data(), part.size());
    Hash digest;
    crypto_generichash_final(&state, digest.bytes.data(), digest.bytes.size());
    return digest;
}

DeviceId deviceIdOf(const PublicKey &signingKey) {
    DeviceId id;
    crypto_generichash(id.bytes.data(), id.bytes.size(), signingKey.data(), signingKey.size(), nullptr, 0);
    return id;
}

bool equalConstantTime(ByteView a, ByteView b) { return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0; }

Key deriveKey(const Key &key, std::uint64_t number, const char (&context)[9]) {
    Key derived;
    crypto_kdf_derive_from_key(derived.data(), 32, number, context, key.data());
    return derived;
}

Key randomKey(Random &random) {
    Key key;
    random.fill({key.data(), 32});
    return key;
}

Bytes seal(const Key &key, const Nonce &nonce, ByteView associated, ByteView plain) {
    Bytes sealed(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(), associated.data(), associated.size(),
                                               nullptr, nonce.data(), key.data());
    return sealed;
}

Result<Bytes> open(const Key &key, const Nonce &nonce, ByteView associated, ByteView sealed) {
    constexpr std::size_t tag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < tag) return fail(Code::WrongKey, "sealed text shorter than its tag");
    Bytes plain(sealed.size() - tag);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(), sealed.size(), associated.data(),
                                                   associated.size(), nonce.data(), key.data()) != 0)
        return fail(Code::WrongKey, "the sealed text does not open");
    return plain;
}

void pad(Bytes &bytes, std::size_t block) {
    assert(block > 0);
    const auto length = bytes.size();
    bytes.resize(length + block - length % block); // always at least one byte more
    std::size_t padded = 0;
    [[maybe_unused]] const int status = sodium_pad(&padded, bytes.data(), length, block, bytes.size());
    assert(status == 0 && padded == bytes.size());
}

Result<> unpad(Bytes &bytes, std::size_t block) {
    std::size_t length = 0;
    if (bytes.empty() || bytes.size() % block || sodium_unpad(&length, bytes.data(), bytes.size(), block) != 0)
        return fail(Code::BadFormat, "wrong padding");
    bytes.resize(length);
    return {};
}

SigningKey newSigningKey(Random &random) { return signingKeyFromSeed(randomKey(random)); }

SigningKey signingKeyFromSeed(const Key &seed) {
    SigningKey key;
    crypto_sign_seed_keypair(key.publicKey.data(), key.secret.data(), seed.data());
    return key;
}

Signature sign(const SigningKey &key, ByteView message) {
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), key.secret.data());
    return signature;
}

bool verify(const PublicKey &key, ByteView message, const Signature &signature) {
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

BoxKey newBoxKey(Random &random) { return boxKeyFromSeed(randomKey(random)); }

BoxKey boxKeyFromSeed(const Key &seed) {
    BoxKey key;
    crypto_box_seed_keypair(key.publicKey.data(), key.secret.data(), seed.data());
    return key;
}

BoxKey boxKeyFromSecret(const Key &secret) {
    BoxKey key;
    key.secret = secret.clone();
    crypto_scalarmult_base(key.publicKey.data(), key.secret.data());
    return key;
}

Bytes sealTo(const PublicKey &to, ByteView plain) {
    Bytes sealed(plain.size() + crypto_box_SEALBYTES);
    // Fails only for a public key of small order, from which nothing secret can be agreed: the caller took it from a verified log.
    if (crypto_box_seal(sealed.data(), plain.data(), plain.size(), to.data()) != 0) sealed.clear();
    return sealed;
}

Result<Bytes> openSealed(const BoxKey &key, ByteView sealed) {
    if (sealed.size() < crypto_box_SEALBYTES) return fail(Code::WrongKey, "sealed text too short");
    Bytes plain(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.data(), sealed.data(), sealed.size(), key.publicKey.data(), key.secret.data()) != 0)
        return fail(Code::WrongKey, "the sealed text is not for this key");
    return plain;
}

Result<Key> keyFromPassphrase(std::string_view passphrase, const Salt &salt, const PasswordCost &cost) {
    if (cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.passes > crypto_pwhash_OPSLIMIT_MAX ||
        cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || cost.memoryBytes > crypto_pwhash_MEMLIMIT_MAX)
        return fail(Code::Invalid, "Argon2id cost out of range");
    Key key;
    if (crypto_pwhash(key.data(), 32, passphrase.data(), passphrase.size(), salt.data(), cost.passes,
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(Code::TooLarge, "not enough memory for Argon2id");
    return key;
}

} // namespace tp::crypto
