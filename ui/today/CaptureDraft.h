#pragma once
// What stands on the capture card, as a value: what a draft keeps (JSON, inside the encrypted store), what a save is made of. Pure.
#include "core/domain/Drafts.h"
#include "ui/widgets/PersonPicker.h"

#include <QString>
#include <QStringList>

namespace tp::ui {

inline constexpr const char *captureDraftKey = "capture"; // of the one draft there is, in the store
inline constexpr const char *referStep = "refer";         // of the vocabulary of next steps

struct CaptureDraft {
    std::optional<std::string> occurredAt; // nothing: now, at the moment of saving
    QString place;
    std::string placeKind, commune, contactMode; // codes; empty: none
    PickedPeople people;
    QString typedPerson; // not taken yet
    QStringList themes;  // codes
    QString note;
    std::string nextStep;                      // code
    bool refers = false;                       // with the step "refer": the referral is begun once this is saved
    std::string nextStepOn;                    // "2026-11-27"
    QString reminder;                          // what, in the file of everybody who has one
    std::string reminderOn;                    // by when: "2026-11-27"
    std::map<std::string, Value> added;        // in the fields coordinators added to encounters
    std::optional<StructureId> structure = {}; // for which it is written, where that is asked
    friend bool operator==(const CaptureDraft &, const CaptureDraft &) = default;

    // Something a person would miss: place and contact alone are filled in by the program.
    [[nodiscard]] bool worthKeeping() const;
};

// Undoes what the program filled in, `before` → `filled`, where it still stands: what somebody changed since is theirs. A place goes with
// its kind and commune, a next step with whether a referral is begun.
void takeBack(CaptureDraft &now, const CaptureDraft &filled, const CaptureDraft &before);

[[nodiscard]] Bytes encodeDraft(const CaptureDraft &draft);
[[nodiscard]] std::optional<CaptureDraft> decodeDraft(ByteView bytes); // nothing: not ours

// `now`: "2026-11-24T14:32". `territory`: of the commune, when known. `by`: who notes it: the
// reminder is theirs, and they are the référent of the files it opens.
[[nodiscard]] domain::EncounterDraft encounterOf(const CaptureDraft &draft, const std::string &now, const StructureId &structure,
                                                 std::optional<RecordId> territory, std::optional<MemberId> by = {});

} // namespace tp::ui
