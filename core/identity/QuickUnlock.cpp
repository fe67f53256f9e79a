#include "core/identity/QuickUnlock.h"

#include "core/identity/Unseal.h"
#include "core/identity/VaultContent.h"

#include <algorithm>

namespace tp::identity {

namespace {

constexpr std::string_view quickContext = "tp/vault-quick/1";
constexpr std::int64_t toleranceMs = 2ll * 60 * 1000; // the network sets clocks right all the time

std::string itemName(const VaultContent::Quick &quick) { return "vault-" + toHex(quick.item); }

Hash tagOf(const crypto::Key &vaultKey, const VaultContent::Quick &quick, const QuickTimes &times) {
    const auto key = crypto::deriveKey(vaultKey, 1, "quicktme");
    Bytes text(quick.item.begin(), quick.item.end());
    for (const auto ms : {times.typedMs, times.seenMs, times.elapsedMs}) appendU64(text, static_cast<std::uint64_t>(ms));
    return crypto::hash({viewOf(quickContext), key.view(), text});
}

} // namespace

QuickTimes looked(QuickTimes times, std::int64_t wallMs, std::int64_t monotonicMs) {
    const auto told = wallMs - times.seenMs;
    const auto lived = std::max<std::int64_t>(0, monotonicMs);
    // Set back: nobody can say how long it has been.
    times.elapsedMs = told < -toleranceMs ? quickUnlockMs : std::min(quickUnlockMs, times.elapsedMs + std::max(lived, told));
    times.seenMs = std::max(times.seenMs, wallMs);
    return times;
}

bool mayOpenQuickly(const QuickTimes &times, std::int64_t wallMs) {
    return times.elapsedMs < quickUnlockMs && wallMs >= times.typedMs - toleranceMs;
}

QuickUnlock::State QuickUnlock::state() const {
    const auto content = loadVault(m_vault);
    if (!content || !content->quick) return State::Off;
    return content->quick->slot ? State::Armed : State::On;
}

void QuickUnlock::turnOn(const crypto::Key &vaultKey, Done done) { arm(vaultKey, std::move(done)); }

void QuickUnlock::typed(const crypto::Key &vaultKey, Done done) {
    if (state() == State::Off) return done({});
    arm(vaultKey, std::move(done));
}

void QuickUnlock::arm(const crypto::Key &vaultKey, Done done) {
    auto content = loadVault(m_vault);
    if (!content) return done(fail(content.error()));
    if (!content->quick) {
        content->quick = VaultContent::Quick{};
        m_random.fill(content->quick->item);
    }
    content->quick->slot.reset(); // what the old key in the keychain opened is over
    if (const auto saved = saveVault(m_vault, *content); !saved) return done(saved);
    const auto secret = std::make_shared<crypto::Key>(crypto::randomKey(m_random));
    const auto kept = std::make_shared<crypto::Key>(vaultKey.clone());
    m_keychain.write(itemName(*content->quick), *secret, [this, secret, kept, done = std::move(done)](const Result<> &written) {
        if (!written) return done(written);
        auto now = loadVault(m_vault); // kits may have come meanwhile
        if (!now) return done(fail(now.error()));
        if (!now->quick) return done(fail(Code::Denied, "turned off meanwhile"));
        now->quick->slot = VaultContent::QuickSlot{};
        auto &slot = *now->quick->slot;
        m_random.fill(slot.nonce);
        slot.wrapped = crypto::seal(*secret, slot.nonce, viewOf(quickContext), kept->view());
        slot.times = {m_clock.nowMs(), m_clock.nowMs(), 0};
        slot.tag = tagOf(*kept, *now->quick, slot.times);
        m_lookedAt = m_clock.monotonicMs();
        done(saveVault(m_vault, *now));
    });
}

void QuickUnlock::open(std::function<void(Result<crypto::Key>)> answer) {
    const auto content = loadVault(m_vault);
    if (!content) return answer(fail(content.error()));
    if (!content->quick || !content->quick->slot) return answer(fail(Code::Denied, "quick unlock is not ready: type the passphrase"));
    m_keychain.read(itemName(*content->quick),
                    [this, answer = std::move(answer)](const Result<crypto::Key> &secret) { opened(secret, answer); });
}

void QuickUnlock::opened(const Result<crypto::Key> &secret, const std::function<void(Result<crypto::Key>)> &answer) {
    const auto refuse = [&](Error why) { drop(true, [answer, why = std::move(why)](const Result<> &) { answer(fail(why)); }); };
    if (!secret && secret.error().code == Code::NotFound) return refuse(secret.error());
    if (!secret) return answer(fail(secret.error()));
    auto content = loadVault(m_vault);
    if (!content) return answer(fail(content.error()));
    if (!content->quick || !content->quick->slot) return answer(fail(Code::Denied, "locked meanwhile"));
    auto &slot = *content->quick->slot;
    auto key = takeKey(crypto::open(*secret, slot.nonce, viewOf(quickContext), slot.wrapped));
    if (!key || slot.tag != tagOf(*key, *content->quick, slot.times)) return refuse({Code::WrongKey, "the keychain holds another key"});
    slot.times = looked(slot.times, m_clock.nowMs(), m_lookedAt ? m_clock.monotonicMs() - *m_lookedAt : 0);
    if (!mayOpenQuickly(slot.times, m_clock.nowMs())) return refuse({Code::Denied, "too long since the passphrase was typed"});
    m_lookedAt = m_clock.monotonicMs();
    slot.tag = tagOf(*key, *content->quick, slot.times);
    if (const auto saved = saveVault(m_vault, *content); !saved) return answer(fail(saved.error()));
    answer(std::move(key));
}

void QuickUnlock::lockedOnPurpose(Done done) {
    if (state() != State::Armed) return done({});
    drop(true, std::move(done));
}

void QuickUnlock::turnOff(Done done) {
    if (state() == State::Off) return done({});
    drop(false, std::move(done));
}

// The wrap in the vault or the key in the keychain: without either nothing opens any more. Only that neither could be removed (a full disk
// and a keychain that does not answer) is a failure.
void QuickUnlock::drop(bool keepOn, Done done) {
    auto content = loadVault(m_vault);
    if (!content) return done(fail(content.error()));
    if (!content->quick) return done({});
    const auto item = itemName(*content->quick);
    content->quick->slot.reset();
    if (!keepOn) content->quick.reset();
    const auto saved = saveVault(m_vault, *content);
    m_keychain.remove(item, [saved, done = std::move(done)](const Result<> &removed) { done(removed ? removed : saved); });
}

Result<> QuickUnlock::look(const crypto::Key &vaultKey) {
    TP_TRY(auto content, loadVault(m_vault));
    if (!content.quick || !content.quick->slot) return {};
    auto &slot = *content.quick->slot;
    const auto monotonic = m_clock.monotonicMs();
    slot.times = looked(slot.times, m_clock.nowMs(), m_lookedAt ? monotonic - *m_lookedAt : 0);
    m_lookedAt = monotonic;
    slot.tag = tagOf(vaultKey, *content.quick, slot.times);
    return saveVault(m_vault, content);
}

} // namespace tp::identity
