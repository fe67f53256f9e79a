#include "core/domain/DemoReferralLife.h"

#include "core/base/IdValue.h"
#include "core/domain/Demo.h"
#include "core/domain/DemoTables.h"
#include "core/domain/Referral.h"

#include <algorithm>

namespace tp::domain {
namespace demo {
namespace {

using std::chrono::days;

// clang-format off
constexpr const char *accepted[] = {"D'accord, nous proposons un rendez-vous.", "Oui, avec plaisir. Premier échange à l'accueil.", "Accepté, place disponible."};
constexpr const char *declined[] = {"Plus de place avant trois mois.", "La commune n'est pas de notre secteur.", "Il faudrait d'abord une inscription à France Travail.",
                                    "Ce n'est pas notre public, essayez la mission locale."};
constexpr const char *waiting[] = {"Sur liste d'attente, environ six semaines.", "Deux personnes avant, nous rappelons."};
constexpr const char *meetingPlaces[] = {"À l'accueil du partenaire", "Relais de services", "Au local de l'AAJB", "Sur place, demander l'accueil"};
constexpr const char *results[] = {"Dossier déposé, réponse dans un mois.", "Entrée prévue le mois prochain.", "Une chambre est réservée.", "Suivi commencé, deux autres rendez-vous pris.",
                                   "Contrat de deux mois proposé.", "Finalement pas le bon endroit, mais un contact de donné.", "Droits ouverts."};
// clang-format on

// The day of the last word.
Days meet(Fields &fields, Fate fate, Days answered, Days last, SeededRandom &random) {
    const bool ahead = fate == Fate::Appointed;
    const auto on = ahead ? workday(last + days(1 + static_cast<int>(random.below(15)))) : workdayWithin(random, last, answered, 3, 16);
    fields["appointmentAt"] = isoDay(on) + 'T' + isoTime(9 * 60 + static_cast<unsigned>(random.below(32)) * 15);
    fields["appointmentPlace"] = oneOf(random, meetingPlaces);
    if (ahead) return answered;
    const auto noted = workdayWithin(random, last, on, 0, 3);
    fields["outcome"] = fate == Fate::NotCome ? "not_come" : "met";
    fields["outcomeOn"] = isoDay(noted);
    if (fate != Fate::Ended) return noted;
    const auto said = workdayWithin(random, last, noted, 4, 28);
    fields["result"] = oneOf(random, results);
    fields["resultOn"] = isoDay(said);
    return said;
}

} // namespace

Days workdayWithin(SeededRandom &random, Days last, Days from, int least, int most) {
    auto day = workday(from + days(least + static_cast<int>(random.below(static_cast<std::uint64_t>(most - least + 1)))));
    if (day <= last) return day;
    for (day = last; workday(day) != day;) day -= days(1);
    return std::max(day, from);
}

std::optional<Days> live(Fields &fields, Fate fate, Days on, Days last, SeededRandom &random) {
    if (fate == Fate::Proposed) return {};
    if (fate == Fate::Withdrawn) {
        fields["withdrawnOn"] = isoDay(workdayWithin(random, last, on, 2, 15));
        return {};
    }
    const auto answered = workdayWithin(random, last, on, 1, 9);
    fields["answeredOn"] = isoDay(answered);
    const bool no = fate == Fate::Declined, waits = fate == Fate::Waiting;
    fields["answer"] = no ? "declined" : waits ? "waiting_list" : "accepted";
    fields["answerText"] = no ? oneOf(random, declined) : waits ? oneOf(random, waiting) : oneOf(random, accepted);
    if (waits || fate == Fate::Accepted) return {};
    return no ? answered : meet(fields, fate, answered, last, random);
}

} // namespace demo

Fields demoAnswer(const DemoPlan &plan, const DemoReceived &received, const MemberId &by) {
    using demo::Fate;
    // By turns, so that each of them is there to be seen, and something else at each structure.
    static constexpr Fate fates[] = {Fate::Ended, Fate::Appointed, Fate::Declined, Fate::Met, Fate::NotCome, Fate::Waiting, Fate::Accepted};
    const auto last = dayIn(plan.until), asked = dayIn(received.askedOn);
    if (!last || !asked || *asked > *last || received.turn + 1 >= received.count) return {}; // the newest waits to be answered
    const auto turn = received.structure + received.turn;
    SeededRandom random(plan.seed + 100 + turn);
    Fields answer;
    (void)demo::live(answer, fates[turn % std::size(fates)], *asked, *last, random);
    answer["answeredBy"] = idValue(by);
    if (answer.contains("outcome")) answer["outcomeOf"] = answer.at("appointmentAt");
    return answer;
}

} // namespace tp::domain
