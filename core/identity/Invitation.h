#pragma once
// The invitation: one string a person can paste or read aloud.
//   tp1:HOST:PORT/XXXXX-XXXXX-XXXXX-XXXXX-XXXXC     24 Crockford characters (120 random bits) + 1 check, hyphens for the eye
// The 120 bits derive (BLAKE2b, keyed by a context) a lookup id the server may know, a sealing key and an Ed25519 invite key it never sees.
// The bundle the server keeps is sealed under the sealing key, so the server can neither read nor forge it: it pins trust.
//   bundle (CBOR, sealed): {v: 1, genesis, head, spki, server, structure, secret: structure's secret key, number: its epoch, roles,
//   member?}
// The very first invitation of a consortium (made by `territoires-partages-server init`) has no log behind it: bundle = {v: 1, bootstrap:
// true, spki, server, name}. Failures: InvitationMalformed (grammar or check), WrongKey (bundle).
#include "core/base/Role.h"
#include "core/crypto/Crypto.h"

#include <optional>

namespace tp::identity {

struct InvitationCode {
    std::string server; // HOST:PORT
    std::array<std::uint8_t, 15> secret{};
};
struct InvitationKeys {
    Hash lookup;
    crypto::Key seal;
    crypto::SigningKey sign;
};
struct InvitationBundle {
    bool bootstrap = false;
    EventId genesis, head;
    Hash spki;
    std::string server;
    std::string name; // of the consortium; bootstrap only
    StructureId structure;
    std::uint32_t keyNumber = 1;
    crypto::Key structureSecret;
    RoleSet roles = 0;
    std::optional<MemberId> member;
};

[[nodiscard]] std::string formatInvitation(const InvitationCode &code);
[[nodiscard]] Result<InvitationCode> parseInvitation(std::string_view text);
[[nodiscard]] InvitationKeys deriveInvitation(const InvitationCode &code);
[[nodiscard]] Bytes sealBundle(const InvitationBundle &bundle, const InvitationKeys &keys, Random &random);
[[nodiscard]] Result<InvitationBundle> openBundle(ByteView sealed, const InvitationKeys &keys);

} // namespace tp::identity
