#pragma once
// The next steps this structure has promised, from its encounters: which are late, today's, this week's, later. Pure but for the reading.
#include "core/store/Reader.h"

#include <QDate>
#include <QString>

namespace tp::ui {

struct DueStep {
    enum class Group { Late, Today, Week, Later };
    RecordId encounter;
    Group group = Group::Later;
    QDate on;
    QString icon;   // ui/theme/Icons.h
    QString title;  // Call back Théo Lamotte
    QString detail; // 27/11 · met on 20/11, Arrêt Grande Delle
    friend bool operator==(const DueStep &, const DueStep &) = default;
};

// Ordered by day. Not older than 90 days, not further than 90: beyond, the list of encounters tells.
[[nodiscard]] Result<std::vector<DueStep>> dueSteps(store::Reader &reader, const StructureId &structure, QDate today);
[[nodiscard]] DueStep::Group groupOf(QDate on, QDate today); // the week: seven days from today
[[nodiscard]] QString groupTitle(DueStep::Group group);

} // namespace tp::ui
