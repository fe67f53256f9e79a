#include "app/cli/Context.h"

#include "core/store/LeasedReader.h"
#include "core/store/Waiting.h"

#include <QDateTime>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace tp::cli {

namespace {
Result<std::string> passphraseFrom(const std::string &option, const std::string &named, const char *variable) {
    std::string text;
    if (!named.empty()) {
        std::ifstream file(named, std::ios::binary);
        if (!file) return fail(Code::NotFound, option + " cannot be read");
        std::getline(file, text);
        if (!text.empty() && text.back() == '\r') text.pop_back();
    } else if (const char *given = std::getenv(variable)) {
        text = given;
    } else {
        return fail(Code::WrongPassphrase, "give " + option + " FILE or set " + variable);
    }
    return text;
}
} // namespace

Result<std::string> Context::passphrase() const { return passphraseFrom("--passphrase-file", passphraseFile, "TP_PASSPHRASE"); }
Result<std::string> Context::newPassphrase() const {
    return passphraseFrom("--new-passphrase-file", newPassphraseFile, "TP_NEW_PASSPHRASE");
}

Result<> Context::open() {
    if (reader) return {};
    if (profile.empty()) return fail(Code::Invalid, "--profile DIR is missing");
    TP_TRY(auto text, passphrase());
    auto opened = store::Session::open(profile, text, clock, random);
    crypto::wipe(text.data(), text.size());
    if (!opened) return fail(opened.error());
    session = std::move(*opened);
    TP_TRY(writer, store::Writer::open(*session));
    TP_TRY(lease, writer->lookAtClock());
    TP_TRY(auto everything, store::Reader::open(*session));
    auto shown = std::make_unique<store::LeasedReader>(std::move(everything));
    shown->setEnded(lease.state == store::Lease::State::Ended); // whatever a command forgets to ask
    reader = std::move(shown);
    return {};
}

Result<> Context::openToRead() {
    TP_CHECK(open());
    if (lease.state == store::Lease::State::Ended)
        return fail(Code::Denied, "60 days without a synchronisation: `sync` shows everything again; what you add is kept");
    return {};
}

void Context::noteWaiting() const {
    if (reader) store::writeWaiting(profile, store::waitingIn(*reader, store::readWaiting(profile).drafts));
}

std::string readStandardInput() {
    std::string text;
    char block[16 * 1024];
    while (const auto count = std::fread(block, 1, sizeof block, stdin)) text.append(block, count);
    return text;
}

void print(const std::string &line) {
    std::fwrite(line.data(), 1, line.size(), stdout);
    if (line.empty() || line.back() != '\n') std::fputc('\n', stdout);
}

void print(const QJsonDocument &json) { print(json.toJson(QJsonDocument::Indented).toStdString()); }

std::string isoTime(std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate).toStdString(); }

} // namespace tp::cli
