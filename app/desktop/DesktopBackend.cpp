#include "app/desktop/DesktopBackend.h"

#include <QPointer>

namespace tp::desktop {

namespace {
constexpr int firstLoadMs = 1000; // between two looks at a first load
constexpr int gatherMs = 250;     // of what an exchange brings, a slice every few milliseconds: each look costs the window some of its time
} // namespace

Result<std::unique_ptr<DesktopBackend>> DesktopBackend::open(Engine &engine, const Clock &clock, Random &random) {
    if (!engine.session()) return fail(Code::NotFound, "no open session");
    TP_TRY(auto reader, store::Reader::open(*engine.session()));
    return std::unique_ptr<DesktopBackend>(new DesktopBackend(engine, clock, random, std::move(reader)));
}

DesktopBackend::DesktopBackend(Engine &engine, const Clock &clock, Random &random, std::unique_ptr<store::Reader> reader)
    : m_engine(engine), m_clock(clock), m_random(random), m_reader(std::make_unique<store::LeasedReader>(std::move(reader))),
      m_trust(engine, *m_reader), m_work(clock) {
    learnMe();
    learnLease();
    connect(&engine, &Engine::leaseChanged, this, &DesktopBackend::learnLease);
    connect(&m_trust, &DesktopTrust::stored, this, &DesktopBackend::changed);
    connect(&m_trust, &DesktopTrust::membershipChanged, this, [this] {
        learnMe();
        emit membershipChanged();
    });
    connect(&engine, &Engine::syncStateChanged, this, [this](const sync::SyncState &state) {
        const bool loaded = firstLoad() && state.phase != sync::SyncState::Phase::FirstLoad;
        m_state = state;
        if (loaded) tellGathered(); // who is told that all is here, sees it
        emit syncStateChanged();
    });
    connect(&engine, &Engine::working, &m_work, &WorkShown::hear);
    connect(&engine, &Engine::asking, &m_work, &WorkShown::ask);
    connect(&m_work, &WorkShown::told, this, &Backend::progressed);
    connect(&engine, &Engine::received, this, [this](const store::ChangedTypes &what) {
        gather(firstLoad() ? store::ChangedTypes{{}, true} : what); // lists whose indexes come last
    });
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &DesktopBackend::tellGathered);
    connect(&engine, &Engine::membershipChanged, this, [this] {
        learnMe();
        emit membershipChanged();
    });
}

// What comes alone is told at once; what follows closely, together.
void DesktopBackend::gather(const store::ChangedTypes &what) {
    m_gathered.everything = m_gathered.everything || what.everything || what.records.empty();
    m_gathered.records.insert(m_gathered.records.end(), what.records.begin(), what.records.end());
    if (m_gather.isActive()) return;
    firstLoad() ? m_gather.start(firstLoadMs) : tellGathered();
}

void DesktopBackend::tellGathered() {
    m_gather.stop();
    if (!m_gathered.everything && m_gathered.records.empty()) return;
    m_gather.start(firstLoad() ? firstLoadMs : gatherMs);
    emit changed(std::exchange(m_gathered, {}));
}

bool DesktopBackend::firstLoad() const { return m_state.phase == sync::SyncState::Phase::FirstLoad; }

void DesktopBackend::learnLease() {
    if (const auto status = m_reader->status()) m_lease = status->lease;
    const bool ended = m_lease.state == store::Lease::State::Ended;
    const bool turned = ended != m_reader->ended();
    m_reader->setEnded(ended);
    emit leaseChanged();
    if (turned) emit changed({{}, true}); // every page reads again
}

void DesktopBackend::learnMe() {
    const auto &session = *m_engine.session();
    m_me.member = session.member();
    m_me.structure = session.structure();
    session.withKeys([this](const store::Keys &keys) {
        m_me.rolesIn = keys.membership.rolesOf(m_me.member);
        m_me.roles = keys.membership.allRolesOf(m_me.member);
        // Only an administrator can do something about it.
        m_me.needsRecoveryKit = (m_me.roles & static_cast<RoleSet>(Role::Administrator)) != 0 && keys.membership.needsRecoveryKit();
    });
}

void DesktopBackend::writing(std::function<Result<store::Saved>(store::Writer &)> write, store::ChangedTypes what,
                             ui::Answer<store::Saved> answer) {
    m_engine.post(
        [&engine = m_engine, self = QPointer(this), write = std::move(write), what = std::move(what), answer = std::move(answer)] {
            auto saved = write(engine.writer());
            if (saved) engine.nudge();
            QMetaObject::invokeMethod(self, [self, saved = std::move(saved), what, answer] {
                if (!self) return;
                if (saved) {
                    auto all = what;
                    all.records.insert(all.records.end(), saved->along.begin(), saved->along.end());
                    emit self->changed(all);
                }
                answer(saved);
            });
        });
}

void DesktopBackend::save(std::vector<domain::RecordChange> changes, ui::Answer<store::Saved> answer) {
    store::ChangedTypes what;
    for (const auto &change : changes) what.records.emplace_back(change.type, change.record);
    writing([changes = std::move(changes)](store::Writer &writer) { return writer.commit(changes); }, std::move(what), std::move(answer));
}

void DesktopBackend::remove(const std::string &type, const RecordId &record, ui::Answer<store::Saved> answer) {
    writing([type, record](store::Writer &writer) { return writer.remove(type, record); }, {{{type, record}}, false}, std::move(answer));
}

void DesktopBackend::restore(const std::string &type, const RecordId &record, ui::Answer<store::Saved> answer) {
    writing([type, record](store::Writer &writer) { return writer.restore(type, record); }, {{{type, record}}, false}, std::move(answer));
}

void DesktopBackend::resolve(const std::string &type, const RecordId &record, const std::string &field, const Value &value,
                             ui::Answer<store::Saved> answer) {
    writing([type, record, field, value](store::Writer &writer) { return writer.resolve(type, record, field, value); },
            {{{type, record}}, false}, std::move(answer));
}

void DesktopBackend::noteAccess(const store::Access &access, ui::Answer<> answer) {
    m_engine.post([&engine = m_engine, self = QPointer(this), access, answer = std::move(answer)] {
        const auto noted = engine.writer().noteAccess(access); // goes with the next exchange: nothing to hurry for
        QMetaObject::invokeMethod(self, [self, answer, noted] {
            if (self) answer(noted);
        });
    });
}

void DesktopBackend::saveDraft(const std::string &key, const Bytes &draft) {
    m_engine.post([&engine = m_engine, self = QPointer(this), key, draft] {
        const bool kept = engine.writer().saveDraft(key, draft).has_value();
        QMetaObject::invokeMethod(self, [self, key = QString::fromStdString(key), kept] {
            if (self) emit self->draftKept(key, kept);
        });
    });
}

void DesktopBackend::syncNow() {
    m_engine.post([&engine = m_engine] { engine.syncNow(); });
}

void DesktopBackend::stopLoading() {
    m_engine.post([&engine = m_engine] { engine.stopLoading(); });
}

void DesktopBackend::stopWork() {
    const auto what = m_work.now().of;
    if (what != store::Progress::Of::Asking) return m_engine.stop(what); // it is busy with just that
    m_engine.post([&engine = m_engine] { engine.stopAsking(); });
}

void DesktopBackend::acting(net::ConsortiumJob<std::string>::Act act, ui::Answer<std::string> answer) {
    m_engine.post([&engine = m_engine, self = QPointer(this), act = std::move(act), answer = std::move(answer)] {
        engine.act(act, [self, answer](const Result<std::string> &result) {
            QMetaObject::invokeMethod(self, [self, answer, result] {
                if (self) answer(result);
            });
        });
    });
}

void DesktopBackend::createRecoveryKit(ui::Answer<std::string> answer) {
    acting([](sync::ConsortiumActs &acts) { return acts.createKit(); }, std::move(answer));
}

void DesktopBackend::invite(const StructureId &structure, RoleSet roles, std::optional<MemberId> member, ui::Answer<std::string> answer) {
    acting([structure, roles, member](sync::ConsortiumActs &acts) { return acts.invite(structure, roles, member); }, std::move(answer));
}

} // namespace tp::desktop
