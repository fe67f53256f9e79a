#pragma once
// One filled message of every kind, by name.
#include "Samples.h"
#include "core/wire/Messages.h"

namespace tp::test {

inline wire::Info sampleInfo() { return {{1, 2}, 1'772'461'800'000, {1, 2, 3}, sampleId<EventId>(4)}; }
inline wire::TokenRequest sampleTokenRequest() { return {sampleId<DeviceId>(5), Bytes(32, 6), {7}}; }
inline wire::Push samplePush() { return {{{Bytes{1, 2}, Bytes{3}}, {Bytes{4}}}, {sampleId<EntryId>(8)}, {}}; }
inline wire::Push samplePushSkipping() { return {{{Bytes{4}}}, {}, {sampleId<EntryId>(9)}}; }
inline wire::PushAnswer samplePushAnswer() {
    wire::PushAnswer answer;
    answer.groups.resize(3);
    answer.groups[0].number = 17;
    answer.groups[1].error = Error{Code::MissingDeps, "two"};
    answer.groups[1].missing = {sampleId<EntryId>(1), sampleId<EntryId>(2)};
    answer.groups[2].error = Error{Code::ClockAhead, ""};
    answer.groups[2].serverTimeMs = 1'772'461'800'000;
    return answer;
}
inline wire::FeedPage sampleFeedPage() {
    wire::FeedPage page;
    page.groups = {{17, {Bytes{1}, Bytes{2}}, {}, {}}, {19, {}, {}, Bytes{3}}, {20, {}, sampleId<SpaceId>(9), Bytes{4}}};
    page.cursor = Bytes(40, 10);
    page.more = true;
    return page;
}

// visit(name, message) for every kind of message.
template <class Visit> void everyMessage(Visit visit) {
    visit("info", sampleInfo());
    visit("challenge_request", wire::ChallengeRequest{sampleId<DeviceId>(5)});
    visit("challenge", wire::Challenge{Bytes(32, 6)});
    visit("token_request", sampleTokenRequest());
    visit("token", wire::Token{Bytes(32, 11), 1'772'461'800'000});
    visit("push", samplePush());
    visit("push_skipping", samplePushSkipping()); // a form that came later
    visit("push_answer", samplePushAnswer());
    visit("feed_page", sampleFeedPage());
    visit("have", wire::Have{{sampleId<EntryId>(1), sampleId<EntryId>(2)}});
    visit("devices", wire::Devices{{{sampleId<DeviceId>(1), 7, 1'770'000'000'000}}});
    visit("digests", wire::Digests{{{sampleId<SpaceId>(1), 3, sampleId<EntryId>(2)}}});
    visit("log_append", wire::LogAppend{sampleId<EventId>(1), {Bytes{1}, Bytes{2, 3}}});
    visit("log_page", wire::LogPage{{Bytes{1}}, sampleId<EventId>(2)});
    visit("invite", wire::Invite{Bytes(90, 12), 1'772'461'800'000});
    visit("error", wire::ErrorBody{{Code::MissingDeps, "one"}, 5, {sampleId<EntryId>(3)}});
}

} // namespace tp::test
