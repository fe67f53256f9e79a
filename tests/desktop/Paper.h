#pragma once
// What stands on a paper that was printed, in the order a reader would hear it: by an independent program.
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>

namespace tp::test {

[[nodiscard]] inline QString paperWords(const QString &pdf) {
    const auto program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    REQUIRE_FALSE(program.isEmpty());
    QProcess run;
    run.start(program, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(run.waitForFinished());
    auto words = QString::fromUtf8(run.readAllStandardOutput());
    for (const auto space : {QChar(0xa0), QChar(0x202f)}) words.replace(space, QLatin1Char(' '));
    return words.replace(QChar(0x2019), QLatin1Char('\'')).simplified();
}

inline void checkOrder(const QString &words, std::initializer_list<const char *> parts) {
    INFO(words.toStdString());
    qsizetype last = 0;
    for (const auto *part : parts) {
        INFO(part);
        const auto found = words.indexOf(QString::fromUtf8(part), last);
        REQUIRE(found >= last);
        last = found + 1;
    }
}

} // namespace tp::test
