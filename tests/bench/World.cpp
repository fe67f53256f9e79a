#include "tests/bench/World.h"

namespace tp::bench {

std::vector<std::string> World::words() {
    std::vector<std::string> all = {"logement", "hébergement", "ami",     "vendredi", "formation", "permis",  "mission",
                                    "rappeler", "stage",       "médecin", "frère",    "caution",   "dossier", "ateliers",
                                    "vélo",     "projet",      "emploi",  "titre",    "repas",     "courrier"};
    static constexpr const char *syllables[] = {"ba", "lo", "mé", "ti", "ron", "ca", "du", "fa", "gu", "li", "pa", "san", "ve", "ju", "no"};
    for (const auto *first : syllables)
        for (const auto *second : syllables)
            for (const auto *third : syllables) all.push_back(std::string(first) + second + third);
    return all;
}

World::World(std::uint64_t seed, RoleSet roles, std::size_t structures) : m_random(seed), m_words(words()) {
    must(crypto::initialise(), "libsodium");
    auto authorKeys = identity::newDeviceKeys(m_random);
    identity::InvitationBundle bootstrap;
    bootstrap.bootstrap = true;
    bootstrap.spki.bytes = m_random.bytes<32>();
    bootstrap.server = "127.0.0.1:1";
    auto genesis = must(identity::makeGenesis(authorKeys, bootstrap, m_random, clock.now), "genesis");
    m_structure = genesis.structure;
    must(m_membership.apply(genesis.event), "genesis");
    m_log.push_back(genesis.event);
    m_author = std::make_unique<identity::Keyring>(std::move(authorKeys));
    must(m_author->learn(m_membership), "keys");

    const identity::Author author{*m_author, m_membership, m_random, clock.now};
    for (std::size_t more = 1; more < structures; ++more) {
        auto added = must(identity::makeStructureAdd(author), "structure.add");
        must(m_membership.apply(added.event), "structure.add");
        m_log.push_back(added.event);
    }
    auto invitation = must(identity::makeInvite(author, m_structure, roles, {}), "invite");
    must(m_membership.apply(invitation.event), "invite");
    m_log.push_back(invitation.event);
    const auto code = must(identity::parseInvitation(invitation.text), "invitation");
    const auto keys = identity::deriveInvitation(code);
    const auto bundle = must(identity::openBundle(m_membership.invitation(keys.lookup)->bundle, keys), "bundle");
    m_readerKeys = identity::newDeviceKeys(m_random);
    auto added = must(identity::makeDeviceAdd(m_readerKeys, code, bundle, m_membership, m_random, clock.now), "device.add");
    must(m_membership.apply(added.event), "device.add");
    m_log.push_back(added.event);
    m_readerMember = added.member;
}

std::unique_ptr<store::Session> World::newReader(const std::filesystem::path &folder) {
    store::Profile profile{m_readerKeys.clone(),       m_readerMember,         m_structure, "127.0.0.1:1",
                           Hash{m_random.bytes<32>()}, m_membership.genesis(), m_log};
    return must(store::Session::create(folder, passphrase, std::move(profile), crypto::PasswordCost{2, 64ull << 20}, clock, m_random),
                "profile");
}

domain::RecordChange World::newEncounter() {
    static constexpr const char *places[] = {"Grande Delle",   "Gare de Caen",    "Place Café des Images",
                                             "Quai Vendeuvre", "Tram Presqu'île", "Stade de Venoix"};
    static constexpr const char *communes[] = {"14118", "14327", "14167", "14366", "14047", "14437"};
    static constexpr const char *themes[] = {"housing", "employment", "training", "mobility", "health", "family"};
    auto pick = [this](auto &list) { return list[m_random.below(std::size(list))]; };
    clock.now += 41'000;
    std::string note = "Il dit";
    for (int i = 0; i < 24; ++i) {
        const auto rank = m_random.below(1'000'000) * m_random.below(1'000'000) / 1'000'000 * m_words.size() / 1'000'000;
        note += " " + m_words[rank * rank / m_words.size()];
    }
    char day[20];
    const auto index = m_random.below(540);
    std::snprintf(day, sizeof day, "20%02u-%02u-%02uT%02u:%02u", static_cast<unsigned>(25 + index / 336),
                  static_cast<unsigned>(index / 28 % 12 + 1), static_cast<unsigned>(index % 28 + 1),
                  static_cast<unsigned>(8 + m_random.below(12)), static_cast<unsigned>(m_random.below(60)));
    domain::RecordChange change{newUuid7<RecordId>(clock.now, m_random), "encounter", true, {}, {}};
    change.set = {{"occurredAt", day},
                  {"structure", Bytes(m_structure.bytes.begin(), m_structure.bytes.end())},
                  {"placeKind", "public_space"},
                  {"commune", pick(communes)},
                  {"contactMode", "outreach"},
                  {"themes", Value::Array{pick(themes)}},
                  {"anonymous", Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}}},
                  {"place", std::string(pick(places)) + " " + std::to_string(m_random.below(40))},
                  {"note", note}};
    return change;
}

Bytes World::seal(const SpaceId &space, const RecordId &record, const std::map<std::string, Value> &fields, schema::Audience audience) {
    wire::Body body;
    body.salt = m_random.bytes<16>();
    body.record = record;
    body.type = "encounter";
    const auto *type = schema::recordType("encounter");
    for (const auto &[name, value] : fields)
        if (type->field(name)->audience == audience) body.set[name] = wire::FieldWrite{value, {}};
    wire::EntryCore core;
    core.space = space;
    core.epoch = 1;
    core.device = m_author->device().id();
    core.deviceSeq = ++m_seq;
    core.hlc = m_hlc = hlcNext(m_hlc, clock.now);
    core.control = m_membership.head();
    core.nonce = m_random.bytes<24>();
    if (const auto last = m_last.find(space); last != m_last.end()) core.deps.push_back(last->second);
    auto sealed = must(wire::sealEntry(core, wire::encodeBody(body), *m_author->spaceKey(space, 1), m_author->device().sign), "seal");
    m_last[space] = must(wire::parseEntry(sealed), "entry").id;
    return sealed;
}

wire::FeedPage World::nextPage(std::size_t groups) {
    wire::FeedPage page;
    for (std::size_t i = 0; i < groups; ++i) {
        auto change = newEncounter();
        if (shape) shape(change);
        wire::FeedGroup group;
        group.number = m_feed + 1;
        group.entries.push_back(seal(m_membership.consortiumSpace(), change.record, change.set, schema::Audience::Consortium));
        group.entries.push_back(seal(m_membership.structure(m_structure)->space, change.record, change.set, schema::Audience::Structure));
        m_feed += 2;
        page.groups.push_back(std::move(group));
    }
    page.cursor = Bytes(16);
    appendU64(page.cursor, m_feed);
    return page;
}

} // namespace tp::bench
