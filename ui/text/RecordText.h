#pragma once
// What a record is called in a list: its title and the line below. Window's thread.
#include "ui/text/ValueText.h"

#include <QDate>

namespace tp::ui {

struct RecordTitle {
    QString title, detail;
};
[[nodiscard]] RecordTitle recordTitle(const store::Record &record, const ValueText &text, QDate today);
[[nodiscard]] QString personFacts(const store::Record &person, const ValueText &text, QDate today); // 24 ans, Hérouville-Saint-Clair
// Usual and family name, as written in this file, the family's once ("Kévin Marie"). For whoever reads the file, on screen: what other
// structures see of somebody, and what is printed, says the usual name alone.
[[nodiscard]] QString fileName(const store::Record &person);
[[nodiscard]] QString alsoInText(const store::Record &closed); // also in the file “Lulu Martin”: found by what another file says
[[nodiscard]] QString placeText(const store::Record &encounter,
                                const schema::Dictionary &words); // Arrêt Grande Delle, Hérouville-Saint-Clair
// Known people of an encounter by name, then the unnamed counted.
[[nodiscard]] QString whoText(const store::Record &encounter, store::Reader &reader, const ValueText &text);
[[nodiscard]] const Value *fieldValue(const store::Record &record, std::string_view field); // null pointer: absent or null
[[nodiscard]] QString fieldText(const store::Record &record, std::string_view field);       // of a text field as recorded; empty: absent
[[nodiscard]] std::optional<StructureId> structureOf(const store::Record &record);          // field "structure"
[[nodiscard]] QString initialled(const QString &name);                                      // Samira B.

} // namespace tp::ui
