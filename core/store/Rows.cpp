#include "core/store/Rows.h"

#include "core/wire/Cbor.h"

namespace tp::store {

RowPage::Cell RowPage::cell(std::size_t row, std::size_t field) const {
    const auto &stored = m_cells.at(row * m_fields + field);
    if (stored.kind == Cell::Kind::Null) return {};
    if (stored.kind == Cell::Kind::Integer) return {stored.kind, stored.at, {}};
    return {stored.kind, 0, std::string_view(m_bytes).substr(static_cast<std::size_t>(stored.at), stored.size)};
}

Value RowPage::value(std::size_t row, std::size_t field) const {
    const auto held = cell(row, field);
    const auto *data = reinterpret_cast<const std::uint8_t *>(held.bytes.data());
    switch (held.kind) {
    case Cell::Kind::Null:
        return {};
    case Cell::Kind::Integer:
        return held.integer;
    case Cell::Kind::Text:
        return held.bytes;
    case Cell::Kind::Bytes:
        return Bytes(data, data + held.bytes.size());
    case Cell::Kind::Many:
        break;
    }
    auto many = wire::decodeCbor({data, held.bytes.size()});
    return many ? std::move(*many) : Value();
}

std::map<std::string, Value> RowPage::values(std::size_t row, const std::vector<std::string> &names, std::size_t first) const {
    std::map<std::string, Value> out;
    for (auto at = first; at < names.size(); ++at)
        if (auto one = value(row, at); !one.isNull()) out.emplace(names[at], std::move(one));
    return out;
}

void RowPage::add(Cell::Kind kind, std::string_view bytes) {
    m_cells.push_back({kind, static_cast<std::uint32_t>(bytes.size()), static_cast<std::int64_t>(m_bytes.size())});
    m_bytes += bytes;
}

void RowPage::add(const Value &value) {
    const auto view = [](const Bytes &bytes) { return std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()); };
    if (const auto *text = value.text())
        add(Cell::Kind::Text, *text);
    else if (const auto *integer = value.integer())
        addInteger(*integer);
    else if (const auto *boolean = value.boolean())
        addInteger(*boolean);
    else if (const auto *bytes = value.bytes())
        add(Cell::Kind::Bytes, view(*bytes));
    else if (value.array())
        add(Cell::Kind::Many, view(wire::encodeCbor(value)));
    else
        addNull();
}

void RowPage::add(const Record &record, const std::vector<std::string> &fields) {
    static const Value none;
    beginRow();
    for (const auto &field : fields) {
        const auto at = record.fields.find(field);
        add(at == record.fields.end() ? none : at->second);
    }
    addId(record.id);
}

void RowPage::add(const RowPage &more) {
    for (auto stored : more.m_cells) {
        if (stored.kind != Cell::Kind::Null && stored.kind != Cell::Kind::Integer) stored.at += static_cast<std::int64_t>(m_bytes.size());
        m_cells.push_back(stored);
    }
    m_bytes += more.m_bytes;
    m_ids.insert(m_ids.end(), more.m_ids.begin(), more.m_ids.end());
    m_rows += more.m_rows;
    if (more.m_rows > 0) m_last = more.m_last;
}

RowReader &rowsOf(Reader &reader) { return dynamic_cast<RowReader &>(reader); }

} // namespace tp::store
