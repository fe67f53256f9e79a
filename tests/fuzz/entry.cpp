// The wire of an entry: parsed, verified, opened, redacted.
#include "core/wire/Entry.h"
#include "tests/fuzz/Fuzzing.h"

namespace {
const tp::crypto::Key &spaceKey() { // of the frozen vectors, so that seeds open
    static const auto key = tp::crypto::Key::from(tp::Bytes(32, 8)).value();
    return key;
}
} // namespace

TP_FUZZ(bytes) {
    const auto entry = tp::wire::parseEntry(bytes);
    if (!entry) return false;
    tp::fuzz::always(entry->core.deps.size() <= tp::wire::maxDeps, "deps are bounded");
    tp::fuzz::always(!tp::wire::verifyEntry(*entry, tp::crypto::PublicKey{}), "nobody signs with the zero key");
    const auto redacted = tp::wire::redactEntry(*entry);
    const auto stub = tp::wire::parseEntry(redacted);
    tp::fuzz::always(stub && stub->id == entry->id && stub->redacted(), "a redacted entry keeps its id");
    if (const auto body = tp::wire::openEntry(*entry, spaceKey())) static_cast<void>(tp::wire::decodeBody(*body));
    return true;
}
