#pragma once
// The number conclusions had before a restore of the server took it away: a paper may have left under it. Who saw it writes it into the
// session, so that every laptop can tell. Window's thread.
#include "ui/flows/Errand.h"

#include <map>

namespace tp::ui {

// By session: what its record says, else what this computer remembers; also of those that have the same number again.
[[nodiscard]] std::map<RecordId, std::uint64_t> formerNumbers(Backend &backend);
// Nothing: it never had another than `now`.
[[nodiscard]] std::optional<std::uint64_t> formerNumber(Backend &backend, const RecordId &session, std::optional<std::uint64_t> now);

class FormerNumberPost : public Errand {
    Q_OBJECT
public:
    explicit FormerNumberPost(Backend &backend, QObject *parent = nullptr);

private:
    [[nodiscard]] bool next() override;
};

} // namespace tp::ui
