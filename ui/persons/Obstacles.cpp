#include "ui/persons/Obstacles.h"

#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct ObstaclesWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Obstacles)
};
constexpr std::string_view weights = "obstacle_weight";

struct Line {
    int change;
    QString text;
};
QString weightText(int level) { return termLabel(weights, std::to_string(level)).toLower(); }

QStringList sorted(std::vector<Line> lines) {
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return std::abs(a.change) > std::abs(b.change); });
    QStringList out;
    for (auto &line : lines) out << line.text;
    return out;
}
} // namespace

const std::vector<const schema::Field *> &obstacleFields() {
    static const auto fields = [] {
        std::vector<const schema::Field *> out;
        for (const auto &field : typeOf("situation").fields)
            if (field.of && field.of == weights) out.push_back(&field);
        return out;
    }();
    return fields;
}

QStringList obstacleNames() {
    QStringList names;
    for (const auto *field : obstacleFields()) names << label(*field);
    return names;
}

int heaviestObstacle() { return static_cast<int>(termsOf(weights).size()) - 1; }

RadarLevels obstacleLevels(const store::Record &situation) {
    RadarLevels levels;
    for (const auto *field : obstacleFields()) {
        bool isNumber = false;
        const int level = fieldText(situation, field->name).toInt(&isNumber);
        levels.push_back(isNumber ? std::optional(std::clamp(level, 0, heaviestObstacle())) : std::nullopt);
    }
    return levels;
}

ObstacleChanges obstacleChanges(const RadarLevels &before, const RadarLevels &now) {
    const auto names = obstacleNames();
    std::vector<Line> better, harder, same;
    for (std::size_t at = 0; at < std::min(before.size(), now.size()); ++at) {
        if (!before[at] || !now[at]) continue;
        const int change = *now[at] - *before[at];
        const auto &name = names[static_cast<int>(at)];
        if (change == 0 && *now[at] == 0) continue;
        const auto text = change == 0 ? ObstaclesWords::tr("%1: %2", "an obstacle, how heavy").arg(name, weightText(*now[at]))
                                      : ObstaclesWords::tr("%1: %2 → %3", "an obstacle, how heavy before and now")
                                            .arg(name, weightText(*before[at]), weightText(*now[at]));
        (change < 0 ? better : change > 0 ? harder : same).push_back({change, text});
    }
    return {sorted(std::move(better)), sorted(std::move(harder)), sorted(std::move(same))};
}

QString ObstacleChanges::spoken() const {
    QStringList parts;
    const auto add = [&parts](const QString &title, const QStringList &lines) {
        if (!lines.isEmpty()) parts << ObstaclesWords::tr("%1: %2").arg(title, lines.join(QStringLiteral(", ")));
    };
    add(ObstaclesWords::tr("Better"), better);
    add(ObstaclesWords::tr("Harder"), harder);
    add(ObstaclesWords::tr("Unchanged"), same);
    return parts.join(QStringLiteral(". "));
}

QString obstaclesText(const store::Record &situation) {
    const auto levels = obstacleLevels(situation);
    const auto names = obstacleNames();
    std::vector<Line> lines;
    for (std::size_t at = 0; at < levels.size(); ++at)
        if (levels[at] && *levels[at] > 0)
            lines.push_back(
                {*levels[at],
                 ObstaclesWords::tr("%1: %2", "an obstacle, how heavy").arg(names[static_cast<int>(at)], weightText(*levels[at]))});
    return sorted(std::move(lines)).join(QStringLiteral(", "));
}

} // namespace tp::ui
