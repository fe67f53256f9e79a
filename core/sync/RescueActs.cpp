#include "core/sync/RescueActs.h"

namespace tp::sync {
namespace {

using store::LongWork;

identity::RescueGoOn counted(LongWork &work) {
    return [&work](std::size_t done, std::size_t total) { return work.at(done, total).has_value(); };
}

} // namespace

Result<std::size_t> writeRescue(Store store, const std::filesystem::path &file) {
    const LongWork::Part writing(store.session.work(), store::Progress::Of::Rescue, LongWork::Stop::Yes);
    TP_TRY(auto work, store.writer.unsentWork());
    const auto count = work.entries.size();
    if (count == 0) return count;
    TP_TRY(const auto bytes, store.session.withKeys([&](const store::Keys &keys) {
        return identity::sealRescue(std::move(work), keys.membership, keys.keyring.device().sign);
    }));
    TP_CHECK(identity::writeRescueFile(file, bytes, counted(store.session.work())));
    return count;
}

Result<identity::RescueFile> readRescue(Store store, const std::filesystem::path &file) {
    const LongWork::Part reading(store.session.work(), store::Progress::Of::Rescue, LongWork::Stop::Yes);
    TP_TRY(const auto bytes, identity::readRescueFile(file, counted(store.session.work())));
    return store.session.withKeys([&](const store::Keys &keys) { return identity::openRescue(bytes, keys.keyring, keys.membership); });
}

} // namespace tp::sync
