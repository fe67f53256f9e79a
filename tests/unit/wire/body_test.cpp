#include "Samples.h"
#include "core/wire/Cbor.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::wire;
using namespace tp::test;

namespace {
Value::Map sampleTree() {
    const auto tree = decodeCbor(encodeBody(sampleBody()));
    const auto *map = tree ? tree->map() : nullptr;
    return map ? *map : Value::Map{};
}
Result<Body> read(Value::Map tree) { return decodeBody(encodeCbor(std::move(tree))); }
Value::Map withField(Value field) {
    auto tree = sampleTree();
    tree["set"] = Value::Map{{"note", std::move(field)}};
    return tree;
}
} // namespace

TEST_CASE("a body with features a reader must know reads back") {
    auto body = sampleBody();
    body.crit = {"counters", "lists"};
    CHECK(decodeBody(encodeBody(body)) == body);
    CHECK(encodeBody(body) != encodeBody(sampleBody()));
    CHECK(decodeBody(encodeBody(Body{})) == Body{});
}

TEST_CASE("a body of a newer version is told from a malformed one") {
    auto tree = sampleTree();
    tree["v"] = 2;
    tree["novelty"] = true;
    CHECK(read(tree).error().code == Code::UnknownVersion);
    tree["v"] = 1;
    CHECK(read(tree).error().code == Code::BadFormat); // more keys than version 1 has
}

TEST_CASE("a body that lacks a key, or has one of a wrong form, is refused") {
    const auto whole = sampleTree();
    REQUIRE(read(whole));
    for (const auto &[key, value] : whole) {
        INFO(key);
        auto tree = whole;
        tree.erase(key);
        CHECK(read(tree).error().code == Code::BadFormat);
        tree[key] = Value::Array{Value::Array{}};
        CHECK(read(tree).error().code == Code::BadFormat);
    }
    auto tree = whole;
    tree["salt"] = Bytes(15);
    CHECK_FALSE(read(tree));
    tree = whole;
    tree["crit"] = Value::Array{};
    CHECK_FALSE(read(tree));
    tree["crit"] = Value::Array{"b", "a"};
    CHECK_FALSE(read(tree));
    tree["crit"] = Value::Array{"a", "b"};
    CHECK(read(tree));
}

TEST_CASE("a field's base is sorted, without repetition, of whole write ids") {
    const Bytes one(32, 1), two(32, 2);
    const auto field = [](Value::Array base) { return withField(Value::Map{{"base", std::move(base)}, {"value", "x"}}); };
    CHECK(read(field({one, two})));
    CHECK_FALSE(read(field({two, one})));
    CHECK_FALSE(read(field({one, one})));
    CHECK_FALSE(read(field({Bytes(31, 1)})));
    CHECK_FALSE(read(withField(Value::Map{{"value", "x"}})));
    CHECK_FALSE(read(withField(Value::Map{{"base", Value::Array{}}})));
    CHECK_FALSE(read(withField(Value::Map{{"base", Value::Array{}}, {"value", "x"}, {"other", 1}})));
}
