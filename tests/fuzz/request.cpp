// What reaches the server before anybody has shown who they are: the request line and the cursor. The first byte chooses.
#include "core/server/Cursor.h"
#include "core/server/Routes.h"
#include "tests/fuzz/Fuzzing.h"

namespace {
using namespace tp;

bool cursor(ByteView bytes) {
    const auto read = server::decodeCursor(bytes);
    if (!read) return false;
    fuzz::always(std::ranges::equal(server::encodeCursor(*read), bytes), "a cursor reads back");
    return true;
}
bool route(ByteView bytes) {
    const std::string_view line(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos) return false;
    const auto read = server::routeOf(line.substr(0, space), line.substr(space + 1));
    if (!read) return false;
    fuzz::always(read->pattern && line.find(read->id) != std::string_view::npos, "an id is part of what was sent");
    return true;
}
} // namespace

TP_FUZZ(bytes) {
    fuzz::Input input(bytes);
    return input.byte() % 2 ? route(input.rest()) : cursor(input.rest());
}
