#pragma once
// ui::Trust over the Engine's thread: reading at once through the window's own Reader and the session's membership, acts as jobs of the
// Engine's thread. Lives in the window's thread.
#include "app/desktop/Engine.h"
#include "core/net/ErasureJob.h"
#include "ui/Trust.h"

#include <QPointer>

namespace tp::desktop {

class DesktopTrust final : public QObject, public ui::Trust {
    Q_OBJECT
public:
    DesktopTrust(Engine &engine, store::Reader &reader) : m_engine(engine), m_reader(reader) {} // both outlive it, the session is open

    void withMembership(const std::function<void(const control::Membership &)> &use) const override;
    [[nodiscard]] DeviceId device() const override;
    [[nodiscard]] std::map<DeviceId, ui::DeviceStory> deviceStories() override;
    [[nodiscard]] Result<std::vector<ui::FileReader>> readersOf(const RecordId &person) override;
    [[nodiscard]] ui::QuickState quickUnlock() const override;
    [[nodiscard]] ui::ServerLink server() const override;
    void tryConnection(ui::Answer<> answer) override;

    void revokeDevice(const DeviceId &device, ui::Answer<> answer) override;
    void revokeMember(const MemberId &member, ui::Answer<> answer) override;
    void setRoles(const MemberId &member, const StructureId &structure, RoleSet roles, ui::Answer<> answer) override;
    void addStructure(const std::string &name, const std::string &code, ui::Answer<> answer) override;
    void revokeKit(const DeviceId &kit, ui::Answer<> answer) override;
    void testKit(const std::string &kit, ui::Answer<bool> answer) override;
    void share(const RecordId &person, const StructureId &to, ui::ShareTerms terms, ui::Answer<> answer) override;
    void openExchange(const RecordId &person, const StructureId &with, ui::Answer<> answer) override;
    void unshare(const RecordId &person, const StructureId &from, ui::Answer<> answer) override;
    void requestErasure(const RecordId &person, const std::string &reason, ui::Answer<> answer) override;
    void confirmErasure(const RecordId &erasure, ui::Answer<> answer) override;
    void withdrawErasure(const RecordId &erasure, ui::Answer<> answer) override;
    void redactFormer(const std::string &type, const RecordId &record, const std::string &field, ui::Answer<std::uint64_t> answer) override;
    void takeNumber(const std::string &series, const RecordId &record, ui::Answer<> answer) override;
    void reviewed(const std::string &type, const RecordId &record, ui::Answer<> answer) override;
    void changePassphrase(const std::string &old, const std::string &chosen, ui::Answer<> answer) override;
    void setQuickUnlock(bool on, ui::Answer<> answer) override;
    void writeRescue(const std::string &path, ui::Answer<std::uint64_t> answer) override;
    void reviewRescue(const ui::RescueSource &from, ui::Answer<store::RescueReview> answer) override;
    void adoptRescue(const ui::RescueSource &from, std::vector<std::size_t> chosen, ui::Answer<store::Rescued> answer) override;

signals:
    void membershipChanged();                         // by an act of this window
    void stored(const tp::store::ChangedTypes &what); // likewise

public:
    void tellChanges(); // an act of this window has succeeded

private:
    void askWhoWasSeen();
    std::shared_ptr<std::optional<identity::RescueFile>> m_looked;                        // read and written on the Engine's thread
    std::shared_ptr<QPointer<net::Job>> m_tried = std::make_shared<QPointer<net::Job>>(); // likewise: the last try of the connection
    Engine &m_engine;
    store::Reader &m_reader;
    std::map<DeviceId, std::int64_t> m_seen; // last contact, as the server told
    std::optional<std::int64_t> m_askedMs;   // monotonic
};

} // namespace tp::desktop
