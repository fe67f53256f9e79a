// Where the encounter of the capture card was: what is offered, and the commune that is proposed with it.
#include "ui/Backend.h"
#include "ui/forms/StructureChoice.h"
#include "ui/outings/Outings.h"
#include "ui/shell/Page.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/CaptureCard.h"
#include "ui/today/CaptureSources.h"
#include "ui/widgets/Fields.h"

#include <utility>

namespace tp::ui {

std::vector<Suggestion> CaptureCard::placesLike(const QString &typed) const {
    const auto outing = outingUnderWay();
    const auto last = lastEncounterWithPlace(m_backend.reader(), m_for->chosen());
    return placeSuggestions(m_backend.reader(), typed, outing ? plannedPlaces(*outing) : QStringList(),
                            last ? fieldText(*last, "place") : QString());
}

void CaptureCard::repeatLastPlace() {
    const auto last = lastEncounterWithPlace(m_backend.reader(), m_for->chosen());
    if (!last) return m_context.toast(tr("No place has been noted yet."));
    auto draft = read();
    fillPlace(draft, *last);
    fill(draft, tr("Same place as last time: %1.").arg(placeText(*last, m_backend.reader().dictionary())));
}

void CaptureCard::placePicked(const Suggestion &row) {
    const auto parts = row.key.toStringList(); // kind, then for an earlier place its commune
    CaptureDraft known;
    if (parts.size() == 1) {
        m_place->clear();
        known.placeKind = fromQt(parts[0]);
    } else if (parts.size() == 2) {
        fillPlanned(known, m_backend.reader(), row.title); // with what a team saw there, which is asked for no row
        if (!known.commune.empty() || !outingUnderWay()) { // in an outing one is not far from where one was
            m_commune->setCode(known.commune);
            m_proposedFor = m_place->text().simplified();
            m_proposedCommune = known.commune;
        }
    }
    if (!parts.isEmpty()) setPlaceKind(known.placeKind);
    proposeCommune();
    edited();
}

void CaptureCard::placeTyped() {
    if (m_place->text().simplified() != m_proposedFor) proposeCommune();
}

void CaptureCard::proposeCommune() {
    const auto place = m_place->text().simplified();
    const bool same = std::exchange(m_proposedFor, place) == place, stands = !m_commune->text().isEmpty();
    if (stands ? same || m_commune->code() != m_proposedCommune : same && !m_proposedCommune.empty()) return; // chosen, or cleared, by hand
    const auto outing = outingUnderWay();
    auto likely = likelyCommune(m_backend.reader(), place, outing ? std::optional(outing->id) : std::nullopt);
    if (likely.empty() && stands && !outing) return; // nothing better is known; in an outing its territory says more
    m_proposedCommune = std::move(likely);
    if (m_commune->code().value_or(std::string()) == m_proposedCommune) return;
    const bool untouched = read() == m_filled;
    m_commune->setCode(m_proposedCommune);
    if (!untouched) return edited();
    m_filled = read();
}

} // namespace tp::ui
