#include "core/store/Numbers.h"

namespace tp::store {
namespace {

constexpr std::size_t mostNumbers = 100'000;

template <class Cache, class Key>
Result<std::int64_t> numberOf(Connection &db, Cache &cache, const Key &key, std::string_view find, std::string_view insert) {
    if (const auto at = cache.find(key); at != cache.end()) return at->second;
    TP_TRY(auto number, db.number(find, key));
    if (!number) {
        TP_CHECK(db.run(insert, key));
        number = db.lastRow();
    }
    if (cache.size() >= mostNumbers) cache.clear();
    cache.emplace(key, *number);
    return *number;
}

} // namespace

Result<std::int64_t> Numbers::device(const DeviceId &id) {
    return numberOf(m_db, m_devices, id, "SELECT n FROM device WHERE id=?", "INSERT INTO device(id) VALUES(?)");
}
Result<std::int64_t> Numbers::type(const std::string &name) {
    return numberOf(m_db, m_types, name, "SELECT n FROM type WHERE name=?", "INSERT INTO type(name) VALUES(?)");
}
Result<std::int64_t> Numbers::space(const SpaceId &id) {
    return numberOf(m_db, m_spaces, id, "SELECT n FROM space WHERE id=?", "INSERT INTO space(id) VALUES(?)");
}

Result<DeviceId> Numbers::deviceId(std::int64_t number) {
    if (const auto at = m_deviceIds.find(number); at != m_deviceIds.end()) return at->second;
    TP_TRY(const auto id, m_db.blob("SELECT id FROM device WHERE n=?", number));
    if (!id) return fail(Code::StoreCorrupt, "no device of that number");
    TP_TRY(const auto device, DeviceId::from(*id));
    return m_deviceIds.emplace(number, device).first->second;
}

Result<std::string> Numbers::typeName(std::int64_t number) {
    if (const auto at = m_typeNames.find(number); at != m_typeNames.end()) return at->second;
    auto row = m_db.query("SELECT name FROM type WHERE n=?", number);
    TP_TRY(const bool found, row.step());
    if (!found) return fail(Code::StoreCorrupt, "no type of that number");
    return m_typeNames.emplace(number, row.text(0)).first->second;
}

void Numbers::forget() {
    m_devices.clear();
    m_types.clear();
    m_spaces.clear();
    m_deviceIds.clear();
    m_typeNames.clear();
}

} // namespace tp::store
