// The messages of the API. The first byte of an input chooses the kind, in the order of tests/fixtures/wire/messages.hex.
#include "core/wire/Messages.h"
#include "tests/fuzz/Fuzzing.h"

namespace {
template <class Message> bool readAgain(tp::ByteView bytes) {
    const auto message = tp::wire::decode<Message>(bytes);
    if (!message) return false;
    const auto written = tp::wire::encode(*message); // unknown keys are gone
    const auto again = tp::wire::decode<Message>(written);
    tp::fuzz::always(again.has_value(), "what was read can be written and read again");
    tp::fuzz::always(tp::wire::encode(*again) == written, "and says the same");
    return true;
}
using Reads = bool (*)(tp::ByteView);
constexpr Reads kinds[] = {readAgain<tp::wire::Info>,      readAgain<tp::wire::ChallengeRequest>,
                           readAgain<tp::wire::Challenge>, readAgain<tp::wire::TokenRequest>,
                           readAgain<tp::wire::Token>,     readAgain<tp::wire::Push>,
                           readAgain<tp::wire::Push>,      readAgain<tp::wire::PushAnswer>,
                           readAgain<tp::wire::FeedPage>,  readAgain<tp::wire::Have>,
                           readAgain<tp::wire::Devices>,   readAgain<tp::wire::Digests>,
                           readAgain<tp::wire::LogAppend>, readAgain<tp::wire::LogPage>,
                           readAgain<tp::wire::Invite>,    readAgain<tp::wire::ErrorBody>};
} // namespace

TP_FUZZ(bytes) {
    tp::fuzz::Input input(bytes);
    const auto kind = input.byte() % std::size(kinds);
    return kinds[kind](input.rest());
}
