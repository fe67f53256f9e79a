#pragma once
// What the window knows of the page "committees", beside a record of it.

namespace tp::ui {

inline constexpr const char *followUpPart = "follow-up:";        // a part: what became of the proposal whose id follows
inline constexpr const char *planSteeringPart = "plan-steering"; // the form of the next steering session, on the day that is proposed
inline constexpr const char *conclusionsSeries = "conclusions";  // of the control event "number": what numbers conclusions

} // namespace tp::ui
