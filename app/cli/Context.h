#pragma once
// What every command shares: the profile's folder, where the passphrase comes from, and the opened store. One command, one context.
#include "app/cli/Exit.h"
#include "core/base/Clock.h"
#include "core/store/Writer.h"

#include <QJsonDocument>

#include <functional>
#include <string>

namespace tp::cli {

struct Context {
    std::string profile;           // folder
    std::string passphraseFile;    // --passphrase-file; empty: TP_PASSPHRASE
    std::string newPassphraseFile; // --new-passphrase-file; empty: TP_NEW_PASSPHRASE
    SystemClock clock;
    crypto::SystemRandom random;
    std::unique_ptr<store::Session> session;
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<store::Reader> reader;
    store::Lease lease; // as of open

    // Invalid when neither the file nor TP_PASSPHRASE gives one.
    [[nodiscard]] Result<std::string> passphrase() const;
    [[nodiscard]] Result<std::string> newPassphrase() const;
    // Opens session, writer and reader. Idempotent.
    [[nodiscard]] Result<> open();
    // For what shows records: Denied once the offline lease has ended, until a synchronisation. Writing goes on.
    [[nodiscard]] Result<> openToRead();
    // At the end: the number of what waits, beside the vault, for the window's lock page.
    void noteWaiting() const;
};

// A command's work, run once the arguments are parsed.
using Command = std::function<Result<>()>;

[[nodiscard]] std::string readStandardInput();
void print(const std::string &line);
void print(const QJsonDocument &json);              // indented
[[nodiscard]] std::string isoTime(std::int64_t ms); // UTC

} // namespace tp::cli
