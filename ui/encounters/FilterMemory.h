#pragma once
// The filters of the encounters from one start to the next, in the user's settings: codes and ids of structures and territories alone.
// Words that were typed, and dates, never: they may name somebody, and this lies outside the vault. Window's thread.
#include <QByteArray>
#include <QString>

namespace tp::ui {

struct RememberedFilters {
    int period = 0; // a choice that moves with the day
    QByteArray structure, territory;
    QString theme, commune; // codes
    friend bool operator==(const RememberedFilters &, const RememberedFilters &) = default;
};
[[nodiscard]] RememberedFilters rememberedFilters();
void remember(const RememberedFilters &filters);

} // namespace tp::ui
