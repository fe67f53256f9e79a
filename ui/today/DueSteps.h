#pragma once
// What waits for this member and this structure: next steps of encounters, reminders of files, hand-overs to answer or answered, what the
// committees wait for, sessions to lead or to say who came, people without news. Each says what it is about, where it leads and, if there
// is one, the one obvious act that settles it. Reads; window's thread, because words are translated.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QDate>
#include <QString>

namespace tp::ui {

struct DueStep {
    enum class Group { Late, Today, Week, Later, Quiet };
    Group group = Group::Later;
    QDate on;
    QString icon;   // ui/theme/Icons.h
    QString title;  // Call back Théo Lamotte
    QString detail; // 27/11 · met on 20/11, Arrêt Grande Delle
    PageTarget opens;
    QString act;                                           // "Done"; empty: there is nothing but to open it
    std::vector<domain::RecordChange> settles;             // saved by the act
    [[nodiscard]] bool sameAs(const DueStep &other) const; // to the eye, and where it leads
};

// By day; people without news last, those of whom nothing is known the longest first. Not older than 90 days, not further than 90: beyond,
// the lists tell.
[[nodiscard]] Result<std::vector<DueStep>> dueSteps(Backend &backend);
[[nodiscard]] Result<std::vector<DueStep>> waitingSteps(Backend &backend); // without the people without news
[[nodiscard]] DueStep::Group groupOf(QDate on, QDate today);               // the week: seven days from today
[[nodiscard]] QString groupTitle(DueStep::Group group);

} // namespace tp::ui
