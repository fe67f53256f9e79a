#include "core/store/SqlCipherResult.h"

#include "core/store/SqlCipherDriver.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

namespace tp::store {

namespace {

bool isNullValue(const QVariant &value) {
    if (!value.isValid() || value.isNull()) return true;
    if (value.typeId() == QMetaType::QString) return value.toString().isNull();
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull();
}

} // namespace

QMetaType typeOfColumn(const std::string &declared) {
    const auto type = QString::fromStdString(declared).toUpper();
    if (type.contains(QLatin1String("INT"))) return QMetaType(QMetaType::LongLong);
    if (type.contains(QLatin1String("CHAR")) || type.contains(QLatin1String("TEXT"))) return QMetaType(QMetaType::QString);
    if (type.contains(QLatin1String("REAL")) || type.contains(QLatin1String("DOUB"))) return QMetaType(QMetaType::Double);
    if (type.contains(QLatin1String("BLOB"))) return QMetaType(QMetaType::QByteArray);
    return QMetaType();
}

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver) {}
SqlCipherResult::~SqlCipherResult() { finalize(); }

Connection *SqlCipherResult::connection() const {
    const auto *driver = static_cast<const SqlCipherDriver *>(this->driver());
    return driver ? driver->connection() : nullptr;
}

void SqlCipherResult::finalize() {
    sqlite3_finalize(m_statement); // a connection closed before it lives on, out of reach, until this
    m_statement = nullptr;
}

bool SqlCipherResult::failed(const QString &what, int code) {
    const auto error = connection() ? connection()->lastError(code) : Error{Code::Io, "closed"};
    setLastError(
        QSqlError(what, QString::fromStdString(error.detail), QSqlError::StatementError, QString::fromLatin1(codeName(error.code))));
    setAt(QSql::AfterLastRow);
    return false;
}

bool SqlCipherResult::reset(const QString &sql) { return prepare(sql) && exec(); }

bool SqlCipherResult::prepare(const QString &sql) {
    finalize();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    auto *home = connection();
    if (!home) return false;
    const auto text = sql.toUtf8();
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(home->raw(), text.constData(), static_cast<int>(text.size()), 0, &m_statement, &tail);
    if (code != SQLITE_OK) return failed(QStringLiteral("prepare"), code);
    if (!m_statement || !QByteArray(tail).trimmed().isEmpty()) {
        finalize();
        setLastError(QSqlError(QStringLiteral("prepare"), QStringLiteral("exactly one statement"), QSqlError::StatementError));
        return false;
    }
    return true;
}

bool SqlCipherResult::bindValues() {
    const auto values = boundValues();
    // A named placeholder used twice is one parameter of SQLite and two of Qt's positions: bind each by its place in the text.
    if (sqlite3_bind_parameter_count(m_statement) != values.size()) {
        setLastError(QSqlError(QStringLiteral("bind"), QStringLiteral("number of parameters"), QSqlError::StatementError));
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        const auto &value = values[i];
        int code = SQLITE_OK;
        if (isNullValue(value)) {
            code = sqlite3_bind_null(m_statement, i + 1);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const auto bytes = value.toByteArray();
            code = bytes.isEmpty() ? sqlite3_bind_zeroblob(m_statement, i + 1, 0)
                                   : sqlite3_bind_blob64(m_statement, i + 1, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                                         SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::Double) {
            code = sqlite3_bind_double(m_statement, i + 1, value.toDouble());
        } else if (value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::Int || value.typeId() == QMetaType::UInt ||
                   value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::ULongLong) {
            code = sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        } else {
            const auto text = value.toString().toUtf8();
            code = sqlite3_bind_text64(m_statement, i + 1, text.constData(), static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
        }
        if (code != SQLITE_OK) return failed(QStringLiteral("bind"), code);
    }
    return true;
}

bool SqlCipherResult::exec() {
    auto *home = connection();
    if (!home || !m_statement) return false;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    setLastError(QSqlError());
    m_firstReady = false;
    setAt(QSql::BeforeFirstRow);
    if (!bindValues()) return false;
    home->resume();
    setSelect(sqlite3_column_count(m_statement) > 0);
    const int code = sqlite3_step(m_statement);
    m_changes = isSelect() ? -1 : home->changes();
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const bool reported = failed(QStringLiteral("exec"), code);
        sqlite3_reset(m_statement);
        return reported;
    }
    m_firstReady = code == SQLITE_ROW;
    if (code == SQLITE_DONE) {
        if (isSelect()) setAt(QSql::BeforeFirstRow);
        sqlite3_reset(m_statement); // holds no snapshot
    }
    setActive(true);
    m_done = code == SQLITE_DONE;
    return true;
}

bool SqlCipherResult::step() {
    if (!m_statement || !connection()) return false;
    if (!m_firstReady) {
        if (m_done) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_DONE) {
            m_done = true;
            sqlite3_reset(m_statement);
            setAt(QSql::AfterLastRow);
            return false;
        }
        if (code != SQLITE_ROW) {
            const bool reported = failed(QStringLiteral("fetch"), code);
            sqlite3_reset(m_statement);
            m_done = true;
            return reported;
        }
    }
    m_firstReady = false;
    setAt(at() < 0 ? 0 : at() + 1);
    return true;
}

// Forward only at heart: going back runs the statement again.
bool SqlCipherResult::fetch(int row) {
    if (row < 0) return false;
    if (row == at()) return true;
    if ((at() == QSql::AfterLastRow || row < at()) && !exec()) return false;
    while (at() < row)
        if (!step()) return false;
    return true;
}
bool SqlCipherResult::fetchFirst() { return fetch(0); }
bool SqlCipherResult::fetchNext() { return step(); }
bool SqlCipherResult::fetchLast() {
    int last = at();
    if (last == QSql::AfterLastRow) {
        if (!exec()) return false;
        last = -1;
    }
    while (step()) last = at();
    return last >= 0 && fetch(last);
}

QVariant SqlCipherResult::data(int column) {
    if (!m_statement || column < 0 || column >= sqlite3_column_count(m_statement)) return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)), sqlite3_column_bytes(m_statement, column));
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                 sqlite3_column_bytes(m_statement, column));
    default:
        return {};
    }
}

bool SqlCipherResult::isNull(int column) { return !m_statement || sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
int SqlCipherResult::numRowsAffected() { return static_cast<int>(m_changes); }
QVariant SqlCipherResult::lastInsertId() const {
    return connection() ? QVariant::fromValue<qlonglong>(connection()->lastRow()) : QVariant();
}

QSqlRecord SqlCipherResult::record() const {
    QSqlRecord record;
    if (!m_statement || !isSelect()) return record;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
        const auto *declared = sqlite3_column_decltype(m_statement, i);
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), typeOfColumn(declared ? declared : "")));
    }
    return record;
}

void SqlCipherResult::detachFromResultSet() {
    if (m_statement) sqlite3_reset(m_statement);
    m_firstReady = false;
    m_done = true;
}

QVariant SqlCipherResult::handle() const { return QVariant::fromValue(static_cast<void *>(m_statement)); }

} // namespace tp::store
