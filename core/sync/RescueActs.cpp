#include "core/sync/RescueActs.h"

namespace tp::sync {

Result<std::size_t> writeRescue(Store store, const std::filesystem::path &file) {
    TP_TRY(auto work, store.writer.unsentWork());
    const auto count = work.entries.size();
    if (count == 0) return count;
    TP_TRY(const auto bytes, store.session.withKeys([&](const store::Keys &keys) {
        return identity::sealRescue(std::move(work), keys.membership, keys.keyring.device().sign);
    }));
    TP_CHECK(identity::writeRescueFile(file, bytes));
    return count;
}

Result<identity::RescueFile> readRescue(Store store, const std::filesystem::path &file) {
    TP_TRY(const auto bytes, identity::readRescueFile(file));
    return store.session.withKeys([&](const store::Keys &keys) { return identity::openRescue(bytes, keys.keyring, keys.membership); });
}

} // namespace tp::sync
