#include "core/store/Statement.h"

#include "core/store/Connection.h"

#include <sqlite3.h>

namespace tp::store {

Statement::Statement(Connection *home, std::string sql, sqlite3_stmt *raw, std::optional<Error> error)
    : m_home(home), m_sql(std::move(sql)), m_raw(raw), m_error(std::move(error)) {}

Statement::Statement(Statement &&other) noexcept
    : m_home(other.m_home), m_sql(std::move(other.m_sql)), m_raw(std::exchange(other.m_raw, nullptr)), m_next(other.m_next),
      m_error(std::move(other.m_error)) {}

Statement::~Statement() {
    if (m_raw) m_home->giveBack(std::move(m_sql), m_raw);
}

void Statement::bind(std::int64_t value) {
    if (m_raw) sqlite3_bind_int64(m_raw, m_next++, value);
}
void Statement::bind(std::string_view value, bool copy) {
    if (!m_raw) return;
    sqlite3_bind_text64(m_raw, m_next++, value.data() ? value.data() : "", value.size(), copy ? SQLITE_TRANSIENT : SQLITE_STATIC,
                        SQLITE_UTF8);
}
void Statement::bind(ByteView value, bool copy) {
    if (!m_raw) return;
    if (value.empty()) // a null pointer would bind NULL
        sqlite3_bind_zeroblob(m_raw, m_next++, 0);
    else
        sqlite3_bind_blob64(m_raw, m_next++, value.data(), value.size(), copy ? SQLITE_TRANSIENT : SQLITE_STATIC);
}
void Statement::bindNull() {
    if (m_raw) sqlite3_bind_null(m_raw, m_next++);
}

Result<bool> Statement::step() {
    if (m_error) return fail(*m_error);
    const int code = sqlite3_step(m_raw);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return fail(m_home->lastError(code));
}

void Statement::reset() {
    if (!m_raw) return;
    sqlite3_reset(m_raw);
    m_next = 1;
}

bool Statement::null(int column) const { return sqlite3_column_type(m_raw, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_raw, column); }
std::string Statement::text(int column) const {
    const auto *at = reinterpret_cast<const char *>(sqlite3_column_text(m_raw, column));
    return at ? std::string(at, static_cast<std::size_t>(sqlite3_column_bytes(m_raw, column))) : std::string();
}
ByteView Statement::blob(int column) const {
    const auto *at = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_raw, column));
    return at ? ByteView(at, static_cast<std::size_t>(sqlite3_column_bytes(m_raw, column))) : ByteView();
}
Bytes Statement::bytes(int column) const {
    const auto view = blob(column);
    return {view.begin(), view.end()};
}

} // namespace tp::store
