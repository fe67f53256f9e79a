#pragma once
// One save: from changes of records to sealed entries of one group. Validates, finds each field's space, seals, and hands each entry to
// the same path as entries from afar. Inside the writer's transaction; one instance per save.
#include "core/domain/Meetings.h"
#include "core/store/Ingest.h"

#include <set>

namespace tp::store {

class Save {
public:
    Save(Workbench &bench, Ingest &ingest) : m_bench(bench), m_ingest(ingest) {}

    [[nodiscard]] Result<> change(const domain::RecordChange &change);
    // Over all present heads, whatever the present value; `_deleted` over every head of the record.
    [[nodiscard]] Result<> overwrite(std::string_view type, const RecordId &record, std::string_view field, const Value &value);
    // What the rules add to what was asked so far (core/domain/Meetings.h). SaveAlong.cpp.
    [[nodiscard]] Result<std::vector<domain::RecordChange>> following();
    // Of these as many as the group has room for, from the front; they are taken out.
    [[nodiscard]] Result<> takeAlong(std::vector<domain::RecordChange> &changes);
    [[nodiscard]] Result<std::uint64_t> finish(); // the group's number; 0 when nothing changed

private:
    struct Target {
        const schema::RecordType *type = nullptr;
        RecordId record;
        std::optional<std::int64_t> number; // absent: new
        std::vector<Write> writes;
        RecordState state; // points into writes
    };
    struct Piece { // one entry to be
        SpaceId space;
        wire::Body body;
    };
    [[nodiscard]] Result<Target> target(std::string_view type, const RecordId &record);
    [[nodiscard]] Result<std::map<std::string, Value>> wanted(const domain::RecordChange &change, const Target &target) const;
    [[nodiscard]] Result<> put(const Target &target, const std::string &field, Value value, std::vector<WriteId> base,
                               schema::Audience audience, const std::map<std::string, Value> &set, const std::optional<RecordId> &file,
                               bool alone);
    [[nodiscard]] Result<SpaceId> spaceFor(schema::Audience audience, const Target &target, const std::map<std::string, Value> &set,
                                           const std::optional<RecordId> &file);
    [[nodiscard]] Result<SpaceId> fileSpace(const Target &target, const std::optional<RecordId> &file);
    [[nodiscard]] Result<SpaceId> exchangeSpace(const Target &target, const std::map<std::string, Value> &set);
    [[nodiscard]] Result<> makeFile(const RecordId &person, const std::map<std::string, Value> &set);
    void note(const Target &target, const std::string &field, const Value &value);
    [[nodiscard]] Result<bool> mayWrite(const Target &target); // in the space it lies in
    [[nodiscard]] Result<std::optional<domain::Meeting>> meeting(const RecordId &participation);
    [[nodiscard]] Result<std::vector<domain::Meeting>> meetingsOf(const RecordId &encounter);
    Workbench &m_bench;
    Ingest &m_ingest;
    std::vector<Piece> m_pieces;
    std::map<RecordId, SpaceId> m_newFiles;
    bool m_encounter = false;
    std::map<RecordId, Value> m_moved;        // encounters that were there, and when they are now
    std::set<RecordId> m_goes;                // participations
    std::map<RecordId, RecordId> m_comesBack; // and those that do, each with its encounter
};

// Whose a person's new file is: of the structure its record names, where the author belongs to it.
[[nodiscard]] StructureId fileOwner(const Keys &keys, const MemberId &author, const std::map<std::string, Value> &person,
                                    const StructureId &otherwise);
// The next entry of this device in the space, sealed under its newest key.
[[nodiscard]] Result<Bytes> sealNext(Workbench &bench, const SpaceId &space, ByteView body, std::int64_t nowMs);

} // namespace tp::store
