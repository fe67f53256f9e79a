#include "app/desktop/Pages.h"

#include "ui/conflicts/ConflictsPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/onboarding/KitPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/today/TodayPage.h"

namespace tp::desktop {

std::vector<ui::PageInfo> pages() { return {ui::todayPage(), ui::encountersPage(), ui::personsPage(), ui::conflictsPage(), ui::kitPage()}; }

} // namespace tp::desktop
