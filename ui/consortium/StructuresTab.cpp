#include "ui/consortium/StructuresTab.h"

#include "ui/forms/TextDraft.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/StructureMark.h"

#include <QLineEdit>
#include <QPointer>

namespace tp::ui {
namespace {
// Today tells of the first; of a new structure one line there is enough.
constexpr const char *nameDraft = "form/structure/new", *codeDraft = "structure/code";
} // namespace

StructuresTab::StructuresTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_rows(new QVBoxLayout) {
    auto *card = new Card;
    card->content()->addWidget(makeLabel(tr("Structures and their recovery kits"), Type::Section));
    card->content()->addWidget(
        makeLabel(tr("A kit is a sheet of paper: it opens the laptops of its structure when a passphrase is forgotten, and "
                     "brings back what was sent when every laptop is lost. Two per structure, in two places, tried out once."),
                  Type::Small));
    m_rows->setSpacing(0);
    card->content()->addLayout(m_rows);
    card->content()->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(space::l);
    side->addWidget(buildTest());
    m_addBox = buildAdd();
    side->addWidget(m_addBox);
    side->addStretch();
    auto *area = new ScrolledColumns;
    auto *line = area->columns();
    line->addWidget(card, 62);
    line->addLayout(side, 38);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
}

QWidget *StructuresTab::buildTest() {
    auto *card = new Card;
    m_kit = new QLineEdit;
    m_kit->setObjectName(QStringLiteral("kit.text"));
    m_kit->setPlaceholderText(QStringLiteral("tpk1:"));
    m_testSays = makeLabel({});
    m_testSays->setObjectName(QStringLiteral("kit.says"));
    m_testSays->hide();
    m_test = new Button(Button::Kind::Secondary, QStringLiteral("kit.test"), tr("Try this kit"), this);
    auto *make = new Button(Button::Kind::Secondary, QStringLiteral("kit.make"), tr("Make a kit"), this, QStringLiteral("plus"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_test);
    buttons->addWidget(make);
    buttons->addStretch();
    card->content()->addWidget(makeLabel(tr("Try a kit out"), Type::Section));
    card->content()->addWidget(
        makeLabel(tr("Type the code of the sheet. Nothing changes: the program only looks whether it would work."), Type::Small));
    card->content()->addWidget(labelled(tr("Code of the recovery kit"), m_kit));
    card->content()->addWidget(m_testSays);
    card->content()->addLayout(buttons);
    connect(m_test, &QPushButton::clicked, this, &StructuresTab::test);
    connect(m_kit, &QLineEdit::returnPressed, this, &StructuresTab::test);
    connect(m_kit, &QLineEdit::textEdited, m_testSays, &QWidget::hide);
    connect(make, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("kit"), {}, QLatin1String(ofStructuresPart)}); });
    return card;
}

QWidget *StructuresTab::buildAdd() {
    auto *card = new Card;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("structure.name"));
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("structure.code"));
    m_code->setMaxLength(4);
    m_typedName = new TextDraft(m_backend, *m_name);
    m_typedCode = new TextDraft(m_backend, *m_code);
    m_addSays = makeLabel({});
    m_addSays->setProperty("role", QStringLiteral("error"));
    m_addSays->hide();
    m_add = new Button(Button::Kind::Secondary, QStringLiteral("structure.add"), tr("Add the structure"), this, QStringLiteral("plus"));
    m_add->setEnabled(false);
    card->content()->addWidget(makeLabel(tr("Add a structure"), Type::Section));
    card->content()->addWidget(labelled(tr("Name"), m_name));
    card->content()->addWidget(labelled(tr("Code, up to 4 letters"), m_code));
    card->content()->addWidget(
        makeLabel(tr("You become a visible member of it, until you leave it: somebody must hold its key to invite."), Type::Small));
    card->content()->addWidget(m_addSays);
    m_inviteInto = new Button(Button::Kind::Link, QStringLiteral("structure.invite"), tr("Invite its first member"), this);
    m_inviteInto->hide();
    card->content()->addWidget(m_add, 0, Qt::AlignLeft);
    card->content()->addWidget(m_inviteInto, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &StructuresTab::add);
    connect(m_name, &QLineEdit::returnPressed, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &QLineEdit::returnPressed, this, [this] { m_add->isEnabled() ? add() : m_name->setFocus(); });
    connect(m_inviteInto, &QPushButton::clicked, this, [this] {
        if (m_added) emit inviteAsked(*m_added);
    });
    return card;
}

void StructuresTab::refresh() {
    emptyLayout(m_rows);
    const auto roster = readRoster(m_backend);
    m_kitRows = 0;
    for (const auto &structure : roster.structures) m_rows->addWidget(row(structure, roster));
    const bool mayAdd = Rights(m_backend).isAdministrator();
    m_addBox->setVisible(mayAdd);
    if (!mayAdd) return;
    m_typedName->open(nameDraft); // what a lock came between
    m_typedCode->open(codeDraft);
}

void StructuresTab::focusFirst() { m_addBox->isHidden() ? m_kit->setFocus() : m_name->setFocus(); }

QWidget *StructuresTab::row(const RosterStructure &structure, const Roster &) {
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::s, 0, space::s);
    column->setSpacing(space::xs);
    column->addWidget(separator());
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *mark = new StructureMark({});
    mark->setCode(structure.code, structure.name);
    auto *name = makeLabel(structure.name, Type::Strong);
    head->addWidget(mark);
    head->addWidget(name);
    head->addStretch();
    auto *people = makeLabel(tr("%n member(s)", nullptr, static_cast<int>(structure.members.size())), Type::Small);
    people->setWordWrap(false);
    head->addWidget(people);
    column->addLayout(head);
    const ValueText text(m_backend.reader());
    const bool mayRevoke = Rights(m_backend).mayRevokeKitOf(structure.id);
    for (const auto &kit : structure.kits) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::s);
        line->addWidget(new StateTag(kit.testedOn.isEmpty() ? StateTag::State::Pending : StateTag::State::Sent,
                                     kit.testedOn.isEmpty() ? tr("Never tried")
                                     : kit.testedBy         ? tr("Tried on %1 by %2").arg(kit.testedOn, text.member(*kit.testedBy))
                                                            : tr("Tried on %1").arg(kit.testedOn)));
        line->addWidget(makeLabel(kit.madeMs
                                      ? tr("Kit made by %1 on %2").arg(text.member(kit.maker), dateText(parisTime(kit.madeMs).date()))
                                      : tr("Kit made by %1").arg(text.member(kit.maker)),
                                  Type::Small),
                        1);
        if (mayRevoke) {
            auto *revoking = new Button(Button::Kind::Link, QStringLiteral("kit.%1.revoke").arg(m_kitRows++), tr("Withdraw"));
            revoking->setSmall(true);
            QStringList which{tr("Withdraw the kit made by %1").arg(text.member(kit.maker)), text.structureCode(structure.id)};
            if (kit.madeMs) which << dateText(parisTime(kit.madeMs).date());
            revoking->setAccessibleName(which.join(QStringLiteral(", ")));
            connect(revoking, &QPushButton::clicked, this, [this, id = kit.id] { revoke(id); });
            line->addWidget(revoking);
        }
        column->addLayout(line);
    }
    if (structure.kits.size() < kitsWanted)
        column->addWidget(new StateTag(StateTag::State::Late,
                                       structure.kits.empty() ? tr("No kit: a forgotten passphrase would lose what is not sent")
                                                              : tr("One kit only: make a second one, kept elsewhere"),
                                       nullptr, false));
    return box;
}

void StructuresTab::revoke(const DeviceId &kit) {
    Question question;
    question.title = tr("Withdraw this kit?");
    question.text = tr("Its sheet of paper brings no work back any more, at once, and opens no laptop that has synchronised since. The "
                       "structure's keys are replaced. Make another kit if only one is left.");
    question.confirm = tr("Withdraw 1 kit");
    m_context.prompter().confirm(this, question, [this, kit] {
        m_backend.trust().revokeKit(kit, [guard = QPointer(this)](const Result<> &done) {
            auto *const self = guard.data();
            if (!self) return;
            self->refresh();
            self->m_kit->setFocus(); // the button that asked is gone
            self->m_context.toast(done ? StructuresTab::tr("Kit withdrawn. Destroy the sheet.") : actSentence(done.error()));
        });
    });
}

void StructuresTab::test() {
    const auto kit = m_kit->text().trimmed();
    if (kit.isEmpty()) return m_kit->setFocus();
    m_test->setEnabled(false);
    m_backend.trust().testKit(fromQt(kit), [guard = QPointer(this)](const Result<bool> &opens) {
        auto *const self = guard.data();
        if (!self) return;
        self->m_test->setEnabled(true);
        self->m_testSays->setProperty("role", opens ? QVariant() : QVariant(QStringLiteral("error")));
        markAs(self->m_testSays, "told", !self->m_testSays->property("told").toBool()); // the role above has changed: styled again
        self->m_testSays->setText(!opens ? actSentence(opens.error())
                                  : *opens
                                      ? StructuresTab::tr("This kit works, and opens this laptop as well.")
                                      : StructuresTab::tr("This kit works. It does not open this laptop: it was made on another one."));
        self->m_testSays->show();
        if (!opens) return;
        self->m_kit->clear();
        self->refresh();
    });
}

std::set<StructureId> StructuresTab::structures() const {
    std::set<StructureId> all;
    m_backend.trust().withMembership([&](const control::Membership &membership) {
        for (const auto &[id, structure] : membership.structures()) all.insert(id);
    });
    return all;
}

void StructuresTab::add() {
    m_add->setEnabled(false);
    m_addSays->hide();
    m_inviteInto->hide();
    m_backend.trust().addStructure(fromQt(m_name->text().trimmed()), fromQt(m_code->text().trimmed()),
                                   [guard = QPointer(this), before = structures(), name = m_name->text().trimmed()](const Result<> &added) {
                                       auto *const self = guard.data();
                                       if (!self) return;
                                       self->m_add->setEnabled(true);
                                       if (!added) {
                                           self->m_addSays->setText(actSentence(added.error()));
                                           return self->m_addSays->show();
                                       }
                                       self->m_typedName->forget(nameDraft);
                                       self->m_typedCode->forget(codeDraft);
                                       self->offerInvitation(before, name);
                                       self->m_context.toast(StructuresTab::tr("Structure added. Invite its first member."));
                                   });
}

// Into the one that was not there before.
void StructuresTab::offerInvitation(const std::set<StructureId> &before, const QString &name) {
    const auto now = structures();
    const auto added = std::ranges::find_if(now, [&](const StructureId &one) { return !before.contains(one); });
    if (added == now.end() || !Rights(m_backend).mayInviteInto(*added)) return;
    m_added = *added;
    m_inviteInto->setAccessibleName(tr("Invite the first member of %1", "a structure").arg(name));
    m_inviteInto->show();
    m_inviteInto->setFocus();
}

} // namespace tp::ui
