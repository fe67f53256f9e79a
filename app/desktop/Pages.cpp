#include "app/desktop/Pages.h"

#include "ui/activities/ActivitiesPage.h"
#include "ui/committees/CommitteesPage.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/importing/ImportPage.h"
#include "ui/onboarding/KitPage.h"
#include "ui/pathways/PathwaysPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/rescue/RescuePage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/today/TodayPage.h"

namespace tp::desktop {

std::vector<ui::PageInfo> pages(ui::Theme &theme, ui::Translations &translations) {
    return {ui::todayPage(),
            ui::encountersPage(),
            ui::personsPage(),
            ui::pathwaysPage(),
            ui::activitiesPage(),
            ui::committeesPage(),
            ui::directoryPage(),
            ui::consortiumPage(),
            ui::conflictsPage(),
            ui::importPage(),
            ui::kitPage(),
            ui::rescuePage(),
            ui::settingsPage(theme, translations)};
}

} // namespace tp::desktop
