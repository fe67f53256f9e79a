#include "ui/persons/RightsTab.h"

#include "ui/forms/FormPanel.h"
#include "ui/forms/TextDraft.h"
#include "ui/persons/NoticeCard.h"
#include "ui/persons/WhoseFile.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QPlainTextEdit>
#include <QPointer>

namespace tp::ui {

RightsTab::RightsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_notice(new NoticeCard(backend, context, text, this)),
      m_lost(makeLabel({})), m_where(makeLabel({}, Type::Small)), m_asked(makeLabel({})), m_problem(makeLabel({})), m_form(new QWidget),
      m_waiting(new QWidget), m_reason(new QPlainTextEdit), m_typed(new TextDraft(backend, *m_reason)),
      m_go(new Button(Button::Kind::Secondary, QStringLiteral("erase.request"), tr("Ask for the erasure of 1 file"), this)),
      m_withdraw(new Button(Button::Kind::Secondary, QStringLiteral("erase.withdraw"), tr("Take the request back"), this)) {
    setObjectName(QStringLiteral("rights"));
    m_lost->setObjectName(QStringLiteral("erase.lost"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("erase.problem"));
    m_reason->setObjectName(QStringLiteral("erase.reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().height() * 4);
    m_go->setDangerous(true);
    auto *card = new Card;
    auto *column = card->content();
    column->addWidget(makeLabel(tr("Erase the file"), Type::Section));
    column->addWidget(makeLabel(tr("The person asks for it; nobody has to give a reason, but noting one helps the colleague who confirms."),
                                Type::Small));
    column->addWidget(makeLabel(tr("What disappears"), Type::Label));
    column->addWidget(m_lost);
    column->addWidget(m_where);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(space::m);
    form->addWidget(labelled(tr("Reason, read by the colleague who confirms"), m_reason));
    form->addWidget(m_go, 0, Qt::AlignLeft);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins({});
    waiting->setSpacing(space::m);
    waiting->addWidget(new StateTag(StateTag::State::Pending, tr("Waits for a second member")), 0, Qt::AlignLeft);
    waiting->addWidget(m_asked);
    waiting->addWidget(m_withdraw, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_waiting);
    column->addWidget(m_problem);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(space::l);
    whole->addWidget(m_notice);
    whole->addWidget(card);
    whole->addStretch(1); // what is free lies below, in no card
    connect(m_go, &QPushButton::clicked, this, &RightsTab::request);
    connect(m_withdraw, &QPushButton::clicked, this, &RightsTab::withdraw);
}

void RightsTab::show(const store::Record &person, const QString &name, bool mayWrite) {
    if (m_person != person.id) m_problem->hide();
    m_typed->open(formKey("erasure", person.id));
    m_person = person.id;
    m_name = name;
    m_notice->show(person, mayWrite);
    showErasure();
}

void RightsTab::leave() {
    m_typed->keep();
    m_notice->leave();
    m_person = {};
}

bool RightsTab::closeTop() { return m_notice->closeTop(); }

void RightsTab::showErasure() {
    const auto &person = m_person;
    const auto scope = m_backend.reader().erasurePreview(person).value_or(store::ErasurePreview{});
    const ValueText text(m_backend.reader());
    QStringList parts{tr("the sheet of %1", "a person").arg(m_name)};
    if (scope.participations) parts << tr("%n note(s) of an encounter", nullptr, static_cast<int>(scope.participations));
    if (scope.exchanges) parts << tr("%n exchange(s) with another structure", nullptr, static_cast<int>(scope.exchanges));
    parts << tr("%n version(s) in the history", nullptr, static_cast<int>(scope.entries));
    m_lost->setText(parts.join(QStringLiteral(", ")) + QLatin1Char('.'));
    QStringList codes;
    for (const auto &structure : scope.structures) codes << text.structureCode(structure);
    codes.sort();
    QString where =
        codes.isEmpty()
            ? tr("From the server at once, then from every laptop that holds it at its next exchange.")
            : tr("From the server at once, then from the laptops of %1 at their next exchange.").arg(codes.join(QStringLiteral(", ")));
    if (scope.encounters)
        where +=
            QLatin1Char(' ') + tr("%n encounter(s) stay(s), without the link to this person.", nullptr, static_cast<int>(scope.encounters));
    where += QLatin1Char(' ') + tr("What was exported or printed is out of reach: the certificate says so.");
    m_where->setText(where);
    m_erasure.reset();
    std::optional<store::Erasure> asked;
    if (const auto erasures = m_backend.reader().erasures())
        for (const auto &erasure : *erasures)
            if (erasure.person == person && erasure.state == store::Erasure::State::Requested) asked = erasure;
    m_form->setVisible(!asked);
    m_waiting->setVisible(asked.has_value());
    if (!asked) return;
    m_erasure = asked->record;
    m_asked->setText(tr("Asked for by %1 on %2. A manager or a coordinator confirms on the page Consortium, under Erasures.")
                         .arg(text.member(asked->requestedBy), dateText(std::string_view(asked->requestedOn))));
    m_withdraw->setVisible(asked->requestedBy == m_backend.me().member);
}

Answer<> RightsTab::said(const QString &sentenceWhenDone) {
    m_go->setEnabled(false);
    return [guard = QPointer(this), sentenceWhenDone, person = m_person](const Result<> &answer) {
        auto *const self = guard.data();
        if (!self) return;
        self->m_go->setEnabled(true);
        if (answer) self->m_typed->forget(formKey("erasure", person));
        const auto words = answer ? sentenceWhenDone : actSentence(answer.error());
        if (self->m_person != person) return self->m_context.toast(ofFile(self->m_backend, person, words));
        self->m_problem->setVisible(!answer);
        if (!answer) return self->m_problem->setText(words);
        self->showErasure();
        self->m_context.toast(words);
    };
}

void RightsTab::request() {
    m_backend.trust().requestErasure(m_person, fromQt(m_reason->toPlainText().trimmed()),
                                     said(tr("Request sent. A second member confirms it; nothing is erased until then.")));
}

void RightsTab::withdraw() {
    if (m_erasure) m_backend.trust().withdrawErasure(*m_erasure, said(tr("Request taken back. The file stays.")));
}

} // namespace tp::ui
