#include "ui/consortium/FieldsCard.h"

#include "core/domain/Text.h"
#include "ui/consortium/AddedCode.h"
#include "ui/flows/FieldUndo.h"
#include "ui/forms/StoredDraft.h"
#include "ui/forms/TextDraft.h"
#include "ui/lists/AddedFilters.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace tp::ui {
namespace {

const char *codeOf(schema::Audience audience) {
    switch (audience) {
    case schema::Audience::Consortium:
        return "consortium";
    case schema::Audience::Structure:
        return "structure";
    default:
        return "file";
    }
}

constexpr int keepAfterMs = 1000;

std::string labelKey(const RecordId &field) { return "form/custom_field/label/" + toText(field); }

QComboBox *box(const char *name) {
    auto *made = new QComboBox;
    made->setObjectName(QString::fromLatin1(name));
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(10);
    return made;
}

} // namespace

FieldsCard::FieldsCard(Backend &backend, PageContext &context, QWidget *parent)
    : Card(parent), m_backend(backend), m_context(context), m_rows(new QVBoxLayout), m_type(box("fields.type")), m_kind(box("fields.kind")),
      m_audience(box("fields.audience")), m_label(new QLineEdit), m_typed(new StoredDraft(backend, "form/custom_field/new", this)),
      m_promise(makeLabel({}, Type::Small)), m_narrowed(makeLabel({}, Type::Small)), m_problem(makeLabel({}, Type::Small)),
      m_add(new Button(Button::Kind::Secondary, QStringLiteral("fields.add"), tr("Add the field"), this, QStringLiteral("plus"))) {
    m_rows->setSpacing(space::s);
    content()->addWidget(makeLabel(tr("Added fields"), Type::Section));
    content()->addWidget(
        makeLabel(tr("They stand in the forms of everybody, where a record is read, in its history and in exports. Ask for as little as "
                     "possible."),
                  Type::Small));
    content()->addLayout(m_rows);
    content()->addWidget(separator());
    content()->addWidget(buildForm());
    content()->addStretch();
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldsCard::offerAudiences);
    connect(m_audience, &QComboBox::currentIndexChanged, m_problem, &QWidget::hide);
    connect(m_label, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_label, &QLineEdit::returnPressed, this, &FieldsCard::add);
    connect(m_add, &QPushButton::clicked, this, &FieldsCard::add);
    offerAudiences();
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &FieldsCard::keep);
    connect(m_label, &QLineEdit::textEdited, this, &FieldsCard::keepSoon);
    for (auto *box : {m_type, m_kind, m_audience}) connect(box, &QComboBox::activated, this, &FieldsCard::keepSoon);
    restore();
}

FieldsCard::~FieldsCard() {
    if (m_soon.isActive()) keep();
}

void FieldsCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled() && m_soon.isActive()) keep();
}

void FieldsCard::keepSoon() {
    if (!m_soon.isActive()) m_soon.start(); // not started again by the next key: a second is a second
}

void FieldsCard::keep() {
    m_soon.stop();
    std::string kept;
    if (!m_label->text().trimmed().isEmpty())
        kept = fromQt(QStringList{m_type->currentData().toString(), m_kind->currentData().toString(), m_audience->currentData().toString(),
                                  m_label->text()}
                          .join(QLatin1Char('\n')));
    if (!kept.empty() || m_typed->isKept()) m_typed->keep({kept.begin(), kept.end()});
}

void FieldsCard::restore() {
    const auto kept = m_typed->read();
    const auto parts = kept ? toQt(textOf(*kept)).split(QLatin1Char('\n')) : QStringList();
    if (parts.size() != 4) return;
    for (const auto &[box, code] : {std::pair(m_type, parts[0]), std::pair(m_kind, parts[1]), std::pair(m_audience, parts[2])})
        if (const int at = box->findData(code); at >= 0) box->setCurrentIndex(at); // the type first: it says who may read
    m_label->setText(parts[3]);
}

QWidget *FieldsCard::buildForm() {
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    for (const auto *type : schema::customisableTypes()) m_type->addItem(plural(typeOf(type)), QString::fromLatin1(type));
    for (const auto &term : termsOf("custom_kind")) m_kind->addItem(label(term), QString::fromLatin1(term.code));
    m_label->setObjectName(QStringLiteral("fields.label"));
    m_label->setMaxLength(static_cast<int>(fieldOf("custom_field", "label").maxLength));
    m_narrowed->setObjectName(QStringLiteral("fields.narrowed"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("fields.problem"));
    m_problem->hide();
    m_promise->setText(tr("What it is added to, the kind of answer and who reads it are said now and never change."));
    auto *two = new QHBoxLayout;
    two->setSpacing(space::s);
    two->addWidget(labelled(tr("Added to"), m_type), 1);
    two->addWidget(labelled(tr("Kind of answer"), m_kind), 1);
    column->addWidget(makeLabel(tr("Add a field"), Type::Strong));
    column->addWidget(labelled(tr("What is asked"), m_label));
    column->addLayout(two);
    column->addWidget(labelled(tr("Who reads it"), m_audience));
    column->addWidget(m_narrowed);
    column->addWidget(m_promise);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    return form;
}

void FieldsCard::offerAudiences() {
    m_narrowed->setText(isNarrowedByAdded(fromQt(m_type->currentData().toString())) ? tr("The list of these can be narrowed by it.")
                                                                                    : tr("The list of these cannot be narrowed by it."));
    m_audience->clear();
    for (const auto audience : schema::customAudiences(fromQt(m_type->currentData().toString())))
        m_audience->addItem(termLabel("custom_audience", codeOf(audience)), QString::fromLatin1(codeOf(audience)));
    m_audience->setEnabled(m_audience->count() > 1);
}

bool FieldsCard::isTyping() const {
    const auto lines = findChildren<QLineEdit *>();
    const auto *now = window()->focusWidget(); // one that a lock came between is not: it is kept
    return std::ranges::any_of(lines, [&](const QLineEdit *line) { return line != m_label && line->isModified() && line == now; });
}

void FieldsCard::refresh() {
    const auto &now = m_backend.reader().dictionary();
    if (m_shown == &now || isTyping()) return;
    if (QApplication::mouseButtons() != Qt::NoButton)
        return QTimer::singleShot(100, this, &FieldsCard::refresh); // a button is being pressed
    m_shown = &now;
    const KeptFocus focus(*this);
    emptyLayout(m_rows);
    store::Query query;
    query.type = "custom_field";
    query.descending = false;
    query.limit = 1000;
    auto found = m_backend.reader().list(query);
    if (found) std::ranges::sort(*found, {}, &store::Record::id); // as forms show them
    int position = 0;
    for (const auto &field : found ? *found : std::vector<store::Record>()) m_rows->addWidget(row(field, position++));
    if (position == 0) m_rows->addWidget(makeLabel(tr("None so far."), Type::Small));
    tabsAsLaidOut(*this);
}

QWidget *FieldsCard::row(const store::Record &field, int position) {
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(2);
    const auto called = fieldText(field, "label");
    const auto *flag = fieldValue(field, "retired");
    const bool retired = flag && flag->boolean() && *flag->boolean();
    const auto *type = m_shown->type(fromQt(fieldText(field, "recordType")));
    const auto *known = type ? type->field(schema::customFieldName(fromQt(fieldText(field, "code")), field.id)) : nullptr;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    auto *name = new QLineEdit(called);
    name->setObjectName(QStringLiteral("fields.%1").arg(position));
    name->setAccessibleName(retired ? tr("Added field, no longer asked") : tr("Added field"));
    name->setMaxLength(m_label->maxLength());
    name->setEnabled(!retired);
    name->setCursorPosition(0);
    line->addWidget(name, 1);
    const auto button = [&](const char *what, const QString &words, const QString &spoken, auto act) {
        auto *made = new Button(Button::Kind::Link, QStringLiteral("fields.%1.%2").arg(QLatin1String(what)).arg(position), words, whole);
        made->setSmall(true);
        made->setAccessibleName(spoken);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
    };
    if (known && !retired && schema::wordsOf(*known))
        button("words", tr("Words"), tr("Words of “%1”").arg(called), [this, of = std::string(known->of)] { emit wordsAsked(of); });
    button("retire", retired ? tr("Ask again") : tr("Retire"),
           retired ? tr("Ask for “%1” again").arg(called) : tr("Retire “%1”").arg(called), [this, field, retired, called] {
               change(field, "retired", retired ? Value() : Value(true),
                      retired ? tr("“%1” is asked again.").arg(called) : tr("“%1” is no longer asked. What was noted stays.").arg(called));
           });
    auto *draft = new TextDraft(m_backend, *name);
    if (!retired) name->setModified(draft->openOver(labelKey(field.id), called));
    connect(name, &QLineEdit::editingFinished, this, [this, field, name, draft, called] {
        if (!name->isEnabled()) return; // the lock came between: kept, and not yet said
        const auto typed = name->text().simplified();
        const bool other = name->isModified() && !typed.isEmpty() && typed != called;
        name->setModified(false);
        if (!other) {
            draft->replace(called);
            return refresh(); // what came while it was typed in
        }
        draft->keep(); // until it is saved: the line is made anew then
        change(field, "label", fromQt(typed), tr("“%1” is now called “%2”.").arg(called, typed));
    });
    column->addLayout(line);
    QStringList facts{type ? plural(*type) : fieldText(field, "recordType"), termLabel("custom_kind", fromQt(fieldText(field, "kind")))};
    if (known) facts << termLabel("custom_audience", codeOf(known->audience));
    if (retired) facts << tr("no longer asked");
    column->addWidget(makeLabel(facts.join(QStringLiteral(" · ")), Type::Small));
    return whole;
}

void FieldsCard::change(const store::Record &field, const char *name, const Value &value, const QString &said) {
    const auto undo = fieldUndo(field, {{name, value}});
    m_backend.save({changeOf(undo)}, [guard = QPointer(this), backend = QPointer(&m_backend), undo, said](const auto &answer) {
        if (!guard && backend && answer && undo.fields.contains("label")) backend->saveDraft(labelKey(undo.record), {});
        if (!guard) return;
        auto &self = *guard;
        if (answer)
            return self.m_context.toast(said, [guard, undo] {
                if (guard) undoFields(guard->m_backend, guard->m_context, undo);
            });
        self.m_problem->setText(sentence(answer.error()));
        self.m_problem->show();
        self.m_shown = nullptr; // the line says what stands
        self.refresh();
    });
}

void FieldsCard::add() {
    const auto asked = m_label->text().simplified();
    if (asked.isEmpty()) return m_label->setFocus();
    const auto type = fromQt(m_type->currentData().toString());
    const auto folded = domain::foldText(fromQt(asked));
    for (const auto &field : typeOf(m_backend.reader().dictionary(), type).fields)
        if (domain::foldText(fromQt(label(field))) == folded) {
            m_problem->setText(tr("“%1” is asked there already.").arg(label(field)));
            m_problem->show();
            return m_label->selectAll();
        }
    const auto id = newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random());
    const domain::RecordChange change{id,
                                      "custom_field",
                                      true,
                                      {},
                                      {{"recordType", type},
                                       {"code", codeFrom(asked)},
                                       {"kind", fromQt(m_kind->currentData().toString())},
                                       {"audience", fromQt(m_audience->currentData().toString())},
                                       {"label", fromQt(asked)}}};
    m_backend.save({change}, [guard = QPointer(this), id, asked](const auto &answer) {
        if (!guard) return;
        auto &self = *guard;
        if (!answer) {
            self.m_problem->setText(sentence(answer.error()));
            return self.m_problem->show();
        }
        self.m_label->clear();
        self.keep();
        self.m_context.toast(tr("“%1” is asked from now on.").arg(asked), [guard, id] { // retired: it may be in use already
            if (guard) undoFields(guard->m_backend, guard->m_context, {"custom_field", id, {}, {{"retired", {Value(true), Value()}}}});
        });
    });
}

} // namespace tp::ui
