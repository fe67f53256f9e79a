#include "ui/widgets/PaperSigns.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QTextCursor>
#include <QTextDocument>

namespace tp::ui {
namespace {
constexpr QChar apostrophe(0x2019), letterApostrophe(0x02bc);

bool isItsOwn(const QFont &font) {
    const auto glyphs = QRawFont::fromFont(font).glyphIndexesForString(QString(apostrophe) + letterApostrophe);
    return glyphs.size() == 2 && glyphs[0] != 0 && glyphs[0] != glyphs[1];
}
} // namespace

QString apostropheFamily(const QFont &font) {
    if (isItsOwn(font)) return {};
    for (const auto *name : {"DejaVu Sans", "Liberation Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial"}) {
        const auto family = QLatin1String(name);
        if (QFontDatabase::families().contains(family) && isItsOwn(QFont(family))) return family;
    }
    return {};
}

QList<QTextLayout::FormatRange> apostrophesBy(const QString &family, const QString &words) {
    QList<QTextLayout::FormatRange> out;
    if (family.isEmpty()) return out;
    for (auto at = words.indexOf(apostrophe); at >= 0; at = words.indexOf(apostrophe, at + 1)) {
        QTextLayout::FormatRange range{static_cast<int>(at), 1, {}};
        range.format.setFontFamilies({family});
        out << range;
    }
    return out;
}

void setApostrophes(QTextDocument &document) {
    const auto family = apostropheFamily(document.defaultFont());
    if (family.isEmpty()) return;
    QTextCharFormat format;
    format.setFontFamilies({family});
    for (auto at = document.find(QString(apostrophe)); !at.isNull(); at = document.find(QString(apostrophe), at))
        at.mergeCharFormat(format);
}

} // namespace tp::ui
