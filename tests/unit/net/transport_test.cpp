// HttpTransport against real TLS on the loopback: whom it trusts, and how it reads what is not an answer of ours.
#include "core/net/HttpTransport.h"
#include "tests/e2e/Loop.h"
#include "tests/unit/net/HostileServer.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

sync::Answer ask(const std::string &server, const sync::Trust &trust, sync::Request request = sync::Request("/v1/info"),
                 net::HttpTimeouts timeouts = {}) {
    net::HttpTransport transport(server, trust, timeouts);
    std::optional<sync::Answer> answer;
    transport.send(std::move(request), [&](sync::Answer given) { answer.emplace(std::move(given)); });
    REQUIRE(!answer); // never before send has returned
    REQUIRE(until([&] { return answer.has_value(); }));
    return *answer;
}
sync::Trust pinned(const Hash &spki) { return {sync::Trust::Kind::Pinned, spki}; }
Code codeOf(const sync::Answer &answer) {
    REQUIRE(!answer);
    return answer.error().error.code;
}
QByteArray infoAnswer() {
    const auto info = wire::encode(wire::Info{});
    return HostileServer::http(200, "application/cbor", QByteArray(reinterpret_cast<const char *>(info.data()), qsizetype(info.size())));
}

} // namespace

TEST_CASE("a pinned key is the one the server's tools print, and admits the server") {
    HostileServer server;
    server.answer = infoAnswer();
    const auto answer = ask(server.address(), pinned(server.spki()), sync::Request("/v1/info", Bytes{1, 2}, Bytes{0xab}));
    REQUIRE(answer);
    CHECK(wire::decode<wire::Info>(*answer));
    CHECK(server.heard.startsWith("POST /v1/info HTTP/1.1\r\n"));
    const auto headers = server.heard.toLower(); // Qt writes their names one way or the other
    CHECK(headers.contains("authorization: bearer ab\r\n"));
    CHECK(headers.contains("content-type: application/cbor\r\n"));
    CHECK(!headers.contains("cookie"));
}

TEST_CASE("another key is not our server, and hears nothing") {
    HostileServer server;
    server.answer = infoAnswer();
    Hash other = server.spki();
    other.bytes[7] ^= 1;
    CHECK(codeOf(ask(server.address(), pinned(other), sync::Request("/v1/info", Bytes{1, 2}, Bytes{0xab}))) == Code::NotOurServer);
    CHECK(server.heard.isEmpty());
    CHECK(codeOf(ask(server.address(), pinned(Hash{}))) == Code::NotOurServer); // no pin is not any pin
}

TEST_CASE("without a pin only the system's authorities are believed; a first contact believes anyone") {
    HostileServer server;
    server.answer = infoAnswer();
    CHECK(codeOf(ask(server.address(), {sync::Trust::Kind::SystemCa, {}})) == Code::NotOurServer);
    CHECK(server.heard.isEmpty());
    CHECK(ask(server.address(), {sync::Trust::Kind::FirstContact, {}}));
}

TEST_CASE("a captive portal reads as not our server") {
    HostileServer server;
    server.answer = HostileServer::http(200, "text/html; charset=utf-8", "<html>Bienvenue sur le Wi-Fi</html>");
    CHECK(codeOf(ask(server.address(), pinned(server.spki()))) == Code::NotOurServer);
    server.answer = HostileServer::http(403, "text/html", "<html>Acceptez les conditions</html>");
    CHECK(codeOf(ask(server.address(), pinned(server.spki()))) == Code::NotOurServer);
    server.answer = "HTTP/1.1 302 Found\r\nLocation: https://portail.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    CHECK(codeOf(ask(server.address(), pinned(server.spki()))) == Code::NotOurServer);
}

TEST_CASE("a truncated answer, silence and a closed port read as unreachable") {
    HostileServer server;
    server.answer = HostileServer::http(200, "application/cbor", "\xa1", 40);
    CHECK(codeOf(ask(server.address(), pinned(server.spki()))) == Code::Unreachable);
    server.answer.clear();
    CHECK(codeOf(ask(server.address(), pinned(server.spki()), sync::Request("/v1/info"), {200})) == Code::Unreachable);
    CHECK(codeOf(ask("127.0.0.1:1", pinned(server.spki()))) == Code::Unreachable);
}

TEST_CASE("what the server says in its own words is kept: code, time, ids") {
    HostileServer server;
    const auto body = wire::encode(wire::ErrorBody{Error{Code::ClockAhead, "late"}, 42, {EntryId{}}});
    server.answer =
        HostileServer::http(422, "application/cbor", QByteArray(reinterpret_cast<const char *>(body.data()), qsizetype(body.size())));
    const auto answer = ask(server.address(), pinned(server.spki()));
    CHECK(codeOf(answer) == Code::ClockAhead);
    CHECK(answer.error().timeMs == 42);
    CHECK(answer.error().ids.size() == 1);
    server.answer = HostileServer::http(502, "text/html", "<html>Bad gateway</html>");
    CHECK(codeOf(ask(server.address(), pinned(server.spki()))) == Code::ServerFault);
}

TEST_CASE("after abort nothing is heard") {
    HostileServer server;
    server.answer = infoAnswer();
    net::HttpTransport transport(server.address(), pinned(server.spki()));
    bool heard = false;
    transport.send(sync::Request("/v1/info"), [&](sync::Answer) { heard = true; });
    transport.abort();
    std::optional<sync::Answer> second;
    transport.send(sync::Request("/v1/info"), [&](sync::Answer given) { second.emplace(std::move(given)); });
    REQUIRE(until([&] { return second.has_value(); }));
    CHECK(*second);
    CHECK(!heard);
}
