// A table somebody chose or pasted: the first byte says in which pieces it comes, and what its lines are.
#include "core/importing/Mapping.h"
#include "core/importing/TableReader.h"
#include "core/schema/Text.h"
#include "tests/fuzz/Fuzzing.h"

namespace {
using namespace tp;
using namespace tp::importing;

Reading<Table> inPieces(ByteView bytes, std::size_t piece) {
    TableReader reader;
    for (; !bytes.empty(); bytes = bytes.subspan(std::min(piece, bytes.size())))
        if (auto fed = reader.feed(bytes.subspan(0, std::min(piece, bytes.size()))); !fed) return tl::unexpected<Unreadable>(fed.error());
    return reader.finish();
}

const Words &words(bool encounters) {
    static const Words person(*schema::recordType("person"), {}, {}), encounter(*schema::recordType("encounter"), {}, {});
    return encounters ? encounter : person;
}
} // namespace

TP_FUZZ(bytes) {
    fuzz::Input input(bytes);
    const auto how = input.byte();
    const auto table = inPieces(input.rest(), input.rest().size() + 1), again = inPieces(input.rest(), how % 0x80u + 1);
    fuzz::always(table.has_value() == again.has_value(), "pieces do not decide whether it is a table");
    if (!table) return false;
    fuzz::always(*table == *again, "pieces make no difference");
    const auto &with = words(how & 0x80);
    auto names = table->rows.front().cells;
    names.resize(table->columns);
    const auto mapping = proposeMapping(names, with);
    for (const auto &row : table->rows) {
        for (const auto &cell : row.cells) fuzz::always(schema::utf8Length(cell).has_value(), "cells are text");
        const auto line = readRow(row, mapping, with, 2026);
        if (line.problems.empty())
            fuzz::always(schema::validateNew(with.type(), line.fields).has_value(), "a line without a problem can be written");
    }
    return true;
}
