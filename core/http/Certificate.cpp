#include "core/http/Certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509v3.h>

#include <charconv>
#include <ctime>
#include <memory>

namespace tp::http {

namespace {

template <auto Free> struct Freed {
    template <class T> void operator()(T *it) const { Free(it); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

std::string drained(BIO *bio) {
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(length)};
}

bool isAddress(const std::string &host) {
    std::unique_ptr<ASN1_OCTET_STRING, Freed<ASN1_OCTET_STRING_free>> address(a2i_IPADDRESS(host.c_str()));
    return address != nullptr;
}

bool extend(X509 *certificate, int kind, const std::string &value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// A name goes into OpenSSL's configuration grammar, where ',' and ':' mean something: only plain names pass.
bool plainHost(std::string_view host) {
    return !host.empty() && host.size() <= 253 &&
           host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:") == host.npos;
}

} // namespace

Result<ServerName> parseServerName(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return fail(Code::Invalid, "expected HOST:PORT");
    auto host = text.substr(0, colon);
    const auto portText = text.substr(colon + 1);
    unsigned port = 0;
    const auto [end, error] = std::from_chars(portText.data(), portText.data() + portText.size(), port);
    if (error != std::errc() || end != portText.data() + portText.size() || port > 65535) return fail(Code::Invalid, "port");
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos)
        return fail(Code::Invalid, "an IPv6 address stands in brackets: [ADDRESS]:PORT");
    if (!plainHost(host)) return fail(Code::Invalid, "host");
    ServerName name{std::string(host), static_cast<std::uint16_t>(port)};
    for (auto &letter : name.host) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return name;
}

std::string formatServerName(const ServerName &name) {
    const auto port = std::to_string(name.port);
    return name.host.find(':') == std::string::npos ? name.host + ":" + port : "[" + name.host + "]:" + port;
}

Result<Certificate> makeCertificate(const std::string &host, std::int64_t nowMs) {
    if (!plainHost(host)) return fail(Code::Invalid, "host");
    const Key key(EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    std::array<std::uint8_t, 16> serial{};
    if (!key || !certificate || RAND_bytes(serial.data(), static_cast<int>(serial.size())) != 1) return fail(Code::Io, "openssl: key");
    serial[0] = (serial[0] & 0x7f) | 0x01; // positive, of full length
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr));

    constexpr std::int64_t day = 24 * 60 * 60;
    const auto now = nowMs / 1000;
    auto *x509 = certificate.get();
    auto *name = X509_get_subject_name(x509);
    const bool made =
        number && X509_set_version(x509, X509_VERSION_3) && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509)) &&
        ASN1_TIME_set(X509_getm_notBefore(x509), static_cast<std::time_t>(now - day)) &&
        ASN1_TIME_set(X509_getm_notAfter(x509), static_cast<std::time_t>(now + 3652 * day)) &&
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Territoires Partages"), -1, -1, 0) &&
        X509_set_issuer_name(x509, name) && X509_set_pubkey(x509, key.get()) &&
        extend(x509, NID_subject_alt_name, (isAddress(host) ? "IP:" : "DNS:") + host) &&
        extend(x509, NID_basic_constraints, "critical,CA:FALSE") && extend(x509, NID_key_usage, "critical,digitalSignature") &&
        extend(x509, NID_ext_key_usage, "serverAuth") && X509_sign(x509, key.get(), EVP_sha256()) > 0;
    const Bio certificateOut(BIO_new(BIO_s_mem())), keyOut(BIO_new(BIO_s_mem()));
    if (!made || !certificateOut || !keyOut || PEM_write_bio_X509(certificateOut.get(), x509) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return fail(Code::Io, "openssl: certificate");
    }
    return Certificate{drained(certificateOut.get()), drained(keyOut.get())};
}

Result<Hash> spkiOf(const std::string &certificatePem) {
    const Bio in(BIO_new_mem_buf(certificatePem.data(), static_cast<int>(certificatePem.size())));
    const X509Ptr certificate(in ? PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate) return fail(Code::BadFormat, "no certificate in PEM form");
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (length <= 0) return fail(Code::BadFormat, "public key");
    Hash hash;
    SHA256(der, static_cast<std::size_t>(length), hash.bytes.data());
    OPENSSL_free(der);
    return hash;
}

} // namespace tp::http
