#pragma once
// A profile that is filled, opened with TP_PASSPHRASE.
#include "core/base/Clock.h"
#include "core/store/Writer.h"

#include <cstdlib>

namespace tp::demo {

struct Profile {
    SystemClock clock;
    crypto::SystemRandom random;
    std::unique_ptr<store::Session> session;
    std::unique_ptr<store::Writer> writer;
};

[[nodiscard]] inline Result<> open(Profile &profile, const std::string &folder) {
    const char *passphrase = std::getenv("TP_PASSPHRASE");
    TP_TRY(profile.session, store::Session::open(folder, passphrase ? passphrase : "", profile.clock, profile.random));
    TP_TRY(profile.writer, store::Writer::open(*profile.session));
    return {};
}

} // namespace tp::demo
