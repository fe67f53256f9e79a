#pragma once
// The server's TLS identity, made with OpenSSL: an ECDSA P-256 key and a self-signed certificate. Devices pin the hash of its public key
// (SPKI) through the invitation, so a renewed certificate over the same key changes nothing for them.
#include "core/base/Ids.h"

namespace tp::http {

struct ServerName {
    std::string host; // a DNS name or an IP address, without brackets, in lower case: devices sign it
    std::uint16_t port = 0;
};
// "HOST:PORT", "[v6]:PORT". Invalid.
[[nodiscard]] Result<ServerName> parseServerName(std::string_view text);
[[nodiscard]] std::string formatServerName(const ServerName &name);

struct Certificate {
    std::string certificatePem;
    std::string keyPem;
};
// Valid ten years from a day before `nowMs`; the subject alternative name is `host`. Io when OpenSSL fails.
[[nodiscard]] Result<Certificate> makeCertificate(const std::string &host, std::int64_t nowMs);
// SHA-256 of the SubjectPublicKeyInfo (DER) of the first certificate. BadFormat.
[[nodiscard]] Result<Hash> spkiOf(const std::string &certificatePem);

} // namespace tp::http
