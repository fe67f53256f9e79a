// A field that becomes searched with an update: what was noted before is found by it, as what is noted afterwards.
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {
// As the types stood before an email was searched.
class Before {
public:
    Before() : m_types(schema::recordTypes().begin(), schema::recordTypes().end()) {
        m_fields.reserve(m_types.size());
        for (auto &type : m_types) {
            auto &fields = m_fields.emplace_back(type.fields.begin(), type.fields.end());
            for (auto &field : fields)
                if (std::string_view(field.name) == "email") field.traits = 0;
            type.fields = fields;
        }
        options.types = m_types;
    }
    store::StoreOptions options;

private:
    std::vector<schema::RecordType> m_types;
    std::vector<std::vector<schema::Field>> m_fields;
};

std::vector<RecordId> foundAs(const std::vector<store::Record> &records) {
    std::vector<RecordId> ids;
    for (const auto &one : records) ids.push_back(one.id);
    return ids;
}
} // namespace

TEST_CASE(
    "who was noted before an email was searched is found by it once the store was opened with the update, and forgotten by it when it "
    "changes") {
    const Before before; // outlives the stores that look at it
    StoreWorld world(20261130);
    auto &laptop = world.enrol(world.consortium.home, referent | administrator, before.options);
    const auto kevin = laptop.add("person", {{"usualName", "Kévin"}, {"email", "k.bisson@exemple.fr"}});
    const auto gone = laptop.add("person", {{"usualName", "Anaïs"}, {"email", "anais.bisson@exemple.fr"}});
    const auto paul = laptop.add("professional", {{"name", "Paul"}, {"email", "accueil@adresse.exemple"}});
    const auto fund = laptop.add("scheme", {{"name", "Fonds"}, {"email", "fonds@adresse.exemple"}});
    must(laptop.writer->remove("person", gone));
    CHECK(laptop.search("person", "k.bisson@exemple.fr").empty());
    CHECK(laptop.search("professional", "accueil@adresse.exemple").empty());

    laptop.options.types = schema::recordTypes();
    world.reopen(laptop);
    CHECK(must(laptop.writer->check()) == std::vector<std::string>());
    for (const auto *typed : {"k.bisson@exemple.fr", "K.Bisson@", "bisson", "kevin bisson"}) {
        INFO(typed);
        CHECK(foundAs(laptop.search("person", typed)) == std::vector{kevin});
    }
    CHECK(foundAs(laptop.search("professional", "accueil@adresse.exemple")) == std::vector{paul});
    CHECK(foundAs(laptop.search("scheme", "fonds@adresse")) == std::vector{fund});

    laptop.edit("person", kevin, {{"email", "kevin@ailleurs.exemple"}});
    CHECK(laptop.search("person", "bisson").empty());
    CHECK(foundAs(laptop.search("person", "kevin@ailleurs")) == std::vector{kevin});
    must(laptop.writer->restore("person", gone));
    CHECK(foundAs(laptop.search("person", "anais.bisson")) == std::vector{gone});
    world.reopen(laptop);
    CHECK(must(laptop.writer->check()) == std::vector<std::string>());
    CHECK(foundAs(laptop.search("person", "kevin@ailleurs")) == std::vector{kevin});
}
