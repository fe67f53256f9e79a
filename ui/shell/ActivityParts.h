#pragma once
// Parts of the page "activities".

namespace tp::ui {

inline constexpr const char *signUpPart = "sign-up:"; // its weeks, to sign up the person whose id follows

} // namespace tp::ui
