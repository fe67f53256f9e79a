#pragma once
// Taking a text away for good: every entry that ever held it loses its words on the server, and on every device at its next contact; what
// else those entries said is written again first, so that the record loses nothing but the text. A manager of the structure it was written
// at, or of the file's; for what everybody reads a coordinator too. Failures as in Append.h; Denied, before anything is written; Invalid (a
// field that may not be empty; several values stand); NotFound.
#include "core/sync/Append.h"

namespace tp::sync {

class RedactionActs {
public:
    RedactionActs(Store store, Client &client) : m_store(store), m_client(client) {} // both must outlive the acts' tasks

    enum class Keep : std::uint8_t {
        Present, // what the fields say now stays: a name was taken out of a note, the former versions go
        Nothing, // the fields are emptied
    };
    // How many entries lost their text; 0: there was none. Cut short, asked again it does what is left.
    [[nodiscard]] Task<Result<std::uint64_t>> redact(std::string type, RecordId record, std::vector<std::string> fields, Keep keep);

private:
    using Texts = std::map<std::pair<SpaceId, DeviceId>, std::vector<EntryId>>;
    [[nodiscard]] Result<> rehearse(const Texts &texts); // would the server take it?
    [[nodiscard]] Result<> writeAgain(std::string_view type, const RecordId &record, const std::vector<std::string> &fields,
                                      const std::vector<std::string> &emptied);
    Store m_store;
    Client &m_client;
};

} // namespace tp::sync
