#pragma once
// The operating system's keychain, as quick unlock sees it: small secrets by name. Answers come once, later or at once, in the calling
// thread. app/desktop implements it over QtKeychain; tests keep a map.
// Failures: NotFound (no such item), Denied (the person or the system refused), Unreachable (no keychain here, or it is locked), Io.
#include "core/crypto/Crypto.h"

#include <functional>

namespace tp::identity {

class Keychain {
public:
    virtual ~Keychain() = default;
    virtual void read(const std::string &item, std::function<void(Result<crypto::Key>)> answer) = 0;
    virtual void write(const std::string &item, const crypto::Key &secret, std::function<void(Result<>)> answer) = 0;
    virtual void remove(const std::string &item, std::function<void(Result<>)> answer) = 0; // NotFound is a success
};

} // namespace tp::identity
