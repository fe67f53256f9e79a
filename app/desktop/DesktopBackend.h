#pragma once
// ui/Backend.h over the Engine's thread. Lives in the window's thread; the Engine outlives it, and its session stays open that long.
#include "app/desktop/DesktopTrust.h"
#include "app/desktop/WorkShown.h"
#include "core/store/LeasedReader.h"
#include "ui/Backend.h"

#include <QTimer>

namespace tp::desktop {

class DesktopBackend final : public ui::Backend {
    Q_OBJECT
public:
    // The Engine has opened its session.
    [[nodiscard]] static Result<std::unique_ptr<DesktopBackend>> open(Engine &engine, const Clock &clock, Random &random);

    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] Random &random() override { return m_random; }
    [[nodiscard]] store::Reader &reader() override { return *m_reader; }
    [[nodiscard]] ui::Me me() const override { return m_me; }
    [[nodiscard]] ui::Trust &trust() override { return m_trust; }
    void save(std::vector<domain::RecordChange> changes, ui::Answer<store::Saved> answer) override;
    void remove(const std::string &type, const RecordId &record, ui::Answer<store::Saved> answer) override;
    void restore(const std::string &type, const RecordId &record, ui::Answer<store::Saved> answer) override;
    void resolve(const std::string &type, const RecordId &record, const std::string &field, const Value &value,
                 ui::Answer<store::Saved> answer) override;
    void noteAccess(const store::Access &access, ui::Answer<> answer) override;
    void saveDraft(const std::string &key, const Bytes &draft) override;
    [[nodiscard]] store::Lease lease() const override { return m_lease; }
    [[nodiscard]] sync::SyncState syncState() const override { return m_state; }
    void syncNow() override;
    void stopLoading() override;
    [[nodiscard]] store::Progress progress() const override { return m_work.now(); }
    void stopWork() override;
    void createRecoveryKit(ui::Answer<std::string> answer) override;
    void invite(const StructureId &structure, RoleSet roles, std::optional<MemberId> member, ui::Answer<std::string> answer) override;

private:
    DesktopBackend(Engine &engine, const Clock &clock, Random &random, std::unique_ptr<store::Reader> reader);
    void learnMe();
    void learnLease();
    void gather(const store::ChangedTypes &what);
    void tellGathered();
    [[nodiscard]] bool firstLoad() const;
    // Runs `write` in the Engine's thread, answers in this one, then tells what changed.
    void writing(std::function<Result<store::Saved>(store::Writer &)> write, store::ChangedTypes what, ui::Answer<store::Saved> answer);
    void acting(net::ConsortiumJob<std::string>::Act act, ui::Answer<std::string> answer);

    Engine &m_engine;
    const Clock &m_clock;
    Random &m_random;
    std::unique_ptr<store::LeasedReader> m_reader;
    DesktopTrust m_trust;
    ui::Me m_me;
    sync::SyncState m_state;
    store::Lease m_lease;
    WorkShown m_work;
    QTimer m_gather;
    store::ChangedTypes m_gathered; // not told yet
};

} // namespace tp::desktop
