#include "ui/conflicts/ConflictDraft.h"

#include "core/store/Drafts.h"
#include "ui/forms/StoredDraft.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tp::ui {
namespace {
using Picked = ConflictLine::Picked;
constexpr std::pair<Picked::What, const char *> whats[] = {
    {Picked::What::Version, "version"}, {Picked::What::Together, "together"}, {Picked::What::Another, "another"}};

// A value as an array of one: Qt reads nothing else at the top. Null: the record's own existence.
QJsonValue jsonOf(const schema::Field *field, const Value &value) {
    if (!field) return value.boolean() ? QJsonValue(*value.boolean()) : QJsonValue();
    const auto text = '[' + domain::valueToJson(*field, value) + ']';
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).array().at(0);
}
Value valueOf(const schema::Field *field, const QJsonValue &json) { // null: it means nothing (any more)
    if (!field) return json.isBool() ? Value(json.toBool()) : Value();
    auto text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact).toStdString();
    return domain::valueFromJson(*field, std::string_view(text).substr(1, text.size() - 2)).value_or(Value());
}

QJsonObject encoded(const schema::Field *field, const Picked &picked) {
    QJsonObject out;
    for (const auto &[what, name] : whats)
        if (picked.what == what) {
            out[QLatin1String("what")] = QLatin1String(name);
            out[QLatin1String("value")] = jsonOf(field, picked.value);
        }
    for (const auto &[name, typed] : {std::pair("together", &picked.together), {"another", &picked.another}})
        if (*typed) out[QLatin1String(name)] = QJsonObject{{"value", jsonOf(field, (*typed)->value)}, {"raw", (*typed)->raw}};
    return out;
}
Picked decoded(const schema::Field *field, const QJsonObject &object) {
    Picked out;
    for (const auto &[what, name] : whats)
        if (object.value(QLatin1String("what")) == QLatin1String(name)) out.what = what;
    out.value = valueOf(field, object.value(QLatin1String("value")));
    for (const auto &[name, typed] : {std::pair("together", &out.together), {"another", &out.another}})
        if (const auto of = object.value(QLatin1String(name)).toObject(); !of.isEmpty())
            *typed = ConflictLine::Typed{valueOf(field, of.value(QLatin1String("value"))), of.value(QLatin1String("raw")).toString()};
    return out;
}

bool isConflicted(const store::Record &record, const std::string &field) {
    return std::ranges::find(record.conflicts, field) != record.conflicts.end();
}
} // namespace

ConflictDraft::ConflictDraft(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_words(makeLabel({}, Type::Small)),
      m_act(new Button(Button::Kind::Link, QStringLiteral("conflictDraft.act"), tr("Discard"))) {
    setObjectName(QStringLiteral("conflictDraft"));
    m_act->setSmall(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_words, 1);
    line->addWidget(m_act, 0, Qt::AlignTop);
    hide();
    connect(m_act, &QPushButton::clicked, this, &ConflictDraft::discardOrBringBack);
    m_soon.setSingleShot(true);
    m_soon.setInterval(StoredDraft::keepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &ConflictDraft::keep);
}

ConflictDraft::~ConflictDraft() {
    blockSignals(true); // the card goes
    leave();
}

void ConflictDraft::open(const ConflictedRecord &record) {
    if (record.id != m_record || record.type != m_type) leave();
    m_type = record.type;
    m_record = record.id;
    m_file = record.fields.empty() ? std::nullopt : record.fields.front().file;
    std::vector<std::string> gone;
    for (const auto &[field, kept] : m_fields)
        if (std::ranges::find(record.fields, field, &store::Conflict::field) == record.fields.end()) gone.push_back(field);
    for (const auto &field : gone) closeField(field, true);
    bool back = false;
    for (const auto &conflict : record.fields) back = openField(conflict) || back;
    if (back) sayBack();
}

bool ConflictDraft::openField(const store::Conflict &conflict) {
    if (m_fields.contains(conflict.field)) return false;
    auto &kept = m_fields[conflict.field];
    kept.stored = new StoredDraft(m_backend, store::versionsDraftsOf(m_type, m_record) + conflict.field, this);
    connect(kept.stored, &StoredDraft::dropped, this, [this, field = conflict.field] { dropped(field); });
    const auto bytes = kept.stored->read();
    if (!bytes) return false;
    auto object =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(bytes->data()), static_cast<qsizetype>(bytes->size()))).object();
    m_atMs = std::max<std::int64_t>(m_atMs, object.take(QLatin1String("at")).toString().toLongLong());
    object.remove(QLatin1String("file"));
    kept.now = object;
    return !object.isEmpty();
}

void ConflictDraft::closeField(std::string field, bool settled) { // a copy: the key goes with what it names
    const auto at = m_fields.find(field);
    if (at == m_fields.end()) return;
    auto *stored = at->second.stored;
    m_fields.erase(at);
    m_discarded.erase(field);
    stored->disconnect(this);
    if (settled && stored->isKept()) stored->keep({}); // on its way while the conflict went
    delete stored;
}

void ConflictDraft::leave() {
    if (m_soon.isActive()) keep();
    while (!m_fields.empty()) closeField(m_fields.begin()->first, false);
    m_discarded.clear();
    m_atMs = 0;
    m_type.clear();
    m_record = {};
    hide();
}

void ConflictDraft::note(const std::string &field, const ConflictLine::Picked &picked) {
    const auto at = m_fields.find(field);
    if (at == m_fields.end()) return;
    auto now = encoded(fieldNamed(field), picked);
    if (now == at->second.now) return;
    at->second.now = std::move(now);
    at->second.unwritten = true;
    soon();
}

std::optional<ConflictLine::Picked> ConflictDraft::picked(const std::string &field) const {
    const auto at = m_fields.find(field);
    if (at == m_fields.end() || at->second.now.isEmpty()) return {};
    return decoded(fieldNamed(field), at->second.now);
}

void ConflictDraft::soon() {
    if (!m_soon.isActive()) m_soon.start(); // not started again by the next key: a second is a second
}

void ConflictDraft::keep() {
    m_soon.stop();
    const auto record = m_backend.reader().get(m_type, m_record);
    for (auto &[field, kept] : m_fields) {
        if (!record || !std::exchange(kept.unwritten, false)) continue;
        if (kept.now.isEmpty() || !isConflicted(*record, field)) { // settled a moment ago, and not heard of yet
            if (kept.stored->isKept()) kept.stored->keep({});
            continue;
        }
        auto object = kept.now;
        object[QLatin1String("at")] = QString::number(m_backend.clock().nowMs());
        if (m_file) object[QLatin1String("file")] = toQt(toText(*m_file));
        const auto text = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
        kept.stored->keep({text.begin(), text.end()});
    }
}

const schema::Field *ConflictDraft::fieldNamed(const std::string &name) const {
    const auto *type = m_backend.reader().dictionary().type(m_type);
    return type ? type->field(name) : nullptr;
}

// With its conflict; or somebody whom it names was erased, and it is not written back.
void ConflictDraft::dropped(const std::string &field) {
    auto &kept = m_fields[field];
    kept.now = {};
    kept.unwritten = false;
    m_discarded.clear();
    if (const auto record = m_backend.reader().get(m_type, m_record); !record || !isConflicted(*record, field)) return;
    say(sentence({Code::SpaceErased, {}}), {});
    emit replaced();
}

void ConflictDraft::discardOrBringBack() {
    if (m_discarded.empty()) {
        for (auto &[field, kept] : m_fields) {
            if (kept.now.isEmpty()) continue;
            m_discarded[field] = std::exchange(kept.now, {});
            kept.unwritten = true;
        }
        keep();
        say(tr("What had been chosen and typed is put aside."), tr("Bring it back"));
    } else {
        for (auto &[field, object] : std::exchange(m_discarded, {})) {
            auto &kept = m_fields[field];
            kept.now = std::move(object);
            kept.unwritten = true;
        }
        soon();
        sayBack();
    }
    emit replaced();
}

void ConflictDraft::sayBack() {
    say(tr("What you had chosen and typed is back (%1). These choices are not kept yet.")
            .arg(momentText(m_atMs, m_backend.clock().nowMs())),
        tr("Discard"));
}

void ConflictDraft::say(const QString &words, const QString &act) {
    m_words->setText(words);
    m_act->setText(act);
    m_act->setAccessibleName(act);
    m_act->setVisible(!act.isEmpty());
    m_act->updateGeometry();
    show();
}

void ConflictDraft::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled() && m_soon.isActive()) keep();
}

} // namespace tp::ui
