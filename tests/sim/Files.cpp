// Who reads a person's file, and files that are erased.
#include "tests/sim/Operations.h"

#include "tests/sim/Must.h"

namespace tp::sim {

namespace {

// A file this laptop reads and that belongs to a structure of its member.
std::optional<RecordId> someFile(World &world, Laptop &laptop) {
    std::vector<RecordId> own;
    const auto roles =
        laptop.session().withKeys([&](const store::Keys &keys) { return keys.membership.rolesOf(laptop.session().member()); });
    for (const auto &[person, space] : world.ledger.files()) {
        const auto known = world.ledger.records().find(person);
        if (known != world.ledger.records().end() && roles.contains(known->second.structure)) own.push_back(person);
    }
    for (int tries = 0; !own.empty() && tries < 4; ++tries) {
        const auto person = own[own.size() - 1 - world.below(world.chance(600) ? std::min<std::size_t>(own.size(), 4) : own.size())];
        if (laptop.reader().get("person", person)) return person;
    }
    return {};
}

template <class T>
void act(World &world, Laptop &laptop, const char *name, std::optional<Kind> counted, std::function<sync::Task<Result<T>>(Acts &)> what) {
    laptop.act<T>(std::move(what), [&world, &laptop, name, counted](const Result<T> &done) {
        if (!done) return laptop.refused(name, done.error());
        if (counted) world.faults(*counted);
        laptop.note(std::string(name) + " done");
    });
}

} // namespace

bool shareAFile(World &world, Laptop &laptop) {
    if (laptop.busy() || laptop.old) return false;
    const auto person = someFile(world, laptop);
    if (!person) return false;
    const auto to = world.structures[world.below(world.structures.size())];
    act<bool>(world, laptop, "share", Kind::Shared, [person = *person, to, why = world.ledger.text(world.ledger.reserve())](Acts &acts) {
        return acts.consortium.files().share(person, to, {why, "public_interest", {}});
    });
    return true;
}

bool unshareAFile(World &world, Laptop &laptop) {
    if (laptop.busy() || laptop.old) return false;
    const auto person = someFile(world, laptop);
    if (!person) return false;
    const auto access = laptop.reader().fileAccess(*person);
    if (!access) return false;
    for (const auto &reader : access->readers)
        if (!reader.owner && !reader.endedMs) {
            act<bool>(world, laptop, "unshare", Kind::Unshared,
                      [person = *person, from = reader.structure](Acts &acts) { return acts.consortium.files().unshare(person, from); });
            return true;
        }
    return false;
}

bool askToErase(World &world, Laptop &laptop) {
    if (laptop.busy() || laptop.old) return false;
    const auto person = someFile(world, laptop);
    if (!person) return false;
    act<RecordId>(world, laptop, "erase request", {}, [person = *person, why = world.ledger.text(world.ledger.reserve())](Acts &acts) {
        return acts.erasures.request(person, why);
    });
    return true;
}

bool decideAnErasure(World &world, Laptop &laptop) {
    if (laptop.busy() || laptop.old) return false;
    const auto erasures = laptop.reader().erasures();
    if (!erasures) return false;
    for (const auto &erasure : *erasures) {
        if (erasure.state != store::Erasure::State::Requested) continue;
        if (world.chance(200)) {
            act<bool>(world, laptop, "erase withdrawal", {},
                      [record = erasure.record](Acts &acts) { return acts.erasures.withdraw(record); });
            return true;
        }
        if (erasure.requestedBy == laptop.session().member()) continue;
        act<bool>(world, laptop, "erase", Kind::Erased, [record = erasure.record](Acts &acts) { return acts.erasures.confirm(record); });
        return true;
    }
    return false;
}

} // namespace tp::sim
