#include "core/identity/Invitation.h"

#include "core/identity/PrintedCode.h"
#include "core/identity/Unseal.h"
#include "core/wire/Cbor.h"

#include <algorithm>

namespace tp::identity {

namespace {
constexpr std::string_view invitationScheme = "tp1:";
constexpr std::string_view sealContext = "tp/bundle/1";

crypto::Key derived(std::string_view context, ByteView secret) {
    const auto digest = crypto::hash({viewOf(context), secret});
    return crypto::Key::from(digest.view()).value();
}

Bytes bytesFrom(ByteView view) { return {view.begin(), view.end()}; }

template <class AnyId> Result<AnyId> idAt(const Value &map, std::string_view key) {
    const auto *value = map.find(key);
    if (!value || !value->bytes()) return fail(Code::BadFormat, "bundle: " + std::string(key));
    return AnyId::from(*value->bytes());
}
Result<std::int64_t> integerAt(const Value &map, std::string_view key, std::int64_t greatest) {
    const auto *value = map.find(key);
    if (!value || !value->integer() || *value->integer() < 0 || *value->integer() > greatest)
        return fail(Code::BadFormat, "bundle: " + std::string(key));
    return *value->integer();
}
Result<std::string> textAt(const Value &map, std::string_view key) {
    const auto *value = map.find(key);
    if (!value || !value->text()) return fail(Code::BadFormat, "bundle: " + std::string(key));
    return *value->text();
}

Result<InvitationBundle> readBundle(const Value &map) {
    InvitationBundle bundle;
    TP_TRY(const auto version, integerAt(map, "v", INT64_MAX));
    if (version != 1) return fail(Code::UnknownVersion, "bundle");
    TP_TRY(bundle.spki, idAt<Hash>(map, "spki"));
    TP_TRY(bundle.server, textAt(map, "server"));
    if (const auto *bootstrap = map.find("bootstrap"); bootstrap && bootstrap->boolean() && *bootstrap->boolean()) {
        bundle.bootstrap = true;
        TP_TRY(bundle.name, textAt(map, "name"));
        return bundle;
    }
    TP_TRY(bundle.genesis, idAt<EventId>(map, "genesis"));
    TP_TRY(bundle.head, idAt<EventId>(map, "head"));
    TP_TRY(bundle.structure, idAt<StructureId>(map, "structure"));
    TP_TRY(const auto number, integerAt(map, "number", UINT32_MAX));
    bundle.keyNumber = static_cast<std::uint32_t>(number);
    TP_TRY(const auto roles, integerAt(map, "roles", 15));
    bundle.roles = static_cast<RoleSet>(roles);
    const auto *secret = map.find("secret");
    if (!secret || !secret->bytes()) return fail(Code::BadFormat, "bundle: secret");
    TP_TRY(bundle.structureSecret, crypto::Key::from(*secret->bytes()));
    if (map.find("member")) { TP_TRY(bundle.member, idAt<MemberId>(map, "member")); }
    return bundle;
}
} // namespace

std::string formatInvitation(const InvitationCode &code) { return formatPrinted(invitationScheme, code.server, code.secret, 5); }

Result<InvitationCode> parseInvitation(std::string_view text) {
    InvitationCode code;
    TP_TRY(const auto printed, parsePrinted(invitationScheme, text, code.secret.size()));
    code.server = printed.server;
    std::copy(printed.secret.begin(), printed.secret.end(), code.secret.begin());
    return code;
}

InvitationKeys deriveInvitation(const InvitationCode &code) {
    return {crypto::hash({viewOf("tp/invite-lookup/1"), code.secret}), derived("tp/invite-seal/1", code.secret),
            crypto::signingKeyFromSeed(derived("tp/invite-sign/1", code.secret))};
}

Bytes sealBundle(const InvitationBundle &bundle, const InvitationKeys &keys, Random &random) {
    Value::Map map{{"v", 1}, {"spki", bytesFrom(bundle.spki.view())}, {"server", bundle.server}};
    if (bundle.bootstrap) {
        map["bootstrap"] = true;
        map["name"] = bundle.name;
    } else {
        map["genesis"] = bytesFrom(bundle.genesis.view());
        map["head"] = bytesFrom(bundle.head.view());
        map["structure"] = bytesFrom(bundle.structure.view());
        map["secret"] = bytesFrom(bundle.structureSecret.view());
        map["number"] = std::int64_t{bundle.keyNumber};
        map["roles"] = std::int64_t{bundle.roles};
        if (bundle.member) map["member"] = bytesFrom(bundle.member->view());
    }
    auto plain = wire::encodeCbor(Value(std::move(map)));
    auto sealed = sealAfterNonce(keys.seal, sealContext, plain, random);
    crypto::wipe(plain.data(), plain.size());
    return sealed;
}

Result<InvitationBundle> openBundle(ByteView sealed, const InvitationKeys &keys) {
    TP_TRY(auto plain, openAfterNonce(keys.seal, sealContext, sealed, "the invitation's bundle"));
    const auto map = wire::decodeCbor(plain);
    crypto::wipe(plain.data(), plain.size());
    if (!map) return fail(map.error());
    return readBundle(*map);
}

} // namespace tp::identity
