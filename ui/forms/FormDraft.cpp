#include "ui/forms/FormDraft.h"

#include "ui/forms/RecordForm.h"
#include "ui/forms/StoredDraft.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <algorithm>

namespace tp::ui {
namespace {
QJsonObject parsed(std::string_view json) {
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
}
std::string textOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(); }
} // namespace

FormDraft::FormDraft(Backend &backend, std::string key, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_stored(new StoredDraft(backend, std::move(key), this)), m_words(makeLabel({}, Type::Small)),
      m_act(new Button(Button::Kind::Link, QStringLiteral("formDraft.act"), tr("Discard"))) {
    setObjectName(QStringLiteral("formDraft"));
    m_words->setObjectName(QStringLiteral("formDraft.words"));
    m_act->setSmall(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_words, 1);
    line->addWidget(m_act, 0, Qt::AlignTop);
    hide();
    connect(m_act, &QPushButton::clicked, this, &FormDraft::discardOrBringBack);
    m_soon.setSingleShot(true);
    m_soon.setInterval(StoredDraft::keepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &FormDraft::keep);
    connect(m_stored, &StoredDraft::dropped, this, &FormDraft::endErased);
}

FormDraft::~FormDraft() {
    m_stored->disconnect(this);
    if (m_soon.isActive()) keep();
}

void FormDraft::watch(RecordForm &form, const std::string &name, std::set<std::string> along) {
    Watched watched{name, &form, {}, std::move(along)};
    for (const auto *editor : form.editors()) watched.before[editor->field().name] = editor->value();
    m_forms.push_back(std::move(watched));
    connect(&form, &RecordForm::edited, this, &FormDraft::edited);
}

void FormDraft::standsAnew(const RecordForm &form) {
    for (auto &one : m_forms)
        if (one.form == &form)
            for (const auto *editor : form.editors()) one.before[editor->field().name] = editor->value();
    edited();
}

void FormDraft::watch(QObject &owner, const std::string &name, Part part) { m_parts.push_back({name, &owner, std::move(part)}); }

void FormDraft::watchBeside(DraftBeside part) {
    constexpr QLatin1String key("text");
    auto *in = part.in.data();
    const auto typed = [text = std::move(part.text), key] {
        const auto said = text();
        return said.isEmpty() ? QJsonObject() : QJsonObject{{key, said}};
    };
    watch(*in, part.name, {typed, [set = std::move(part.setText), key](const QJsonObject &of) { set(of.value(key).toString()); }});
}

Bytes FormDraft::content() const {
    if (m_over) return {};
    QJsonObject parts;
    for (const auto &[name, owner, how] : m_parts)
        if (const auto typed = owner ? how.typed() : QJsonObject(); !typed.isEmpty()) parts[toQt(name)] = typed;
    QJsonObject forms;
    for (const auto &[name, form, before, along] : m_forms) {
        if (!form) continue;
        bool any = false;
        std::map<std::string, Value> typed;
        QJsonObject half; // what means nothing yet stays as it was typed
        for (const auto *editor : form->editors()) {
            const std::string field = editor->field().name;
            if (!editor->problem().isEmpty() && !editor->rawText().isEmpty()) {
                half[toQt(field)] = editor->rawText();
                any = true;
                continue;
            }
            auto value = editor->value();
            const bool changed = value != before.at(field);
            any = any || changed;
            if (changed || along.contains(field)) typed[field] = std::move(value);
        }
        if (any) forms[toQt(name)] = QJsonObject{{"fields", parsed(domain::toJson(form->type(), typed))}, {"half", half}};
    }
    if (forms.isEmpty() && parts.isEmpty()) return {};
    QJsonObject all{{"at", QString::number(m_backend.clock().nowMs())}, {"forms", forms}};
    if (!parts.isEmpty()) all["parts"] = parts;
    const auto text = textOf(all);
    return {text.begin(), text.end()};
}

bool FormDraft::restore() {
    const auto kept = m_stored->read();
    return kept && type(*kept);
}

bool FormDraft::restore(const Bytes &typed) {
    if (!type(typed)) return false;
    edited();
    return true;
}

bool FormDraft::type(const Bytes &content) {
    const auto object = parsed({reinterpret_cast<const char *>(content.data()), content.size()});
    const auto forms = object.value(QLatin1String("forms")).toObject();
    const auto parts = object.value(QLatin1String("parts")).toObject();
    bool any = false;
    const QScopedValueRollback typing(m_typing, true);
    for (const auto &[name, owner, how] : m_parts) { // first: they may bring forms
        const auto typed = parts.value(toQt(name)).toObject();
        if (!owner || typed.isEmpty()) continue;
        how.type(typed);
        any = true;
    }
    for (const auto &[name, form, before, along] : m_forms) {
        const auto of = forms.value(toQt(name)).toObject();
        if (!form || of.isEmpty()) continue;
        const QSignalBlocker quiet(form.data()); // when it was typed stays as it was
        const auto values = of.value(QLatin1String("fields")).toObject(), half = of.value(QLatin1String("half")).toObject();
        for (auto *editor : form->editors()) {
            const auto field = toQt(editor->field().name);
            if (half.contains(field)) {
                editor->setRawText(half.value(field).toString());
                any = true;
            } else if (values.contains(field)) { // one by one: a field that no longer fits takes no other along
                const auto read = domain::fieldsFromJson(form->type(), textOf(QJsonObject{{field, values.value(field)}}));
                if (!read) continue;
                editor->setValue(read->at(editor->field().name));
                any = true;
            }
        }
    }
    if (!any) return false;
    const auto at = object.value(QLatin1String("at")).toString().toLongLong();
    say(tr("What you had typed is back (%1). It is not saved yet.").arg(momentText(at, m_backend.clock().nowMs())), tr("Discard"));
    return true;
}

void FormDraft::forget() {
    m_soon.stop();
    m_over = true;
    if (m_stored->isKept()) m_stored->keep({});
    hide();
}

void FormDraft::edited() {
    if (m_over || m_typing) return;
    m_latest = content();
    if (!m_soon.isActive()) m_soon.start(); // not started again by the next key: a second is a second
}

void FormDraft::keep() {
    m_soon.stop();
    if (m_over) return;
    const bool whole = std::ranges::all_of(m_forms, [](const Watched &one) { return !one.form.isNull(); }) &&
                       std::ranges::none_of(m_parts, [](const WatchedPart &one) { return one.owner.isNull(); });
    const auto typed = whole ? content() : m_latest; // as a window goes, its forms may have gone before
    if (!typed.empty() || m_stored->isKept()) m_stored->keep(typed);
}

void FormDraft::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled() && m_soon.isActive()) keep();
}

void FormDraft::discardOrBringBack() {
    if (!m_discarded.empty()) {
        restore(std::exchange(m_discarded, {}));
        return;
    }
    m_discarded = content();
    for (const auto &[name, form, before, along] : m_forms)
        if (form)
            for (auto *editor : form->editors()) editor->setValue(before.at(editor->field().name));
    {
        const QScopedValueRollback typing(m_typing, true);
        for (const auto &[name, owner, how] : m_parts)
            if (owner) how.type({});
    }
    keep();
    say(tr("What had been typed is put aside."), tr("Bring it back"));
}

void FormDraft::endErased() {
    m_soon.stop();
    m_over = true;
    m_latest.clear();
    m_discarded.clear();
    say(sentence({Code::SpaceErased, {}}), {});
}

void FormDraft::say(const QString &words, const QString &act) {
    m_words->setText(words);
    m_act->setText(act);
    m_act->setAccessibleName(act);
    m_act->setVisible(!act.isEmpty());
    m_act->updateGeometry();
    show();
}

} // namespace tp::ui
