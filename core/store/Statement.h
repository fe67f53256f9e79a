#pragma once
// The thin road to SQLCipher's C interface, for the paths where microseconds count. A Statement is taken from its connection's cache and
// given back, reset, when it goes out of scope. Belongs to the connection's thread; must not outlive the connection.
#include "core/base/Ids.h"

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace tp::store {

class Connection;

class Statement {
public:
    Statement(Connection *home, std::string sql, sqlite3_stmt *raw, std::optional<Error> error = std::nullopt);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // The next parameter. Views must stay valid until the statement is given back, unless `copy`.
    void bind(std::int64_t value);
    void bind(std::string_view value, bool copy);
    void bind(ByteView value, bool copy);
    void bindNull();

    [[nodiscard]] Result<bool> step(); // true: a row stands ready
    void reset();                      // ready to bind and step again

    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] ByteView blob(int column) const; // valid until the next step
    [[nodiscard]] Bytes bytes(int column) const;
    template <class Id> [[nodiscard]] Id id(int column) const { // zero when the column is null or of another length
        Id out;
        const auto from = blob(column);
        if (from.size() == out.bytes.size()) std::copy(from.begin(), from.end(), out.bytes.begin());
        return out;
    }
    [[nodiscard]] sqlite3_stmt *raw() const { return m_raw; }

private:
    Connection *m_home;
    std::string m_sql;
    sqlite3_stmt *m_raw;
    int m_next = 1;
    std::optional<Error> m_error;
};

// How each C++ type becomes a parameter.
inline void bindOne(Statement &to, std::nullptr_t, bool) { to.bindNull(); }
template <class T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void bindOne(Statement &to, T value, bool) { to.bind(static_cast<std::int64_t>(value)); }
inline void bindOne(Statement &to, std::string_view value, bool copy) { to.bind(value, copy); }
inline void bindOne(Statement &to, const std::string &value, bool copy) { to.bind(std::string_view(value), copy); }
inline void bindOne(Statement &to, const char *value, bool copy) { to.bind(std::string_view(value), copy); }
inline void bindOne(Statement &to, ByteView value, bool copy) { to.bind(value, copy); }
inline void bindOne(Statement &to, const Bytes &value, bool copy) { to.bind(ByteView(value), copy); }
template <class Tag, std::size_t N> void bindOne(Statement &to, const Id<Tag, N> &value, bool copy) { to.bind(value.view(), copy); }
template <class T> void bindOne(Statement &to, const std::optional<T> &value, bool copy) {
    if (value)
        bindOne(to, *value, copy);
    else
        to.bindNull();
}

} // namespace tp::store
