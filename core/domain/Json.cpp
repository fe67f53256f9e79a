#include "core/domain/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace tp::domain {
namespace {

std::string text(const QString &from) { return from.normalized(QString::NormalizationForm_C).toStdString(); }

// `place` for the message, such as "anonymous[0].count".
Result<Value> fromQt(const QJsonValue &value, const std::string &place) {
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Value();
    case QJsonValue::Bool:
        return Value(value.toBool());
    case QJsonValue::Double: {
        const auto real = value.toDouble();
        const auto whole = value.toInteger(0);
        if (std::floor(real) != real || (whole == 0 && real != 0))
            return fail(Code::Invalid, (place.empty() ? "" : place + ": ") + "whole number expected");
        return Value(static_cast<std::int64_t>(whole));
    }
    case QJsonValue::String:
        return Value(text(value.toString()));
    case QJsonValue::Array: {
        Value::Array out;
        for (const auto &item : value.toArray()) {
            TP_TRY(auto member, fromQt(item, place + '[' + std::to_string(out.size()) + ']'));
            out.push_back(std::move(member));
        }
        return Value(std::move(out));
    }
    case QJsonValue::Object: {
        Value::Map out;
        const auto object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at) {
            const auto key = text(at.key());
            TP_TRY(out[key], fromQt(at.value(), place.empty() ? key : place + '.' + key));
        }
        return Value(std::move(out));
    }
    }
    return fail(Code::Invalid, place + ": unknown JSON value");
}

} // namespace

Result<Value> parseJson(std::string_view json) {
    // Qt reads an array or an object only: an array of one holds anything.
    QByteArray wrapped = "[";
    wrapped.append(json.data(), static_cast<qsizetype>(json.size())).append(']');
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(wrapped, &error);
    const auto array = document.array();
    if (error.error != QJsonParseError::NoError || array.size() != 1) {
        const auto at = std::min(static_cast<std::size_t>(std::max(error.offset - 1, 0)), json.size());
        const auto before = json.substr(0, at);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const auto lineStart = before.rfind('\n');
        const auto character = 1 + at - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
        const auto what = error.error != QJsonParseError::NoError ? error.errorString() : QStringLiteral("one value expected");
        return fail(Code::Invalid, "malformed JSON at line " + std::to_string(line) + ", character " + std::to_string(character) + ": " +
                                       what.toStdString());
    }
    return fromQt(array.first(), {});
}

QJsonValue toQt(const Value &value) {
    if (const auto *boolean = value.boolean()) return *boolean;
    if (const auto *integer = value.integer()) return qint64{*integer};
    if (const auto *string = value.text()) return QString::fromStdString(*string);
    if (const auto *array = value.array()) {
        QJsonArray out;
        for (const auto &item : *array) out.append(toQt(item));
        return out;
    }
    if (const auto *map = value.map()) {
        QJsonObject out;
        for (const auto &[key, item] : *map) out.insert(QString::fromStdString(key), toQt(item));
        return out;
    }
    return QJsonValue::Null;
}

std::string compact(const QJsonValue &value) {
    const auto wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
    return wrapped.substr(1, wrapped.size() - 2);
}

} // namespace tp::domain
