#pragma once
// The obstacles of a situation as levels, and what changed between two of them in words. Which obstacles there are, the schema says: the
// fields of "situation" with the vocabulary "obstacle_weight". Values only, no widget; window's thread, because words are translated.
#include "core/store/Reader.h"
#include "ui/widgets/Radar.h"

#include <QStringList>

namespace tp::ui {

[[nodiscard]] const std::vector<const schema::Field *> &obstacleFields();
[[nodiscard]] QStringList obstacleNames();
[[nodiscard]] int heaviestObstacle(); // the highest level
[[nodiscard]] RadarLevels obstacleLevels(const store::Record &situation);

struct ObstacleChanges {
    QStringList better, harder, same; // "Housing: blocking → noticeable"; the largest change first. same: those that weigh, unchanged
    [[nodiscard]] QString spoken() const;
};
[[nodiscard]] ObstacleChanges obstacleChanges(const RadarLevels &before, const RadarLevels &now);
[[nodiscard]] QString
obstaclesText(const store::Record &situation); // "Housing: blocking, Health: noticeable"; those that weigh, the heaviest first

} // namespace tp::ui
