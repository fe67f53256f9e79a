#include "ui/importing/PastImport.h"

#include "core/schema/Schema.h"
#include "core/store/DraftKeys.h"
#include "core/store/Reader.h"
#include "ui/text/Strings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tp::ui {
namespace {
constexpr std::size_t mostPast = 200, idSize = 16;
} // namespace

// As many digits for every day to come: keys are read in order.
std::string pastImportKey(std::int64_t atMs, int number) {
    return pastImports + QStringLiteral("%1/%2").arg(atMs, 14, 10, QLatin1Char('0')).arg(number, 4, 10, QLatin1Char('0')).toStdString();
}

bool isOver(const PastImport &past, std::int64_t nowMs) { return nowMs - past.atMs > pastImportDays * std::int64_t{86'400'000}; }

Bytes encodePast(const PastImport &past) {
    const auto json = QJsonDocument(QJsonObject{{"type", toQt(past.type)}, {"source", past.source}, {"at", QString::number(past.atMs)}})
                          .toJson(QJsonDocument::Compact);
    Bytes out(json.begin(), json.end());
    out.push_back('\n'); // compact JSON has none
    for (const auto &id : past.created) out.insert(out.end(), id.bytes.begin(), id.bytes.end());
    return out;
}

std::optional<PastImport> decodePast(ByteView bytes) {
    const auto text = textOf(bytes);
    const auto end = text.find('\n');
    if (end == text.npos || (text.size() - end - 1) % idSize != 0) return std::nullopt;
    const auto object = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(end))).object();
    PastImport past;
    past.type = fromQt(object["type"].toString());
    if (!schema::recordType(past.type)) return std::nullopt;
    past.source = object["source"].toString();
    past.atMs = object["at"].toString().toLongLong();
    for (auto at = end + 1; at < bytes.size(); at += idSize) {
        const auto id = RecordId::from(bytes.subspan(at, idSize));
        if (!id) return std::nullopt;
        past.created.push_back(*id);
    }
    return past;
}

std::vector<std::pair<std::string, PastImport>> keptPastImports(store::Reader &reader) {
    std::vector<std::pair<std::string, PastImport>> out;
    const auto keys = store::draftKeysOf(reader).draftKeys(pastImports, mostPast);
    for (const auto &key : keys ? *keys : std::vector<std::string>()) {
        const auto kept = reader.draft(key);
        if (auto past = kept && *kept ? decodePast(**kept) : std::nullopt) out.emplace_back(key, std::move(*past));
    }
    return out;
}

} // namespace tp::ui
