#include "ui/shell/Commands.h"

#include "ui/exports/ExportPanel.h"
#include "ui/shell/ActivityParts.h"
#include "ui/shell/CommitteeParts.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>
#include <QTabBar>

#include <algorithm>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Commands)
};
using Act = Command::Act;
using Whose = Command::Whose;

Command ofWindow(const char *id, const QString &title, Act act, const QKeySequence &keys, const char *icon, bool listed = true) {
    return {.id = id, .title = title, .icon = icon, .act = act, .keys = keys, .listed = listed};
}
Command writing(const char *id, const char *writes, const QString &title, const QString &others, const char *icon, const char *page,
                const char *control, const char *part = "") {
    return {.id = id,
            .title = title,
            .others = others,
            .icon = icon,
            .page = page,
            .part = part,
            .control = control,
            .whose = Whose::Writers,
            .writes = writes};
}
Command inFile(const char *id, const char *writes, const QString &title, const QString &others, const char *icon, const char *page,
               const char *control, const char *part = "") {
    auto out = writing(id, writes, title, others, icon, page, control, part);
    out.ofFile = true;
    return out;
}
Command exporting(const char *id, const QString &title, const char *page, const char *control) {
    return {.id = id, .title = title, .icon = "export", .page = page, .control = control, .whose = Whose::Exporters};
}
Command setting(const char *id, const QString &title, const QString &others, const char *part) {
    return {.id = id, .title = title, .others = others, .icon = "settings", .page = "settings", .part = part};
}

std::vector<Command> windowCommands() {
    auto encounter = ofWindow("encounter.new", Words::tr("New encounter"), Act::NewEncounter, Qt::CTRL | Qt::Key_N, "plus");
    encounter.whose = Whose::Writers;
    encounter.writes = "encounter";
    return {ofWindow("help", Words::tr("Open or close this help"), Act::Help, QKeySequence(Qt::Key_F1), "directory"),
            ofWindow("search", Words::tr("Search everywhere"), Act::Search, Qt::CTRL | Qt::Key_K, "search", false), std::move(encounter),
            ofWindow("lock", Words::tr("Lock"), Act::Lock, Qt::CTRL | Qt::Key_L, "lock"),
            ofWindow("synchronise", Words::tr("Synchronise now"), Act::Synchronise, QKeySequence(Qt::Key_F5), "retry"),
            ofWindow("closeTop", Words::tr("Close what lies on top; what is typed is kept"), Act::CloseTop, QKeySequence(Qt::Key_Escape),
                     "close", false),
            ofWindow("nextPart", Words::tr("To the next part of the window"), Act::NextPart, QKeySequence(Qt::Key_F6), "today", false),
            ofWindow("partBefore", Words::tr("To the part before"), Act::PartBefore, Qt::SHIFT | Qt::Key_F6, "today", false),
            ofWindow("back", Words::tr("Back to what was shown before"), Act::Back, Qt::ALT | Qt::Key_Left, "retry"),
            ofWindow("findInPage", Words::tr("Search in the page"), Act::FindInPage, Qt::CTRL | Qt::Key_F, "search"),
            // Their keys are the undo stack's: enabled as long as there is something to undo.
            ofWindow("undo", Words::tr("Undo what was done last"), Act::UndoLast, {}, "retry"),
            ofWindow("redo", Words::tr("Do again what was undone"), Act::RedoLast, {}, "retry")};
}

std::vector<Command> fieldCommands() {
    return {
        writing("outing.begin", "outing", Words::tr("Begin or go on with an outing"), Words::tr("start, team, tour"), "place", "encounters",
                "", "outing"),
        writing("person.new", "person", Words::tr("New file"), Words::tr("new person, somebody met for the first time"), "person",
                "persons", "personSearch"),
        inFile("reminder.new", "reminder", Words::tr("Add a reminder"), Words::tr("to do, call back"), "clock", "persons", "reminder.new"),
        inFile("situation.new", "situation", Words::tr("Note the situation"), Words::tr("obstacles, radar"), "person", "persons",
               "situation.new"),
        inFile("person.share", "sharing", Words::tr("Share the file"), Words::tr("grant, another structure"), "share", "persons",
               "sharePerson"),
        inFile("step.plan", "pathway_step", Words::tr("Plan a step"), Words::tr("pathway, attempt"), "pathway", "pathways", "pathway.add"),
        inFile("pathway.begin", "pathway", Words::tr("Begin the pathway"), {}, "pathway", "pathways", "pathway.begin"),
        inFile("person.refer", "referral", Words::tr("Refer…"), Words::tr("referral, towards a partner"), "share", "directory", "",
               referPart),
        inFile("person.signUp", "signup", Words::tr("Sign up for a session"), Words::tr("activity, workshop"), "activity", "activities", "",
               signUpPart),
        inFile("person.exit", "exit", Words::tr("Note the way out"), Words::tr("leaving, end of the programme"), "person", "persons", "",
               "leave"),
        writing("import.people", "person", Words::tr("Import people"), Words::tr("CSV, table, spreadsheet, Excel"), "import", "import", "",
                "person"),
        writing("import.encounters", "encounter", Words::tr("Import encounters"), Words::tr("CSV, table, spreadsheet, Excel"), "import",
                "import", "", "encounter"),
    };
}

std::vector<Command> teamCommands() {
    return {
        writing("activity.new", "activity", Words::tr("Add an activity"), Words::tr("workshop, catalogue"), "activity", "activities",
                "catalogue.add", "catalogue"),
        writing("session.plan", "session", Words::tr("Plan a session of an activity"), Words::tr("new session, workshop, date"), "activity",
                "activities", "", "catalogue"),
        writing("group.new", "group", Words::tr("Form a group"), Words::tr("delegate"), "group", "committees", "groups.form"),
        writing("proposal.new", "proposal", Words::tr("New proposal"), Words::tr("opinion, idea, participants' committee"), "group",
                "committees", "participants.propose"),
        writing("committee.plan", "committee_session", Words::tr("New session of the participants' committee"),
                Words::tr("meeting, agenda"), "group", "committees", "participants.plan"),
        writing("steering.plan", "steering_session", Words::tr("Plan the next steering committee"), Words::tr("meeting, agenda"), "group",
                "committees", "", planSteeringPart),
        writing("professional.new", "professional", Words::tr("Add a professional"), Words::tr("directory, partner, contact"), "directory",
                "directory", "directory.addProfessional"),
        writing("scheme.new", "scheme", Words::tr("Add a network or scheme"), Words::tr("directory, partner"), "directory", "directory",
                "directory.addScheme"),
        exporting("export.people", Words::tr("Export the people"), "persons", "exportPeople"),
        exporting("export.encounters", Words::tr("Export the encounters"), "encounters", "export"),
        exporting("export.pathways", Words::tr("Export the pathways"), "pathways", "pathways.export"),
        exporting("export.directory", Words::tr("Export the directory"), "directory", "directory.export"),
        {.id = "invite",
         .title = Words::tr("Invite somebody"),
         .others = Words::tr("new colleague, new laptop, code"),
         .icon = "consortium",
         .page = "consortium",
         .control = "consortium.invite",
         .whose = Whose::Inviters},
        {.id = "accessLog",
         .title = Words::tr("Access log"),
         .others = Words::tr("who opened which file"),
         .icon = "consortium",
         .page = "consortium",
         .control = "access.month",
         .whose = Whose::Managers},
        writing("words.edit", "term", Words::tr("Change the words to choose from"), Words::tr("vocabulary, list"), "consortium",
                "consortium", "words.new"),
        writing("fields.edit", "custom_field", Words::tr("Add a field"), Words::tr("custom, form"), "consortium", "consortium",
                "fields.label"),
    };
}

std::vector<Command> settingCommands() {
    return {setting("settings.appearance", Words::tr("Light or dark"), Words::tr("appearance, theme, colours"), "appearance"),
            setting("settings.textSize", Words::tr("Size of the text"), Words::tr("larger, zoom"), "textSize"),
            setting("settings.language", Words::tr("Language"), Words::tr("French, English"), "language"),
            setting("settings.spelling", Words::tr("Spell checking"), Words::tr("dictionary, underlines"), "spelling"),
            setting("settings.minutes", Words::tr("Automatic lock"), Words::tr("minutes"), "minutes"),
            setting("settings.quick", Words::tr("Open with the computer's keychain"), Words::tr("without the passphrase"), "quick"),
            setting("settings.old", Words::tr("Change the passphrase"), Words::tr("password"), "old"),
            setting("settings.proxy", Words::tr("Proxy and server"), Words::tr("network, connection"), "proxy"),
            setting("settings.diagnostics", Words::tr("Diagnostics"), Words::tr("file for support, problem"), "diagnostics")};
}

} // namespace

std::vector<Command> commands() {
    std::vector<Command> out;
    for (auto group : {windowCommands(), fieldCommands(), teamCommands(), settingCommands()})
        std::move(group.begin(), group.end(), std::back_inserter(out));
    return out;
}

bool isFor(const Command &command, RoleSet roles, const std::vector<PageInfo> &pages) {
    const auto its = [&](const PageInfo &page) { return page.id == QLatin1String(command.page); };
    if (command.act == Act::Page && std::ranges::none_of(pages, its)) return false;
    switch (command.whose) {
    case Whose::Writers:
        return (roles & typeOf(command.writes).writers) != 0;
    case Whose::Exporters:
        return mayExport(roles);
    case Whose::Inviters:
        return has(roles, Role::Manager) || has(roles, Role::Administrator);
    case Whose::Managers:
        return has(roles, Role::Manager);
    default:
        return true;
    }
}

QWidget *reveal(QWidget &page, const QString &control) {
    const auto seen = [&]() -> QWidget * {
        for (auto *found : page.findChildren<QWidget *>(control))
            if (found->isVisible()) return found;
        return nullptr;
    };
    if (auto *there = seen()) return there;
    for (auto *tabs : page.findChildren<QTabBar *>()) {
        if (!tabs->isVisible()) continue;
        const int before = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab)) continue;
            tabs->setCurrentIndex(tab);
            if (auto *there = seen()) return there;
        }
        tabs->setCurrentIndex(before);
    }
    return nullptr;
}

} // namespace tp::ui
