#pragma once
// Referrals between the structures of the demonstration, as the window makes and answers them: each structure's part runs on its own
// profile.
#include "app/demo/Profile.h"
#include "core/domain/Demo.h"

namespace tp::demo {

// Those of the profile's structure that have not left, but for the ones proposed on the last two days before `until`: they are left to the
// window. Needs the server, and the files on it.
[[nodiscard]] Result<> sendReferrals(const std::string &folder, const std::string &until);
// domain::demoAnswer() of each that was received. NotFound: none was. Answers that stand already are left as they are.
[[nodiscard]] Result<> answerReferrals(const std::string &folder, const std::string &code, const std::string &until);
[[nodiscard]] Result<> printReceived(const std::string &folder); // NotFound: none

} // namespace tp::demo
