#include "ui/persons/NoticeCard.h"

#include "ui/Backend.h"
#include "ui/persons/FileForm.h"
#include "ui/persons/NoticeSheet.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Steps.h"

namespace tp::ui {

bool hasNotice(const store::Record &person) { return fieldValue(person, "noticeOn"); }

QString noticeText(const store::Record &person, const ValueText &text) {
    if (!hasNotice(person)) return NoticeCard::tr("The information notice has not been given yet.");
    QStringList parts{NoticeCard::tr("Information given on %1").arg(dateText(std::string_view(fromQt(fieldText(person, "noticeOn")))))};
    if (const auto version = fieldText(person, "noticeVersion"); !version.isEmpty()) parts << NoticeCard::tr("version %1").arg(version);
    if (const auto *how = fieldValue(person, "noticeHow")) parts << text.of(fieldOf("person", "noticeHow"), *how).toLower();
    return parts.join(QStringLiteral(", "));
}

QString objectionText(const store::Record &person) {
    if (!fieldValue(person, "objectionOn") && !fieldValue(person, "objection")) return {};
    const auto on = fieldText(person, "objectionOn"), what = fieldText(person, "objection");
    const auto day =
        on.isEmpty() ? NoticeCard::tr("Objection") : NoticeCard::tr("Objection of %1").arg(dateText(std::string_view(fromQt(on))));
    return what.isEmpty() ? day : NoticeCard::tr("%1: %2").arg(day, what);
}

NoticeCard::NoticeCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new Steps(this)), m_facts(new QVBoxLayout),
      m_change(new Button(Button::Kind::Secondary, QStringLiteral("notice.change"), tr("Change"), this)),
      m_objection(new Button(Button::Kind::Secondary, QStringLiteral("notice.objection"), tr("Note an objection"), this)),
      m_paper(new Button(Button::Kind::Link, QStringLiteral("notice.paper"), tr("Notice to give (PDF)…"), this)) {
    setObjectName(QStringLiteral("notice"));
    setProperty("card", true);
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addLayout(m_facts);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_change);
    acts->addWidget(m_objection);
    acts->addStretch();
    column->addLayout(acts);
    column->addWidget(m_paper, 0, Qt::AlignLeft);
    column->addStretch();
    m_form = new FormPanel(backend, context, QStringLiteral("notice.form"), typeOf("person"),
                           {{"noticeOn", "noticeVersion", "noticeHow"}, {"objectionOn"}, {"objection"}}, this);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(space::m);
    whole->addWidget(makeLabel(tr("Information and objection"), Type::Section));
    whole->addWidget(
        makeLabel(tr("Everybody whose file this is has been told so: what is noted, why, who reads it, and how to object."), Type::Small));
    whole->addWidget(m_stack);
    connect(m_change, &QPushButton::clicked, this, [this] { openForm(!hasNotice(m_person)); });
    connect(m_objection, &QPushButton::clicked, this, [this] { openForm(false); });
    connect(m_paper, &QPushButton::clicked, this, &NoticeCard::toPaper);
    connect(m_form, &FormPanel::cancelled, this, [this] { (void)closeTop(); });
    connect(m_form, &FormPanel::broughtBack, this, [this] { m_stack->setCurrentIndex(1); });
    connect(m_form, &FormPanel::saved, this, [this] {
        (void)closeTop();
        m_form->toastSaved(tr("Saved on this computer."));
    });
}

void NoticeCard::show(const store::Record &person, bool mayWrite) {
    const bool another = m_person.id != person.id;
    if (another) {
        m_form->leave();
        (void)closeTop();
    }
    m_person = person;
    m_change->setVisible(mayWrite);
    m_objection->setVisible(mayWrite && !hasNotice(person)); // else the other button leads to the same form
    emptyLayout(m_facts);
    m_facts->addWidget(hasNotice(person)
                           ? static_cast<QWidget *>(new StateTag(StateTag::State::Sent, noticeText(person, m_text), this, false))
                           : new StateTag(StateTag::State::Pending, noticeText(person, m_text), this, false),
                       0, Qt::AlignLeft);
    if (const auto objection = objectionText(person); !objection.isEmpty()) m_facts->addWidget(makeLabel(objection));
    m_change->setText(hasNotice(person) ? tr("Change") : tr("Note that it was given"));
    m_change->setAccessibleName(hasNotice(person) ? tr("Change the information and the objection") : m_change->text());
    if (another && mayWrite && m_form->isKept(formKey("notice", person.id))) openForm(false);
}

void NoticeCard::leave() {
    m_form->leave();
    m_stack->setCurrentIndex(0);
    m_person = {};
}

void NoticeCard::openForm(bool given) {
    FormPanel::Fields preset;
    if (given) preset["noticeOn"] = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    m_stack->setCurrentIndex(1);
    m_form->begin(taskOfPerson(m_backend, "notice", m_person, std::move(preset)));
}

// It names nobody and tells nothing: no line in the access log.
void NoticeCard::toPaper() {
    const auto sheet = noticeSheet(m_text.structure(structureOf(m_person).value_or(m_backend.me().structure)),
                                   parisTime(m_backend.clock().nowMs()).date());
    m_context.prompter().saveFile(
        this, tr("Save the notice"), tr("notice.pdf"), tr("PDF files (*.pdf)"), [context = &m_context, sheet](const QString &path) {
            context->toast(
                sheet.write(path)
                    ? tr("Notice saved. Once it is given, note it here with its version, %1.").arg(QLatin1String(noticeSheetVersion))
                    : exportSentence({Code::Io, {}}));
        });
}

bool NoticeCard::closeTop() {
    if (m_stack->currentWidget() != m_form) return false;
    m_form->leave();
    m_stack->setCurrentIndex(0);
    m_change->setFocus();
    return true;
}

} // namespace tp::ui
