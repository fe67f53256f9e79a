#include "ui/activities/LengthenForm.h"

#include "core/domain/Recurrence.h"
#include "ui/activities/SessionStory.h"
#include "ui/forms/TextDraft.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/KeyHint.h"

#include <QPointer>
#include <QVBoxLayout>

namespace tp::ui {

LengthenForm::LengthenForm(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_like(makeLabel({})), m_many(makeLabel({}, Type::Strong)),
      m_until(new DayField(QStringLiteral("lengthen.until"), backend.clock())), m_typed(new TextDraft(backend, *m_until)),
      m_save(new Button(Button::Kind::Primary, QStringLiteral("lengthen.save"), tr("Lengthen the series"), this)) {
    setObjectName(QStringLiteral("session.lengthenForm"));
    m_save->setKeyHint(tr("Ctrl+Enter"));
    m_many->setObjectName(QStringLiteral("lengthen.many"));
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("lengthen.cancel"), tr("Cancel"), this);
    auto *bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(cancel);
    bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Lengthen the series"), Type::Section));
    column->addWidget(m_like);
    column->addWidget(labelled(tr("Until"), m_until));
    column->addWidget(m_many);
    column->addLayout(bar);
    connect(m_until, &QLineEdit::textChanged, this, &LengthenForm::tell);
    connect(m_save, &QPushButton::clicked, this, &LengthenForm::save);
    connect(cancel, &QPushButton::clicked, this, &LengthenForm::giveUp);
    onCtrlEnter(this, this, &LengthenForm::save);
}

void LengthenForm::begin(SessionSeries series, const RecordId &from) {
    m_series = std::move(series);
    m_key = "form/session/lengthen/" + toText(from);
    const auto end = domain::endOf({m_series->series.id, m_series->series.fields}, forDomain(m_series->sessions));
    const auto *last = end ? m_series->of(end->like.id) : nullptr;
    QStringList like;
    if (last) {
        like << sessionWhen(*last);
        if (const auto place = sessionPlace(*last); !place.isEmpty()) like << place;
    }
    m_like->setText(tr("The sessions added are like the last one: %1. Who is signed up there is not signed up again.")
                        .arg(like.join(QStringLiteral(", "))));
    m_typed->open(m_key);
    tell();
    focusFirst();
}

void LengthenForm::focusFirst() { m_until->setFocus(); }

std::string LengthenForm::until() const {
    const auto day = m_until->day();
    return day ? fromQt(day->toString(Qt::ISODate)) : std::string();
}

std::vector<domain::RecordChange> LengthenForm::added() const {
    if (!m_series || until().empty()) return {};
    const domain::Record series{m_series->series.id, m_series->series.fields};
    return domain::lengthened(series, forDomain(m_series->sessions), until());
}

void LengthenForm::tell() {
    const auto sessions = added();
    const int many = static_cast<int>(sessions.size());
    auto words = many ? tr("%Ln session(s) more.", nullptr, many) : tr("Give a day after the last session.");
    if (sessions.size() == domain::mostOccurrences) {
        const auto last = toQt(*sessions.back().set.at("startsAt").text()).left(10);
        if (last < toQt(until()))
            words += QLatin1Char(' ') + tr("No more at once: the last one is on %1. Lengthen the series again to go on.")
                                            .arg(dateText(std::string_view(fromQt(last))));
    }
    m_many->setText(words);
    m_save->setEnabled(many > 0);
}

void LengthenForm::save() {
    if (!m_series || added().empty()) return focusFirst();
    lengthen(m_backend, m_context, *m_series, until(), [guard = QPointer(this), backend = QPointer(&m_backend), key = m_key] {
        if (guard) return guard->m_typed->forget(key);
        if (backend) backend->saveDraft(key, {}); // the window went meanwhile, and kept it
    });
    emit ended();
}

void LengthenForm::leave() {
    m_typed->keep();
    if (m_typed->isKept(m_key)) m_context.toast(tr("Not saved yet. What you typed is kept, and comes back with the form."));
}

void LengthenForm::giveUp() {
    const auto typed = m_typed->text();
    m_typed->forget(m_key);
    emit ended();
    if (typed.trimmed().isEmpty()) return;
    m_context.toast(tr("Nothing was saved."), [guard = QPointer(this), key = m_key, typed] {
        if (guard) guard->bringBack(key, typed);
    });
}

// There when it is opened again, unless something else stands there now.
void LengthenForm::bringBack(const std::string &key, const QString &typed) {
    if (key != m_key) return m_typed->bringBack(key, typed);
    if (!m_typed->text().isEmpty()) return;
    m_until->setText(typed);
    m_typed->keep();
    if (!isVisible()) m_context.toast(tr("Not saved yet. What you typed is kept, and comes back with the form."));
}

} // namespace tp::ui
