// The Qt driver as any page would use it: by name, through QSqlQuery.
#include "core/store/SqlCipherDriver.h"
#include "tests/support/TempDir.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace tp;

namespace {

struct Opened {
    int argc = 1;
    char name[5] = "test";
    char *argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
    test::TempDir dir;
    QString file = QString::fromStdString(dir.file("driver.db"));
    QString key = QString(64, QLatin1Char('7'));
    QSqlDatabase database;
    Opened() {
        store::SqlCipherDriver::registerOnce();
        store::OpenMode mode;
        mode.create = true;
        const auto bytes = fromHex(key.toStdString());
        REQUIRE(bytes);
        const auto raw = crypto::Secret<32>::from(*bytes);
        REQUIRE(raw);
        const auto made = store::Connection::open(dir.path() / "driver.db", *raw, mode);
        REQUIRE(made);
        REQUIRE((*made)->script("CREATE TABLE thing(n INTEGER PRIMARY KEY, label TEXT NOT NULL, body BLOB)"));
        database = QSqlDatabase::addDatabase(store::SqlCipherDriver::name(), QStringLiteral("driver"));
        database.setDatabaseName(file);
        REQUIRE(database.open(QString(), key));
    }
    ~Opened() {
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("driver"));
    }
};

} // namespace

TEST_CASE("the driver binds, counts, rolls back, describes and reads again") {
    Opened at;
    QSqlQuery query(at.database);
    REQUIRE(query.prepare(QStringLiteral("INSERT INTO thing(label, body) VALUES(?, ?)")));
    for (int i = 0; i < 3; ++i) {
        query.addBindValue(QStringLiteral("nº %1 « été »").arg(i));
        query.addBindValue(i == 1 ? QVariant() : QVariant(QByteArray("\0\1", 2)));
        REQUIRE(query.exec());
        CHECK(query.numRowsAffected() == 1);
        CHECK(query.lastInsertId().toLongLong() == i + 1);
    }
    REQUIRE(at.database.transaction());
    REQUIRE(query.exec(QStringLiteral("DELETE FROM thing")));
    CHECK(query.numRowsAffected() == 3);
    REQUIRE(at.database.rollback());
    REQUIRE(query.exec(QStringLiteral("SELECT n, label, body FROM thing ORDER BY n")));
    CHECK(query.record().fieldName(1) == QStringLiteral("label"));
    REQUIRE(query.last());
    CHECK(query.value(0).toInt() == 3);
    REQUIRE(query.previous());
    CHECK(query.value(1).toString() == QStringLiteral("nº 1 « été »"));
    CHECK(query.isNull(2));
    REQUIRE(query.first());
    CHECK(query.value(2).toByteArray() == QByteArray("\0\1", 2));
    CHECK(at.database.tables() == QStringList{QStringLiteral("thing")});
    CHECK(at.database.record(QStringLiteral("thing")).count() == 3);
    CHECK(at.database.primaryIndex(QStringLiteral("thing")).fieldName(0) == QStringLiteral("n"));
    CHECK_FALSE(query.exec(QStringLiteral("SELECT 1; DROP TABLE thing")));
    CHECK_FALSE(query.exec(QStringLiteral("SELECT nothing FROM nowhere")));
}

TEST_CASE("a wrong key does not open; a read-only clone reads and cannot write") {
    Opened at;
    {
        auto clone = QSqlDatabase::cloneDatabase(at.database, QStringLiteral("clone"));
        CHECK_FALSE(clone.open(QString(), QString(64, QLatin1Char('8'))));
        clone.setConnectOptions(QStringLiteral("readonly"));
        REQUIRE(clone.open(QString(), at.key));
        QSqlQuery query(clone);
        CHECK(query.exec(QStringLiteral("SELECT count(*) FROM thing")));
        CHECK_FALSE(query.exec(QStringLiteral("DELETE FROM thing")));
        clone.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("clone"));
}

TEST_CASE("a long query is cancelled from another thread, and the next one runs") {
    Opened at;
    QSqlQuery query(at.database);
    {
        const std::jthread canceller([&](const std::stop_token &stop) {
            while (!stop.stop_requested()) at.database.driver()->cancelQuery();
        });
        CHECK_FALSE(query.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT max(i) FROM n")));
    }
    CHECK(query.lastError().nativeErrorCode() == QStringLiteral("cancelled"));
    CHECK(query.exec(QStringLiteral("SELECT 1")));
}
