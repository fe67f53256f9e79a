#pragma once
// What waits for this member and this structure: next steps of encounters, reminders of files, hand-overs to answer or answered, what the
// committees wait for, sessions to lead or to say who came, people without news. Each says what it is about, where it leads and, if there
// is one, the one obvious act that settles it. Reads; window's thread, because words are translated.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QDate>
#include <QString>

namespace tp::ui {

class ValueText;

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
    std::string day;                                       // the field of the first of them that says when; empty: nobody puts it off
    int heldBack = 0;                                      // no step: stands for so many more of its kind, shown on demand
    [[nodiscard]] bool sameAs(const DueStep &other) const; // to the eye, and where it leads
};

// By urgency and day; people without news last, those of whom nothing is known the longest first. However late, but for where somebody
// stands three and six months after leaving: nobody asks any more 90 days after. Only of next steps and reminders, late or to come, of
// files passed on by who left (DueFiles.h) and of people without news there are `most` at a time, and a row that says how many more.
// Further than 90 days ahead the files tell.
inline constexpr std::size_t dueAtOnce = 30;
[[nodiscard]] Result<std::vector<DueStep>> dueSteps(Backend &backend);
[[nodiscard]] Result<std::vector<DueStep>> waitingSteps(Backend &backend, std::size_t most = dueAtOnce); // without people without news
// Parts of these: steps of pathways of which nobody said what became; where somebody who left stands.
[[nodiscard]] std::vector<DueStep> unsaidSteps(Backend &backend, const ValueText &text, QDate today);
[[nodiscard]] std::vector<DueStep> exitChecksDue(Backend &backend, const ValueText &text, QDate today);
[[nodiscard]] DueStep::Group groupOf(QDate on, QDate today); // the week: seven days from today
[[nodiscard]] QString groupTitle(DueStep::Group group);
[[nodiscard]] DueStep dueStep(QDate on, QDate today, const char *icon, const QString &title, const QString &detail, PageTarget opens);
[[nodiscard]] DueStep heldBackStep(DueStep::Group group, QDate on, const QString &icon, int count, const QString &title,
                                   const QString &detail);

} // namespace tp::ui
