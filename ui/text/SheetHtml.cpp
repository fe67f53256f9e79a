#include "ui/text/SheetHtml.h"

namespace tp::ui::sheet {

QString paragraphs(const QString &text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")); }

QString row(const QString &name, const QString &text) {
    if (text.isEmpty()) return {};
    return QStringLiteral("<tr><td width=\"30%\"><b>%1</b></td><td>%2</td></tr>").arg(name.toHtmlEscaped(), paragraphs(text));
}

QString section(const QString &title, const QString &inner) {
    if (inner.isEmpty()) return {};
    return QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped()) + inner;
}

QString listed(const QStringList &lines) {
    if (lines.isEmpty()) return {};
    QString html;
    for (const auto &line : lines) html += QStringLiteral("<li>%1</li>").arg(paragraphs(line));
    return QStringLiteral("<ul>%1</ul>").arg(html);
}

QString document(const QString &title, const QString &rows, const QString &sections, const QString &small) {
    return QStringLiteral(
               "<html><body><h2>%1</h2><table cellpadding=\"4\" width=\"100%\">%2</table>%3<p><small>%4</small></p></body></html>")
        .arg(title.toHtmlEscaped(), rows, sections, small.toHtmlEscaped());
}

} // namespace tp::ui::sheet
