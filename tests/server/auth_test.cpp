#include "core/http/RateLimit.h"
#include "core/server/Authenticator.h"
#include "core/server/Routes.h"
#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {
struct Door {
    World world;
    Member admin = world.found();
    server::Authenticator authenticator{world.consortium.generation, world.clock, world.random};
    Door() { authenticator.addHost("relais.example:443"); }

    wire::TokenRequest prove(const Member &who, const std::string &host) {
        const auto nonce = must(authenticator.challenge({who.device()})).nonce;
        const auto message = wire::authMessage(host, world.consortium.generation, nonce);
        return {who.device(), nonce, crypto::sign(who.keys->device().sign, message)};
    }
    Result<wire::Token> enter(const wire::TokenRequest &request) { return authenticator.token(request, *world.service->membership()); }
};
} // namespace

TEST_CASE("A device proves itself for this server, and its token names it for fifteen minutes") {
    Door door;
    const auto token = must(door.enter(door.prove(door.admin, "relais.example:443"))).token;
    REQUIRE(must(door.authenticator.deviceOf(token)) == door.admin.device());
    door.world.clock.advance(server::Authenticator::tokenMs - 1);
    REQUIRE(door.authenticator.deviceOf(token));
    door.world.clock.advance(1);
    REQUIRE(codeOf(door.authenticator.deviceOf(token)) == Code::Unauthenticated);
    REQUIRE(codeOf(door.authenticator.deviceOf(Bytes(32))) == Code::Unauthenticated);
}

TEST_CASE("A proof made for another server, generation or device opens nothing") {
    Door door;
    REQUIRE(codeOf(door.enter(door.prove(door.admin, "ailleurs.example:443"))) == Code::Unauthenticated);
    REQUIRE(door.enter(door.prove(door.admin, "127.0.0.1:8443"))); // the address in the log
    auto other = door.world.join(door.admin, static_cast<RoleSet>(Role::Referent));
    auto request = door.prove(door.admin, "relais.example:443");
    request.device = other.device();
    REQUIRE(codeOf(door.enter(request)) == Code::Unauthenticated);
    wire::Generation restored{};
    const auto nonce = must(door.authenticator.challenge({door.admin.device()})).nonce;
    const auto old = crypto::sign(door.admin.keys->device().sign, wire::authMessage("relais.example:443", restored, nonce));
    REQUIRE(codeOf(door.enter({door.admin.device(), nonce, old})) == Code::Unauthenticated);
}

TEST_CASE("A nonce serves once and not for long") {
    Door door;
    const auto request = door.prove(door.admin, "relais.example:443");
    REQUIRE(door.enter(request));
    REQUIRE(codeOf(door.enter(request)) == Code::Unauthenticated);
    const auto late = door.prove(door.admin, "relais.example:443");
    door.world.clock.advance(server::Authenticator::nonceMs);
    REQUIRE(codeOf(door.enter(late)) == Code::Unauthenticated);
}

TEST_CASE("Nonces are bounded, and room comes back as they expire") {
    Door door;
    for (std::size_t i = 0; i < server::Authenticator::maxNonces; ++i) must(door.authenticator.challenge({door.admin.device()}));
    REQUIRE(codeOf(door.authenticator.challenge({door.admin.device()})) == Code::TooManyRequests);
    door.world.clock.advance(server::Authenticator::nonceMs);
    REQUIRE(door.authenticator.challenge({door.admin.device()}));
}

TEST_CASE("A revoked device gets no token") {
    Door door;
    auto other = door.world.join(door.admin, static_cast<RoleSet>(Role::Referent));
    REQUIRE(door.enter(door.prove(other, "relais.example:443")));
    must(door.world.append(door.world.revocation(door.admin, other, 0)));
    REQUIRE(codeOf(door.enter(door.prove(other, "relais.example:443"))) == Code::DeviceRevoked);
}

TEST_CASE("An address may ask in bursts, then at a pace, without harm to others") {
    TestClock clock;
    http::RateLimit limit(clock, {3, 2});
    for (int i = 0; i < 3; ++i) REQUIRE(limit.allow("a"));
    REQUIRE_FALSE(limit.allow("a"));
    REQUIRE(limit.allow("b"));
    clock.advance(500);
    REQUIRE(limit.allow("a"));
    REQUIRE_FALSE(limit.allow("a"));
}

TEST_CASE("Routes carry what the server must know before the body") {
    const auto push = must(server::routeOf("POST", "/v1/entries"));
    REQUIRE(push.needsToken);
    REQUIRE(push.lane == server::Lane::Writer);
    const auto feed = must(server::routeOf("GET", "/v1/feed?cursor=ab&wait=25"));
    REQUIRE(feed.query.at("wait") == "25");
    REQUIRE(must(server::routeOf("POST", "/v1/invites/ff/accept")).id == "ff");
    REQUIRE(must(server::routeOf("GET", "/v1/spaces/00aa/entries")).id == "00aa");
    REQUIRE(codeOf(server::routeOf("DELETE", "/v1/entries")) == Code::Invalid);
    REQUIRE(codeOf(server::routeOf("GET", "/v1/feed?a=1&a=2")) == Code::Invalid);
    REQUIRE(codeOf(server::routeOf("GET", "/v1/logs/a/b")) == Code::NotFound);
    REQUIRE(codeOf(server::routeOf("GET", "/v1/logs/")) == Code::NotFound);
    REQUIRE(codeOf(server::routeOf("GET", "/")) == Code::NotFound);
}
