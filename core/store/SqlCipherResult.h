#pragma once
// The rows of one statement, as QSqlQuery reads them. Values come as the column holds them: qlonglong, double, QString, QByteArray, null.
#include "core/store/Connection.h"

#include <QSqlResult>

namespace tp::store {

class SqlCipherDriver;

class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;
    QVariant handle() const override;

protected:
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    int size() override { return -1; } // not known before the last row
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    [[nodiscard]] Connection *connection() const;
    [[nodiscard]] bool bindValues();
    bool step(); // to the next row; sets the place or the error
    bool failed(const QString &what, int code);
    void finalize();
    sqlite3_stmt *m_statement = nullptr;
    bool m_firstReady = false; // exec() has stepped to the first row already
    bool m_done = false;       // no further row
    std::int64_t m_changes = -1;
};

[[nodiscard]] QMetaType typeOfColumn(const std::string &declared);

} // namespace tp::store
