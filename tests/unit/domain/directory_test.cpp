// Who can be called on when, who helps with what, and the life of a referral.
#include "core/base/IdValue.h"
#include "core/domain/Availability.h"
#include "core/domain/Needs.h"
#include "core/domain/Referral.h"
#include "core/schema/Schema.h"
#include "tests/unit/domain/MadeId.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {
constexpr int morning = 9 * 60, noon = 12 * 60;
RecordId recordId(std::uint8_t n) { return madeId<RecordId>(n); }
} // namespace

TEST_CASE("A week is read as people write it, and what is not read is given back") {
    const auto week = readWeek("lun-ven 9h-12h30, jeu 14h à 17h ; Sam");
    CHECK(week.unread.empty());
    CHECK(week.days[0] == std::vector<Hours>{{morning, 12 * 60 + 30}});
    CHECK(week.days[3] == std::vector<Hours>{{morning, 12 * 60 + 30}, {14 * 60, 17 * 60}});
    CHECK(week.days[5] == std::vector<Hours>{{0, 24 * 60}}); // a day without hours is the whole day
    CHECK(week.days[6].empty());
    CHECK(readWeek("mardi et jeudi 9-12").days[1] == std::vector<Hours>{{morning, noon}});
    CHECK(readWeek("Monday 9:00-12:00").days[0] == std::vector<Hours>{{morning, noon}});
    CHECK(readWeek("ven-lun 9h-12h").days[6] == std::vector<Hours>{{morning, noon}}); // over the week's end
    CHECK(readWeek("lun 9h-11h, lun 10h-12h").days[0] == std::vector<Hours>{{morning, noon}});
    for (const auto *usual : {"lundi au vendredi 9h-12h", "du lundi au vendredi de 9h à 12h", "lun.-ven. 9 h – 12 h", "lun-ven : 9h-12h"}) {
        INFO(usual);
        CHECK(readWeek(usual).unread.empty());
        CHECK(readWeek(usual).days[4] == std::vector<Hours>{{morning, noon}});
    }
    CHECK(readWeek("lundi 9h – 12h").days[0] == std::vector<Hours>{{morning, noon}});
    for (const auto *bad : {"le matin", "lun 12h-9h", "lun 9h-25h", "l 9h-12h", "9h-12h", "lun 9h-12h mar", "lun 9h75-12h"}) {
        INFO(bad);
        const auto read = readWeek(bad);
        CHECK(read.unread == std::vector<std::string>{bad});
        CHECK(read.empty());
    }
    CHECK(readWeek("lun 9h-12h, sur demande").unread == std::vector<std::string>{"sur demande"});
}

TEST_CASE("Halves of a day are read by their names, and a day falls into what is before and after noon, or goes across it") {
    const auto week = readWeek("lundi matin, mar-jeu après-midi, vendredi soir, Saturday mornings, dim matin 14h-15h");
    CHECK(week.unread.empty());
    CHECK(week.days[0] == std::vector<Hours>{morningHours});
    for (const auto day : {1u, 2u, 3u}) CHECK(week.days[day] == std::vector<Hours>{afternoonHours});
    CHECK(week.days[4] == std::vector<Hours>{eveningHours});
    CHECK(week.days[5] == std::vector<Hours>{morningHours});
    CHECK(week.days[6] == std::vector<Hours>{morningHours, {14 * 60, 15 * 60}});
    CHECK(readWeek("lundi matin et jeudi après-midi").unread.size() == 1); // a comma is wanted: told, not guessed
    const Fields someone{{"availability", "mardi après-midi"}};
    CHECK(presence(someone, "2026-11-24T10:00") == Presence::LaterToday);
    CHECK(presence(someone, "2026-11-24T14:46") == Presence::Now);
    CHECK(presence(someone, "2026-11-24T18:00") == Presence::OverToday);

    const Hours early{morning, noon + 30}, late{14 * 60, 17 * 60}, whole{morning, 17 * 60};
    CHECK(halvesOf({early, late}) == DayHalves{{early}, {late}, {}});
    CHECK(halvesOf({whole}) == DayHalves{{}, {}, {whole}});
    CHECK(halvesOf({{0, 24 * 60}}) == DayHalves{{}, {}, {{0, 24 * 60}}});
    CHECK(halvesOf({}) == DayHalves());
}

TEST_CASE("Who is there now, later today, away") {
    Fields someone{{"availability", "lun-ven 9h-12h, lun 14h-17h"}, {"absences", "12/08/2026-30/08/2026\n2026-12-24"}};
    CHECK(presence(someone, "2026-11-23T09:00") == Presence::Now); // a Monday
    CHECK(presence(someone, "2026-11-23T08:59") == Presence::LaterToday);
    CHECK(presence(someone, "2026-11-23T12:00") == Presence::LaterToday);
    CHECK(presence(someone, "2026-11-24T12:00") == Presence::OverToday);
    CHECK(presence(someone, "2026-11-22T10:00") == Presence::OtherDay);
    CHECK(presence(someone, "2026-08-12T10:00") == Presence::Away);
    CHECK(presence(someone, "2026-08-31T10:00") == Presence::Now);
    CHECK(presence(someone, "2026-12-24T10:00") == Presence::Away);
    CHECK(presence(Fields(), "2026-11-23T09:00") == Presence::Unknown);
    CHECK(presence({{"availability", "sur demande"}}, "2026-11-23T09:00") == Presence::Unknown); // not: never
    CHECK(readAbsences("30/08/2026-12/08/2026, 31/02/2026, été").unread.size() == 3);
    CHECK(presenceOrder(Presence::Now) < presenceOrder(Presence::Unknown));
    CHECK(presenceOrder(Presence::Unknown) < presenceOrder(Presence::Away));
}

TEST_CASE("An entry of the directory is stale after a year, and from the start when nobody checked it") {
    CHECK_FALSE(isStale({{"verifiedOn", "2025-11-24"}}, "2026-11-24"));
    CHECK(isStale({{"verifiedOn", "2025-11-23"}}, "2026-11-24"));
    CHECK(isStale({}, "2026-11-24"));
}

TEST_CASE("An entry is for the territory it names, or for all when it names none") {
    RecordId caen, orne;
    caen.bytes.fill(1);
    orne.bytes.fill(2);
    CHECK(isFor({{"territory", idValue(caen)}}, caen));
    CHECK_FALSE(isFor({{"territory", idValue(caen)}}, orne));
    CHECK(isFor({}, orne));
    CHECK(isFor({{"territory", Value()}}, orne));
    RecordId bessin;
    bessin.bytes.fill(3);
    const Value both = Value::Array{idValue(caen), idValue(orne)};
    CHECK(isFor({{"territories", both}}, caen));
    CHECK(isFor({{"territories", both}}, orne));
    CHECK_FALSE(isFor({{"territories", both}}, bessin));
    CHECK(isFor({{"territories", both}, {"territory", idValue(bessin)}}, bessin)); // written by an older version since
    CHECK(isFor({{"territories", Value()}, {"territory", Value()}}, bessin));
}

TEST_CASE("A need in plain words finds who helps, by what they offer and by the themes the words speak of") {
    const std::vector<HelpOffer> offers{{"Mission locale Caen la mer, conseillère emploi", {"employment", "training"}},
                                        {"CCAS de Caen, accueil social, aide alimentaire", {"finances", "rights"}},
                                        {"115, hébergement d'urgence", {"housing"}},
                                        {"Point conseil budget", {"finances"}},
                                        {"Auto-école associative", {"mobility"}}};
    const HelpIndex index(offers);
    const auto first = [&](const char *typed) {
        const auto found = index.find(readNeed(typed));
        return found.empty() ? std::string("nobody") : offers[found.front().offer].text;
    };
    CHECK(first("il n'a plus de toit") == offers[2].text);
    CHECK(first("Elle a des dettes, besoin d'un budget") == offers[3].text);
    CHECK(first("HÉBERGEMENT") == offers[2].text);
    CHECK(first("passer le permis") == offers[4].text);
    CHECK(first("aide alimentaires") == offers[1].text); // plural or not
    CHECK(first("xylophone") == "nobody");
    CHECK(first("il a besoin de") == "nobody"); // says nothing
    CHECK(index.find(readNeed("")).empty());
    const auto found = index.find(readNeed("dettes et loyer"));
    REQUIRE(found.size() == 3);
    CHECK(found.front().themes.size() == 1);
    for (const auto &theme :
         readNeed("toit travail papiers dettes permis santé enfants français ordinateur seul droits prison alcool école").themes)
        CHECK(schema::vocabulary("theme")->term(theme)); // a code renamed in the vocabulary would find nobody
    CHECK(readNeed("toit travail papiers dettes permis santé enfants français ordinateur seul droits prison alcool école").themes.size() ==
          14);
}

TEST_CASE("A referral lives from its proposal to what is told back, and each side knows what is next") {
    using enum ReferralState;
    using What = ReferralStep::What;
    const auto next = [](const Fields &whole, Side side) {
        const auto step = nextReferralStep(whole, side);
        return step ? std::optional(step->what) : std::nullopt;
    };
    Fields referral{{"toStructure", Bytes(16, 7)}, {"proposedOn", "2026-11-02"}, {"shownName", "L."}};
    CHECK(referralState(wholeReferral(referral, nullptr)) == ToSend);
    CHECK(next(wholeReferral(referral, nullptr), Side::Proposes) == What::Send); // by itself: late, something is in its way
    CHECK(nextReferralStep(wholeReferral(referral, nullptr), Side::Proposes)->from == "2026-11-04");
    Fields request = requestOf(referral, recordId(3));
    CHECK(request.at("exchange") == idValue(recordId(3)));
    CHECK(request.at("askedOn") == Value("2026-11-02"));
    CHECK(request.at("shownName") == Value("L."));
    CHECK_FALSE(request.contains("person")); // who it is stays in the file
    const auto saved = sending({recordId(5), referral}, recordId(6), recordId(3), "2026-11-03");
    REQUIRE(saved.size() == 2);
    CHECK(saved[0] == RecordChange{requestIdOf(recordId(5)), "exchange_request", true, {}, request});
    CHECK(saved[1] == RecordChange{recordId(5), "referral", false, recordId(6), {{"sentOn", "2026-11-03"}}});
    const auto both = [&] { return wholeReferral(referral, &request); };
    CHECK(referralState(both()) == Proposed);
    CHECK(next(both(), Side::Answers) == What::Answer);
    CHECK(nextReferralStep(both(), Side::Answers)->from == "2026-11-09");
    CHECK(next(both(), Side::Proposes) == What::AskAgain);
    referral["answerBy"] = "2026-11-04";
    CHECK(nextReferralStep(both(), Side::Proposes)->from == "2026-11-04");
    request["answer"] = "waiting_list";
    request["answeredOn"] = "2026-11-03";
    CHECK(referralState(both()) == OnWaitingList);
    request["answer"] = "accepted";
    CHECK(referralState(both()) == Accepted);
    CHECK(next(both(), Side::Answers) == What::Appoint);
    CHECK(next(both(), Side::Proposes) == What::TellNews);
    CHECK(nextReferralStep(both(), Side::Proposes)->from == "2026-11-03");
    referral["toldNews"] = "accepted";
    CHECK(next(both(), Side::Proposes) == What::AskAgain); // once the other side is late
    CHECK(nextReferralStep(both(), Side::Proposes)->from == "2026-11-17");
    request["appointmentAt"] = "2026-11-12T10:00";
    CHECK(referralState(both()) == Appointment);
    CHECK(nextReferralStep(both(), Side::Answers)->from == "2026-11-12");
    CHECK(next(both(), Side::Proposes) == What::TellNews); // a day was given since
    referral["toldNews"] = referralNews(both());
    CHECK(nextReferralStep(both(), Side::Proposes)->from == "2026-11-15");
    request["outcome"] = "met";
    request["outcomeOn"] = "2026-11-12";
    CHECK(referralState(both()) == Met);
    CHECK(next(both(), Side::Answers) == What::SayResult);
    request["result"] = "Inscrit en garantie";
    request["resultOn"] = "2026-11-20";
    CHECK(referralState(both()) == Ended);
    CHECK_FALSE(next(both(), Side::Answers));
    CHECK(next(both(), Side::Proposes) == What::TellBack); // the référent tells the person
    CHECK(nextReferralStep(both(), Side::Proposes)->from == "2026-11-20");
    auto withdrawn = request;
    withdrawn.erase("result");
    withdrawn["withdrawnOn"] = "2026-11-19";
    CHECK(next(wholeReferral(referral, &withdrawn), Side::Answers) == What::ReadWithdrawal); // a place was kept
    CHECK_FALSE(next(wholeReferral(referral, &withdrawn), Side::Proposes));
    withdrawn["withdrawalReadOn"] = "2026-11-20";
    CHECK_FALSE(next(wholeReferral(referral, &withdrawn), Side::Answers));
    referral["toldOn"] = "2026-11-21";
    CHECK_FALSE(next(both(), Side::Proposes));
    CHECK(isOver(referralState(both())));

    Fields declined = wholeReferral({{"toStructure", Bytes(16, 7)}, {"proposedOn", "2026-11-02"}}, &request);
    declined.erase("result");
    declined.erase("outcome");
    declined["answer"] = "declined";
    CHECK(referralState(declined) == Declined);
    CHECK(next(declined, Side::Proposes) == What::TellBack);
}

TEST_CASE("What was answered is written in the file for all who read it: only what differs, and nothing of what does not stand any more") {
    const Fields referral{{"toStructure", Bytes(16, 7)}, {"proposedOn", "2026-11-02"}, {"shownName", "L."}};
    Fields request = requestOf(referral, recordId(3));
    CHECK(answerForFile(referral, {}, request, false).empty());
    request.insert({{"answer", "accepted"},
                    {"answerText", "Oui"},
                    {"answeredOn", "2026-11-03"},
                    {"answeredBy", Bytes(16, 9)},
                    {"appointmentAt", "2026-11-12T10:00"},
                    {"appointmentPlace", "Caen"}});
    auto file = referral;
    const auto write = [&file](const Fields &set) {
        for (const auto &[name, value] : set) file[name] = value;
    };
    const auto first = answerForFile(file, {}, request, false);
    CHECK(first == Fields{{"answer", "accepted"},
                          {"answerText", "Oui"},
                          {"answeredOn", "2026-11-03"},
                          {"appointmentAt", "2026-11-12T10:00"},
                          {"appointmentPlace", "Caen"}});
    write(first);
    CHECK(answerForFile(file, {}, request, false).empty());                                   // once
    CHECK(answerForFile(file, {"answer"}, request, false) == Fields{{"answer", "accepted"}}); // of two versions, the one that counts
    CHECK(answerForFile(file, {}, request, true) == Fields{{"answerText", Value()}});         // said of another answer
    const auto alone = wholeReferral(file, nullptr);                                          // where the request is not read
    CHECK(referralState(alone) == ReferralState::Appointment);
    CHECK(nextReferralStep(alone, Side::Proposes)->what == ReferralStep::What::TellNews);

    request["appointmentPlace"] = Value();                                   // corrected
    CHECK_FALSE(wholeReferral(file, &request).contains("appointmentPlace")); // the copy is older
    CHECK(answerForFile(file, {}, request, false) == Fields{{"appointmentPlace", Value()}});
    request["withdrawnOn"] = "2026-11-05";
    write(answerForFile(file, {}, request, false));
    const auto there = wholeReferral(file, nullptr);
    CHECK(referralState(there) == ReferralState::Withdrawn);
    CHECK(there.at("answer").isNull()); // nothing is left to be told of it
    CHECK_FALSE(nextReferralStep(there, Side::Proposes));
    CHECK(answerForFile(file, {}, request, false).empty());
    file["withdrawnOn"] = "2026-11-06"; // said here as well, on another day: no matter
    CHECK(answerForFile(file, {}, request, false).empty());
    request["withdrawnOn"] = Value(); // taken back
    write(answerForFile(file, {}, request, false));
    CHECK(referralState(wholeReferral(file, nullptr)) == ReferralState::Appointment);
}

TEST_CASE("A copy of an answer goes whole once a word of it is not true any more; what is only new is not written") {
    const Fields file{{"toStructure", Bytes(16, 7)}, {"answer", "accepted"}, {"answeredOn", "2026-11-03"}, {"answerText", Value()}};
    Fields request{{"answer", "accepted"}, {"answeredOn", "2026-11-03"}, {"appointmentAt", "2026-11-12T10:00"}, {"answerText", "Oui"}};
    const auto out = [&] { return withoutOldAnswer(file, answerForFile(file, {}, request, false)); };
    CHECK(out().empty());
    request["answer"] = "declined";
    CHECK(out() == Fields{{"answer", Value()}, {"answeredOn", Value()}});
    request["withdrawnOn"] = "2026-11-05"; // which is why
    CHECK(out() == Fields{{"answer", Value()}, {"answeredOn", Value()}, {"withdrawnOn", "2026-11-05"}});
    const Fields without{{"toStructure", Bytes(16, 7)}}, withdrawn{{"withdrawnOn", "2026-11-05"}}; // without a copy, it is said as well
    CHECK(withoutOldAnswer(without, answerForFile(without, {}, request, false)) == withdrawn);
    CHECK(withoutOldAnswer(withdrawn, answerForFile(withdrawn, {}, request, false)).empty()); // once
    request["withdrawnOn"] = Value();
    CHECK(withoutOldAnswer(withdrawn, answerForFile(withdrawn, {}, request, false)) == Fields{{"withdrawnOn", Value()}});
}

TEST_CASE("Who did not come can be given another appointment; what was noted stays said of the first, on both sides") {
    using enum ReferralState;
    using What = ReferralStep::What;
    Fields referral{{"toStructure", Bytes(16, 7)}, {"proposedOn", "2026-11-02"}};
    Fields request = requestOf(referral, recordId(3));
    request.insert({{"answer", "accepted"}, {"answeredOn", "2026-11-03"}, {"appointmentAt", "2026-11-12T10:00"}});
    const auto both = [&] { return wholeReferral(referral, &request); };
    const auto write = [&request](const Fields &set) {
        for (const auto &[name, value] : set) request[name] = value;
    };
    CHECK(beforeAnotherAppointment(both()).empty()); // there is nothing to keep apart
    write(outcomeSaid(both(), "not_come", "2026-11-12"));
    CHECK(referralState(both()) == NotCome);
    CHECK_FALSE(nextReferralStep(both(), Side::Answers));
    CHECK(nextReferralStep(both(), Side::Proposes)->what == What::TellBack);
    referral["toldNews"] = referralNews(both()); // not toldOn: another appointment may follow
    CHECK_FALSE(nextReferralStep(both(), Side::Proposes));

    write(beforeAnotherAppointment(both()));
    write({{"appointmentAt", "2026-11-12T17:00"}}); // the same day
    CHECK(isOfEarlierAppointment(both()));
    CHECK(referralState(both()) == Appointment);
    CHECK(request.at("outcome") == Value("not_come")); // nothing is lost
    CHECK(nextReferralStep(both(), Side::Answers)->what == What::SayWhetherMet);
    CHECK(nextReferralStep(both(), Side::Proposes)->what == What::TellNews);
    write(outcomeSaid(both(), "not_come", "2026-11-13")); // nor this time
    CHECK(referralState(both()) == NotCome);
    CHECK(nextReferralStep(both(), Side::Proposes)->what == What::TellBack); // told of the first one only
    write({{"appointmentAt", "2026-11-20T10:00"}});
    write(outcomeSaid(both(), "met", "2026-11-20"));
    CHECK(referralState(both()) == Met);
}

TEST_CASE(
    "Not come noted on one laptop and another appointment given on one that had not met it come to the same, whichever is read first") {
    Fields before{{"partner", "CCAS"}, {"proposedOn", "2026-11-02"}, {"answer", "accepted"}, {"appointmentAt", "2026-11-12T10:00"}};
    const auto missed = outcomeSaid(before, "not_come", "2026-11-12");
    auto first = before;
    for (const auto &[name, value] : missed) first[name] = value;
    auto another = beforeAnotherAppointment(first); // as the one that knows writes it: a field both write has one value
    another["appointmentAt"] = "2026-11-19T10:00";
    CHECK(another.at("outcomeOf") == missed.at("outcomeOf"));
    auto one = first, other = before;
    for (const auto &[name, value] : another) one[name] = value, other[name] = value;
    for (const auto &[name, value] : missed) other[name] = value;
    CHECK(one == other);
    CHECK(referralState(one) == ReferralState::Appointment);
    first["appointmentAt"] = "2026-11-19T10:00"; // as a laptop writes it that does not know of the first
    CHECK(referralState(first) == ReferralState::Appointment);
    first.erase("outcomeOf"); // noted by an older version
    CHECK(referralState(first) == ReferralState::NotCome);
}

TEST_CASE("A partner outside answers by word of mouth: whoever proposed it notes all of it") {
    Fields partner{{"partner", "CCAS"}, {"proposedOn", "2026-11-02"}};
    CHECK(referralState(partner) == ReferralState::Proposed); // there is nothing to send
    partner["answer"] = "accepted";
    partner["answeredOn"] = "2026-11-03";
    CHECK(nextReferralStep(partner, Side::Proposes)->what == ReferralStep::What::Appoint);
    partner["appointmentAt"] = "2026-11-12T10:00";
    CHECK(nextReferralStep(partner, Side::Proposes)->what == ReferralStep::What::SayWhetherMet);
    partner["outcome"] = "not_come";
    CHECK(referralState(partner) == ReferralState::NotCome);
    CHECK(nextReferralStep(partner, Side::Proposes)->what == ReferralStep::What::TellBack);
    partner["withdrawnOn"] = "2026-11-13";
    CHECK(referralState(partner) == ReferralState::Withdrawn);
    CHECK_FALSE(nextReferralStep(partner, Side::Proposes));
}

TEST_CASE("Whoever proposed it is reminded of an appointment on its day, as long as it stands and another notes what becomes of it") {
    const std::string theDay = "2026-11-12";
    Fields whole{{"toStructure", Bytes(16, 7)}, {"sent", true}, {"proposedOn", "2026-11-02"}};
    CHECK_FALSE(isAppointmentDay(whole, Side::Proposes, theDay)); // none yet
    whole["appointmentAt"] = "2026-11-12T10:00";
    CHECK(isAppointmentDay(whole, Side::Proposes, theDay));
    CHECK_FALSE(isAppointmentDay(whole, Side::Proposes, "2026-11-11"));
    CHECK_FALSE(isAppointmentDay(whole, Side::Proposes, "2026-11-13"));
    CHECK_FALSE(isAppointmentDay(whole, Side::Answers, theDay)); // is asked whether they met
    const auto with = [&](const char *field, const Value &value) {
        auto other = whole;
        other[field] = value;
        return other;
    };
    CHECK_FALSE(isAppointmentDay(with("withdrawnOn", "2026-11-10"), Side::Proposes, theDay));
    CHECK_FALSE(isAppointmentDay(with("answer", "declined"), Side::Proposes, theDay));
    CHECK_FALSE(isAppointmentDay(with("outcome", "met"), Side::Proposes, theDay));       // that morning
    CHECK_FALSE(isAppointmentDay(with("toStructure", Value()), Side::Proposes, theDay)); // a partner's: nextReferralStep asks
}
