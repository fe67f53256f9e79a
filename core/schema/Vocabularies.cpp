// The words to choose from. Codes are stored for ever; labels are English sources, in the order they are offered.
#include "core/schema/Schema.h"
#include "core/schema/Translate.h"

namespace tp::schema {
namespace {

constexpr Term gender[] = {
    {"woman", QT_TRANSLATE_NOOP("vocabulary", "Woman")},
    {"man", QT_TRANSLATE_NOOP("vocabulary", "Man")},
    {"other", QT_TRANSLATE_NOOP("vocabulary", "Other")},
    {"undisclosed", QT_TRANSLATE_NOOP("vocabulary", "Not disclosed")},
};
constexpr Term ageBand[] = {
    {"<16", QT_TRANSLATE_NOOP("vocabulary", "Under 16")}, {"16-17", QT_TRANSLATE_NOOP("vocabulary", "16–17")},
    {"18-21", QT_TRANSLATE_NOOP("vocabulary", "18–21")},  {"22-25", QT_TRANSLATE_NOOP("vocabulary", "22–25")},
    {"26-29", QT_TRANSLATE_NOOP("vocabulary", "26–29")},  {"30-45", QT_TRANSLATE_NOOP("vocabulary", "30–45")},
    {"46-59", QT_TRANSLATE_NOOP("vocabulary", "46–59")},  {"60+", QT_TRANSLATE_NOOP("vocabulary", "60 and over")},
};
constexpr Term placeKind[] = {
    {"public_space", QT_TRANSLATE_NOOP("vocabulary", "Public space")},
    {"station", QT_TRANSLATE_NOOP("vocabulary", "Station, transport")},
    {"neighbourhood", QT_TRANSLATE_NOOP("vocabulary", "Neighbourhood, foot of a building")},
    {"shopping_centre", QT_TRANSLATE_NOOP("vocabulary", "Shopping centre")},
    {"sports_facility", QT_TRANSLATE_NOOP("vocabulary", "Sports facility")},
    {"cultural_facility", QT_TRANSLATE_NOOP("vocabulary", "Cultural facility")},
    {"third_place", QT_TRANSLATE_NOOP("vocabulary", "Third place")},
    {"association", QT_TRANSLATE_NOOP("vocabulary", "Association")},
    {"day_centre", QT_TRANSLATE_NOOP("vocabulary", "Day centre")},
    {"home", QT_TRANSLATE_NOOP("vocabulary", "Home")},
    {"school", QT_TRANSLATE_NOOP("vocabulary", "School")},
    {"online_phone", QT_TRANSLATE_NOOP("vocabulary", "Online, phone")},
    {"other", QT_TRANSLATE_NOOP("vocabulary", "Other")},
};
constexpr Term contactMode[] = {
    {"outreach", QT_TRANSLATE_NOOP("vocabulary", "Outreach")},
    {"walk_in", QT_TRANSLATE_NOOP("vocabulary", "Walk-in")},
    {"appointment", QT_TRANSLATE_NOOP("vocabulary", "By appointment")},
    {"word_of_mouth", QT_TRANSLATE_NOOP("vocabulary", "Word of mouth")},
    {"partner", QT_TRANSLATE_NOOP("vocabulary", "Partner")},
    {"social_media", QT_TRANSLATE_NOOP("vocabulary", "Social media")},
    {"phone", QT_TRANSLATE_NOOP("vocabulary", "Phone")},
};
constexpr Term theme[] = {
    {"housing", QT_TRANSLATE_NOOP("vocabulary", "Housing")},         {"employment", QT_TRANSLATE_NOOP("vocabulary", "Employment")},
    {"training", QT_TRANSLATE_NOOP("vocabulary", "Training")},       {"administrative", QT_TRANSLATE_NOOP("vocabulary", "Paperwork")},
    {"finances", QT_TRANSLATE_NOOP("vocabulary", "Finances")},       {"mobility", QT_TRANSLATE_NOOP("vocabulary", "Mobility")},
    {"health", QT_TRANSLATE_NOOP("vocabulary", "Health")},           {"family", QT_TRANSLATE_NOOP("vocabulary", "Family")},
    {"language", QT_TRANSLATE_NOOP("vocabulary", "Language")},       {"digital", QT_TRANSLATE_NOOP("vocabulary", "Digital")},
    {"social_ties", QT_TRANSLATE_NOOP("vocabulary", "Social ties")}, {"rights", QT_TRANSLATE_NOOP("vocabulary", "Access to rights")},
    {"justice", QT_TRANSLATE_NOOP("vocabulary", "Justice")},         {"addictions", QT_TRANSLATE_NOOP("vocabulary", "Addictions")},
};
constexpr Term nextStep[] = {
    {"call_back", QT_TRANSLATE_NOOP("vocabulary", "Call back")},
    {"meet_again", QT_TRANSLATE_NOOP("vocabulary", "Meet again")},
    {"accompany", QT_TRANSLATE_NOOP("vocabulary", "Go along")},
    {"refer", QT_TRANSLATE_NOOP("vocabulary", "Refer")},
    {"workshop", QT_TRANSLATE_NOOP("vocabulary", "Invite to an activity")},
    {"inform", QT_TRANSLATE_NOOP("vocabulary", "Find out and answer")},
    {"none", QT_TRANSLATE_NOOP("vocabulary", "Nothing planned")},
};
constexpr Term housing[] = {
    {"own_home", QT_TRANSLATE_NOOP("vocabulary", "Own home")},
    {"family", QT_TRANSLATE_NOOP("vocabulary", "With family")},
    {"third_party", QT_TRANSLATE_NOOP("vocabulary", "With someone else")},
    {"association", QT_TRANSLATE_NOOP("vocabulary", "Housed by an association")},
    {"supported", QT_TRANSLATE_NOOP("vocabulary", "Supported housing")},
    {"hotel", QT_TRANSLATE_NOOP("vocabulary", "Hotel")},
    {"emergency", QT_TRANSLATE_NOOP("vocabulary", "Emergency shelter")},
    {"street", QT_TRANSLATE_NOOP("vocabulary", "Street, makeshift shelter")},
    {"detention", QT_TRANSLATE_NOOP("vocabulary", "Detention")},
    {"other", QT_TRANSLATE_NOOP("vocabulary", "Other")},
    {"undisclosed", QT_TRANSLATE_NOOP("vocabulary", "Not disclosed")},
};
constexpr Term resources[] = {
    {"none", QT_TRANSLATE_NOOP("vocabulary", "No income")},
    {"wage", QT_TRANSLATE_NOOP("vocabulary", "Wage")},
    {"are", QT_TRANSLATE_NOOP("vocabulary", "ARE (unemployment benefit)")},
    {"rsa", QT_TRANSLATE_NOOP("vocabulary", "RSA (minimum income)")},
    {"aah", QT_TRANSLATE_NOOP("vocabulary", "AAH (disability allowance)")},
    {"ada", QT_TRANSLATE_NOOP("vocabulary", "ADA (asylum seekers' allowance)")},
    {"cej", QT_TRANSLATE_NOOP("vocabulary", "CEJ (youth engagement contract)")},
    {"young_adult_contract", QT_TRANSLATE_NOOP("vocabulary", "Young adult contract")},
    {"retirement", QT_TRANSLATE_NOOP("vocabulary", "Retirement pension")},
    {"disability_pension", QT_TRANSLATE_NOOP("vocabulary", "Disability pension")},
    {"family_support", QT_TRANSLATE_NOOP("vocabulary", "Family support")},
    {"undeclared_work", QT_TRANSLATE_NOOP("vocabulary", "Undeclared work")},
    {"other", QT_TRANSLATE_NOOP("vocabulary", "Other")},
    {"undisclosed", QT_TRANSLATE_NOOP("vocabulary", "Not disclosed")},
};
constexpr Term mobility[] = {
    {"licence_vehicle", QT_TRANSLATE_NOOP("vocabulary", "Driving licence and vehicle")},
    {"licence_only", QT_TRANSLATE_NOOP("vocabulary", "Driving licence, no vehicle")},
    {"licence_in_progress", QT_TRANSLATE_NOOP("vocabulary", "Driving licence in progress")},
    {"public_transport", QT_TRANSLATE_NOOP("vocabulary", "Public transport")},
    {"bicycle", QT_TRANSLATE_NOOP("vocabulary", "Bicycle, scooter")},
    {"none", QT_TRANSLATE_NOOP("vocabulary", "No means of transport")},
};
constexpr Term educationLevel[] = {
    // French nomenclature of 2019
    {"none", QT_TRANSLATE_NOOP("vocabulary", "No qualification")},
    {"cfg_dnb", QT_TRANSLATE_NOOP("vocabulary", "CFG, DNB")},
    {"3", QT_TRANSLATE_NOOP("vocabulary", "Level 3 (CAP, BEP)")},
    {"4", QT_TRANSLATE_NOOP("vocabulary", "Level 4 (baccalauréat)")},
    {"5", QT_TRANSLATE_NOOP("vocabulary", "Level 5")},
    {"6", QT_TRANSLATE_NOOP("vocabulary", "Level 6")},
    {"7", QT_TRANSLATE_NOOP("vocabulary", "Level 7")},
    {"8", QT_TRANSLATE_NOOP("vocabulary", "Level 8")},
    {"foreign", QT_TRANSLATE_NOOP("vocabulary", "Foreign qualification, not recognised")},
    {"undisclosed", QT_TRANSLATE_NOOP("vocabulary", "Not disclosed")},
};
constexpr Term registration[] = {
    {"france_travail", QT_TRANSLATE_NOOP("vocabulary", "France Travail")},
    {"mission_locale", QT_TRANSLATE_NOOP("vocabulary", "Mission locale")},
    {"cap_emploi", QT_TRANSLATE_NOOP("vocabulary", "Cap emploi")},
    {"none_under_6_months", QT_TRANSLATE_NOOP("vocabulary", "None for less than 6 months")},
    {"none_6_to_12_months", QT_TRANSLATE_NOOP("vocabulary", "None for 6 to 12 months")},
    {"none_over_1_year", QT_TRANSLATE_NOOP("vocabulary", "None for more than a year")},
    {"never", QT_TRANSLATE_NOOP("vocabulary", "Never registered")},
};
constexpr Term network[] = {
    {"mission_locale", QT_TRANSLATE_NOOP("vocabulary", "Mission locale")},
    {"france_travail", QT_TRANSLATE_NOOP("vocabulary", "France Travail")},
    {"cap_emploi", QT_TRANSLATE_NOOP("vocabulary", "Cap emploi")},
    {"plie", QT_TRANSLATE_NOOP("vocabulary", "PLIE")},
    {"ccas", QT_TRANSLATE_NOOP("vocabulary", "CCAS")},
    {"cidff", QT_TRANSLATE_NOOP("vocabulary", "CIDFF")},
    {"epide", QT_TRANSLATE_NOOP("vocabulary", "EPIDE")},
    {"e2c", QT_TRANSLATE_NOOP("vocabulary", "E2C (second-chance school)")},
    {"civic_service", QT_TRANSLATE_NOOP("vocabulary", "Civic service")},
    {"cej", QT_TRANSLATE_NOOP("vocabulary", "CEJ (youth engagement contract)")},
    {"pacea", QT_TRANSLATE_NOOP("vocabulary", "PACEA")},
    {"work_integration_site", QT_TRANSLATE_NOOP("vocabulary", "Work integration site or workshop")},
    {"intermediary_association", QT_TRANSLATE_NOOP("vocabulary", "Intermediary association")},
    {"work_integration_company", QT_TRANSLATE_NOOP("vocabulary", "Work integration company")},
    {"etti", QT_TRANSLATE_NOOP("vocabulary", "ETTI")},
    {"geiq", QT_TRANSLATE_NOOP("vocabulary", "GEIQ")},
    {"chrs", QT_TRANSLATE_NOOP("vocabulary", "CHRS")},
    {"cada", QT_TRANSLATE_NOOP("vocabulary", "CADA")},
    {"csapa", QT_TRANSLATE_NOOP("vocabulary", "CSAPA")},
    {"spip", QT_TRANSLATE_NOOP("vocabulary", "SPIP")},
    {"pjj", QT_TRANSLATE_NOOP("vocabulary", "PJJ")},
    {"department", QT_TRANSLATE_NOOP("vocabulary", "Department council")},
    {"region", QT_TRANSLATE_NOOP("vocabulary", "Regional council")},
    {"training_provider", QT_TRANSLATE_NOOP("vocabulary", "Training provider")},
    {"employer", QT_TRANSLATE_NOOP("vocabulary", "Employer")},
    {"association", QT_TRANSLATE_NOOP("vocabulary", "Association")},
    {"third_place", QT_TRANSLATE_NOOP("vocabulary", "Third place")},
};
constexpr Term exitSituation[] = {
    // the raw situation; its category is derived
    {"permanent_contract", QT_TRANSLATE_NOOP("vocabulary", "Permanent contract")},
    {"contract_over_6_months", QT_TRANSLATE_NOOP("vocabulary", "Contract of more than 6 months")},
    {"business_creation", QT_TRANSLATE_NOOP("vocabulary", "Own business")},
    {"contract_under_6_months", QT_TRANSLATE_NOOP("vocabulary", "Contract of less than 6 months")},
    {"subsidised_contract", QT_TRANSLATE_NOOP("vocabulary", "Subsidised contract")},
    {"training", QT_TRANSLATE_NOOP("vocabulary", "Training")},
    {"other_siae", QT_TRANSLATE_NOOP("vocabulary", "Other work integration structure")},
    {"epide", QT_TRANSLATE_NOOP("vocabulary", "EPIDE")},
    {"e2c", QT_TRANSLATE_NOOP("vocabulary", "E2C (second-chance school)")},
    {"cej", QT_TRANSLATE_NOOP("vocabulary", "CEJ (youth engagement contract)")},
    {"civic_service", QT_TRANSLATE_NOOP("vocabulary", "Civic service")},
    {"rights_opened", QT_TRANSLATE_NOOP("vocabulary", "Rights opened")},
    {"housing_found", QT_TRANSLATE_NOOP("vocabulary", "Housing found")},
    {"care_started", QT_TRANSLATE_NOOP("vocabulary", "Care started")},
    {"dropped_out", QT_TRANSLATE_NOOP("vocabulary", "Dropped out")},
    {"lost_contact", QT_TRANSLATE_NOOP("vocabulary", "Contact lost")},
    {"moved_away", QT_TRANSLATE_NOOP("vocabulary", "Moved away")},
    {"deceased", QT_TRANSLATE_NOOP("vocabulary", "Deceased")},
};

constexpr Term sharingBasis[] = {
    {"public_interest", QT_TRANSLATE_NOOP("vocabulary", "Mission of public interest")},
    {"consent", QT_TRANSLATE_NOOP("vocabulary", "The person's consent")},
    {"legal_obligation", QT_TRANSLATE_NOOP("vocabulary", "Legal obligation")},
    {"vital_interest", QT_TRANSLATE_NOOP("vocabulary", "Protection of life")},
};
constexpr Term requestKind[] = {
    {"referral", QT_TRANSLATE_NOOP("vocabulary", "Referral")},
    {"sign_up", QT_TRANSLATE_NOOP("vocabulary", "Sign-up for an activity")},
    {"hand_over", QT_TRANSLATE_NOOP("vocabulary", "Hand-over")},
};
constexpr Term requestAnswer[] = {
    {"accepted", QT_TRANSLATE_NOOP("vocabulary", "Accepted")},
    {"declined", QT_TRANSLATE_NOOP("vocabulary", "Declined")},
    {"waiting_list", QT_TRANSLATE_NOOP("vocabulary", "On the waiting list")},
};
constexpr Term referralOutcome[] = {
    {"met", QT_TRANSLATE_NOOP("vocabulary", "Met")},
    {"not_come", QT_TRANSLATE_NOOP("vocabulary", "Did not come")},
};
constexpr Term erasureState[] = {
    {"requested", QT_TRANSLATE_NOOP("vocabulary", "Requested")},
    {"withdrawn", QT_TRANSLATE_NOOP("vocabulary", "Withdrawn")},
    {"erased", QT_TRANSLATE_NOOP("vocabulary", "Erased")},
};

constexpr Term accessAction[] = {
    {"opened", QT_TRANSLATE_NOOP("vocabulary", "Opened a file")},
    {"exported", QT_TRANSLATE_NOOP("vocabulary", "Exported a list")},
};

constexpr Term contactBy[] = {
    {"call", QT_TRANSLATE_NOOP("vocabulary", "Call")},
    {"text_message", QT_TRANSLATE_NOOP("vocabulary", "Text message")},
    {"email", QT_TRANSLATE_NOOP("vocabulary", "Email")},
    {"social_network", QT_TRANSLATE_NOOP("vocabulary", "Social network")},
    {"third_party", QT_TRANSLATE_NOOP("vocabulary", "Somebody close")},
    {"on_site", QT_TRANSLATE_NOOP("vocabulary", "On site")},
};
constexpr Term noticeHow[] = {
    {"spoken", QT_TRANSLATE_NOOP("vocabulary", "Spoken")},
    {"paper", QT_TRANSLATE_NOOP("vocabulary", "On paper")},
    {"sent", QT_TRANSLATE_NOOP("vocabulary", "Sent")},
};
constexpr Term obstacleWeight[] = {
    // the code is the number drawn
    {"0", QT_TRANSLATE_NOOP("vocabulary", "No obstacle")}, {"1", QT_TRANSLATE_NOOP("vocabulary", "Light")},
    {"2", QT_TRANSLATE_NOOP("vocabulary", "Noticeable")},  {"3", QT_TRANSLATE_NOOP("vocabulary", "Heavy")},
    {"4", QT_TRANSLATE_NOOP("vocabulary", "Blocking")},
};
constexpr Term handoverAnswer[] = {
    {"accepted", QT_TRANSLATE_NOOP("vocabulary", "Accepted")},
    {"declined", QT_TRANSLATE_NOOP("vocabulary", "Declined")},
    {"withdrawn", QT_TRANSLATE_NOOP("vocabulary", "Withdrawn")},
};

constexpr Term phaseKind[] = {
    {"outreach", QT_TRANSLATE_NOOP("vocabulary", "Finding and meeting")},
    {"mobilisation", QT_TRANSLATE_NOOP("vocabulary", "Mobilisation")},
    {"remobilisation", QT_TRANSLATE_NOOP("vocabulary", "Remobilisation")},
    {"project", QT_TRANSLATE_NOOP("vocabulary", "Project")},
    {"access", QT_TRANSLATE_NOOP("vocabulary", "Access to work or training")},
    {"follow_up", QT_TRANSLATE_NOOP("vocabulary", "Follow-up")},
};
constexpr Term stepKind[] = {
    {"workshop", QT_TRANSLATE_NOOP("vocabulary", "Workshop")},
    {"interview", QT_TRANSLATE_NOOP("vocabulary", "Talk")},
    {"sport", QT_TRANSLATE_NOOP("vocabulary", "Sports session")},
    {"culture", QT_TRANSLATE_NOOP("vocabulary", "Cultural outing")},
    {"immersion", QT_TRANSLATE_NOOP("vocabulary", "Immersion")},
    {"internship", QT_TRANSLATE_NOOP("vocabulary", "Internship")},
    {"work_project", QT_TRANSLATE_NOOP("vocabulary", "Work project")},
    {"support", QT_TRANSLATE_NOOP("vocabulary", "Support")},
    {"training", QT_TRANSLATE_NOOP("vocabulary", "Training")},
    {"visit", QT_TRANSLATE_NOOP("vocabulary", "Visit")},
    {"other", QT_TRANSLATE_NOOP("vocabulary", "Other")},
};
constexpr Term stepOutcome[] = {
    // what the program goes by: never "failed"
    {"done", QT_TRANSLATE_NOOP("vocabulary", "Done")},
    {"stopped", QT_TRANSLATE_NOOP("vocabulary", "Stopped on the way")},
    {"not_come", QT_TRANSLATE_NOOP("vocabulary", "Did not come")},
    {"try_again", QT_TRANSLATE_NOOP("vocabulary", "To try again")},
};
constexpr Term attendance[] = {
    {"present", QT_TRANSLATE_NOOP("vocabulary", "Present")},
    {"absent", QT_TRANSLATE_NOOP("vocabulary", "Absent")},
    {"excused", QT_TRANSLATE_NOOP("vocabulary", "Excused")},
};
constexpr Term delegateHow[] = {
    {"volunteer", QT_TRANSLATE_NOOP("vocabulary", "Volunteering")},
    {"coopted", QT_TRANSLATE_NOOP("vocabulary", "Co-optation")},
};
constexpr Term proposalKind[] = {
    {"proposal", QT_TRANSLATE_NOOP("vocabulary", "Proposal")},
    {"opinion", QT_TRANSLATE_NOOP("vocabulary", "Opinion")},
};
// The three that the programme names.
constexpr Term proposalDomain[] = {
    {"activities", QT_TRANSLATE_NOOP("vocabulary", "Activities")},
    {"relations", QT_TRANSLATE_NOOP("vocabulary", "Relations between us")},
    {"offer", QT_TRANSLATE_NOOP("vocabulary", "Changes to the offer")},
};
constexpr Term proposalOutcome[] = {
    // of a session; a proposal without one waits for the next
    {"adopted", QT_TRANSLATE_NOOP("vocabulary", "Adopted")},
    {"not_adopted", QT_TRANSLATE_NOOP("vocabulary", "Not adopted")},
    {"withdrawn", QT_TRANSLATE_NOOP("vocabulary", "Withdrawn")},
};
constexpr Term answerKind[] = {
    {"accepted", QT_TRANSLATE_NOOP("vocabulary", "Accepted")},
    {"adapted", QT_TRANSLATE_NOOP("vocabulary", "Adapted")},
    {"refused", QT_TRANSLATE_NOOP("vocabulary", "Refused")},
    {"postponed", QT_TRANSLATE_NOOP("vocabulary", "Postponed")},
};
constexpr Term decisionKind[] = {
    {"strategy", QT_TRANSLATE_NOOP("vocabulary", "Strategic direction")},
    {"milestones", QT_TRANSLATE_NOOP("vocabulary", "Milestones and deliverables")},
    {"evaluation", QT_TRANSLATE_NOOP("vocabulary", "Evaluation")},
    {"resources", QT_TRANSLATE_NOOP("vocabulary", "Resources")},
};
constexpr Term decisionOutcome[] = {
    {"taken", QT_TRANSLATE_NOOP("vocabulary", "Taken")},
    {"not_taken", QT_TRANSLATE_NOOP("vocabulary", "Not taken")},
    {"postponed", QT_TRANSLATE_NOOP("vocabulary", "Postponed")},
};
constexpr Term milestoneKind[] = {
    {"milestone", QT_TRANSLATE_NOOP("vocabulary", "Milestone")},
    {"deliverable", QT_TRANSLATE_NOOP("vocabulary", "Deliverable")},
};
// schema::Kind, by name.
constexpr Term customKind[] = {
    {"text", QT_TRANSLATE_NOOP("vocabulary", "One line of text")},
    {"long_text", QT_TRANSLATE_NOOP("vocabulary", "Text of several lines")},
    {"choice", QT_TRANSLATE_NOOP("vocabulary", "One choice")},
    {"choices", QT_TRANSLATE_NOOP("vocabulary", "Several choices")},
    {"date", QT_TRANSLATE_NOOP("vocabulary", "A day")},
    {"integer", QT_TRANSLATE_NOOP("vocabulary", "A whole number")},
    {"boolean", QT_TRANSLATE_NOOP("vocabulary", "Yes or nothing")},
};
constexpr Term customAudience[] = {
    {"consortium", QT_TRANSLATE_NOOP("vocabulary", "The whole consortium")},
    {"structure", QT_TRANSLATE_NOOP("vocabulary", "The structure that noted it")},
    {"file", QT_TRANSLATE_NOOP("vocabulary", "Those who read the person's file")},
};

constexpr Vocabulary all[] = {
    {"gender", gender},
    {"age_band", ageBand},
    {"place_kind", placeKind, true},
    {"erasure_state", erasureState},
    {"contact_mode", contactMode, true},
    {"theme", theme, true},
    {"next_step", nextStep, true},
    {"housing", housing, true},
    {"resources", resources, true},
    {"mobility", mobility, true},
    {"education_level", educationLevel, true},
    {"registration", registration, true},
    {"network", network, true},
    {"exit_situation", exitSituation},
    {"sharing_basis", sharingBasis},
    {"request_kind", requestKind},
    {"request_answer", requestAnswer},
    {"referral_outcome", referralOutcome},
    {"access_action", accessAction},
    {"contact_by", contactBy, true},
    {"notice_how", noticeHow, true},
    {"obstacle_weight", obstacleWeight},
    {"handover_answer", handoverAnswer},
    {"pathway_phase", phaseKind},
    {"step_kind", stepKind, true},
    {"step_outcome", stepOutcome},
    {"attendance", attendance},
    {"delegate_how", delegateHow},
    {"proposal_kind", proposalKind},
    {"proposal_domain", proposalDomain},
    {"proposal_outcome", proposalOutcome},
    {"answer_kind", answerKind},
    {"decision_kind", decisionKind},
    {"decision_outcome", decisionOutcome},
    {"milestone_kind", milestoneKind},
    {"custom_kind", customKind},
    {"custom_audience", customAudience},
};

} // namespace

std::span<const Vocabulary> vocabularies() { return all; }

} // namespace tp::schema
