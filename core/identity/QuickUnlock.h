#pragma once
// Opening the vault without the passphrase, by a random key the OS keychain holds: off unless a person turns it on, and never the only way.
// Three states, kept in the vault itself:
//   off      nothing in the vault nor in the keychain
//   on       wanted, but only the passphrase opens: after Ctrl+L, 12 hours after it was last typed, or when the keychain failed
//   armed    the vault holds a third wrap of its key, under the key in the keychain
// Arming follows a typed passphrase, with a new random key every time. Ctrl+L throws wrap and key away, so that no program can be talked
// into using them. The 12 hours are counted like an offline lease: a clock set back does not extend them, it ends them.
#include "core/base/Clock.h"
#include "core/identity/Keychain.h"
#include "core/identity/Vault.h"

namespace tp::identity {

inline constexpr std::int64_t quickUnlockMs = 12ll * 3600 * 1000; // after the passphrase was last typed

// What decides, as a pure function. Times of the wall clock, in ms.
struct QuickTimes {
    std::int64_t typedMs = 0;   // when the passphrase was typed
    std::int64_t seenMs = 0;    // the wall clock at the last look
    std::int64_t elapsedMs = 0; // between the two, by whichever clock saw more
    friend bool operator==(const QuickTimes &, const QuickTimes &) = default;
};
[[nodiscard]] QuickTimes looked(QuickTimes before, std::int64_t wallMs, std::int64_t monotonicMs); // since the last look
[[nodiscard]] bool mayOpenQuickly(const QuickTimes &times, std::int64_t wallMs);

class QuickUnlock {
public:
    enum class State : std::uint8_t { Off, On, Armed };
    // All outlive it. One thread; answers come in it.
    QuickUnlock(std::filesystem::path vault, Keychain &keychain, const Clock &clock, Random &random)
        : m_vault(std::move(vault)), m_keychain(keychain), m_clock(clock), m_random(random) {}

    [[nodiscard]] State state() const; // Off too when the vault cannot be read

    using Done = std::function<void(Result<>)>;
    // The passphrase was just typed: a new key goes to the keychain, then a wrap into the vault. When the keychain fails the vault stays
    // on.
    void turnOn(const crypto::Key &vaultKey, Done done); // by the setting
    void typed(const crypto::Key &vaultKey, Done done);  // by every unlock with the passphrase; nothing while off
    // Denied: off, locked on purpose, more than 12 hours, a clock set back: type the passphrase. NotFound, WrongKey: the keychain does not
    // hold what was put there. After these the wrap is gone. Unreachable, Io, Denied by the system: it stays, for another try.
    void open(std::function<void(Result<crypto::Key>)> answer);
    void lockedOnPurpose(Done done); // Ctrl+L: armed → on
    void turnOff(Done done);         // the wrap first, then the keychain's item; done even when the keychain fails
    // While open, from time to time and before closing: keeps how much time has passed.
    [[nodiscard]] Result<> look(const crypto::Key &vaultKey);

private:
    void arm(const crypto::Key &vaultKey, Done done);
    void drop(bool keepOn, Done done); // the wrap, then the keychain's item
    void opened(const Result<crypto::Key> &secret, const std::function<void(Result<crypto::Key>)> &answer);

    std::filesystem::path m_vault;
    Keychain &m_keychain;
    const Clock &m_clock;
    Random &m_random;
    std::optional<std::int64_t> m_lookedAt; // monotonic
};

} // namespace tp::identity
