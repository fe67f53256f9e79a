#pragma once
// The pages of a store in clear, as whoever holds its key could read them: free pages, gaps between cells, and every frame of the
// write-ahead log, among them those that no longer count. SQLCipher 4's defaults: 4096 bytes a page, of which the last 80 are 16 of IV and
// 64 of HMAC; AES-256-CBC; the first 16 bytes of the first page are its salt. A log is 32 bytes, then frames of 24 bytes and a page.
#include "core/crypto/Crypto.h"

#include <openssl/evp.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

namespace tp::test {

[[nodiscard]] inline std::string fileBytes(const std::filesystem::path &file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream whole;
    whole << in.rdbuf();
    return whole.str();
}

// Pages that follow each other every `stride` bytes from `first`.
[[nodiscard]] inline std::string pagesInClear(const std::string &sealed, std::size_t first, std::size_t stride,
                                              const crypto::Secret<32> &key) {
    constexpr std::size_t page = 4096, reserve = 80, salt = 16;
    const auto release = [](EVP_CIPHER_CTX *context) { EVP_CIPHER_CTX_free(context); };
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(release)> context(EVP_CIPHER_CTX_new(), release);
    std::string clear;
    for (std::size_t at = first; at + page <= sealed.size(); at += stride)
        for (const auto skip : {std::size_t{0}, salt}) { // only a first page begins with the salt: both ways cost nothing
            if (skip && at != first && stride == page) continue;
            const auto *from = reinterpret_cast<const unsigned char *>(sealed.data()) + at;
            std::string out(page, '\0');
            int done = 0;
            if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.view().data(), from + page - reserve) != 1 ||
                EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
                EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(out.data()), &done, from + skip,
                                  static_cast<int>(page - reserve - skip)) != 1)
                throw std::runtime_error("pages in clear");
            clear += out;
        }
    return clear;
}

// Every file of a profile's folder: the store in clear, the others as they are.
[[nodiscard]] inline std::string everythingIn(const std::filesystem::path &folder, const crypto::Secret<32> &key) {
    std::string all;
    for (const auto &file : std::filesystem::recursive_directory_iterator(folder)) {
        if (!file.is_regular_file()) continue;
        const auto name = file.path().filename().string();
        const auto bytes = fileBytes(file.path());
        all += name == "store.db" ? pagesInClear(bytes, 0, 4096, key) : name == "store.db-wal" ? pagesInClear(bytes, 56, 4120, key) : bytes;
    }
    return all;
}

} // namespace tp::test
