#include "ui/directory/DirectoryPanel.h"

#include "core/domain/Availability.h"
#include "ui/Backend.h"
#include "ui/directory/DirectoryModel.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormPanel.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Steps.h"

#include <QPointer>
#include <QShortcut>

namespace tp::ui {
namespace {

const FormLayout professionalLayout{{"name"},  {"trade"}, {"structure"},    {"partner"},  {"themes"}, {"offers"},     {"territory"},
                                    {"phone"}, {"email"}, {"availability"}, {"absences"}, {"callOn"}, {"verifiedOn"}, {addedRows}};
const FormLayout schemeLayout{{"name"},    {"kind"},  {"themes"}, {"offers"},  {"conditions"}, {"territory"},
                              {"contact"}, {"phone"}, {"email"},  {"website"}, {"verifiedOn"}, {addedRows}};

QString hourText(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString weekText(const domain::Week &week) {
    QStringList lines;
    for (std::size_t day = 0; day < week.days.size(); ++day) {
        if (week.days[day].empty()) continue;
        QStringList hours;
        for (const auto &[from, until] : week.days[day])
            hours << (from == 0 && until == 24 * 60 ? DirectoryPanel::tr("all day")
                                                    : DirectoryPanel::tr("%1 to %2", "hours").arg(hourText(from), hourText(until)));
        lines << DirectoryPanel::tr("%1: %2", "day, hours")
                     .arg(QLocale().dayName(static_cast<int>(day) + 1), hours.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString notRead(const std::vector<std::string> &parts) {
    QStringList words;
    for (const auto &part : parts) words << toQt(part);
    return words.isEmpty() ? QString() : DirectoryPanel::tr("not understood, kept as it stands: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace

DirectoryPanel::DirectoryPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new Steps), m_title(makeLabel({}, Type::Section)),
      m_what(makeLabel({})), m_checked(new StateTag(StateTag::State::Sent, {}, this)), m_facts(new QVBoxLayout) {
    setObjectName(QStringLiteral("directoryPanel"));
    setProperty("card", true);
    m_checked->setObjectName(QStringLiteral("entry.checked"));
    auto *close = new Button(Button::Kind::Link, QStringLiteral("entry.close"), tr("Close"), this, QStringLiteral("close"));
    close->setCompact(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    m_facts->setSpacing(space::s);
    m_verify = new Button(Button::Kind::Primary, QStringLiteral("entry.verify"), tr("Verified today"), this, QStringLiteral("check"));
    m_change = new Button(Button::Kind::Secondary, QStringLiteral("entry.change"), tr("Change the entry"), this);
    m_change->setKeyHint(tr("F2"));
    m_leave = new Button(Button::Kind::Link, QStringLiteral("entry.leave"), tr("Take out of the directory"), this);
    m_history = new RecordHistory(backend, context, text, QStringLiteral("entry.history"), this);
    m_acts = new QWidget;
    auto *acts = new FlowLayout(m_acts, space::s);
    acts->addWidget(m_verify);
    acts->addWidget(m_change);
    acts->addWidget(m_leave);
    auto *inner = new QWidget;
    auto *reading = new QVBoxLayout(inner);
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(top);
    reading->addWidget(m_what);
    reading->addWidget(m_checked, 0, Qt::AlignLeft);
    reading->addWidget(m_acts);
    reading->addWidget(separator());
    reading->addLayout(m_facts);
    reading->addWidget(m_history);
    reading->addStretch();
    m_professional = new FormPanel(backend, context, QStringLiteral("professional.form"), typeOf("professional"), professionalLayout, this);
    m_scheme = new FormPanel(backend, context, QStringLiteral("scheme.form"), typeOf("scheme"), schemeLayout, this);
    m_form = m_professional;
    m_stack->addWidget(scrolled(inner));
    for (auto *form : {m_professional, m_scheme}) {
        auto *written = new QWidget;
        auto *column = new QVBoxLayout(written);
        column->setContentsMargins(0, 0, space::s, 0);
        column->addWidget(form);
        column->addStretch();
        const int at = m_stack->addWidget(scrolled(written));
        connect(form, &FormPanel::cancelled, this, [this] {
            m_stack->setCurrentIndex(0);
            m_entry ? focusFirst() : emit closed();
        });
        connect(form, &FormPanel::broughtBack, this, [this, form, at] {
            m_form = form;
            m_stack->setCurrentIndex(at);
        });
        connect(form, &FormPanel::saved, this, [this] {
            m_stack->setCurrentIndex(0);
            m_context.toast(tr("Saved on this computer. All structures will read it."));
            emit saved(m_written);
        });
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 12, 16);
    whole->addWidget(m_stack);
    connect(close, &QPushButton::clicked, this, &DirectoryPanel::closed);
    connect(m_verify, &QPushButton::clicked, this, [this] { set({{"verifiedOn", today()}}, tr("Verified today.")); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        set({{"leftOn", today()}}, tr("Taken out of the directory. What was noted with it stays."));
    });
    connect(m_change, &QPushButton::clicked, this, &DirectoryPanel::change);
    connect(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &DirectoryPanel::change);
}

std::string DirectoryPanel::today() const { return momentNow(m_backend.clock()).substr(0, 10); }
bool DirectoryPanel::isEditing() const { return m_stack->currentIndex() != 0; }

void DirectoryPanel::show(const store::Record &entry) {
    if (isEditing()) return;
    if (!m_entry || m_entry->id != entry.id) m_history->fold();
    m_entry = entry;
    m_history->setRecord(entry.type, entry.id);
    fill();
}

void DirectoryPanel::fill() {
    const auto &entry = *m_entry;
    const bool professional = entry.type == "professional";
    m_title->setText(fieldText(entry, "name"));
    setAccessibleName(m_title->text());
    QStringList what;
    if (const auto trade = fieldText(entry, "trade"); !trade.isEmpty()) what << trade;
    if (const auto *kind = fieldValue(entry, "kind"); kind && !professional) what << m_text.of(fieldOf("scheme", "kind"), *kind);
    if (const auto structure = structureOf(entry)) what << m_text.structure(*structure);
    if (const auto partner = fieldText(entry, "partner"); !partner.isEmpty()) what << partner;
    m_what->setText(what.join(QStringLiteral(" · ")));
    m_what->setVisible(!what.isEmpty());
    const auto checked = fieldText(entry, "verifiedOn");
    const bool stale = domain::isStale(entry.fields, today());
    m_checked->set(
        stale ? StateTag::State::Pending : StateTag::State::Sent,
        checked.isEmpty()
            ? tr("Never verified")
            : (stale ? tr("To verify: last checked on %1") : tr("Verified on %1")).arg(dateText(std::string_view(fromQt(checked)))));
    m_acts->setVisible(!entry.readOnly);
    m_verify->setVisible(stale);
    fillFacts();
}

void DirectoryPanel::fillFacts() {
    const auto &entry = *m_entry;
    emptyLayout(m_facts);
    const auto fact = [this](const QString &name, const QString &value) {
        if (value.isEmpty()) return;
        m_facts->addWidget(makeLabel(name, Type::Label));
        auto *words = makeLabel(value);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(words);
    };
    const auto &type = typeOf(m_text.dictionary(), entry.type);
    if (entry.type == "professional") {
        const auto week = domain::readWeek(fromQt(fieldText(entry, "availability")));
        QStringList days{presenceText(domain::presence(entry.fields, momentNow(m_backend.clock()))), weekText(week), notRead(week.unread)};
        days.removeAll(QString());
        fact(tr("Days and hours"), days.join(QLatin1Char('\n')));
        const auto away = domain::readAbsences(fromQt(fieldText(entry, "absences")));
        QStringList absences;
        for (const auto &span : away.spans)
            if (span.until >= today())
                absences
                    << (span.from == span.until
                            ? dateText(std::string_view(span.from))
                            : tr("%1 to %2", "days").arg(dateText(std::string_view(span.from)), dateText(std::string_view(span.until))));
        if (const auto unread = notRead(away.unread); !unread.isEmpty()) absences << unread;
        fact(tr("Absences to come"), absences.join(QLatin1Char('\n')));
    }
    for (const auto &field : type.fields) {
        const std::string_view name = field.name;
        if (name == "name" || name == "trade" || name == "kind" || name == "structure" || name == "partner" || name == "availability" ||
            name == "absences" || name == "verifiedOn" || name == "leftOn")
            continue;
        if (const auto *value = fieldValue(entry, field.name)) fact(label(field), m_text.of(field, *value));
    }
}

void DirectoryPanel::set(std::map<std::string, Value> fields, const QString &said) {
    if (!m_entry) return;
    const auto undo = fieldUndo(*m_entry, fields);
    m_backend.save({{m_entry->id, m_entry->type, false, {}, std::move(fields)}},
                   [guard = QPointer(this), backend = QPointer(&m_backend), &context = m_context, undo, said,
                    id = m_entry->id](const Result<store::Saved> &answer) {
                       if (!answer) return context.toast(sentence(answer.error()));
                       context.toast(said, [backend, &context, undo] {
                           if (backend) undoFields(*backend, context, undo);
                       });
                       if (guard) emit guard->saved(id);
                   });
}

void DirectoryPanel::openForm(const char *type, const store::Record *entry) {
    m_form = std::string_view(type) == "scheme" ? m_scheme : m_professional;
    const auto id = entry ? entry->id : newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random());
    FormPanel::Task task;
    task.key = entry ? formKey(type, id) : std::string("form/new/") + type;
    if (entry)
        task.loaded = entry->fields;
    else
        task.preset = {{"verifiedOn", today()}};
    task.make = [this, type, id, create = !entry](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (set.empty()) return std::vector<domain::RecordChange>{};
        m_written = id;
        return std::vector<domain::RecordChange>{{id, type, create, {}, std::move(set)}};
    };
    m_form->setTitle(entry                                ? tr("Change the entry")
                     : std::string_view(type) == "scheme" ? tr("New network or scheme")
                                                          : tr("New professional"));
    m_stack->setCurrentIndex(m_form == m_scheme ? 2 : 1);
    m_form->begin(std::move(task));
}

void DirectoryPanel::add(const char *type) {
    if (isEditing()) return m_form->form()->focusFirst(); // what is typed stays
    m_entry.reset();
    openForm(type, nullptr);
}

void DirectoryPanel::change() {
    if (isEditing()) return m_form->form()->focusFirst();
    if (m_entry && !m_entry->readOnly) openForm(m_entry->type.c_str(), &*m_entry);
}

bool DirectoryPanel::closeForm() {
    if (!isEditing()) return false;
    m_form->leave();
    m_stack->setCurrentIndex(0);
    return true;
}

void DirectoryPanel::focusFirst() {
    if (isEditing()) return m_form->form()->focusFirst();
    (m_verify->isVisibleTo(this) ? m_verify : m_change)->setFocus();
}

} // namespace tp::ui
