#include "ui/encounters/CoverageSheet.h"

#include "ui/text/Dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
struct CoverageSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::CoverageSheet)
};
constexpr double leastMm = 7;

QString grouped(quint64 value) { return QLocale().toString(static_cast<qulonglong>(value)); }

PaperCell figure(const QString &text) { return {text, false, false, false, true}; }

void addMet(PaperSheet &sheet, const CoverageModel &model) {
    using Column = CoverageModel::Column;
    const auto column = [&model](Column which, int share) {
        return PaperColumn{model.headerData(which, Qt::Horizontal, Qt::DisplayRole).toString(), share};
    };
    std::vector<const CoverageRow *> met;
    for (const auto &row : model.all())
        if (row.encounters > 0) met.push_back(&row);
    if (met.empty()) return;
    std::stable_sort(met.begin(), met.end(), [](const auto *a, const auto *b) { return a->encounters > b->encounters; });
    const bool known = model.isPeopleCounted(); // else without that column: a number nobody can ask again is worse than none
    QList<QList<PaperCell>> rows;
    for (const auto *row : met) {
        rows << QList<PaperCell>{
            {row->name}, {row->group}, figure(grouped(row->encounters)), figure(shareText(row->encounters, model.total()))};
        if (known) rows.last() << figure(grouped(row->known.value_or(0)));
        rows.last() << figure(grouped(row->unnamed)) << PaperCell{dateText(std::string_view(row->lastAt).substr(0, 10))};
    }
    sheet.addHeading(CoverageSheetWords::tr("Communes with encounters"));
    QList<PaperColumn> columns{column(Column::Name, known ? 20 : 25), column(Column::Group, known ? 21 : 27),
                               column(Column::Encounters, 13), column(Column::Share, 10)};
    if (known) columns << column(Column::Known, 11);
    columns << column(Column::Unnamed, 11) << column(Column::Last, 14);
    sheet.addTable(columns, rows, leastMm);
    if (!known) sheet.addSmall(CoverageSheetWords::tr("People with a file were not counted yet: their column is left out."));
}

QStringList lacking(const CoverageModel &model) {
    std::map<QString, QStringList> byGroup;
    for (const auto &row : model.all())
        if (row.encounters == 0) byGroup[row.group] << row.name;
    QStringList lines;
    for (auto &[group, communes] : byGroup) {
        communes.sort(Qt::CaseInsensitive);
        lines << CoverageSheetWords::tr("%1: %2", "intercommunality: communes").arg(group, communes.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace

PaperSheet coverageSheet(const CoverageModel &model, const QStringList &narrowed, QDate today) {
    const auto title = CoverageSheetWords::tr("Where people are met");
    PaperSheet sheet(title);
    sheet.addTitle(title);
    sheet.addFact(CoverageSheetWords::tr("Counted"), narrowed.join(QStringLiteral(" · ")));
    sheet.addFact(CoverageSheetWords::tr("On"), dateText(today));
    sheet.addFact(CoverageSheetWords::tr("Encounters"), grouped(model.total()));
    addMet(sheet, model);
    sheet.addList(CoverageSheetWords::tr("Communes without an encounter"), lacking(model));
    sheet.addSmall(
        CoverageSheetWords::tr("Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. No name of anybody stands here."));
    return sheet;
}

} // namespace tp::ui
