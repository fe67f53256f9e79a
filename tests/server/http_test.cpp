#include "tests/server/LiveServer.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <thread>

using namespace tp;
using namespace tp::test;
using namespace std::chrono_literals;

namespace {
std::string codeIn(const HttpReply &reply) { return codeName(must(wire::decode<wire::ErrorBody>(reply.body)).error.code); }
http::HttpLimits impatient() {
    http::HttpLimits limits;
    limits.idle = 400ms;
    limits.header = 200ms;
    limits.body = 200ms;
    return limits;
}
const std::string infoLine = "GET /v1/info HTTP/1.1\r\n";
} // namespace

TEST_CASE("A device signs in, pushes, and another reads it, over TLS") {
    LiveServer live;
    const auto wire = live.world.entry(live.admin, live.world.consortiumSpace());
    RawClient client(live.port());
    REQUIRE(client.tlsVersion() == "TLSv1.3");
    const auto info = must(wire::decode<wire::Info>(client.call("GET", "/v1/info").body));
    REQUIRE(info.generation == live.world.consortium.generation);
    REQUIRE(info.consortium == live.world.state().genesis());
    const auto pushed = client.call("POST", "/v1/entries", wire::encode(wire::Push{{{wire}}, {}}), live.token(live.admin));
    REQUIRE(pushed.status == 200);
    REQUIRE(pushed.headers.at("content-type") == "application/cbor");
    REQUIRE(pushed.headers.at("cache-control") == "no-store");
    REQUIRE(must(wire::decode<wire::PushAnswer>(pushed.body)).groups[0].number);

    const auto token = live.token(live.other);
    const auto page = must(wire::decode<wire::FeedPage>(client.call("GET", "/v1/feed?limit=100", {}, token).body));
    REQUIRE(page.groups.back().entries == std::vector<Bytes>{wire});
    REQUIRE(client.call("GET", "/v1/feed?cursor=" + toHex(page.cursor), {}, token).status == 200);
    auto wrong = page.cursor;
    wrong[0] ^= 1;
    const auto changed = client.call("GET", "/v1/feed?cursor=" + toHex(wrong), {}, token);
    REQUIRE(changed.status == 409);
    REQUIRE(codeIn(changed) == "history_changed");
    const auto log = must(wire::decode<wire::LogPage>(client.call("GET", "/v1/logs/" + toHex(SpaceId{}.view()), {}, token).body));
    REQUIRE(log.events.size() == live.world.state().size());
    REQUIRE(log.head == live.world.state().head());
    const auto have = client.call("POST", "/v1/entries/have", wire::encode(wire::Have{{idOf(wire), EntryId{{4}}}}), token);
    REQUIRE(must(wire::decode<wire::Have>(have.body)).ids == std::vector{EntryId{{4}}});
    REQUIRE(must(wire::decode<wire::Digests>(client.call("GET", "/v1/digests", {}, token).body)).spaces.size() == 1);
    const auto space = "/v1/spaces/" + toHex(live.world.consortiumSpace().view()) + "/entries";
    REQUIRE(must(wire::decode<wire::FeedPage>(client.call("GET", space, {}, token).body)).groups.size() == 1);
    REQUIRE(client.call("GET", "/v1/invites/" + toHex(Hash{}.view())).status == 404);
}

TEST_CASE("The wrong request gets the status that says so") {
    LiveServer live;
    RawClient client(live.port());
    REQUIRE(client.call("GET", "/v1/feed").status == 401);
    REQUIRE(client.call("GET", "/v1/feed", {}, "Authorization: Bearer 00ff\r\n").status == 401);
    REQUIRE(client.call("GET", "/nowhere").status == 404);
    REQUIRE(client.call("PUT", "/v1/info").status == 405);
    const auto token = live.token(live.admin);
    REQUIRE(client.call("GET", "/v1/feed?cursor=xyz", {}, token).status == 400);
    REQUIRE(client.call("GET", "/v1/feed?limit=-1", {}, token).status == 400);
    REQUIRE(client.call("GET", "/v1/logs/abcd", {}, token).status == 400);
    const auto garbage = client.call("POST", "/v1/entries", Bytes{1, 2, 3}, token);
    REQUIRE(garbage.status == 400);
    REQUIRE(codeIn(garbage) == "bad_format");
    const auto unknown = "/v1/spaces/" + toHex(SpaceId{{8}}.view()) + "/entries";
    REQUIRE(client.call("GET", unknown, {}, token).status == 403);
    REQUIRE(client.call("GET", "/v1/info").status == 200); // the same connection all along
}

TEST_CASE("A revoked device is shown out at its next request, token or not") {
    LiveServer live;
    const auto token = live.token(live.other);
    RawClient client(live.port());
    REQUIRE(client.call("GET", "/v1/feed", {}, token).status == 200);
    const wire::LogAppend append{live.world.state().head(), {live.world.revocation(live.admin, live.other, 0)}};
    const auto target = "/v1/logs/" + toHex(SpaceId{}.view());
    REQUIRE(client.call("POST", target, wire::encode(append), live.token(live.admin)).status == 200);
    const auto refused = client.call("GET", "/v1/feed", {}, token);
    REQUIRE(refused.status == 403);
    REQUIRE(codeIn(refused) == "device_revoked");
    const wire::LogAppend late{live.world.state().head(), {live.world.revocation(live.admin, live.other, 0)}};
    const auto conflict = client.call("POST", target, wire::encode(late), live.token(live.admin));
    REQUIRE(conflict.status == 200); // the very same event again: a lost reply
    const wire::LogAppend rival{live.world.state().head(), {live.world.revocation(live.admin, live.other, 1)}};
    REQUIRE(client.call("POST", target, wire::encode(rival), live.token(live.admin)).status == 409);
}

TEST_CASE("Malformed requests are refused and the connection ends") {
    LiveServer live;
    const std::vector<std::string> hostile{
        infoLine + "\r\n",                                                                                             // no Host
        infoLine + "Host: a\r\nHost: b\r\n\r\n",                                                                       // two
        "POST /v1/auth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", // two lengths
        "POST /v1/auth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "GET  /v1/info HTTP/1.1\r\nHost: a\r\n\r\n",
        "G\x01T /v1/info HTTP/1.1\r\nHost: a\r\n\r\n",
        infoLine + "Host: a\r\nX: " + std::string(9000, 'x') + "\r\n\r\n",
        "GET /" + std::string(9000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n",
    };
    for (const auto &request : hostile) {
        INFO(request.substr(0, 80));
        RawClient client(live.port());
        REQUIRE(client.send(request));
        const auto status = client.receive().status;
        REQUIRE(status >= 400);
        REQUIRE(status < 500);
    }
    RawClient old(live.port());
    REQUIRE(old.send("GET /v1/info HTTP/1.0\r\nHost: a\r\n\r\n"));
    REQUIRE(old.receive().status == 505);
    RawClient fine(live.port());
    REQUIRE(fine.call("GET", "/v1/info").status == 200);
}

TEST_CASE("A header without an end, a slow one and an idle connection are cut off") {
    LiveServer live(impatient());
    RawClient endless(live.port()), idle(live.port()), slow(live.port());
    REQUIRE(endless.send("GET /v1/info HTTP/1.1"));
    REQUIRE(slow.send(infoLine + "Host: a\r\nX: "));
    const auto started = std::chrono::steady_clock::now();
    bool open = true;
    while (open && std::chrono::steady_clock::now() - started < 3s) open = slow.send("x"); // it never stops, and wins no time by it
    REQUIRE_FALSE(open);
    REQUIRE(endless.closedByPeer());
    REQUIRE(idle.closedByPeer());
    RawClient fine(live.port());
    REQUIRE(fine.call("GET", "/v1/info").status == 200);
}

TEST_CASE("A stranger's large body is refused before it is read") {
    LiveServer live;
    RawClient client(live.port());
    REQUIRE(client.send("POST /v1/entries HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\n\r\n")); // and nothing of it
    const auto reply = client.receive();
    REQUIRE(reply.status == 401);
    REQUIRE(reply.headers.at("connection") == "close");
}

TEST_CASE("Bodies over the limit of their call are refused, declared or chunked") {
    LiveServer live;
    const auto token = live.token(live.admin);
    {
        RawClient client(live.port());
        REQUIRE(client.send("POST /v1/entries HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n" + token + "\r\n"));
        REQUIRE(client.receive().status == 413);
    }
    {
        RawClient client(live.port());
        std::string request = "POST /v1/auth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 20; ++i) request += "64\r\n" + std::string(100, 'x') + "\r\n";
        REQUIRE(client.send(request));
        REQUIRE(client.receive().status == 413);
    }
    RawClient client(live.port());
    REQUIRE(client.call("GET", "/v1/info", Bytes(10)).status == 413);
}

TEST_CASE("The largest push there may be passes") {
    LiveServer live;
    std::vector<std::vector<Bytes>> groups;
    std::size_t bytes = 0;
    for (;;) {
        auto wire = live.world.entry(live.admin, live.world.consortiumSpace(), {.note = std::string(60'000, 'n')});
        if ((bytes += wire.size()) > wire::maxPushBytes) break;
        groups.push_back({std::move(wire)});
    }
    RawClient client(live.port(), 20'000);
    const auto reply = client.call("POST", "/v1/entries", wire::encode(wire::Push{groups, {}}), live.token(live.admin));
    REQUIRE(reply.status == 200);
    for (const auto &group : must(wire::decode<wire::PushAnswer>(reply.body)).groups) REQUIRE(group.number);
    // And comes back in as many pages as it takes.
    const auto page = must(wire::decode<wire::FeedPage>(client.call("GET", "/v1/feed", {}, live.token(live.other)).body));
    REQUIRE(page.groups.size() > 50);
}

TEST_CASE("A truncated body changes nothing and holds nobody up") {
    LiveServer live(impatient());
    const auto token = live.token(live.admin);
    const auto body = wire::encode(wire::Push{{{live.world.entry(live.admin, live.world.consortiumSpace())}}, {}});
    const auto head = "POST /v1/entries HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + token + "\r\n";
    {
        RawClient gone(live.port());
        REQUIRE(gone.send(head + std::string(textOf(body).substr(0, body.size() / 2))));
        gone.hangUp();
    }
    RawClient stalled(live.port());
    REQUIRE(stalled.send(head + std::string(textOf(body).substr(0, body.size() / 2))));
    REQUIRE(stalled.closedByPeer());
    RawClient client(live.port());
    REQUIRE(must(wire::decode<wire::Digests>(client.call("GET", "/v1/digests", {}, token).body)).spaces.empty());
    REQUIRE(client.call("POST", "/v1/entries", body, token).status == 200);
}

TEST_CASE("A long poll wakes when another device commits, and not before") {
    LiveServer live;
    const auto token = live.token(live.other), pusher = live.token(live.admin);
    RawClient waiting(live.port(), 10'000), pushing(live.port());
    const auto cursor = toHex(must(wire::decode<wire::FeedPage>(waiting.call("GET", "/v1/feed", {}, token).body)).cursor);
    REQUIRE(waiting.send("GET /v1/feed?wait=20&cursor=" + cursor + " HTTP/1.1\r\nHost: a\r\n" + token + "\r\n"));
    // Answered on the other connection meanwhile: the wait holds no thread.
    for (int i = 0; i < 5; ++i) REQUIRE(pushing.call("GET", "/v1/digests", {}, pusher).status == 200);
    const auto wire = live.world.entry(live.admin, live.world.consortiumSpace());
    const auto before = std::chrono::steady_clock::now();
    REQUIRE(pushing.call("POST", "/v1/entries", wire::encode(wire::Push{{{wire}}, {}}), pusher).status == 200);
    const auto page = must(wire::decode<wire::FeedPage>(waiting.receive().body));
    REQUIRE(std::chrono::steady_clock::now() - before < 1s);
    REQUIRE(page.groups.size() == 1);
    REQUIRE(page.groups[0].entries == std::vector<Bytes>{wire});
}

TEST_CASE("A long poll without news answers an empty page when its time is up") {
    LiveServer live;
    const auto token = live.token(live.other);
    RawClient client(live.port());
    const auto cursor = must(wire::decode<wire::FeedPage>(client.call("GET", "/v1/feed", {}, token).body)).cursor;
    const auto before = std::chrono::steady_clock::now();
    const auto page = must(wire::decode<wire::FeedPage>(client.call("GET", "/v1/feed?wait=1&cursor=" + toHex(cursor), {}, token).body));
    REQUIRE(std::chrono::steady_clock::now() - before >= 900ms);
    REQUIRE(page.groups.empty());
    REQUIRE(page.cursor == cursor);
}

TEST_CASE("Stopping answers the long polls, drops the idle and returns soon") {
    LiveServer live;
    const auto token = live.token(live.other);
    RawClient waiting(live.port()), idle(live.port()), later(live.port());
    const auto cursor = toHex(must(wire::decode<wire::FeedPage>(waiting.call("GET", "/v1/feed", {}, token).body)).cursor);
    REQUIRE(waiting.send("GET /v1/feed?wait=25&cursor=" + cursor + " HTTP/1.1\r\nHost: a\r\n" + token + "\r\n"));
    REQUIRE(idle.call("GET", "/v1/info").status == 200);
    // The first poll waits in the server by the time that another, sent after it, has waited its second.
    REQUIRE(later.call("GET", "/v1/feed?wait=1&cursor=" + cursor, {}, token).status == 200);
    const auto before = std::chrono::steady_clock::now();
    std::jthread stopping([&] { live.server->stop(); });
    const auto reply = waiting.receive();
    REQUIRE(reply.status == 200);
    REQUIRE(must(wire::decode<wire::FeedPage>(reply.body)).groups.empty());
    REQUIRE(idle.closedByPeer());
    waiting.hangUp();
    later.hangUp();
    stopping.join();
    REQUIRE(std::chrono::steady_clock::now() - before < 5s);
    REQUIRE_THROWS(RawClient(live.port()));
}

TEST_CASE("Calls without a token are limited for each address") {
    http::HttpLimits limits;
    limits.burst = 5;
    limits.perSecond = 0;
    LiveServer live(limits);
    RawClient client(live.port());
    const auto target = "/v1/invites/" + toHex(Hash{{1}}.view());
    for (int i = 0; i < 5; ++i) REQUIRE(client.call("GET", target).status == 404);
    const auto reply = client.call("GET", target);
    REQUIRE(reply.status == 429);
    REQUIRE(codeIn(reply) == "too_many_requests");
    REQUIRE(client.call("GET", "/v1/info").status == 200);
}

TEST_CASE("The log says what was asked and how it went, and nothing of whom or what") {
    LiveServer live;
    RawClient client(live.port());
    const auto token = live.token(live.admin);
    const auto lookup = toHex(Hash{{0xab}}.view());
    (void)client.call("GET", "/v1/invites/" + lookup);
    (void)client.call("GET", "/v1/feed", {}, token);
    (void)client.call("BREW", "/v1/secret-in-path");
    const auto log = live.log();
    REQUIRE(log.find("GET /v1/invites/{} 404 ") != std::string::npos);
    REQUIRE(log.find("GET /v1/feed 200 ") != std::string::npos);
    REQUIRE(log.find(lookup) == std::string::npos);
    REQUIRE(log.find("secret") == std::string::npos);
    REQUIRE(log.find("BREW") == std::string::npos);
    REQUIRE(log.find("127.0.0.1") == std::string::npos);
    REQUIRE(log.find(token.substr(22, 16)) == std::string::npos);
}
