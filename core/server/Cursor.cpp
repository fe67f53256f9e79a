#include "core/server/Cursor.h"

namespace tp::server {

Bytes encodeCursor(const Cursor &cursor) {
    Bytes bytes;
    append(bytes, cursor.generation);
    appendU64(bytes, cursor.number);
    append(bytes, cursor.tag);
    return bytes;
}

Result<Cursor> decodeCursor(ByteView bytes) {
    if (bytes.size() != 32) return fail(Code::BadFormat, "cursor");
    Cursor cursor;
    std::copy_n(bytes.begin(), 16, cursor.generation.begin());
    cursor.number = readU64(bytes.data() + 16);
    std::copy_n(bytes.begin() + 24, 8, cursor.tag.begin());
    return cursor;
}

ChainTag tagOf(const Hash &chain) {
    ChainTag tag;
    std::copy_n(chain.bytes.begin(), tag.size(), tag.begin());
    return tag;
}

void advance(FeedHead &head, ByteView id) {
    head.chain = crypto::hash({head.chain.view(), id});
    ++head.last;
}

} // namespace tp::server
