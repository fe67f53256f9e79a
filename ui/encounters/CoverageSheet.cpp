#include "ui/encounters/CoverageSheet.h"

#include "ui/text/Dates.h"
#include "ui/text/SheetHtml.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::CoverageSheet)
};

QString cell(const QString &text, bool number = false) {
    return QStringLiteral("<td align=\"%1\">%2</td>").arg(number ? QStringLiteral("right") : QStringLiteral("left"), text.toHtmlEscaped());
}
QString number(quint64 value) { return QLocale().toString(static_cast<qulonglong>(value)); }

QString table(const CoverageModel &model) {
    QString html = QStringLiteral("<table cellpadding=\"3\" width=\"100%\"><tr>");
    using Column = CoverageModel::Column;
    for (const auto column : {Column::Name, Column::Group, Column::Encounters, Column::Share, Column::Known, Column::Unnamed, Column::Last})
        html += QStringLiteral("<th align=\"%1\">%2</th>")
                    .arg(column >= Column::Encounters && column <= Column::Unnamed ? QStringLiteral("right") : QStringLiteral("left"),
                         model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped());
    html += QStringLiteral("</tr>");
    std::vector<const CoverageRow *> met;
    for (const auto &row : model.all())
        if (row.encounters > 0) met.push_back(&row);
    std::stable_sort(met.begin(), met.end(), [](const auto *a, const auto *b) { return a->encounters > b->encounters; });
    for (const auto *row : met)
        html += QStringLiteral("<tr>") + cell(row->name) + cell(row->group) + cell(number(row->encounters), true) +
                cell(shareText(row->encounters, model.total()), true) + cell(number(row->known), true) + cell(number(row->unnamed), true) +
                cell(dateText(std::string_view(row->lastAt).substr(0, 10))) + QStringLiteral("</tr>");
    return met.empty() ? QString() : html + QStringLiteral("</table>");
}

QStringList lacking(const CoverageModel &model) {
    std::map<QString, QStringList> byGroup;
    for (const auto &row : model.all())
        if (row.encounters == 0) byGroup[row.group] << row.name;
    QStringList lines;
    for (auto &[group, communes] : byGroup) {
        communes.sort(Qt::CaseInsensitive);
        lines << Words::tr("%1: %2", "intercommunality: communes").arg(group, communes.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace

QString coverageHtml(const CoverageModel &model, const QStringList &narrowed, QDate today) {
    return sheet::document(
        Words::tr("Where people are met"),
        sheet::row(Words::tr("Counted"), narrowed.join(QStringLiteral(" · "))) + sheet::row(Words::tr("On"), dateText(today)) +
            sheet::row(Words::tr("Encounters"), number(model.total())),
        sheet::section(Words::tr("Communes with encounters"), table(model)) +
            sheet::section(Words::tr("Communes without an encounter"), sheet::listed(lacking(model))),
        Words::tr("Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. No name of anybody stands here."));
}

} // namespace tp::ui
