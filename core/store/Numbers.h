#pragma once
// Small numbers for what the journal names again and again: devices, record types. Cached; forget() after a rollback, because a number
// given in the transaction went with it. Belongs to the connection's thread.
#include "core/store/Connection.h"

#include <map>

namespace tp::store {

class Numbers {
public:
    explicit Numbers(Connection &db) : m_db(db) {}
    [[nodiscard]] Result<std::int64_t> device(const DeviceId &id); // given when new
    [[nodiscard]] Result<std::int64_t> type(const std::string &name);
    [[nodiscard]] Result<std::int64_t> space(const SpaceId &id);
    [[nodiscard]] Result<DeviceId> deviceId(std::int64_t number);
    [[nodiscard]] Result<std::string> typeName(std::int64_t number);
    void forget();

private:
    Connection &m_db;
    std::map<DeviceId, std::int64_t> m_devices;
    std::map<std::string, std::int64_t> m_types;
    std::unordered_map<SpaceId, std::int64_t> m_spaces;
    std::map<std::int64_t, DeviceId> m_deviceIds;
    std::map<std::int64_t, std::string> m_typeNames;
};

} // namespace tp::store
