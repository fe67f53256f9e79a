#pragma once
// Every primitive the project uses, over libsodium, under the names of the field. Pure functions except where a Random is passed.
// Thread-safe once initialise() has returned. Sizes in bytes.
#include "core/base/Ids.h"
#include "core/base/Random.h"
#include "core/crypto/Secret.h"

namespace tp::crypto {

using PublicKey = std::array<std::uint8_t, 32>; // Ed25519 or X25519
using Signature = std::array<std::uint8_t, 64>;
using Nonce = std::array<std::uint8_t, 24>;
using Salt = std::array<std::uint8_t, 16>;
using Key = Secret<32>;

// Once per process, before anything else here; idempotent.
[[nodiscard]] Result<> initialise();

class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override;
};

// BLAKE2b-256 of the concatenation of the parts.
[[nodiscard]] Hash hash(std::initializer_list<ByteView> parts);
// BLAKE2b-128 of a device's signing key.
[[nodiscard]] DeviceId deviceIdOf(const PublicKey &signingKey);
[[nodiscard]] bool equalConstantTime(ByteView a, ByteView b);

// crypto_kdf (BLAKE2b): subkey `number` of `key` in an 8-character context, e.g. deriveKey(spaceKey, 1, "entrykey").
[[nodiscard]] Key deriveKey(const Key &key, std::uint64_t number, const char (&context)[9]);
[[nodiscard]] Key randomKey(Random &random);

// XChaCha20-Poly1305-IETF. open(): WrongKey when the tag does not fit.
[[nodiscard]] Bytes seal(const Key &key, const Nonce &nonce, ByteView associated, ByteView plain);
[[nodiscard]] Result<Bytes> open(const Key &key, const Nonce &nonce, ByteView associated, ByteView sealed);

// sodium_pad / sodium_unpad (ISO/IEC 7816-4).
void pad(Bytes &bytes, std::size_t block);
[[nodiscard]] Result<> unpad(Bytes &bytes, std::size_t block);

struct SigningKey {
    PublicKey publicKey{};
    Secret<64> secret;
};
[[nodiscard]] SigningKey newSigningKey(Random &random);
[[nodiscard]] SigningKey signingKeyFromSeed(const Key &seed);
[[nodiscard]] Signature sign(const SigningKey &key, ByteView message);
[[nodiscard]] bool verify(const PublicKey &key, ByteView message, const Signature &signature);

struct BoxKey {
    PublicKey publicKey{};
    Key secret;
};
[[nodiscard]] BoxKey newBoxKey(Random &random);
[[nodiscard]] BoxKey boxKeyFromSeed(const Key &seed);
[[nodiscard]] BoxKey boxKeyFromSecret(const Key &secret); // recomputes the public half
// crypto_box_seal: an anonymous sender, only the holder of the key opens. (libsodium draws its own randomness here.)
// Empty when `to` is a point of small order, to which nothing can be sealed: refuse such keys where they enter a log.
[[nodiscard]] Bytes sealTo(const PublicKey &to, ByteView plain);
[[nodiscard]] Result<Bytes> openSealed(const BoxKey &key, ByteView sealed);

// Argon2id v1.3. The default is the project's floor: passphrases hold 80 bits or more, and people open the program many times a day (about
// 150 ms where 3 passes over 128 MiB took 650). A vault keeps the cost it was made with; tests may inject less. Invalid: outside Argon2's
// range; TooLarge: this machine has not that much memory.
struct PasswordCost {
    std::uint64_t passes = 2;
    std::uint64_t memoryBytes = 64ull << 20;
    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};
[[nodiscard]] Result<Key> keyFromPassphrase(std::string_view passphrase, const Salt &salt, const PasswordCost &cost);

} // namespace tp::crypto
