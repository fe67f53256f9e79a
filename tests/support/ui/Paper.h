#pragma once
// What stands on a paper that was printed, in the order a reader would hear it: by an independent program.
#include "tests/support/TempDir.h"
#include "ui/widgets/PaperSheet.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

#include <catch2/catch_test_macros.hpp>

namespace tp::test {

[[nodiscard]] inline QString outputOf(const char *reader, const QStringList &arguments) {
    const auto program = QStandardPaths::findExecutable(QLatin1String(reader));
    INFO(reader);
    REQUIRE_FALSE(program.isEmpty());
    QProcess run;
    run.start(program, arguments);
    REQUIRE(run.waitForFinished());
    REQUIRE(run.exitCode() == 0);
    return QString::fromUtf8(run.readAllStandardOutput());
}
[[nodiscard]] inline QString readOut(const QString &pdf, const QStringList &options) {
    return outputOf("pdftotext", options + QStringList{pdf, QStringLiteral("-")});
}
// Each piece of text with the very signs that stand in the file; what goes on in another font is the same piece. pdftotext makes an
// ordinary space of every space.
[[nodiscard]] inline QString paperSigns(const QString &pdf) {
    static const QRegularExpression piece(QStringLiteral("<text top=\"(\\d+)\" left=\"(\\d+)\" width=\"(\\d+)\"[^>]*>(.*)</text>")),
        look(QStringLiteral("</?[bi]>"));
    constexpr int apart = 2; // pixels
    QString out;
    int top = -1, end = -1;
    for (const auto &line : outputOf("pdftohtml", {"-xml", "-i", "-q", "-stdout", pdf}).split(QLatin1Char('\n'))) {
        const auto found = piece.match(line);
        if (!found.hasMatch()) continue;
        const int itsTop = found.captured(1).toInt(), left = found.captured(2).toInt();
        if (end >= 0 && (std::abs(itsTop - top) > apart || std::abs(left - end) > apart)) out += QLatin1Char('\n');
        out += found.captured(4).remove(look);
        top = itsTop, end = left + found.captured(3).toInt();
    }
    return out;
}

// Line by line over the page; block by block, as it is guessed from where they lie; in the order of the file, as it is read aloud.
enum class PaperOrder { Lines, Blocks, File };
// With ordinary spaces and apostrophes.
[[nodiscard]] inline QString paperWords(const QString &pdf, PaperOrder order = PaperOrder::Lines) {
    auto words = readOut(pdf, order == PaperOrder::Lines  ? QStringList{QStringLiteral("-layout")}
                              : order == PaperOrder::File ? QStringList{QStringLiteral("-raw")}
                                                          : QStringList{});
    for (const auto space : {QChar(0xa0), QChar(0x202f)}) words.replace(space, QLatin1Char(' '));
    return words.replace(QChar(0x2019), QLatin1Char('\'')).simplified();
}
[[nodiscard]] inline QString paperWords(const ui::PaperSheet &sheet) {
    const TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "sheet.pdf").string());
    REQUIRE(sheet.write(path));
    return paperWords(path);
}

// Pages and words as they lie on the paper, how large each page is, and the words that leave `margin` (points) to no edge.
struct PaperBoxes {
    int pages = 0, words = 0;
    QStringList outside;
    QList<QSizeF> sizes;                                  // points, of each page
    [[nodiscard]] bool areAll(const QSizeF &size) const { // within a point
        return !sizes.isEmpty() && std::ranges::all_of(sizes, [&](const QSizeF &one) {
            return std::abs(one.width() - size.width()) <= 1 && std::abs(one.height() - size.height()) <= 1;
        });
    }
};
inline constexpr QSizeF a4Portrait(595, 842), a4Landscape(842, 595); // points
[[nodiscard]] inline PaperBoxes paperBoxes(const QString &pdf, double margin = 12) {
    static const QRegularExpression page(QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""));
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"(-?[\\d.]+)\" yMin=\"(-?[\\d.]+)\" xMax=\"(-?[\\d.]+)\" yMax=\"(-?[\\d.]+)\">(.*)</word>"));
    PaperBoxes out;
    double width = 0, height = 0;
    for (const auto &line : readOut(pdf, {QStringLiteral("-bbox")}).split(QLatin1Char('\n'))) {
        if (const auto found = page.match(line); found.hasMatch()) {
            ++out.pages;
            width = found.captured(1).toDouble();
            height = found.captured(2).toDouble();
            out.sizes << QSizeF(width, height);
        }
        const auto found = word.match(line);
        if (!found.hasMatch()) continue;
        ++out.words;
        const auto at = [&found](int edge) { return found.captured(edge).toDouble(); };
        if (at(1) < margin || at(2) < margin || at(3) > width - margin || at(4) > height - margin) out.outside << found.captured(5);
    }
    return out;
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
