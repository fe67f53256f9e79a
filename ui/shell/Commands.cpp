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

struct CommandsWords {
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
    auto encounter = ofWindow("encounter.new", CommandsWords::tr("New encounter"), Act::NewEncounter, Qt::CTRL | Qt::Key_N, "plus");
    encounter.whose = Whose::Writers;
    encounter.writes = "encounter";
    return {
        ofWindow("help", CommandsWords::tr("Open or close this help"), Act::Help, QKeySequence(Qt::Key_F1), "directory"),
        ofWindow("search", CommandsWords::tr("Search everywhere"), Act::Search, Qt::CTRL | Qt::Key_K, "search", false),
        std::move(encounter), ofWindow("lock", CommandsWords::tr("Lock"), Act::Lock, Qt::CTRL | Qt::Key_L, "lock"),
        ofWindow("synchronise", CommandsWords::tr("Synchronise now"), Act::Synchronise, QKeySequence(Qt::Key_F5), "retry"),
        ofWindow("closeTop", CommandsWords::tr("Close what lies on top; what is typed is kept"), Act::CloseTop,
                 QKeySequence(Qt::Key_Escape), "close", false),
        ofWindow("nextPart", CommandsWords::tr("To the next part of the window"), Act::NextPart, QKeySequence(Qt::Key_F6), "today", false),
        ofWindow("partBefore", CommandsWords::tr("To the part before"), Act::PartBefore, Qt::SHIFT | Qt::Key_F6, "today", false),
        ofWindow("back", CommandsWords::tr("Back to what was shown before"), Act::Back, Qt::ALT | Qt::Key_Left, "retry"),
        ofWindow("findInPage", CommandsWords::tr("Search in the page"), Act::FindInPage, Qt::CTRL | Qt::Key_F, "search"),
        // Their keys are the undo stack's: enabled as long as there is something to undo.
        ofWindow("undo", CommandsWords::tr("Undo what was done last"), Act::UndoLast, {}, "retry"),
        ofWindow("redo", CommandsWords::tr("Do again what was undone"), Act::RedoLast, {}, "retry")};
}

std::vector<Command> fieldCommands() {
    return {
        writing("outing.begin", "outing", CommandsWords::tr("Begin or go on with an outing"), CommandsWords::tr("start, team, tour"),
                "place", "encounters", "", "outing"),
        writing("person.new", "person", CommandsWords::tr("New file"), CommandsWords::tr("new person, somebody met for the first time"),
                "person", "persons", "personSearch"),
        inFile("reminder.new", "reminder", CommandsWords::tr("Add a reminder"), CommandsWords::tr("to do, call back"), "clock", "persons",
               "reminder.new"),
        inFile("situation.new", "situation", CommandsWords::tr("Note the situation"), CommandsWords::tr("obstacles, radar"), "person",
               "persons", "situation.new"),
        inFile("person.share", "sharing", CommandsWords::tr("Share the file"), CommandsWords::tr("grant, another structure"), "share",
               "persons", "sharePerson"),
        inFile("step.plan", "pathway_step", CommandsWords::tr("Plan a step"), CommandsWords::tr("pathway, attempt"), "pathway", "pathways",
               "pathway.add"),
        inFile("pathway.begin", "pathway", CommandsWords::tr("Begin the pathway"), {}, "pathway", "pathways", "pathway.begin"),
        inFile("person.refer", "referral", CommandsWords::tr("Refer…"), CommandsWords::tr("referral, towards a partner"), "share",
               "directory", "", referPart),
        inFile("person.signUp", "signup", CommandsWords::tr("Sign up for a session"), CommandsWords::tr("activity, workshop"), "activity",
               "activities", "", signUpPart),
        inFile("person.exit", "exit", CommandsWords::tr("Note the way out"), CommandsWords::tr("leaving, end of the programme"), "person",
               "persons", "", "leave"),
        writing("import.people", "person", CommandsWords::tr("Import people"), CommandsWords::tr("CSV, table, spreadsheet, Excel"),
                "import", "import", "", "person"),
        writing("import.encounters", "encounter", CommandsWords::tr("Import encounters"),
                CommandsWords::tr("CSV, table, spreadsheet, Excel"), "import", "import", "", "encounter"),
    };
}

std::vector<Command> teamCommands() {
    return {
        writing("activity.new", "activity", CommandsWords::tr("Add an activity"), CommandsWords::tr("workshop, catalogue"), "activity",
                "activities", "catalogue.add", "catalogue"),
        writing("session.plan", "session", CommandsWords::tr("Plan a session of an activity"),
                CommandsWords::tr("new session, workshop, date"), "activity", "activities", "", "catalogue"),
        writing("group.new", "group", CommandsWords::tr("Form a group"), CommandsWords::tr("delegate"), "group", "committees",
                "groups.form"),
        writing("proposal.new", "proposal", CommandsWords::tr("New proposal"), CommandsWords::tr("opinion, idea, participants' committee"),
                "group", "committees", "participants.propose"),
        writing("committee.plan", "committee_session", CommandsWords::tr("New session of the participants' committee"),
                CommandsWords::tr("meeting, agenda"), "group", "committees", "participants.plan"),
        writing("steering.plan", "steering_session", CommandsWords::tr("Plan the next steering committee"),
                CommandsWords::tr("meeting, agenda"), "group", "committees", "", planSteeringPart),
        writing("professional.new", "professional", CommandsWords::tr("Add a professional"),
                CommandsWords::tr("directory, partner, contact"), "directory", "directory", "directory.addProfessional"),
        writing("scheme.new", "scheme", CommandsWords::tr("Add a network or scheme"), CommandsWords::tr("directory, partner"), "directory",
                "directory", "directory.addScheme"),
        exporting("export.people", CommandsWords::tr("Export the people"), "persons", "exportPeople"),
        exporting("export.encounters", CommandsWords::tr("Export the encounters"), "encounters", "export"),
        exporting("export.pathways", CommandsWords::tr("Export the pathways"), "pathways", "pathways.export"),
        exporting("export.directory", CommandsWords::tr("Export the directory"), "directory", "directory.export"),
        {.id = "invite",
         .title = CommandsWords::tr("Invite somebody"),
         .others = CommandsWords::tr("new colleague, new laptop, code"),
         .icon = "consortium",
         .page = "consortium",
         .control = "consortium.invite",
         .whose = Whose::Inviters},
        {.id = "accessLog",
         .title = CommandsWords::tr("Access log"),
         .others = CommandsWords::tr("who opened which file"),
         .icon = "consortium",
         .page = "consortium",
         .control = "access.month",
         .whose = Whose::Managers},
        writing("words.edit", "term", CommandsWords::tr("Change the words to choose from"), CommandsWords::tr("vocabulary, list"),
                "consortium", "consortium", "words.new"),
        writing("fields.edit", "custom_field", CommandsWords::tr("Add a field"), CommandsWords::tr("custom, form"), "consortium",
                "consortium", "fields.label"),
    };
}

std::vector<Command> settingCommands() {
    return {
        setting("settings.appearance", CommandsWords::tr("Light or dark"), CommandsWords::tr("appearance, theme, colours"), "appearance"),
        setting("settings.textSize", CommandsWords::tr("Size of the text"), CommandsWords::tr("larger, zoom"), "textSize"),
        setting("settings.language", CommandsWords::tr("Language"), CommandsWords::tr("French, English"), "language"),
        setting("settings.spelling", CommandsWords::tr("Spell checking"), CommandsWords::tr("dictionary, underlines"), "spelling"),
        setting("settings.minutes", CommandsWords::tr("Automatic lock"), CommandsWords::tr("minutes"), "minutes"),
        setting("settings.quick", CommandsWords::tr("Open with the computer's keychain"), CommandsWords::tr("without the passphrase"),
                "quick"),
        setting("settings.old", CommandsWords::tr("Change the passphrase"), CommandsWords::tr("password"), "old"),
        setting("settings.proxy", CommandsWords::tr("Proxy and server"), CommandsWords::tr("network, connection"), "proxy"),
        setting("settings.diagnostics", CommandsWords::tr("Diagnostics"), CommandsWords::tr("file for support, problem"), "diagnostics")};
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
