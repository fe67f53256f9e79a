#include "ui/today/FirstSteps.h"

#include "core/base/IdValue.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/forms/StructureChoice.h"
#include "ui/outings/Outings.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeptFocus.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <string_view>

namespace tp::ui {
namespace {
constexpr const char *awayKey = "today/first-steps-away"; // a draft of the vault

bool isNone(Backend &backend, const char *type, std::vector<store::Filter> which = {}) {
    store::Query query;
    query.type = type;
    query.filters = std::move(which);
    query.limit = 1;
    const auto found = backend.reader().list(query);
    return found && found->empty();
}
bool isAway(Backend &backend) {
    const auto kept = backend.reader().draft(awayKey);
    return kept && *kept;
}
PageTarget inConsortium(const char *part) { return {QStringLiteral("consortium"), {}, QLatin1String(part)}; }

void addFounding(std::vector<FirstStep> &out, Backend &backend, const Me &me) {
    std::size_t structures = 0, others = 0;
    backend.trust().withMembership([&](const control::Membership &membership) {
        structures = membership.structures().size();
        for (const auto &member : membership.members()) others += member != me.member && membership.allRolesOf(member) != 0;
    });
    if (me.needsRecoveryKit)
        out.push_back({"kit",
                       FirstSteps::tr("Set a recovery kit aside: it opens this laptop when the passphrase is forgotten."),
                       FirstSteps::tr("Make a kit"),
                       {QStringLiteral("kit"), {}}});
    if (structures < 2)
        out.push_back({"structure", FirstSteps::tr("Add the other structures of the consortium."), FirstSteps::tr("Add a structure"),
                       inConsortium(structuresPart)});
    if (others == 0)
        out.push_back(
            {"invite", FirstSteps::tr("Invite a colleague: a code that works once."), FirstSteps::tr("Invite"), inConsortium(invitePart)});
}

// Who works here already is told nothing of it. No encounter says who wrote it, their histories do: the newest are looked at, so that many
// of others' cost no more, and only while there is something to tell.
bool hasWrittenOne(Backend &backend, const Me &me) {
    store::Query query;
    query.type = "encounter";
    query.filters = {{"structure", store::Filter::Op::Equals, ourStructures(me)}};
    query.limit = 30;
    const auto found = backend.reader().list(query);
    return found && std::ranges::any_of(*found, [&](const store::Record &encounter) {
               const auto past = backend.reader().history("encounter", encounter.id);
               return past && std::ranges::any_of(*past, [&](const store::HistoryItem &item) { return item.member == me.member; });
           });
}

// Of what a person new to the team does on any day.
void addFieldWork(std::vector<FirstStep> &out, Backend &backend, const Me &me) {
    const bool follows =
        has(me.roles, Role::Referent) && isNone(backend, "person", {{"referent", store::Filter::Op::Equals, idValue(me.member)}});
    const bool goesOut = mayGoOut(backend) && isNone(backend, "outing", {{"structure", store::Filter::Op::Equals, ourStructures(me)}});
    if (!(follows || goesOut) || hasWrittenOne(backend, me)) return;
    if (follows)
        out.push_back({"person",
                       FirstSteps::tr("Find or open the file of somebody you follow: a nickname is enough."),
                       FirstSteps::tr("To the people"),
                       {QStringLiteral("persons"), {}}});
    if (goesOut)
        out.push_back({"outing",
                       FirstSteps::tr("Begin an outing when you leave: what you note then joins it by itself."),
                       FirstSteps::tr("Go out"),
                       {QStringLiteral("encounters"), {}, QStringLiteral("outing")}});
}
} // namespace

std::vector<FirstStep> firstSteps(Backend &backend) {
    std::vector<FirstStep> out;
    const auto me = backend.me();
    const bool founds = has(me.roles, Role::Administrator);
    if (founds) addFounding(out, backend, me);
    if ((me.roles & typeOf("territory").writers) && isNone(backend, "territory"))
        out.push_back({"territory", FirstSteps::tr("Make the territories: encounters are counted by them."),
                       FirstSteps::tr("Make a territory"), inConsortium(territoriesPart)});
    if ((me.roles & typeOf("encounter").writers) && isNone(backend, "encounter"))
        out.push_back({"encounter",
                       FirstSteps::tr("Note a first encounter, with the card beside this list."),
                       FirstSteps::tr("Note it"),
                       {QStringLiteral("today"), {}}});
    if (!founds || has(me.roles, Role::Referent)) addFieldWork(out, backend, me); // who only founds has enough to do
    return out;
}

FirstSteps::FirstSteps(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("today.first"));
    m_rows->setContentsMargins(20, 0, 20, space::s);
    m_rows->setSpacing(space::xs);
    connect(&backend, &Backend::changed, this, &FirstSteps::look);
    connect(&backend, &Backend::membershipChanged, this, &FirstSteps::refresh);
    connect(&backend, &Backend::draftKept, this, [this](const QString &key) {
        if (key == QLatin1String(awayKey)) refresh();
    });
    refresh();
}

void FirstSteps::look(const store::ChangedTypes &what) {
    static constexpr std::array<std::string_view, 4> concerned{"territory", "encounter", "person", "outing"};
    if (what.everything ||
        std::ranges::any_of(what.records, [](const auto &record) { return std::ranges::find(concerned, record.first) != concerned.end(); }))
        refresh();
}

void FirstSteps::refresh() {
    const auto steps = isAway(m_backend) ? std::vector<FirstStep>() : firstSteps(m_backend);
    setVisible(!steps.empty());
    std::vector<std::string> names;
    for (const auto &step : steps) names.emplace_back(step.name);
    if (names == m_shown) return; // the keyboard stays where it is
    m_shown = std::move(names);
    const KeptFocus focus(*this);
    emptyLayout(m_rows);
    if (steps.empty()) return;
    m_rows->addWidget(makeLabel(tr("First steps"), Type::Strong));
    const auto button = [this](const QString &name, const QString &words) {
        auto *made = new Button(Button::Kind::Link, QStringLiteral("today.first.") + name, words);
        made->setSmall(true);
        return made;
    };
    for (const auto &step : steps) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(space::s);
        auto *act = button(QLatin1String(step.name), step.act);
        act->setAccessibleName(QStringLiteral("%1: %2").arg(step.act, step.text));
        connect(act, &QPushButton::clicked, this, [this, opens = step.opens] { m_context.open(opens); });
        line->addWidget(makeLabel(step.text), 1);
        line->addWidget(act, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
    m_rows->addWidget(makeLabel(tr("F1 opens the help: the keys, and what the words mean."), Type::Small));
    auto *away = button(QStringLiteral("away"), tr("Put this list away"));
    connect(away, &QPushButton::clicked, this, [this] { putAway(true); });
    m_rows->addWidget(away, 0, Qt::AlignLeft);
    m_rows->addWidget(separator());
}

void FirstSteps::putAway(bool away) {
    m_backend.saveDraft(awayKey, away ? Bytes{1} : Bytes());
    if (!away)
        return m_context.undone(tr("The first steps are back."), [guard = QPointer(this)] {
            if (guard) guard->putAway(true);
        });
    m_context.toast(tr("The first steps are put away on this computer."), [guard = QPointer(this)] {
        if (guard) guard->putAway(false);
    });
}

} // namespace tp::ui
