#include "app/desktop/DesktopTrust.h"

#include "core/identity/Vault.h"

#include <QPointer>

namespace tp::desktop {
namespace {

// Runs `work` in the Engine's thread with a way to answer in the window's.
template <class T, class Work> void inEngine(Engine &engine, DesktopTrust *self, ui::Answer<T> answer, Work work) {
    engine.post([&engine, guard = QPointer(self), answer = std::move(answer), work = std::move(work)]() mutable {
        std::function<void(Result<T>)> back = [guard, answer](Result<T> result) {
            QMetaObject::invokeMethod(guard, [guard, answer, result = std::move(result)] {
                if (!guard) return;
                if (result) guard->tellChanges();
                answer(result);
            });
        };
        if (!engine.session()) return back(fail(Code::Cancelled));
        work(engine, std::move(back));
    });
}

// A job of core/net, in the Engine's thread: answered once, then gone, and what it left to send goes.
template <class Job, class Back> void run(Engine &engine, Job *job, Back back) {
    QObject::connect(job, &net::Job::completed, &engine, [&engine, job, back] {
        back(Result<>());
        job->deleteLater();
        engine.nudge();
    });
    QObject::connect(job, &net::Job::failed, &engine, [job, back](const Error &problem) {
        back(fail(problem));
        job->deleteLater();
    });
    job->start();
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

} // namespace

void DesktopTrust::withMembership(const std::function<void(const control::Membership &)> &use) const {
    m_engine.session()->withKeys([&](const store::Keys &keys) { use(keys.membership); });
}

DeviceId DesktopTrust::device() const { return m_engine.session()->device(); }

std::map<DeviceId, ui::DeviceStory> DesktopTrust::deviceStories() {
    std::map<DeviceId, ui::DeviceStory> out;
    if (const auto origins = m_reader.deviceOrigins())
        for (const auto &origin : *origins) out[origin.device] = {origin.addedMs, origin.invitedBy, origin.lastEntryMs};
    return out;
}

Result<std::vector<ui::FileReader>> DesktopTrust::readersOf(const RecordId &) { return std::vector<ui::FileReader>(); }

ui::QuickState DesktopTrust::quickUnlock() const { return ui::QuickState::Unavailable; }

void DesktopTrust::tellChanges() {
    emit membershipChanged();
    emit stored({{}, true});
}

void DesktopTrust::revokeDevice(const DeviceId &, ui::Answer<> answer) { answer(fail(Code::Invalid)); }
void DesktopTrust::revokeMember(const MemberId &, ui::Answer<> answer) { answer(fail(Code::Invalid)); }

void DesktopTrust::setRoles(const MemberId &member, const StructureId &structure, RoleSet roles, ui::Answer<> answer) {
    onLog<bool>(m_engine, this, std::move(answer),
                [member, structure, roles](sync::ConsortiumActs &acts) { return acts.setRoles(member, structure, roles); });
}

void DesktopTrust::addStructure(const std::string &name, const std::string &code, ui::Answer<> answer) {
    onLog<StructureId>(m_engine, this, std::move(answer),
                       [name, code](sync::ConsortiumActs &acts) { return acts.addStructure(name, code); });
}

void DesktopTrust::testKit(const std::string &, ui::Answer<bool> answer) { answer(fail(Code::Invalid)); }
void DesktopTrust::share(const RecordId &, const StructureId &, ui::ShareTerms, ui::Answer<> answer) { answer(fail(Code::Invalid)); }
void DesktopTrust::unshare(const RecordId &, const StructureId &, ui::Answer<> answer) { answer(fail(Code::Invalid)); }

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

void DesktopTrust::reviewed(const std::string &type, const RecordId &record, ui::Answer<> answer) {
    inEngine<void>(m_engine, this, std::move(answer),
                   [type, record](Engine &in, const std::function<void(Result<>)> &back) { back(in.writer().markReviewed(type, record)); });
}

void DesktopTrust::changePassphrase(const std::string &old, const std::string &chosen, ui::Answer<> answer) {
    inEngine<void>(m_engine, this, std::move(answer), [old, chosen](Engine &in, const std::function<void(Result<>)> &back) {
        const auto vault = in.session()->folder() / "vault";
        const auto key = identity::Vault::open(vault, old);
        back(key ? identity::Vault::changePassphrase(vault, *key, chosen, crypto::PasswordCost{}, in.session()->random())
                 : Result<>(fail(key.error())));
    });
}

void DesktopTrust::setQuickUnlock(bool, ui::Answer<> answer) { answer(fail(Code::Unreachable)); }
void DesktopTrust::writeRescue(const std::string &, ui::Answer<std::uint64_t> answer) { answer(fail(Code::Invalid)); }
void DesktopTrust::reviewRescue(const std::string &, ui::Answer<store::RescueReview> answer) { answer(fail(Code::Invalid)); }
void DesktopTrust::adoptRescue(const std::string &, std::vector<std::size_t>, ui::Answer<store::Rescued> answer) {
    answer(fail(Code::Invalid));
}

} // namespace tp::desktop
