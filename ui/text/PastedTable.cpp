#include "ui/text/PastedTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct PastedTableWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PastedTable)
};
} // namespace

bool isPastedTable(const QString &typed) {
    const auto text = typed.trimmed(); // one cell that was copied ends with a line break
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        return sign == QLatin1Char('\t') || sign == QLatin1Char('\n') || sign == QLatin1Char('\r') || sign == QChar::LineSeparator ||
               sign == QChar::ParagraphSeparator;
    });
}

QString pastedTableText(const QString &typed) {
    return isPastedTable(typed) ? PastedTableWords::tr("This is a table, not a name: bring it in with “Import a table” (Ctrl+K).")
                                : QString();
}

} // namespace tp::ui
