#include "ui/consortium/InvitePanel.h"

#include "ui/consortium/RoleForm.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/QrCode.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QPointer>
#include <QStackedWidget>
#include <QTextDocument>

namespace tp::ui {

InvitePanel::InvitePanel(Backend &backend, PageContext &context, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_steps(new QStackedWidget), m_title(makeLabel({}, Type::Section)) {
    setObjectName(QStringLiteral("invite"));
    setProperty("card", true);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("invite.close"), tr("Close"), this);
    close->setSmall(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_steps->addWidget(buildForm());
    m_steps->addWidget(buildCode());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
    connect(close, &QPushButton::clicked, this, [this] {
        forget();
        emit closed();
    });
}

QWidget *InvitePanel::buildForm() {
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    m_means = makeLabel({});
    m_structure = new QComboBox;
    m_structure->setObjectName(QStringLiteral("invite.structure"));
    m_roles = new RoleForm;
    m_problem = makeLabel({});
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("invite.problem"));
    m_problem->hide();
    m_go = new Button(Button::Kind::Primary, QStringLiteral("invite.go"), tr("Make the code"), this);
    column->addWidget(m_means);
    column->addWidget(labelled(tr("Structure"), m_structure));
    column->addWidget(m_roles);
    column->addWidget(m_problem);
    column->addWidget(m_go);
    column->addStretch();
    connect(m_structure, &QComboBox::currentIndexChanged, this, &InvitePanel::offerRoles);
    connect(m_roles, &RoleForm::changed, this, [this] { m_go->setEnabled(m_roles->chosen() != 0); });
    connect(m_go, &QPushButton::clicked, this, &InvitePanel::invite);
    return form;
}

QWidget *InvitePanel::buildCode() {
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    m_code = new QLabel;
    m_code->setObjectName(QStringLiteral("invite.code"));
    m_code->setAccessibleName(tr("Code of the invitation"));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(typeFont(Type::Body).pointSizeF() + 1);
    mono.setBold(true);
    m_code->setFont(mono);
    m_for = makeLabel({}, Type::Strong);
    m_for->setObjectName(QStringLiteral("invite.for"));
    m_for->setWordWrap(true); // else a long name makes the panel wider than its place, and the code is cut
    m_qr = new QrCode;
    m_qr->setAccessibleName(tr("The same code, to scan"));
    m_until = makeLabel({}, Type::Small);
    auto *copy = new Button(Button::Kind::Primary, QStringLiteral("invite.copy"), tr("Copy the code"), this);
    auto *print = new Button(Button::Kind::Secondary, QStringLiteral("invite.print"), tr("Print"), this);
    auto *save = new Button(Button::Kind::Secondary, QStringLiteral("invite.save"), tr("Save as PDF"), this, QStringLiteral("export"));
    auto *done = new Button(Button::Kind::Secondary, QStringLiteral("invite.done"), tr("It is handed over"), this, QStringLiteral("check"));
    auto *papers = new QHBoxLayout;
    papers->setSpacing(space::s);
    papers->addWidget(print);
    papers->addWidget(save);
    column->addWidget(m_for);
    column->addWidget(m_code);
    column->addWidget(m_qr, 0, Qt::AlignLeft);
    column->addWidget(m_until);
    column->addWidget(copy);
    column->addLayout(papers);
    column->addWidget(done);
    column->addStretch();
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_words.code);
        m_context.toast(tr("Code copied. Paste it where only the person reads it, then copy something else."));
    });
    connect(print, &QPushButton::clicked, this, &InvitePanel::print);
    connect(save, &QPushButton::clicked, this, &InvitePanel::savePdf);
    connect(done, &QPushButton::clicked, this, [this] {
        forget();
        emit closed();
    });
    return sheet;
}

void InvitePanel::begin(const std::optional<StructureId> &into) {
    forget();
    m_member.reset();
    m_title->setText(tr("Invite somebody"));
    m_means->setText(tr("The program makes a code. It works once, for 72 hours, and is shown only now: hand it over in person or read it "
                        "out on the phone."));
    const Rights rights(m_backend);
    const auto roster = readRoster(m_backend);
    {
        const QSignalBlocker quiet(m_structure);
        m_structure->clear();
        for (const auto &structure : roster.structures)
            if (rights.mayInviteInto(structure.id))
                m_structure->addItem(structure.name, QByteArray(reinterpret_cast<const char *>(structure.id.bytes.data()), 16));
        if (into)
            if (const int at = m_structure->findData(QByteArray(reinterpret_cast<const char *>(into->bytes.data()), 16)); at >= 0)
                m_structure->setCurrentIndex(at);
    }
    m_structure->setEnabled(m_structure->count() > 1);
    m_roles->show();
    offerRoles();
    m_structure->isEnabled() ? m_structure->setFocus() : m_go->setFocus();
}

void InvitePanel::begin(const Roster &roster, const RosterMember &member, const StructureId &in) {
    forget();
    m_member = member.id;
    m_words.person = member.name;
    m_title->setText(tr("Another laptop of %1").arg(member.name));
    m_means->setText(tr("The code makes the laptop one more of %1, with the same roles. It works once, for 72 hours: use it on the new "
                        "laptop, or hand it over in person.")
                         .arg(member.name));
    const QSignalBlocker quiet(m_structure);
    m_structure->clear();
    if (const auto *structure = roster.structure(in))
        m_structure->addItem(structure->name, QByteArray(reinterpret_cast<const char *>(in.bytes.data()), 16));
    m_structure->setEnabled(false);
    m_roles->set(member.rolesIn(in), 0);
    m_roles->hide();
    m_go->setEnabled(true);
    m_go->setFocus();
}

void InvitePanel::offerRoles() {
    const auto bytes = m_structure->currentData().toByteArray();
    const auto structure =
        StructureId::from({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    const bool follows = structure && readRoster(m_backend).followsPeople(*structure);
    m_roles->set(static_cast<RoleSet>(Role::Referent), structure ? Rights(m_backend).mayGiveIn(*structure) : RoleSet(0),
                 follows ? m_structure->currentText() : QString());
    m_go->setEnabled(structure.has_value());
}

void InvitePanel::invite() {
    const auto bytes = m_structure->currentData().toByteArray();
    const auto structure =
        StructureId::from({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    if (!structure) return;
    const auto roles = m_roles->chosen();
    m_go->setEnabled(false);
    m_problem->hide();
    m_backend.invite(*structure, roles, m_member, [guard = QPointer(this), roles](const Result<std::string> &code) {
        auto *const self = guard.data();
        if (!self) return;
        self->m_go->setEnabled(true);
        if (code) return self->reveal(*code, roles);
        self->m_problem->setText(actSentence(code.error()));
        self->m_problem->show();
    });
}

void InvitePanel::reveal(const std::string &code, RoleSet roles) {
    m_words.code = toQt(code);
    m_words.structure = m_structure->currentText();
    m_words.roles = rolesText(roles);
    m_words.until = parisTime(m_backend.clock().nowMs() + control::inviteLifetimeMs).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    m_for->setText(invitedText(m_words));
    auto shown = m_words.code;
    m_code->setText(shown.replace(QLatin1Char('/'), QStringLiteral("/\n")));
    m_qr->setText(m_words.code);
    m_until->setText(tr("Works once, until %1. The program does not keep it: when this is closed, it is gone.").arg(m_words.until));
    m_steps->setCurrentIndex(1);
    m_steps->currentWidget()->findChild<Button *>(QStringLiteral("invite.copy"))->setFocus();
}

void InvitePanel::print() { printDocument(std::shared_ptr<QTextDocument>(invitationSheet(m_words)), this); }

void InvitePanel::savePdf() {
    m_context.prompter().saveFile(
        this, tr("Save the invitation"), tr("invitation.pdf"), tr("PDF files (*.pdf)"), [this](const QString &path) {
            m_context.toast(writePdf(*invitationSheet(m_words), path) ? tr("Saved. Print it, then delete the file.")
                                                                      : actSentence({Code::Io, {}}));
        });
}

void InvitePanel::forget() {
    m_words = {};
    m_code->clear();
    m_qr->setText({});
    m_problem->hide();
    m_steps->setCurrentIndex(0);
}

} // namespace tp::ui
