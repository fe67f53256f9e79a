#pragma once
// May this entry count? The one place that decides, for what arrives and for what is written here, so that both fold alike. The answer is
// a function of the entry, the control logs, the keys held and the schema as it is shipped: never of the order in which entries came.
#include "core/store/Journal.h"

namespace tp::store {

struct Verdict {
    EntryState state = EntryState::Folded;
    Error reason{Code::Invalid, {}}; // with SetAside and Waiting
    std::optional<Write> write;      // once opened
};

class Judge {
public:
    Judge(Connection &db, const Session &session, const Catalogue &catalogue, Spaces &spaces)
        : m_db(db), m_session(session), m_catalogue(catalogue), m_spaces(spaces) {}
    // The signature has been checked.
    [[nodiscard]] Result<Verdict> judge(const wire::EntryView &entry);

private:
    [[nodiscard]] std::optional<Error> refusal(const wire::Body &body, const wire::EntryCore &core, const control::Space &space) const;
    Connection &m_db;
    const Session &m_session;
    const Catalogue &m_catalogue;
    Spaces &m_spaces;
};

[[nodiscard]] control::SpaceKind kindFor(schema::Audience audience);
// Of a record of a type that is written once: only this device can write it.
[[nodiscard]] RecordId writtenOnceId(const DeviceId &device, const std::array<std::uint8_t, 16> &salt);

} // namespace tp::store
