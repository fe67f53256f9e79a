#pragma once
// Groups and the two committees of the demonstration, one after another: each stands on those before it. Internal to core/domain.
#include "core/domain/DemoGovernance.h"
#include "core/domain/DemoProgramme.h"

namespace tp::domain::demo {

struct Seat {
    RecordId id;
    Interval time; // until: the first day without it
    std::optional<Interval> delegate;
};
struct Group {
    RecordId id;
    std::size_t structure = 0;
    const char *name = "";
    Interval time;
    std::vector<Seat> seats;
};
struct Proposal { // in conclusions
    const ProposalWords *words = nullptr;
    RecordId id;
    std::size_t structure = 0; // of the group
};
struct Committee { // of the participants
    unsigned number = 0;
    Days issued;
    std::vector<Proposal> adopted;
};

// Sessions of the steering committee: the third Tuesday of every other month, 0 to 8 before the last day, 9 ahead.
[[nodiscard]] Days steeringDay(const Setting &setting, unsigned session);
inline constexpr unsigned steeringSessions = 9;
inline constexpr std::size_t steeringLead = 2; // Le Dôme keeps its records

[[nodiscard]] std::vector<Group> drawGroups(const Setting &setting, Saves &saves);
[[nodiscard]] std::vector<Committee> drawParticipants(const Setting &setting, const std::vector<Group> &groups, Saves &saves);
using Decisions = std::vector<std::pair<const char *, RecordId>>; // by title
[[nodiscard]] Decisions drawSteering(const Setting &setting, const std::vector<Committee> &committees, Saves &saves);
void drawMeans(const Setting &setting, const Decisions &made, Saves &saves); // milestones, and resources of half-years

} // namespace tp::domain::demo
