#include "ui/text/ProgrammeWords.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct ProgrammeTr {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ProgrammeWords)
};
} // namespace

std::vector<ProgrammeWord> programmeWords() {
    return {
        {"outing", ProgrammeTr::tr("Outing"),
         ProgrammeTr::tr("A team goes out to meet people; what it notes meanwhile is counted in the outing.")},
        {"nextStep", ProgrammeTr::tr("And then?"),
         ProgrammeTr::tr("What was agreed with whoever was met. It stands in the encounter, and comes under Today on its day.")},
        {"reminder", ProgrammeTr::tr("Reminder"),
         ProgrammeTr::tr("What somebody of the team is to do for a person. It stands in the file, and stays due until it is done.")},
        {"pathways", ProgrammeTr::tr("Pathways"),
         ProgrammeTr::tr("The steps of a person through all structures, tried again where one failed.")},
        {"directory", ProgrammeTr::tr("Directory"),
         ProgrammeTr::tr("Who can be called on for somebody: professionals, networks and schemes; and the referrals to them.")},
        {"referral", ProgrammeTr::tr("Referral"),
         ProgrammeTr::tr("A person is proposed to another structure or a partner, who answers; the référent is told each time.")},
        {"coopted", ProgrammeTr::tr("Co-opted"), ProgrammeTr::tr("The group chose this delegate. A volunteer offered to be one.")},
        {"committees", ProgrammeTr::tr("Groups and committees"),
         ProgrammeTr::tr("Groups of participants, what they propose, and what the steering committee answers.")},
        {"conclusions", ProgrammeTr::tr("Conclusions"),
         ProgrammeTr::tr("What the participants adopted in a session, numbered, which the steering committee has to answer.")},
    };
}

QString meaningOf(const QString &name) {
    for (const auto &one : programmeWords())
        if (name == QLatin1String(one.name)) return one.meaning;
    return {};
}

} // namespace tp::ui
