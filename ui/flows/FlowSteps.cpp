// The steps of each guided flow, in the order they are taken, and what each does.
#include "ui/consortium/MemberPanel.h"
#include "ui/flows/FlowPanel.h"
#include "ui/flows/Reassignment.h"
#include "ui/text/ActText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>

namespace tp::ui {

QString FlowPanel::flowTitle() const {
    switch (m_kind) {
    case FlowKind::LostLaptop:
        return tr("A laptop is lost or stolen");
    case FlowKind::Forgotten:
        return tr("A passphrase is forgotten");
    case FlowKind::Leaver:
        return tr("Somebody leaves");
    case FlowKind::Mover:
        return tr("Somebody changes structure");
    }
    return {};
}

std::vector<FlowStep> FlowPanel::steps() {
    using Pick = FlowStep::Pick;
    switch (m_kind) {
    case FlowKind::LostLaptop:
        return {chooseLaptop(), removeLaptop(), newLaptop()};
    case FlowKind::Forgotten:
        return {
            {tr("Try the recovery kit"),
             tr("Nobody can read a passphrase back. A recovery kit of the structure opens the laptop, even without network, and nothing is "
                "lost: on the locked laptop, “Passphrase forgotten”, then the code of the kit. Choose a new passphrase in the settings "
                "afterwards."),
             tr("There is no kit at hand"),
             Pick::Nothing,
             false,
             {}},
            chooseLaptop(),
            removeLaptop(),
            newLaptop()};
    case FlowKind::Leaver:
        return {
            chooseMember(), handOverFiles(), removeMember(),
            ended(tr("This person and these laptops receive nothing more. What was written stays, under the same name. Ask for the laptops "
                     "and the printed pages back."))};
    case FlowKind::Mover:
        return {
            chooseMember(), handOverFiles(), moveMember(),
            ended(tr("The same laptop goes on. At its next exchange it receives what the new structure has, and nothing more of the old "
                     "one. What it has already received stays on it: make a new laptop of it if that is too much."))};
    }
    return {};
}

FlowStep FlowPanel::ended(const QString &text) { return {tr("Done"), text, tr("Close"), FlowStep::Pick::Nothing, false, {}}; }

FlowStep FlowPanel::chooseMember() {
    return {tr("Who?"), tr("Nothing changes before the last step."), tr("Continue"), FlowStep::Pick::Member, false, {}};
}

FlowStep FlowPanel::chooseLaptop() {
    return {tr("Which laptop?"),
            tr("Its place in the list tells it: the one with the right last sign."),
            tr("Continue"),
            FlowStep::Pick::Laptop,
            false,
            {}};
}

FlowStep FlowPanel::removeLaptop() {
    return {tr("Remove it"), removalMeaning(), tr("Remove 1 laptop"), FlowStep::Pick::Nothing, true, [this] { removeChosenLaptop(); }};
}

void FlowPanel::removeChosenLaptop() {
    const auto *device = m_device ? m_roster.device(*m_device) : nullptr;
    if (!device) return;
    Question question;
    question.title = tr("Remove %1?").arg(device->name);
    question.text = removalMeaning();
    question.confirm = tr("Remove 1 laptop");
    m_context.prompter().confirm(this, question, [this, id = device->id] { m_backend.trust().revokeDevice(id, andThen()); });
}

FlowStep FlowPanel::newLaptop() {
    return {tr("Give another laptop"),
            tr("With a new code the person works again on another laptop: everything that was sent comes back. If the lost laptop is "
               "found, its "
               "rescue file brings back what it had not sent."),
            tr("Make a code"),
            FlowStep::Pick::Nothing,
            false,
            [this] {
                const auto *device = m_device ? m_roster.device(*m_device) : nullptr;
                if (device) emit laptopAsked(device->member, device->structure);
            }};
}

FlowStep FlowPanel::handOverFiles() {
    const auto files = m_member ? filesFollowedBy(m_backend.reader(), *m_member) : Result<std::vector<RecordId>>(std::vector<RecordId>());
    const int count = files ? static_cast<int>(files->size()) : 0;
    if (count == 0)
        return {tr("Hand over the files"),
                tr("This person follows no file that can be read here. Nothing to hand over."),
                tr("Continue"),
                FlowStep::Pick::Nothing,
                false,
                {}};
    return {tr("Hand over the files"),
            tr("%n file(s) are followed by this person. Choose who follows them from now on: they are told under Today, and find your note "
               "in each file; open reminders go along. The history keeps both names.",
               nullptr, count),
            tr("Hand over %n file(s)", nullptr, count),
            FlowStep::Pick::Successor,
            false,
            [this, list = *files] { handOver(list); }};
}

void FlowPanel::handOver(std::vector<RecordId> files) {
    if (!m_member || !m_successor) return;
    const auto total = files.size();
    m_handing = std::make_shared<HandingOver>();
    m_handing->progressed = [guard = QPointer(this)](std::size_t done, std::size_t of) {
        if (!guard) return;
        guard->m_progress->setRange(0, static_cast<int>(of));
        guard->m_progress->setValue(static_cast<int>(done));
    };
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(0);
    m_progress->show();
    m_problem->hide();
    m_go->setEnabled(false);
    m_pick->setEnabled(false);
    m_note->setEnabled(false);
    m_stop->setEnabled(true);
    m_stop->show();
    m_stop->setFocus();
    reassignFiles(m_backend, {std::move(files), *m_member, *m_successor, fromQt(m_note->toPlainText())}, m_handing,
                  [guard = QPointer(this), mine = m_handing, total](const Result<std::size_t> &count) {
                      if (guard && guard->m_handing == mine) guard->handedOver(count, total);
                  });
}

// Stopped or failed, what was handed over stays so: the step tells how many are left, and goes on with them.
void FlowPanel::handedOver(const Result<std::size_t> &count, std::size_t total) {
    m_handing.reset();
    if (count && *count == total) return tell(Result<>());
    show();
    if (m_successor) m_pick->setCurrentIndex(m_pick->findData(QByteArray(reinterpret_cast<const char *>(m_successor->bytes.data()), 16)));
    m_problem->setText(count ? tr("Stopped. %n file(s) were handed over and stay so: go on with the others when you like.", nullptr,
                                  static_cast<int>(*count))
                             : actSentence(count.error()));
    m_problem->show();
    m_go->setFocus();
}

// Kits act for who made them, and end with them.
QString FlowPanel::kitsLost() const {
    int kits = 0;
    for (const auto &structure : m_roster.structures)
        kits += static_cast<int>(
            std::count_if(structure.kits.begin(), structure.kits.end(), [this](const auto &kit) { return kit.maker == m_member; }));
    return kits ? QLatin1Char(' ') + tr("%n recovery kit(s) this person made end(s) too: make another one first.", nullptr, kits)
                : QString();
}

FlowStep FlowPanel::removeMember() {
    const auto *member = m_member ? m_roster.member(*m_member) : nullptr;
    const int laptops = member ? static_cast<int>(member->liveDevices()) : 0;
    const auto action = laptops ? tr("Remove 1 member and %n laptop(s)", nullptr, laptops) : tr("Remove 1 member");
    return {tr("Remove the member"),
            tr("Every role ends at once, and so does every laptop of this person. %1").arg(removalMeaning()) + kitsLost(),
            action,
            FlowStep::Pick::Nothing,
            true,
            [this, action] {
                Question question;
                const auto *who = m_member ? m_roster.member(*m_member) : nullptr;
                if (!who) return;
                question.title = tr("Remove %1?").arg(who->name);
                question.text = tr("This cannot be undone: to come back, this person needs a new invitation.");
                question.confirm = action;
                m_context.prompter().confirm(this, question, [this, id = who->id] { m_backend.trust().revokeMember(id, andThen()); });
            }};
}

// The one beside whose name the flow began; else the reader's own, if the member is of it; null: of none.
StructureId FlowPanel::structureLeft(const RosterMember &who) const {
    for (const auto &asked : {m_from.value_or(StructureId()), m_backend.me().structure})
        if (who.roles.contains(asked)) return asked;
    return who.roles.empty() ? StructureId() : who.roles.begin()->first;
}

FlowStep FlowPanel::moveMember() {
    return {
        tr("Give the new structure"),
        tr("The person becomes an outreach worker of the new structure, and leaves the old one. Other roles are given afterwards, beside "
           "the name."),
        tr("Move 1 member"),
        FlowStep::Pick::Structure,
        false,
        [this] {
            const auto *who = m_member ? m_roster.member(*m_member) : nullptr;
            if (!who || !m_target) return;
            auto done = andThen();
            const auto from = structureLeft(*who);
            const auto backend = QPointer<Backend>(&m_backend);
            // In first, then out: at no moment is the person nowhere.
            m_backend.trust().setRoles(who->id, *m_target, static_cast<RoleSet>(Role::Referent),
                                       [backend, done, from, id = who->id](const Result<> &entered) {
                                           auto *const program = backend.data();
                                           if (!entered || !program || from.isNull()) return done(entered);
                                           program->trust().setRoles(id, from, 0, done);
                                       });
        }};
}

} // namespace tp::ui
