#pragma once
// SQLCipher behind Qt's public extension point, so that pages use QSqlQuery and QSqlQueryModel as with any database.
//   open(file, user: ignored, password: 64 hexadecimal characters of the raw key, host: VFS name or empty, …, options: "readonly")
// One connection per thread. transaction() is BEGIN IMMEDIATE. cancelQuery() may be called from another thread.
#include "core/store/Connection.h"

#include <QSqlDriver>

namespace tp::store {

class SqlCipherDriver final : public QSqlDriver {
public:
    explicit SqlCipherDriver(QObject *parent = nullptr) : QSqlDriver(parent) {}
    ~SqlCipherDriver() override;

    [[nodiscard]] static QString name(); // registered under it, so that cloneDatabase works
    static void registerOnce();

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &file, const QString &user, const QString &password, const QString &vfs, int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QString formatValue(const QSqlField &field, bool trimStrings) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    QVariant handle() const override;
    bool cancelQuery() override;

    [[nodiscard]] Connection *connection() const { return m_connection.get(); }     // null when closed
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; } // why open() failed

private:
    bool perform(const char *sql, const QString &what);
    std::unique_ptr<Connection> m_connection;
    std::optional<Error> m_failure;
};

} // namespace tp::store
