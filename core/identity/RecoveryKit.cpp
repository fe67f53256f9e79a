#include "core/identity/RecoveryKit.h"

#include "core/identity/EventDraft.h"
#include "core/identity/PrintedCode.h"

#include <algorithm>

namespace tp::identity {

namespace {
constexpr std::string_view kitScheme = "tpk1:";
} // namespace

std::string formatKit(const RecoveryKit &kit) {
    Bytes bytes(kit.secret.begin(), kit.secret.end());
    append(bytes, kit.genesisPrefix);
    auto text = formatPrinted(kitScheme, kit.server, bytes, 4);
    crypto::wipe(bytes.data(), bytes.size());
    return text;
}

Result<RecoveryKit> parseKit(std::string_view text) {
    RecoveryKit kit;
    TP_TRY(auto printed, parsePrinted(kitScheme, text, kit.secret.size() + kit.genesisPrefix.size()));
    kit.server = printed.server;
    const auto prefix = printed.secret.begin() + static_cast<std::ptrdiff_t>(kit.secret.size());
    std::copy(printed.secret.begin(), prefix, kit.secret.begin());
    std::copy(prefix, printed.secret.end(), kit.genesisPrefix.begin());
    crypto::wipe(printed.secret.data(), printed.secret.size());
    return kit;
}

DeviceKeys kitKeys(const RecoveryKit &kit) {
    const auto seed = [&](std::string_view context) {
        const auto digest = crypto::hash({viewOf(context), kit.secret});
        return crypto::Key::from(digest.view()).value();
    };
    return {crypto::signingKeyFromSeed(seed("tp/kit-sign/1")), crypto::boxKeyFromSeed(seed("tp/kit-box/1"))};
}

bool matchesKit(const RecoveryKit &kit, const EventId &genesis) {
    return std::equal(kit.genesisPrefix.begin(), kit.genesisPrefix.end(), genesis.bytes.begin());
}

Result<NewKit> makeKit(const Author &author, const StructureId &structure) {
    TP_TRY(const auto *secret, newestSecret(author, structure));
    NewKit made;
    made.kit.server = author.membership.server()->address;
    std::copy_n(author.membership.genesis().bytes.begin(), made.kit.genesisPrefix.size(), made.kit.genesisPrefix.begin());
    author.random.fill(made.kit.secret);
    const auto keys = kitKeys(made.kit);
    auto event = draft(author, "device.add");
    event.data = {{"kit", true}, {"structure", bytesOf(structure)}, {"device", publicHalves(keys)}};
    event.wraps = {wrapTo(keys.id(), keys.box.publicKey, secret->secret)};
    TP_TRY(made.event, signTried(author, event));
    return made;
}

} // namespace tp::identity
