// Roles two managers set together: KeyActs.h.
#include "core/identity/EventDraft.h"
#include "core/identity/KeyActs.h"

namespace tp::identity {

namespace {
constexpr std::string_view prefix = "tpc1:";
constexpr std::size_t bodyBytes = 16 + 16 + 1 + 16 + 16 + 64; // member, structure, roles, nonce, device, signature
} // namespace

Result<Cosignature> makeCosignature(const Author &author, const MemberId &member, const StructureId &structure, RoleSet roles) {
    const auto &device = author.keyring.device();
    Cosignature made{member, structure, roles, author.random.bytes<16>(), device.id(), {}};
    made.signature = crypto::sign(device.sign, control::cosignMessage(author.membership.genesis(), member, structure, roles, made.nonce));
    return made;
}

std::string formatCosignature(const Cosignature &made) {
    Bytes body;
    append(body, made.member.view());
    append(body, made.structure.view());
    body.push_back(made.roles);
    append(body, made.nonce);
    append(body, made.device.view());
    append(body, made.signature);
    return std::string(prefix) + toHex(body);
}

Result<Cosignature> parseCosignature(std::string_view text) {
    const auto malformed = fail(Code::Invalid, "not a co-signature: copy it whole");
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
    if (!text.starts_with(prefix)) return malformed;
    const auto body = fromHex(text.substr(prefix.size()));
    if (!body || body->size() != bodyBytes) return malformed;
    auto at = body->begin();
    const auto take = [&](auto &into) {
        std::copy_n(at, into.size(), into.begin());
        at += static_cast<std::ptrdiff_t>(into.size());
    };
    Cosignature made;
    take(made.member.bytes);
    take(made.structure.bytes);
    made.roles = *at++;
    take(made.nonce);
    take(made.device.bytes);
    take(made.signature);
    return made;
}

Result<Bytes> makeCosignedRoleSet(const Author &author, const Cosignature &cosignature, const std::map<DeviceId, std::uint64_t> &lastSeqs) {
    auto event = roleSetDraft(author, cosignature.member, cosignature.structure, cosignature.roles, lastSeqs);
    event.data["cosign"] = Value::Map{{"device", bytesOf(cosignature.device)},
                                      {"nonce", Bytes(cosignature.nonce.begin(), cosignature.nonce.end())},
                                      {"sig", Bytes(cosignature.signature.begin(), cosignature.signature.end())}};
    return signTried(author, event);
}

} // namespace tp::identity
