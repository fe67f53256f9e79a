#include "ui/lists/HistoryModel.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

namespace tp::ui {

HistoryModel::HistoryModel(Backend &backend, ValueText &text, QObject *parent) : ComputedTable(parent), m_backend(backend), m_text(text) {
    using Item = store::HistoryItem;
    declare({{"when", QT_TR_NOOP("When"), [this](const Item &item) { return momentText(item.atMs, m_backend.clock().nowMs()); }},
             {"who", QT_TR_NOOP("Who"), [this](const Item &item) { return who(item); }},
             {"what", QT_TR_NOOP("What"), [this](const Item &item) { return what(item); }},
             {"from", QT_TR_NOOP("From"), [this](const Item &item) { return item.before ? value(item, item.before) : QString(); }},
             {"to", QT_TR_NOOP("To"), [this](const Item &item) { return value(item, item.after); }}});
    setSortable(false); // newest first, always: who reads it goes back in time
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [this](const auto &record) { return record.second == m_id; };
        if (what.everything || std::any_of(what.records.begin(), what.records.end(), ours)) load();
    });
}

void HistoryModel::setRecord(std::string type, const RecordId &id) {
    m_type = std::move(type);
    m_id = id;
    load();
}

void HistoryModel::clear() {
    m_type.clear();
    m_id = {};
    load();
}

void HistoryModel::load() {
    std::vector<store::HistoryItem> items;
    if (!m_type.empty())
        if (auto found = m_backend.reader().history(m_type, m_id)) items = std::move(*found);
    setRows(std::move(items));
}

const schema::Field *HistoryModel::fieldOf(const store::HistoryItem &item) const {
    const auto *type = m_backend.reader().dictionary().type(m_type);
    return type ? type->field(item.field) : nullptr;
}

std::optional<schema::Kind> HistoryModel::kindOf(int row) const {
    const auto *field = fieldOf(item(row));
    return field ? std::optional(field->kind) : std::nullopt;
}

QString HistoryModel::who(const store::HistoryItem &item) const {
    const auto who = item.member && *item.member == m_backend.me().member ? tr("You") : m_text.member(item.member);
    //: %1: who took it up, %2: who had written it on a laptop that could not send it
    return item.adoptedFrom ? tr("%1 (taken up from %2)").arg(who, m_text.member(item.adoptedFrom)) : who;
}

QString HistoryModel::what(const store::HistoryItem &item) const {
    if (item.field == "_deleted") return tr("The whole entry");
    const auto *field = fieldOf(item);
    return field ? label(*field) : toQt(item.field);
}

QString HistoryModel::value(const store::HistoryItem &item, const std::optional<Value> &value) const {
    if (item.field == "_deleted") {
        const bool deleted = value && value->boolean() && *value->boolean();
        return deleted ? tr("deleted") : tr("present");
    }
    const auto *field = fieldOf(item);
    const auto text = field && value ? m_text.of(*field, *value) : QString();
    return text.isEmpty() ? tr("empty") : text;
}

} // namespace tp::ui
