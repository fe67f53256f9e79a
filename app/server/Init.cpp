#include "app/server/Init.h"
#include "app/server/Instance.h"
#include "core/base/Clock.h"
#include "core/http/Certificate.h"
#include "core/identity/Invitation.h"

#include <iostream>

namespace tp::app {

namespace {

constexpr std::int64_t bootstrapMs = 30ll * 24 * 60 * 60 * 1000; // longer than other invitations: nobody can renew this one

Result<> makeFolder(const std::filesystem::path &folder) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::exists(folder, error)) {
        if (!fs::is_directory(folder, error)) return fail(Code::Invalid, folder.string() + " is not a folder");
        if (!fs::is_empty(folder, error) || error) return fail(Code::StoreBusy, folder.string() + " is not empty: nothing was changed");
    } else {
        fs::create_directories(folder, error);
        if (error) return fail(Code::Io, "cannot create " + folder.string() + ": " + error.message());
    }
    fs::permissions(folder, fs::perms::owner_all, error);
    if (error) return fail(Code::Io, "cannot protect " + folder.string() + ": " + error.message());
    return {};
}

} // namespace

Result<> runInit(const InitOptions &options) {
    TP_TRY(const auto name, http::parseServerName(options.listen));
    if (name.port == 0) return fail(Code::Invalid, "devices must know the port: give one above 0");
    if (options.name.empty() || options.name.size() > 200) return fail(Code::Invalid, "the name must have 1 to 200 bytes");
    const Instance instance{options.folder};
    TP_CHECK(makeFolder(instance.folder));

    crypto::SystemRandom random;
    const SystemClock clock;
    TP_TRY(const auto certificate, http::makeCertificate(name.host, clock.nowMs()));
    TP_TRY(const auto spki, http::spkiOf(certificate.certificatePem));
    TP_CHECK(writeNewPrivate(instance.key(), certificate.keyPem));
    TP_CHECK(writeNewPrivate(instance.certificate(), certificate.certificatePem));

    server::Consortium consortium;
    consortium.generation = random.bytes<16>();
    consortium.address = http::formatServerName(name);
    identity::InvitationCode code;
    code.server = consortium.address;
    random.fill(code.secret);
    const auto keys = identity::deriveInvitation(code);
    identity::InvitationBundle bundle;
    bundle.bootstrap = true;
    bundle.spki = spki;
    bundle.server = consortium.address;
    bundle.name = options.name;
    consortium.bootstrap = server::Bootstrap{keys.lookup, identity::sealBundle(bundle, keys, random), clock.nowMs() + bootstrapMs};
    TP_TRY(auto store, server::SqliteStore::open(instance.database().string()));
    TP_CHECK(store->addConsortium(consortium));

    std::cout << "Data folder:        " << instance.folder.string() << '\n'
              << "Address:            " << consortium.address << '\n'
              << "Certificate (SPKI): " << toText(spki) << '\n'
              << "Give this invitation to the first administrator. It works once, for 30 days, and is stored nowhere:\n"
              << identity::formatInvitation(code) << std::endl;
    return {};
}

} // namespace tp::app
