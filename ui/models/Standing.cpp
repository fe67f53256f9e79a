#include "ui/models/Standing.h"

#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct StandingTr {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Standing)
};
// What PathwayStories reads, and who left.
constexpr std::string_view saysWhere[] = {"person", "participation", "pathway", "pathway_phase", "pathway_step", "exit"};
} // namespace

bool isQuietSince(QDate since, QDate lastNews, QDate opened) {
    return !(opened.isValid() && opened > since) && !(lastNews.isValid() && lastNews > since);
}

bool concernsStanding(const store::ChangedTypes &what) {
    const auto is = [](const auto &record) { return std::ranges::find(saysWhere, record.first) != std::end(saysWhere); };
    return what.everything || what.records.empty() || std::ranges::any_of(what.records, is);
}

std::string codeOf(const Standing &standing, bool all) {
    std::string out;
    const auto add = [&out](const std::string &part) { out += (out.empty() ? "" : " ") + part; };
    if (!standing.phase.empty()) add("phase=" + standing.phase);
    if (standing.news == Standing::News::Quiet) add("quiet=" + std::to_string(standing.days));
    if (standing.news == Standing::News::Review) add("review");
    if (!all) add(partlyCode);
    return out;
}

QString standingWords(std::string_view code, const ValueText &text) {
    QStringList parts;
    for (const auto &part : toQt(code).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto key = part.section(QLatin1Char('='), 0, 0), value = part.section(QLatin1Char('='), 1);
        if (key == QLatin1String("phase"))
            parts << StandingTr::tr("phase: %1")
                         .arg(value == QLatin1String(noPathway) ? noPathwayText()
                                                                : termLabel(text.dictionary(), "pathway_phase", fromQt(value)));
        if (key == QLatin1String("quiet")) parts << newsText(Standing::News::Quiet, value.toInt());
        if (key == QLatin1String("review")) parts << newsText(Standing::News::Review, 0);
        if (key == QLatin1String(partlyCode)) parts << StandingTr::tr("not all of them");
    }
    return parts.join(QStringLiteral(" · "));
}

QString newsText(Standing::News news, int days) {
    switch (news) {
    case Standing::News::Any:
        return StandingTr::tr("With or without news");
    case Standing::News::Quiet:
        return StandingTr::tr("Without news for %Ln day(s)", nullptr, days);
    case Standing::News::Review:
        return StandingTr::tr("To review: without news for two years");
    }
    return {};
}

QString noPathwayText() { return StandingTr::tr("No pathway under way"); }

} // namespace tp::ui
