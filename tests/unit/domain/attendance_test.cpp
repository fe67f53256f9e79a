// What is said of a seat goes into the file by itself, and is taken back there by itself, as long as the file has said nothing of its own.
#include "core/domain/Attendance.h"
#include "tests/unit/domain/MadeId.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

MemberId sayer(std::uint8_t number) { return madeId<MemberId>(number); }
const MemberId leads = sayer(1), follows = sayer(2), colleague = sayer(3); // the session; the person, and reads the file; reads it too

} // namespace

TEST_CASE("what was said of a seat goes into a file that says something else, or nothing") {
    CHECK_FALSE(goesIntoFile({}, {}));
    CHECK(goesIntoFile({{"present", leads}}, {}));
    CHECK_FALSE(goesIntoFile({{"present", leads}}, {{"present", follows}}));
    CHECK(goesIntoFile({{"absent", leads}, {"present", leads}}, {{"present", follows}}));
    // Taken up, and taken back in the file since: what was not said anew is not taken up anew, on whichever laptop.
    CHECK_FALSE(goesIntoFile({{"present", leads}}, {{"", follows}, {"present", follows}}));
    CHECK(goesIntoFile({{"present", leads}, {"", leads}, {"present", leads}}, {{"", follows}, {"present", follows}}));
    CHECK(goesIntoFile({{"absent", leads}, {"present", leads}}, {{"", follows}, {"present", follows}}));
    // Two laptops took it back at once: that is once.
    CHECK(goesIntoFile({{"present", leads}, {"", leads}, {"present", leads}}, {{"", follows}, {"", follows}, {"present", follows}}));
}

TEST_CASE("what is taken back on the seat is taken back in the file that had it from there") {
    CHECK(goesIntoFile({{"", leads}, {"present", leads}}, {{"present", follows}}));
    CHECK(goesIntoFile({{"", leads}, {"present", leads}}, {{"present", colleague}})); // whoever took it up
    CHECK(goesIntoFile({{"", colleague}, {"present", leads}}, {{"present", follows}}));
    CHECK(goesIntoFile({{"", leads}, {"absent", leads}, {"present", leads}}, {{"present", follows}}));   // which had not come so far
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", leads}}, {{"", follows}, {"present", follows}})); // is taken back
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", leads}}, {}));
}

TEST_CASE("what was said at the file is not taken back by who takes back what stands on the seat") {
    CHECK_FALSE(goesIntoFile({{"", leads}, {"absent", follows}, {"present", leads}}, {{"absent", follows}, {"present", follows}}));
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", follows}}, {{"present", follows}}));
    // Both had said it, in whatever order they came.
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", leads}, {"present", follows}}, {{"present", follows}}));
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", follows}, {"present", leads}}, {{"present", follows}}));
    // The file followed, and it was said there again.
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", leads}}, {{"present", follows}, {"", follows}, {"present", follows}}));
    // Nobody knows who said it, or the seat never said so: of an older program.
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", {}}}, {{"present", follows}}));
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", leads}}, {{"present", {}}}));
    CHECK_FALSE(goesIntoFile({{"", leads}, {"present", leads}}, {{"absent", follows}}));
    CHECK_FALSE(goesIntoFile({}, {{"present", follows}}));
}

TEST_CASE("taken back is what was said and is no more") {
    CHECK_FALSE(isTakenBack({}));
    CHECK_FALSE(isTakenBack({{"", leads}})); // nothing had been said
    CHECK_FALSE(isTakenBack({{"present", leads}, {"", leads}, {"absent", leads}}));
    CHECK(isTakenBack({{"", leads}, {"present", leads}}));
    CHECK(isTakenBack({{"", leads}, {"", colleague}, {"present", leads}}));
}
