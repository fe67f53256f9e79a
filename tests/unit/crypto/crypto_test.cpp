#include "core/crypto/Crypto.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::crypto;

namespace {
Key keyOf(std::uint8_t byte) { return Key::from(Bytes(32, byte)).value(); }
const bool ready = initialise().has_value();
} // namespace

TEST_CASE("BLAKE2b-256 of parts is that of their concatenation, and matches the reference vector") {
    REQUIRE(ready);
    CHECK(toText(hash({viewOf("abc")})) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(hash({viewOf("ab"), viewOf(""), viewOf("c")}) == hash({viewOf("abc")}));
}

TEST_CASE("Ed25519 matches RFC 8032's first test, and a changed message, signature or key fails") {
    const auto key = signingKeyFromSeed(Key::from(*fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")).value());
    CHECK(toHex(key.publicKey) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const auto signature = sign(key, {});
    CHECK(toHex(signature) == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                              "d25bf5f0595bbe24655141438e7a100b");
    CHECK(verify(key.publicKey, {}, signature));
    CHECK_FALSE(verify(key.publicKey, viewOf("x"), signature));
    auto wrong = signature;
    wrong[40] ^= 1;
    CHECK_FALSE(verify(key.publicKey, {}, wrong));
    CHECK_FALSE(verify(signingKeyFromSeed(keyOf(1)).publicKey, {}, signature));
    CHECK(deviceIdOf(key.publicKey) != deviceIdOf(signingKeyFromSeed(keyOf(1)).publicKey));
}

TEST_CASE("a sealed text opens only with its key, nonce and associated data") {
    SeededRandom random(1);
    const auto nonce = random.bytes<24>();
    const auto sealed = seal(keyOf(1), nonce, viewOf("ad"), viewOf("bonjour"));
    REQUIRE(open(keyOf(1), nonce, viewOf("ad"), sealed));
    CHECK(textOf(*open(keyOf(1), nonce, viewOf("ad"), sealed)) == "bonjour");
    CHECK(open(keyOf(2), nonce, viewOf("ad"), sealed).error().code == Code::WrongKey);
    CHECK(open(keyOf(1), random.bytes<24>(), viewOf("ad"), sealed).error().code == Code::WrongKey);
    CHECK(open(keyOf(1), nonce, viewOf("da"), sealed).error().code == Code::WrongKey);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        auto damaged = sealed;
        damaged[i] ^= 0x40;
        CHECK_FALSE(open(keyOf(1), nonce, viewOf("ad"), damaged));
        CHECK_FALSE(open(keyOf(1), nonce, viewOf("ad"), ByteView(sealed).first(i)));
    }
}

TEST_CASE("padding hides the length to a block and comes off exactly") {
    for (std::size_t length : {0u, 1u, 255u, 256u, 257u, 511u, 512u}) {
        Bytes bytes(length, 0x80);
        pad(bytes, 256);
        CHECK(bytes.size() == (length / 256 + 1) * 256);
        REQUIRE(unpad(bytes, 256));
        CHECK(bytes == Bytes(length, 0x80));
    }
    Bytes zeros(256, 0), empty, odd(255, 0x80);
    CHECK(unpad(zeros, 256).error().code == Code::BadFormat);
    CHECK_FALSE(unpad(empty, 256));
    CHECK_FALSE(unpad(odd, 256));
}

TEST_CASE("a sealed box opens only for its reader, whether the key came from a seed or from its secret half") {
    const auto reader = boxKeyFromSeed(keyOf(3));
    const auto again = boxKeyFromSecret(reader.secret);
    CHECK(again.publicKey == reader.publicKey);
    const auto sealed = sealTo(reader.publicKey, viewOf("clé"));
    REQUIRE(openSealed(again, sealed));
    CHECK(textOf(*openSealed(again, sealed)) == "clé");
    CHECK(openSealed(boxKeyFromSeed(keyOf(4)), sealed).error().code == Code::WrongKey);
    CHECK_FALSE(openSealed(reader, ByteView(sealed).first(20)));
    CHECK(sealTo(PublicKey{}, viewOf("clé")).empty()); // a point of small order
}

TEST_CASE("Argon2id depends on passphrase, salt and cost, and refuses a cost outside its range") {
    const PasswordCost light{1, 8192};
    const Salt salt{1}, other{2};
    const auto key = keyFromPassphrase("pluie", salt, light);
    REQUIRE(key);
    const auto same = [&](const Result<Key> &a) { return equalConstantTime(a->view(), key->view()); };
    CHECK(same(keyFromPassphrase("pluie", salt, light)));
    CHECK_FALSE(same(keyFromPassphrase("pluiE", salt, light)));
    CHECK_FALSE(same(keyFromPassphrase("pluie", other, light)));
    CHECK_FALSE(same(keyFromPassphrase("pluie", salt, {2, 8192})));
    CHECK(keyFromPassphrase("pluie", salt, {0, 8192}).error().code == Code::Invalid);
    CHECK(keyFromPassphrase("pluie", salt, {1, 100}).error().code == Code::Invalid);
}

TEST_CASE("keys derived for different purposes differ, and secrets leave nothing behind when moved") {
    const auto key = keyOf(7);
    CHECK_FALSE(equalConstantTime(deriveKey(key, 1, "entrykey").view(), deriveKey(key, 2, "entrykey").view()));
    CHECK_FALSE(equalConstantTime(deriveKey(key, 1, "entrykey").view(), deriveKey(key, 1, "otherkey").view()));
    Key source = key.clone();
    const Key target = std::move(source);
    CHECK(equalConstantTime(target.view(), key.view()));
    CHECK(equalConstantTime(source.view(), Key().view())); // NOLINT(bugprone-use-after-move): the wipe is what is tested
    CHECK_FALSE(equalConstantTime(key.view(), ByteView(key.view()).first(31)));
    CHECK_FALSE(Key::from(Bytes(31)));
}
