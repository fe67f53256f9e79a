#include "ui/consortium/AccessModel.h"

#include "ui/models/Standing.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

namespace tp::ui {

AccessModel::AccessModel(store::Reader &reader, QObject *parent) : ComputedTable(parent), m_reader(reader), m_text(reader) {
    using Line = store::AccessLine;
    declare({{"when", QT_TR_NOOP("When"), [this](const Line &line) { return whenText(line); },
              [](const Line &line) { return static_cast<qlonglong>(line.atMs); }},
             {"who", QT_TR_NOOP("Who"), [this](const Line &line) { return m_text.member(line.member); }},
             {"did", QT_TR_NOOP("What was done"), [](const Line &line) { return termLabel("access_action", line.access.action); }},
             {"what", QT_TR_NOOP("With what"), [this](const Line &line) { return whatText(line); }}});
}

void AccessModel::show(std::vector<store::AccessLine> lines, std::int64_t nowMs) {
    m_nowMs = nowMs;
    m_text.forgetNames();
    setRows(std::move(lines));
}

std::optional<RecordId> AccessModel::personAt(int row) const {
    const auto *line = rowAt(row);
    if (!line) return {};
    const auto &access = line->access;
    if (!access.record || access.type != "person" || !m_reader.get("person", *access.record)) return {};
    return access.record;
}

std::optional<QVariant> AccessModel::special(const store::AccessLine &line, int /*column*/, int role) const {
    return role == Qt::AccessibleTextRole ? std::optional<QVariant>(texts(line).join(QStringLiteral(", "))) : std::nullopt;
}

QString AccessModel::whenText(const store::AccessLine &line) const {
    auto moment = momentText(line.atMs, m_nowMs);
    return moment.replace(0, 1, moment.left(1).toUpper());
}

QString AccessModel::whatText(const store::AccessLine &line) const {
    if (line.access.action != store::accessOpened) return exported(line.access);
    const auto there = line.access.record && m_reader.get(line.access.type, *line.access.record);
    return there ? m_text.record(line.access.type, *line.access.record) : tr("A file that is not shared with you, or was erased");
}

QString AccessModel::exported(const store::Access &access) const {
    const auto *type = m_reader.dictionary().type(access.type);
    QStringList parts{type ? plural(*type) : toQt(access.type)};
    if (access.count) parts << tr("%n record(s)", nullptr, static_cast<int>(*access.count));
    for (const auto &filter : access.filters) parts << filterText(type, filter);
    return parts.join(QStringLiteral(" · "));
}

QString AccessModel::filterText(const schema::RecordType *type, const std::string &filter) const {
    if (filter == "text") return tr("found by a search");
    if (filter == "deleted") return tr("with deleted ones");
    const auto at = filter.find_first_of("=<>");
    const auto *field = type ? type->field(std::string_view(filter).substr(0, at)) : nullptr;
    if (!field) {
        const auto standing = standingWords(filter, m_text);
        return standing.isEmpty() ? toQt(filter) : standing;
    }
    if (at == std::string::npos) return tr("filtered by “%1”").arg(label(*field));
    const bool from = filter[at] == '>', before = filter[at] == '<';
    const auto typed = filter.substr(filter.find_first_not_of("=<>", at));
    const auto value = m_text.of(*field, field->kind == schema::Kind::Choices ? Value(Value::Array{typed}) : Value(typed));
    if (from) return tr("%1: from %2").arg(label(*field), value);
    if (before) return tr("%1: before %2").arg(label(*field), value);
    return tr("%1: %2").arg(label(*field), value);
}

} // namespace tp::ui
