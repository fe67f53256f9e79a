#include "core/identity/Keyring.h"

#include "core/base/Mutation.h"
#include "core/identity/Unseal.h"

#include <algorithm>

namespace tp::identity {

namespace {
constexpr std::string_view previousContext = "tp/previous/1";
} // namespace

DeviceKeys DeviceKeys::clone() const { return {{sign.publicKey, sign.secret.clone()}, {box.publicKey, box.secret.clone()}}; }

DeviceKeys newDeviceKeys(Random &random) { return {crypto::newSigningKey(random), crypto::newBoxKey(random)}; }

Bytes sealPrevious(const crypto::Key &newer, const crypto::Key &previous, Random &random) {
    return sealAfterNonce(crypto::deriveKey(newer, 1, "previous"), previousContext, previous.view(), random);
}

Result<crypto::Key> openPrevious(const crypto::Key &newer, ByteView sealed) {
    return takeKey(openAfterNonce(crypto::deriveKey(newer, 1, "previous"), previousContext, sealed, "the previous key"));
}

Keyring::Keyring(DeviceKeys device) : m_device(std::move(device)) {}

Result<int> Keyring::learn(const control::Membership &membership) {
    int learnt = 0;
    std::optional<Error> lie; // of one: the others must not suffer for it
    const auto count = [&](const Result<int> &result) {
        if (result)
            learnt += *result;
        else if (!lie)
            lie = result.error();
    };
    for (const auto &[id, structure] : membership.structures()) {
        count(learnStructure(structure));
        count(learnAudit(structure));
    }
    const auto learnSpace = [&](const SpaceId &id) {
        if (const auto *space = membership.space(id)) count(learn(*space));
    };
    learnSpace(membership.consortiumSpace());
    for (const auto &[id, structure] : membership.structures()) learnSpace(structure.space);
    if (lie) return fail(*lie);
    return learnt;
}

Result<int> Keyring::learnStructure(const control::Structure &structure) {
    m_current[structure.id] = structure.keys.back().number;
    for (const auto &key : structure.keys) { // those of a bundle were taken on trust
        const auto held = m_structures.find({structure.id, key.number});
        if (held == m_structures.end() || held->second.publicKey == key.key) continue;
        m_structures.erase(held);
        return fail(Code::WrongKey, "a structure's secret does not fit its public key");
    }
    std::vector<std::pair<std::uint32_t, crypto::BoxKey>> found; // newest first
    for (auto key = structure.keys.rbegin(); key != structure.keys.rend(); ++key) {
        if (structureKey(structure.id, key->number)) break;
        if (found.empty()) {
            for (const auto &wrap : key->wraps) {
                if (!std::ranges::equal(wrap.to, m_device.id().view())) continue;
                if (auto secret = takeKey(crypto::openSealed(m_device.box, wrap.sealed)))
                    found.emplace_back(key->number, crypto::boxKeyFromSecret(*secret));
            }
        } else {
            TP_TRY(const auto secret, openPrevious(found.back().second.secret, std::prev(key)->previousSealed));
            found.emplace_back(key->number, crypto::boxKeyFromSecret(secret));
        }
        if (!found.empty() && found.back().second.publicKey != key->key)
            return fail(Code::WrongKey, "a structure's secret does not fit its public key");
    }
    for (auto &[number, key] : found) m_structures.insert_or_assign({structure.id, number}, std::move(key));
    return static_cast<int>(found.size());
}

// Newest first, each by its own wrap, or by the chain from the one after it.
Result<int> Keyring::learnAudit(const control::Structure &structure) {
    int learnt = 0;
    const crypto::BoxKey *newer = nullptr;
    for (auto key = structure.audit.rbegin(); key != structure.audit.rend(); ++key) {
        if (const auto *held = auditKey(structure.id, key->number)) {
            newer = held;
            continue;
        }
        std::optional<crypto::Key> secret;
        for (const auto &wrap : key->wraps) {
            if (!std::ranges::equal(wrap.to, m_device.id().view())) continue;
            if (auto opened = takeKey(crypto::openSealed(m_device.box, wrap.sealed))) secret = std::move(*opened);
        }
        if (!secret && newer && !std::prev(key)->previousSealed.empty()) {
            TP_TRY(secret, openPrevious(newer->secret, std::prev(key)->previousSealed));
        }
        newer = nullptr;
        if (!secret) continue;
        auto pair = crypto::boxKeyFromSecret(*secret);
        if (pair.publicKey != key->key) return fail(Code::WrongKey, "an audit secret does not fit its public key");
        newer = &m_audits.insert_or_assign({structure.id, key->number}, std::move(pair)).first->second;
        ++learnt;
    }
    return learnt;
}

Result<int> Keyring::learn(const control::Space &space) {
    std::vector<std::pair<std::uint32_t, crypto::Key>> found; // newest first
    for (auto epoch = space.epochs.rbegin(); epoch != space.epochs.rend(); ++epoch) {
        if (spaceKey(space.id, epoch->number)) break;
        if (found.empty()) {
            if (auto key = openWrap(*epoch)) found.emplace_back(epoch->number, std::move(*key));
        } else {
            TP_TRY(auto key, openPrevious(found.back().second, std::prev(epoch)->previousSealed));
            found.emplace_back(epoch->number, std::move(key));
        }
        const bool checked = !mutation::removed(mutation::Guard::Commitment);
        if (checked && !found.empty() && crypto::hash({found.back().second.view()}) != epoch->commitment)
            return fail(Code::WrongKey, "a space's key does not match its commitment");
    }
    for (auto &[number, key] : found) m_spaces.insert_or_assign({space.id, number}, std::move(key));
    return static_cast<int>(found.size());
}

std::optional<crypto::Key> Keyring::openWrap(const control::Epoch &epoch) const {
    for (const auto &wrap : epoch.wraps) {
        const auto structure = StructureId::from(wrap.to);
        if (!structure) continue;
        // The newest key first: it is the one a wrap made today is for.
        auto key = m_structures.upper_bound({*structure, UINT32_MAX});
        while (key != m_structures.begin() && (--key)->first.first == *structure)
            if (auto opened = takeKey(crypto::openSealed(key->second, wrap.sealed))) return std::move(*opened);
    }
    return {};
}

void Keyring::addStructureSecret(const StructureId &structure, std::uint32_t number, crypto::Key secret) {
    m_structures.insert_or_assign({structure, number}, crypto::boxKeyFromSecret(secret));
    auto &current = m_current[structure];
    current = std::max(current, number);
}

void Keyring::addSpaceKey(const SpaceId &space, std::uint32_t epoch, crypto::Key key) {
    m_spaces.insert_or_assign({space, epoch}, std::move(key));
}

void Keyring::forgetSpace(const SpaceId &space) {
    std::erase_if(m_spaces, [&](const auto &key) { return key.first.first == space; });
}

const crypto::Key *Keyring::spaceKey(const SpaceId &space, std::uint32_t epoch) const {
    const auto found = m_spaces.find({space, epoch});
    return found == m_spaces.end() ? nullptr : &found->second;
}

std::optional<std::uint32_t> Keyring::newestEpoch(const SpaceId &space) const {
    auto key = m_spaces.upper_bound({space, UINT32_MAX});
    if (key == m_spaces.begin() || (--key)->first.first != space) return {};
    return key->first.second;
}

const crypto::BoxKey *Keyring::structureKey(const StructureId &structure, std::uint32_t number) const {
    const auto found = m_structures.find({structure, number});
    return found == m_structures.end() ? nullptr : &found->second;
}

const crypto::BoxKey *Keyring::auditKey(const StructureId &structure, std::uint32_t number) const {
    const auto found = m_audits.find({structure, number});
    return found == m_audits.end() ? nullptr : &found->second;
}

std::set<StructureId> Keyring::structures() const {
    std::set<StructureId> held;
    for (const auto &[structure, number] : m_current)
        if (structureKey(structure, number)) held.insert(structure);
    return held;
}

} // namespace tp::identity
