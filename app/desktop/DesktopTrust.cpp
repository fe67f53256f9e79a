#include "app/desktop/DesktopTrust.h"

#include "core/sync/KitActs.h"
#include "core/sync/RescueActs.h"

namespace tp::desktop {
namespace {

// Runs `work` in the Engine's thread with a way to answer in the window's.
template <class T, class Work> void inEngine(Engine &engine, DesktopTrust *self, ui::Answer<T> answer, Work work) {
    engine.post([&engine, guard = QPointer(self), answer = std::move(answer), work = std::move(work)]() mutable {
        std::function<void(Result<T>)> back = [guard, answer](Result<T> result) {
            QMetaObject::invokeMethod(guard, [guard, answer, result = std::move(result)] {
                auto *const trust = guard.data();
                if (!trust) return;
                if (result) trust->tellChanges();
                answer(result);
            });
        };
        if (!engine.session()) return back(fail(Code::Cancelled));
        work(engine, std::move(back));
    });
}

// A job of core/net, in the Engine's thread: answered once, then gone, and what it left to send goes.
template <class Back> void run(Engine &engine, net::Job *job, Back back) {
    engine.ask(job, [&engine, back](const Result<> &done) {
        back(done);
        if (done) engine.nudge();
    });
}

template <class T> void onLog(Engine &engine, DesktopTrust *self, ui::Answer<> answer, typename net::ConsortiumJob<T>::Act act) {
    inEngine<void>(engine, self, std::move(answer), [act = std::move(act)](Engine &in, std::function<void(Result<>)> back) {
        run(in, new net::ConsortiumJob<T>(sync::Store{*in.session(), in.writer()}, net::dialHttps(), act, &in), std::move(back));
    });
}

template <class T> void onErasure(Engine &engine, DesktopTrust *self, ui::Answer<> answer, typename net::ErasureJob<T>::Act act) {
    inEngine<void>(engine, self, std::move(answer), [act = std::move(act)](Engine &in, std::function<void(Result<>)> back) {
        auto reader = store::Reader::open(*in.session()); // of this thread
        if (!reader) return back(fail(reader.error()));
        std::shared_ptr<store::Reader> kept(std::move(*reader));
        auto *job = new net::ErasureJob<T>(sync::Store{*in.session(), in.writer()}, *kept, net::dialHttps(), act, &in);
        QObject::connect(job, &QObject::destroyed, &in, [kept] {});
        run(in, job, std::move(back));
    });
}

const Value *valueIn(const store::Record &record, const char *field) {
    const auto at = record.fields.find(field);
    return at == record.fields.end() ? nullptr : &at->second;
}
std::string textIn(const store::Record &record, const char *field) {
    const auto *value = valueIn(record, field);
    const auto *text = value ? value->text() : nullptr;
    return text ? *text : std::string();
}
std::optional<MemberId> memberIn(const store::Record &record, const char *field) {
    const auto *value = valueIn(record, field);
    const auto *bytes = value ? value->bytes() : nullptr;
    if (!bytes) return std::nullopt;
    const auto id = MemberId::from(*bytes);
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace

void DesktopTrust::withMembership(const std::function<void(const control::Membership &)> &use) const {
    m_engine.session()->withKeys([&](const store::Keys &keys) { use(keys.membership); });
}

DeviceId DesktopTrust::device() const { return m_engine.session()->device(); }

std::map<DeviceId, ui::DeviceStory> DesktopTrust::deviceStories() {
    std::map<DeviceId, ui::DeviceStory> out;
    if (const auto origins = m_reader.deviceOrigins())
        for (const auto &origin : *origins) out[origin.device] = {origin.addedMs, origin.invitedBy, origin.lastEntryMs};
    for (const auto &[device, seenMs] : m_seen)
        if (auto at = out.find(device); at != out.end()) at->second.lastSignMs = std::max(at->second.lastSignMs.value_or(0), seenMs);
    askWhoWasSeen();
    return out;
}

// The server's list, at most once a minute; when it says something new the pages are told, and read again.
void DesktopTrust::askWhoWasSeen() {
    const auto now = m_engine.session()->clock().monotonicMs();
    if (m_askedMs && now - *m_askedMs < 60'000) return;
    m_askedMs = now;
    m_engine.post([&engine = m_engine, guard = QPointer(this)] {
        if (!engine.session()) return;
        using Seen = std::vector<wire::DeviceSeen>;
        auto *job = new net::ConsortiumJob<Seen>(
            sync::Store{*engine.session(), engine.writer()}, net::dialHttps(),
            [](sync::ConsortiumActs &acts) { return acts.devicesSeen(); }, &engine);
        engine.askQuietly(job, [guard, job](const Result<> &done) {
            if (!done) return; // without network: what is known here
            std::map<DeviceId, std::int64_t> seen;
            for (const auto &one : job->result())
                if (one.lastContactMs) seen[one.device] = one.lastContactMs;
            QMetaObject::invokeMethod(guard, [guard, seen = std::move(seen)] {
                auto *const self = guard.data();
                if (!self || self->m_seen == seen) return;
                self->m_seen = seen;
                emit self->membershipChanged();
            });
        });
    });
}

Result<std::vector<ui::FileReader>> DesktopTrust::readersOf(const RecordId &person) {
    TP_TRY(const auto access, m_reader.fileAccess(person));
    std::vector<ui::FileReader> out;
    for (const auto &reader : access.readers) {
        ui::FileReader one{reader.structure, reader.owner, {}, {}, {}, {}, {}, reader.endedMs};
        if (reader.sharing) {
            const auto &words = *reader.sharing;
            one.reason = textIn(words, "reason"), one.basis = textIn(words, "basis");
            one.from = textIn(words, "from"), one.until = textIn(words, "until");
            one.by = memberIn(words, "author");
        }
        out.push_back(std::move(one));
    }
    return out;
}

ui::QuickState DesktopTrust::quickUnlock() const {
    switch (m_engine.quickState()) {
    case identity::QuickUnlock::State::Off:
        return ui::QuickState::Off;
    case identity::QuickUnlock::State::On:
        return ui::QuickState::On;
    case identity::QuickUnlock::State::Armed:
        break;
    }
    return ui::QuickState::Armed;
}

ui::ServerLink DesktopTrust::server() const { return {m_engine.session()->server(), m_engine.session()->spki()}; }

// The shortest question that needs everything: name, route, proxy, the pinned key, and that this laptop still belongs.
void DesktopTrust::tryConnection(ui::Answer<> answer) {
    m_engine.post([&engine = m_engine, guard = QPointer(this), tried = m_tried, answer = std::move(answer)] {
        const auto back = [guard, answer](const Result<> &result) {
            QMetaObject::invokeMethod(guard, [guard, answer, result] {
                if (guard) answer(result);
            });
        };
        if (!engine.session()) return back(fail(Code::Cancelled));
        if (*tried) engine.stopAsking(*tried);
        *tried = new net::ConsortiumJob<std::vector<wire::DeviceSeen>>(
            sync::Store{*engine.session(), engine.writer()}, net::dialHttps(),
            [](sync::ConsortiumActs &acts) { return acts.devicesSeen(); }, &engine);
        run(engine, *tried, back);
    });
}

void DesktopTrust::tellChanges() {
    emit membershipChanged();
    emit stored({{}, true});
}

void DesktopTrust::revokeDevice(const DeviceId &device, ui::Answer<> answer) {
    onLog<bool>(m_engine, this, std::move(answer), [device](sync::ConsortiumActs &acts) { return acts.members().revokeDevice(device); });
}

void DesktopTrust::revokeMember(const MemberId &member, ui::Answer<> answer) {
    onLog<sync::Revoked>(m_engine, this, std::move(answer),
                         [member](sync::ConsortiumActs &acts) { return acts.members().revokeMember(member); });
}

void DesktopTrust::setRoles(const MemberId &member, const StructureId &structure, RoleSet roles, ui::Answer<> answer) {
    onLog<bool>(m_engine, this, std::move(answer),
                [member, structure, roles](sync::ConsortiumActs &acts) { return acts.setRoles(member, structure, roles); });
}

void DesktopTrust::addStructure(const std::string &name, const std::string &code, ui::Answer<> answer) {
    onLog<StructureId>(m_engine, this, std::move(answer),
                       [name, code](sync::ConsortiumActs &acts) { return acts.addStructure(name, code); });
}

void DesktopTrust::revokeKit(const DeviceId &kit, ui::Answer<> answer) {
    onLog<bool>(m_engine, this, std::move(answer), [kit](sync::ConsortiumActs &acts) { return acts.members().revokeKit(kit); });
}

void DesktopTrust::testKit(const std::string &kit, ui::Answer<bool> answer) {
    inEngine<bool>(m_engine, this, std::move(answer), [kit](Engine &in, std::function<void(Result<bool>)> back) {
        auto *job = new net::TaskJob<sync::KitTest>(
            [&in, kit] {
                return sync::testKit(kit, sync::Store{*in.session(), in.writer()}, net::dialHttps(), in.session()->clock());
            },
            &in);
        run(in, job, [job, back](const Result<> &done) {
            back(done ? Result<bool>(job->result().opensThisVault) : Result<bool>(fail(done.error())));
        });
    });
}

void DesktopTrust::share(const RecordId &person, const StructureId &to, ui::ShareTerms terms, ui::Answer<> answer) {
    sync::Sharing sharing;
    sharing.reason = terms.reason;
    sharing.from = terms.from;
    if (!terms.basis.empty()) sharing.basis = terms.basis;
    onLog<bool>(m_engine, this, std::move(answer),
                [person, to, sharing](sync::ConsortiumActs &acts) { return acts.files().share(person, to, sharing); });
}

void DesktopTrust::openExchange(const RecordId &person, const StructureId &with, ui::Answer<> answer) {
    onLog<RecordId>(m_engine, this, std::move(answer),
                    [person, with](sync::ConsortiumActs &acts) { return acts.files().openExchange(person, with); });
}

void DesktopTrust::unshare(const RecordId &person, const StructureId &from, ui::Answer<> answer) {
    onLog<bool>(m_engine, this, std::move(answer),
                [person, from](sync::ConsortiumActs &acts) { return acts.files().unshare(person, from); });
}

void DesktopTrust::requestErasure(const RecordId &person, const std::string &reason, ui::Answer<> answer) {
    onErasure<RecordId>(m_engine, this, std::move(answer),
                        [person, reason](sync::ErasureActs &acts) { return acts.request(person, reason); });
}

void DesktopTrust::confirmErasure(const RecordId &erasure, ui::Answer<> answer) {
    onErasure<bool>(m_engine, this, std::move(answer), [erasure](sync::ErasureActs &acts) { return acts.confirm(erasure); });
}

void DesktopTrust::withdrawErasure(const RecordId &erasure, ui::Answer<> answer) {
    onErasure<bool>(m_engine, this, std::move(answer), [erasure](sync::ErasureActs &acts) { return acts.withdraw(erasure); });
}

void DesktopTrust::redactFormer(const std::string &type, const RecordId &record, const std::string &field,
                                ui::Answer<std::uint64_t> answer) {
    inEngine<std::uint64_t>(
        m_engine, this, std::move(answer), [type, record, field](Engine &in, std::function<void(Result<std::uint64_t>)> back) {
            using Job = net::ConsortiumJob<std::uint64_t>;
            auto *job = new Job(
                sync::Store{*in.session(), in.writer()}, net::dialHttps(),
                [=](sync::ConsortiumActs &acts) { return acts.texts().redact(type, record, {field}, sync::RedactionActs::Keep::Present); },
                &in);
            run(in, job, [job, back](const Result<> &done) {
                back(done ? Result<std::uint64_t>(job->result()) : Result<std::uint64_t>(fail(done.error())));
            });
        });
}

void DesktopTrust::takeNumber(const std::string &series, const RecordId &record, ui::Answer<> answer) {
    onLog<std::uint64_t>(m_engine, this, std::move(answer),
                         [series, record](sync::ConsortiumActs &acts) { return acts.members().takeNumber(series, record); });
}

void DesktopTrust::reviewed(const std::string &type, const RecordId &record, ui::Answer<> answer) {
    inEngine<void>(m_engine, this, std::move(answer),
                   [type, record](Engine &in, const std::function<void(Result<>)> &back) { back(in.writer().markReviewed(type, record)); });
}

void DesktopTrust::changePassphrase(const std::string &old, const std::string &chosen, ui::Answer<> answer) {
    inEngine<void>(m_engine, this, std::move(answer),
                   [old, chosen](Engine &in, const std::function<void(Result<>)> &back) { in.changePassphrase(old, chosen, back); });
}

void DesktopTrust::setQuickUnlock(bool on, ui::Answer<> answer) {
    inEngine<void>(m_engine, this, std::move(answer),
                   [on](Engine &in, const std::function<void(Result<>)> &back) { in.setQuickUnlock(on, back); });
}

void DesktopTrust::writeRescue(const std::string &path, ui::Answer<std::uint64_t> answer) {
    inEngine<std::uint64_t>(m_engine, this, std::move(answer), [path](Engine &in, const std::function<void(Result<std::uint64_t>)> &back) {
        const auto count = sync::writeRescue({*in.session(), in.writer()}, path);
        back(count ? Result<std::uint64_t>(*count) : Result<std::uint64_t>(fail(count.error())));
    });
}

namespace {
Result<identity::RescueFile> workOf(Engine &in, const ui::RescueSource &from) {
    if (const auto *path = std::get_if<std::string>(&from)) return sync::readRescue({*in.session(), in.writer()}, *path);
    return in.writer().setAsideWork(std::get<DeviceId>(from));
}
} // namespace

void DesktopTrust::reviewRescue(const ui::RescueSource &from, ui::Answer<store::RescueReview> answer) {
    auto looked = std::make_shared<std::optional<identity::RescueFile>>();
    m_looked = looked;
    inEngine<store::RescueReview>(m_engine, this, std::move(answer),
                                  [from, looked](Engine &in, const std::function<void(Result<store::RescueReview>)> &back) {
                                      auto work = workOf(in, from);
                                      if (!work) return back(fail(work.error()));
                                      *looked = std::move(*work);
                                      back(in.writer().reviewRescue(**looked));
                                  });
}

// Of what was looked at: entries are chosen by their place in it, and what is set aside may be another list by now.
void DesktopTrust::adoptRescue(const ui::RescueSource &, std::vector<std::size_t> chosen, ui::Answer<store::Rescued> answer) {
    inEngine<store::Rescued>(m_engine, this, std::move(answer),
                             [looked = m_looked, chosen](Engine &in, const std::function<void(Result<store::Rescued>)> &back) {
                                 if (!looked || !*looked) return back(fail(Code::NotFound, "nothing was looked at"));
                                 back(in.writer().adoptRescue(**looked, chosen));
                                 in.nudge();
                             });
}

} // namespace tp::desktop
