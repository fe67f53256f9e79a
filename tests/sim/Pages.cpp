// SQLCipher without its cost: a page is copied instead of encrypted, and its authentication is a fast hash (a torn page is still noticed).
// Wrapped at link time, here only. What laptops store lies in clear in this process's memory: the invariants look for what was erased
// there.
#include "core/base/Random.h"

#include <array>
#include <cstring>
#include <openssl/evp.h>

namespace {

__extension__ typedef unsigned __int128 Wide;

struct Mac { // one is under way at a time: SQLCipher authenticates a page from start to end
    std::uint64_t state = 0;
    void mix(std::uint64_t value) {
        const auto product = static_cast<Wide>(state ^ value) * 0x9e3779b97f4a7c15ull;
        state = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    }
    void add(const unsigned char *from, std::size_t size) {
        if (size >= 64) { // four at a time: a page's are independent
            std::uint64_t lanes[4] = {1, 2, 3, 4};
            for (; size >= 32; from += 32, size -= 32)
                for (std::size_t i = 0; i < 4; ++i) {
                    std::uint64_t word = 0;
                    std::memcpy(&word, from + 8 * i, 8);
                    lanes[i] = (lanes[i] ^ word) * 0x9e3779b97f4a7c15ull;
                    lanes[i] ^= lanes[i] >> 29;
                }
            for (const auto lane : lanes) mix(lane);
        }
        for (; size >= 8; from += 8, size -= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, from, 8);
            mix(word + 0x2545f4914f6cdd1dull);
        }
        for (; size > 0; ++from, --size) mix(*from + 0x100u);
    }
};
Mac mac;
unsigned char object;               // something to point at
constexpr std::size_t macSize = 64; // HMAC-SHA512

} // namespace

extern "C" {
EVP_CIPHER_CTX *__wrap_EVP_CIPHER_CTX_new() { return reinterpret_cast<EVP_CIPHER_CTX *>(&object); }
void __wrap_EVP_CIPHER_CTX_free(EVP_CIPHER_CTX *) {}
int __wrap_EVP_CIPHER_CTX_set_padding(EVP_CIPHER_CTX *, int) { return 1; }
int __wrap_EVP_CipherInit_ex(EVP_CIPHER_CTX *, const EVP_CIPHER *, ENGINE *, const unsigned char *, const unsigned char *, int) {
    return 1;
}
int __wrap_EVP_CipherUpdate(EVP_CIPHER_CTX *, unsigned char *out, int *size, const unsigned char *in, int length) {
    std::memmove(out, in, static_cast<std::size_t>(length));
    *size = length;
    return 1;
}
int __wrap_EVP_CipherFinal_ex(EVP_CIPHER_CTX *, unsigned char *, int *size) {
    *size = 0;
    return 1;
}
EVP_MAC *__wrap_EVP_MAC_fetch(OSSL_LIB_CTX *, const char *, const char *) { return reinterpret_cast<EVP_MAC *>(&object); }
void __wrap_EVP_MAC_free(EVP_MAC *) {}
EVP_MAC_CTX *__wrap_EVP_MAC_CTX_new(EVP_MAC *) { return reinterpret_cast<EVP_MAC_CTX *>(&object); }
void __wrap_EVP_MAC_CTX_free(EVP_MAC_CTX *) {}
int __wrap_EVP_MAC_init(EVP_MAC_CTX *, const unsigned char *key, std::size_t size, const OSSL_PARAM *) {
    mac = {};
    mac.add(key, size);
    return 1;
}
int __wrap_EVP_MAC_update(EVP_MAC_CTX *, const unsigned char *from, std::size_t size) {
    mac.add(from, size);
    return 1;
}
int __wrap_EVP_MAC_final(EVP_MAC_CTX *, unsigned char *out, std::size_t *size, std::size_t room) {
    const auto length = !out || room > macSize ? macSize : room;
    for (std::size_t at = 0; out && at < length; at += 8) {
        mac.mix(at + 1);
        std::memcpy(out + at, &mac.state, length - at < 8 ? length - at : 8);
    }
    if (size) *size = length;
    return 1;
}
int __wrap_RAND_bytes(unsigned char *out, int size) { // of a page's salt; nothing that is traced depends on it
    static tp::SeededRandom random(1);
    random.fill({out, static_cast<std::size_t>(size)});
    return 1;
}
int __wrap_mlock(const void *, std::size_t) { return 0; }
int __wrap_munlock(const void *, std::size_t) { return 0; }
}
