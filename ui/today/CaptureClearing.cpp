// How the capture card is emptied: for the next encounter, because somebody in it was erased, and by hand, with a way back.
#include "ui/Backend.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/StoredDraft.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/today/CaptureCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Fields.h"

namespace tp::ui {

void CaptureCard::empty() {
    auto next = read();
    CaptureDraft empty;
    empty.place = next.place;
    empty.placeKind = next.placeKind;
    empty.commune = next.commune;
    empty.contactMode = next.contactMode;
    auto refused = next.commune.empty() && next.place == m_proposedFor ? m_proposedCommune : std::string();
    write(empty);
    if (!refused.empty()) m_proposedCommune = std::move(refused);
    m_filled = read();
    m_kept->clear();
    m_keptCompact->clear();
    if (m_stored->isKept()) m_stored->keep({});
}

void CaptureCard::clear() {
    empty();
    m_people->setFocus();
}

// Somebody named in it was erased, here or elsewhere: the store dropped it, and the next key shall not bring it back.
void CaptureCard::endErased() {
    empty();
    say(sentence({Code::SpaceErased, {}}));
}

CaptureCard::Half CaptureCard::halfTyped() const {
    Half half;
    const auto look = [&half](const auto &field) {
        if (field.isWrong()) half[field.objectName()] = field.text();
    };
    look(*m_commune);
    look(*m_nextStepOn);
    look(*m_reminderOn);
    for (const auto *editor : m_added ? m_added->editors() : std::vector<FieldEditor *>())
        if (!editor->problem().isEmpty()) half[QLatin1String(editor->field().name)] = editor->rawText();
    return half;
}

void CaptureCard::typeHalf(const Half &half) {
    const auto type = [&half](auto &field) {
        const auto raw = half.value(field.objectName());
        if (raw.isEmpty()) return;
        field.setText(raw);
        markAs(&field, "wrong", field.isWrong());
    };
    type(*m_commune);
    type(*m_nextStepOn);
    type(*m_reminderOn);
    for (auto *editor : m_added ? m_added->editors() : std::vector<FieldEditor *>())
        if (const auto raw = half.value(QLatin1String(editor->field().name)); !raw.isEmpty()) editor->setRawText(raw);
}

void CaptureCard::clearByHand(bool again) {
    const Standing stood{read(), halfTyped(), m_proposedCommune, m_proposedFor};
    clear();
    if (read() == stood.draft && stood.half.isEmpty()) return; // nothing went
    const auto said = tr("The card is cleared.");
    again ? m_context.redone(said, bringingBack(stood)) : m_context.toast(said, bringingBack(stood));
}

std::function<void()> CaptureCard::bringingBack(Standing stood) {
    return [card = QPointer(this), stood = std::move(stood)] {
        if (card) card->bringBack(stood);
    };
}

// Two encounters are never mixed: what was typed since stands, and what was cleared goes on waiting.
void CaptureCard::bringBack(const Standing &stood) {
    if (!m_save->isEnabled() || read() != m_filled || !halfTyped().isEmpty())
        return m_context.toast(tr("Another encounter has been begun on the card. What was cleared comes back once that one is saved or "
                                  "cleared."),
                               bringingBack(stood));
    for (const auto &person : stood.draft.people.known)
        if (!m_backend.reader().get("person", person)) return m_context.toast(sentence({Code::SpaceErased, {}})); // not written back
    write(stood.draft);
    typeHalf(stood.half);
    m_proposedCommune = stood.proposedCommune;
    m_proposedFor = stood.proposedFor;
    keepDraft();
    if (isVisible()) m_people->setFocus();
    m_context.undone(tr("What was cleared is back on the card."), [card = QPointer(this)] {
        if (card) card->clearByHand(true);
    });
}

} // namespace tp::ui
