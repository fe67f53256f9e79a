#include "ui/groups/GroupPanel.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/exports/ExportButton.h"
#include "ui/groups/GroupActs.h"
#include "ui/groups/MembersModel.h"
#include "ui/lists/RecordTable.h"
#include "ui/persons/FindAlike.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Explained.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PersonPicker.h"

#include <QKeyEvent>
#include <QPointer>

namespace tp::ui {
namespace {
constexpr int mostRows = 12; // the list has its own scroll bar beyond
const FormLayout groupLayout{{"name"}, {"formedOn"}, {"member"}, {"territory"}, {"note"}, {addedRows}};
} // namespace

GroupPanel::GroupPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : RecordPanel(backend, context, text, QStringLiteral("group"), parent), m_members(new MembersModel(text, this)) {
    m_change = addAct(Button::Kind::Secondary, "change", tr("Change the group"));
    m_change->setKeyHint(tr("F2"));
    m_end = addAct(Button::Kind::Link, "end", tr("End the group"));
    addForm("group", groupLayout);
    buildMembers();
    connect(m_change, &QPushButton::clicked, this, &GroupPanel::change);
    connect(m_end, &QPushButton::clicked, this, &GroupPanel::endOrTakeUp);
}

void GroupPanel::buildMembers() {
    m_picker = new PersonPicker(QStringLiteral("group.who"), backend().reader(), backend().clock(), this);
    m_picker->setPlaceholder(tr("Bring somebody in: a name, then Enter"));
    findAlikeFor(*m_picker, backend());
    m_table = new RecordTable;
    m_table->setModel(m_members);
    m_table->setObjectName(QStringLiteral("memberTable"));
    m_table->setAccessibleName(tr("Members of the group"));
    m_table->setColumns({{CellLook::Strong, 0, 0}, {CellLook::Structure, 9, 50}, {CellLook::Plain, 14, 0}, {CellLook::Plain, 18, 62}});
    m_table->installEventFilter(this);
    m_none = makeLabel(tr("Nobody is in the group yet."));
    m_hint = makeLabel(tr("↑ ↓ to go through, V delegate by volunteering, C by co-optation, Delete: leaves the group."), Type::Small);
    m_marks = new QWidget(this);
    auto *marks = new FlowLayout(m_marks, space::s);
    const auto mark = [marks](const char *name, const QString &words, const QString &key = {}) {
        auto *button = new Button(Button::Kind::Secondary, QStringLiteral("group.") + QLatin1String(name), words);
        button->setSmall(true);
        button->setKeyHint(key);
        marks->addWidget(button);
        return button;
    };
    m_volunteer = mark("volunteer", tr("Volunteers as a delegate"), tr("V"));
    m_coopted = mark("coopted", tr("Co-opted as a delegate"), tr("C"));
    for (auto *how : {m_volunteer, m_coopted}) explain(*how, "coopted");
    m_noDelegate = mark("noDelegate", tr("No delegate any more"));
    m_seen = mark("seen", tr("Agrees to be seen"));
    m_unseen = mark("unseen", tr("No longer agrees to be seen"));
    m_leave = mark("leave", tr("Leaves the group"));
    m_file = mark("file", tr("Open the file"));
    m_refer = mark("refer", tr("Refer…"));
    m_seen->setToolTip(tr("Every structure then reads the usual name, in this group alone."));
    for (auto *part : std::initializer_list<QWidget *>{m_picker, m_none, m_table, m_marks, m_hint}) middle()->addWidget(part);
    m_past = new Button(Button::Kind::Link, QStringLiteral("group.past"), tr("History of this member"), this, QStringLiteral("clock"));
    m_past->setSmall(true);
    m_past->setKeyHint(tr("H"));
    middle()->addWidget(m_past, 0, Qt::AlignLeft);
    connect(m_past, &QPushButton::clicked, this, &GroupPanel::showPast);
    auto *exported = new ExportButton(backend(), QStringLiteral("group.export"), this);
    exported->offer(m_members, [this](int row) { // who it is where the file is read, and the place in any case
        const auto *member = m_members->at(row);
        std::vector<ExportedRecord> records;
        if (member->membership) records.emplace_back("group_membership", member->membership->id);
        records.emplace_back("group_seat", member->seat.id);
        return records;
    });
    middle()->addWidget(exported, 0, Qt::AlignLeft);

    connect(m_picker, &PersonPicker::changed, this, &GroupPanel::bringInPicked);
    connect(m_table, &RecordTable::currentRowChanged, this, &GroupPanel::offerActs);
    connect(m_volunteer, &QPushButton::clicked, this, [this] { delegate("volunteer"); });
    connect(m_coopted, &QPushButton::clicked, this, [this] { delegate("coopted"); });
    connect(m_noDelegate, &QPushButton::clicked, this, [this] { act(endDelegation); });
    connect(m_seen, &QPushButton::clicked, this, [this] { act(agreeToBeSeen); });
    connect(m_unseen, &QPushButton::clicked, this, [this] { act(withdrawName); });
    connect(m_leave, &QPushButton::clicked, this, [this] { act(leave); });
    connect(m_file, &QPushButton::clicked, this, [this] {
        if (const auto *member = lit(); member && member->membership && member->membership->file)
            context().open({QStringLiteral("persons"), *member->membership->file});
    });
    connect(m_refer, &QPushButton::clicked, this, [this] {
        if (const auto *member = lit(); member && member->membership && member->membership->file)
            context().open({QStringLiteral("directory"), {}, QLatin1String(referPart) + toQt(toText(*member->membership->file))});
    });
}

void GroupPanel::form() { add("group", {{"formedOn", today()}, {"member", idValue(backend().me().member)}}); }

void GroupPanel::forget() { m_picker->forgetNames(); }

void GroupPanel::focusFirst() {
    if (isEditing() || !hasRecord()) return RecordPanel::focusFirst();
    if (m_table->isVisibleTo(this)) return m_table->setFocus();
    m_picker->isVisibleTo(this) ? m_picker->setFocus() : RecordPanel::focusFirst();
}

QString GroupPanel::titleOfForm(const std::string &, bool isNew) const { return isNew ? tr("Form a group") : tr("Change the group"); }

void GroupPanel::fill() {
    const auto &group = record();
    const bool another = !m_story || m_story->group.id != group.id;
    m_story = groupStory(backend().reader(), text(), group.id, today());
    if (!m_story) return emit closed();
    if (another) m_picker->setTyped({});
    const auto &count = m_story->count;
    const bool ended = m_story->hasEnded();
    setTitle(fieldText(group, "name"));
    QStringList what;
    if (const auto structure = structureOf(group)) what << text().structure(*structure);
    if (const auto leader = idIn<MemberId>(fieldValue(group, "member"))) what << tr("led by %1").arg(text().member(leader));
    what << tr("since %1").arg(dateText(std::string_view(fromQt(fieldText(group, "formedOn")))));
    setWhat(what.join(QStringLiteral(" · ")));
    if (ended)
        addState("ended", StateTag::State::Again, tr("Ended on %1").arg(dateText(std::string_view(fromQt(fieldText(group, "endedOn"))))));
    addState("size", count.size() == domain::GroupSize::Usual ? StateTag::State::Sent : StateTag::State::ToComplete, sizeText(count));
    if (count.delegation() == domain::DelegateCount::None && count.members > 0 && !ended)
        addState("delegates", StateTag::State::ToComplete, tr("No delegate yet"));
    if (count.delegation() == domain::DelegateCount::Many)
        addState("delegates", StateTag::State::ToComplete,
                 tr("%n delegates: usually one or two", nullptr, static_cast<int>(count.delegates.size())));
    if (count.joinedAfterEnd > 0)
        addState("after", StateTag::State::ToComplete, tr("%n came in after the group had ended elsewhere", nullptr, count.joinedAfterEnd));
    if (m_story->gone > 0) addFact(tr("Left the group"), tr("%n person(s)", nullptr, m_story->gone));
    addFacts({"name", "structure", "formedOn", "member", "endedOn"});

    m_members->set(m_story->members);
    fitRows(*m_table, mostRows);
    const bool any = !m_story->members.empty(), may = mayGovern(backend());
    m_picker->setVisible(mayBringIn(backend()) && !ended);
    m_none->setVisible(!any);
    m_table->setVisible(any);
    m_marks->setVisible(any && may);
    m_hint->setVisible(any && may);
    const bool mayChange = mayChangeGroup(backend(), group);
    m_change->setVisible(mayChange);
    m_end->setVisible(mayChange);
    m_end->setText(ended ? tr("Take the group up again") : tr("End the group"));
    if (any && (another || m_table->currentRow() < 0)) m_table->choose(0);
    offerActs();
}

const GroupMember *GroupPanel::lit() const { return m_members->at(m_table->currentRow()); }

void GroupPanel::offerActs() {
    const auto *member = lit();
    const QPointer<QWidget> had = window()->focusWidget();
    const bool onMark = had && m_marks->isAncestorOf(had);
    m_volunteer->setVisible(member && !member->delegate);
    m_coopted->setVisible(member && !member->delegate);
    m_noDelegate->setVisible(member && member->delegate);
    m_seen->setVisible(member && member->membership && member->shown.empty());
    m_unseen->setVisible(member && !member->shown.empty());
    m_leave->setVisible(member != nullptr);
    m_file->setVisible(member && member->membership);
    m_refer->setVisible(member && member->membership);
    m_past->setVisible(member != nullptr);
    // The next one of them does something else: pressed twice, it would be somebody's agreement.
    if (onMark && !had->isVisibleTo(this)) m_table->isVisibleTo(this) ? m_table->setFocus() : focusFirst();
}

void GroupPanel::bringInPicked() {
    const auto picked = m_picker->people();
    if (picked.empty() || !m_story) return;
    m_picker->setPeople({});
    m_picker->setFocus(); // for the next one
    if (!picked.unnamed.empty()) context().toast(tr("A member needs a name, a nickname is enough."));
    for (const auto &person : picked.known) bringIn(backend(), context(), *m_story, person);
    for (const auto &name : picked.fresh) bringIn(backend(), context(), *m_story, name);
}

void GroupPanel::act(void (*what)(Backend &, PageContext &, const GroupMember &)) {
    if (const auto *member = lit()) what(backend(), context(), GroupMember(*member)); // the answer comes back into the list
}

void GroupPanel::delegate(const char *how) {
    if (const auto *member = lit()) makeDelegate(backend(), context(), GroupMember(*member), how);
}

void GroupPanel::showPast() {
    const auto *member = lit();
    if (!member) return;
    std::vector<Part> parts;
    if (member->membership)
        parts.push_back({"group_membership", member->membership->id, tr("History of the membership of %1").arg(member->name)});
    parts.push_back({"group_seat", member->seat.id, tr("History of the place of %1").arg(member->name)});
    showHistoriesOf(parts);
}

bool GroupPanel::memberKey(int key) {
    if (lit() && key == Qt::Key_H) {
        showPast();
        return true;
    }
    if (!lit() || !mayGovern(backend())) return false;
    switch (key) {
    case Qt::Key_V:
        delegate("volunteer");
        return true;
    case Qt::Key_C:
        delegate("coopted");
        return true;
    case Qt::Key_Delete:
        act(leave);
        return true;
    default:
        return false;
    }
}

bool GroupPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return RecordPanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->modifiers() == Qt::NoModifier && memberKey(key->key());
}

void GroupPanel::endOrTakeUp() {
    if (!m_story) return;
    m_story->hasEnded() ? set({{"endedOn", Value()}}, tr("The group goes on."))
                        : set({{"endedOn", today()}}, tr("The group has ended. What was noted with it stays."));
}

} // namespace tp::ui
