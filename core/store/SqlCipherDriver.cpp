#include "core/store/SqlCipherDriver.h"

#include "core/store/SqlCipherResult.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <mutex>

namespace tp::store {
namespace {
constexpr int readersCacheMb = 64; // of pages in clear
}

QString SqlCipherDriver::name() { return QStringLiteral("TPSQLCIPHER"); }

void SqlCipherDriver::registerOnce() {
    static std::mutex mutex; // readers open on several threads
    const std::scoped_lock lock(mutex);
    // Qt frees the creator together with the application: without one nothing would, with the next one it has to be made again.
    if (!QCoreApplication::instance() || QSqlDatabase::isDriverAvailable(name())) return;
    QSqlDatabase::registerSqlDriver(name(), new QSqlDriverCreator<SqlCipherDriver>);
}

SqlCipherDriver::~SqlCipherDriver() { SqlCipherDriver::close(); }

bool SqlCipherDriver::hasFeature(DriverFeature feature) const {
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
    case LastInsertId:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
        break;
    }
    return false;
}

bool SqlCipherDriver::open(const QString &file, const QString &, const QString &password, const QString &vfs, int, const QString &options) {
    if (isOpen()) close();
    auto hex = password.toStdString();
    auto bytes = fromHex(hex);
    crypto::wipe(hex.data(), hex.size());
    auto key = bytes ? crypto::Secret<32>::from(*bytes) : Result<crypto::Secret<32>>(fail(Code::Invalid, "key"));
    if (bytes) crypto::wipe(bytes->data(), bytes->size());
    OpenMode mode;
    mode.readOnly = options == QLatin1String("readonly");
    mode.cacheMb = readersCacheMb;
    mode.vfs = vfs.toStdString();
    auto opened = key ? Connection::open(std::filesystem::path(file.toStdString()), *key, mode)
                      : Result<std::unique_ptr<Connection>>(fail(key.error()));
    if (!opened) {
        m_failure = opened.error();
        setLastError(QSqlError(QStringLiteral("The store cannot be opened"), QString::fromStdString(opened.error().detail),
                               QSqlError::ConnectionError));
        setOpenError(true);
        return false;
    }
    m_connection = std::move(*opened);
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close() {
    m_connection.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlCipherDriver::createResult() const { return new SqlCipherResult(this); }

bool SqlCipherDriver::perform(const char *sql, const QString &what) {
    if (!m_connection) return false;
    m_connection->resume();
    if (const auto done = m_connection->run(sql); !done) {
        setLastError(QSqlError(what, QString::fromStdString(done.error().detail), QSqlError::TransactionError));
        return false;
    }
    return true;
}

// IMMEDIATE takes the write lock at once: a deferred one may fail half-way, when it first writes.
bool SqlCipherDriver::beginTransaction() { return perform("BEGIN IMMEDIATE", QStringLiteral("Cannot begin")); }
bool SqlCipherDriver::commitTransaction() { return perform("COMMIT", QStringLiteral("Cannot commit")); }
bool SqlCipherDriver::rollbackTransaction() { return perform("ROLLBACK", QStringLiteral("Cannot roll back")); }

QStringList SqlCipherDriver::tables(QSql::TableType type) const {
    QStringList names;
    if (!m_connection) return names;
    const auto add = [&](const char *sql) {
        auto rows = m_connection->query(sql);
        for (;;) {
            const auto row = rows.step();
            if (!row || !*row) return;
            names << QString::fromStdString(rows.text(0));
        }
    };
    if (type & QSql::Tables) add("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'");
    if (type & QSql::Views) add("SELECT name FROM sqlite_schema WHERE type='view'");
    if (type & QSql::SystemTables) names << QStringLiteral("sqlite_schema");
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString &table) const {
    QSqlRecord record;
    if (!m_connection) return record;
    auto rows = m_connection->query("SELECT name, type, \"notnull\" FROM pragma_table_info(?)", table.toStdString());
    for (;;) {
        const auto row = rows.step();
        if (!row || !*row) return record;
        QSqlField field(QString::fromStdString(rows.text(0)), typeOfColumn(rows.text(1)), table);
        field.setRequired(rows.integer(2) != 0);
        record.append(field);
    }
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const {
    QSqlIndex index(table);
    if (!m_connection) return index;
    auto rows = m_connection->query("SELECT name, type FROM pragma_table_info(?) WHERE pk>0 ORDER BY pk", table.toStdString());
    for (;;) {
        const auto row = rows.step();
        if (!row || !*row) return index;
        index.append(QSqlField(QString::fromStdString(rows.text(0)), typeOfColumn(rows.text(1)), table));
    }
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const {
    if (!field.isNull() && field.metaType().id() == QMetaType::QByteArray)
        return QStringLiteral("x'") + QString::fromLatin1(field.value().toByteArray().toHex()) + QLatin1Char('\'');
    return QSqlDriver::formatValue(field, trimStrings);
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const {
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, FieldName)) return identifier;
    auto escaped = identifier;
    return QLatin1Char('"') + escaped.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QVariant SqlCipherDriver::handle() const {
    return m_connection ? QVariant::fromValue(static_cast<void *>(m_connection->raw())) : QVariant();
}

bool SqlCipherDriver::cancelQuery() {
    if (!m_connection) return false;
    m_connection->cancel();
    return true;
}

} // namespace tp::store
