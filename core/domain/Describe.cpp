#include "core/domain/Describe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tp::domain {
namespace {

using schema::Kind;

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QJsonArray choices(const schema::Vocabulary &vocabulary) {
    QJsonArray out;
    for (const auto &term : vocabulary.terms) {
        QJsonObject one{{"code", qt(term.code)}, {"label", qt(term.label)}};
        if (term.retired) one["retired"] = true;
        out.append(one);
    }
    return out;
}

QJsonObject describe(const schema::Field &field, const schema::Dictionary &dictionary) {
    QJsonObject out{{"name", qt(field.name)},   {"kind", kindName(field.kind)},           {"audience", audienceName(field.audience)},
                    {"label", qt(field.label)}, {"required", field.is(schema::Required)}, {"automatic", field.is(schema::Automatic)}};
    if (field.is(schema::Custom)) out["added"] = true;
    if (field.is(schema::Retired)) out["retired"] = true;
    if (field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Phone)
        out["maxLength"] = static_cast<qint64>(field.maxLength);
    if (field.kind == Kind::Reference || field.kind == Kind::References) out["refersTo"] = qt(field.of);
    if (field.formerly) out["formerly"] = qt(field.formerly);
    if (const auto *vocabulary = schema::wordsOf(field)) {
        out["vocabulary"] = qt(vocabulary->name);
        out["choices"] = choices(*vocabulary);
    }
    if (field.kind == Kind::Counts)
        out["groups"] =
            QJsonObject{{"gender", choices(*dictionary.vocabulary("gender"))}, {"ageBand", choices(*dictionary.vocabulary("age_band"))}};
    return out;
}

} // namespace

const char *kindName(Kind kind) {
    switch (kind) {
    case Kind::Text:
        return "text";
    case Kind::LongText:
        return "longText";
    case Kind::Phone:
        return "phone";
    case Kind::Choice:
        return "choice";
    case Kind::Choices:
        return "choices";
    case Kind::Date:
        return "date";
    case Kind::DateTime:
        return "dateTime";
    case Kind::Integer:
        return "integer";
    case Kind::Year:
        return "year";
    case Kind::Boolean:
        return "boolean";
    case Kind::Commune:
        return "commune";
    case Kind::Communes:
        return "communes";
    case Kind::Counts:
        return "counts";
    case Kind::Reference:
        return "reference";
    case Kind::Structure:
        return "structure";
    case Kind::Member:
        return "member";
    case Kind::References:
        return "references";
    }
    return "unknown";
}

const char *audienceName(schema::Audience audience) {
    constexpr const char *names[] = {"consortium", "structure", "file", "exchange", "access"};
    return names[static_cast<std::size_t>(audience)];
}

static QJsonArray writersOf(const schema::RecordType &type) {
    QJsonArray names;
    for (const auto role : {Role::Referent, Role::Manager, Role::Coordinator, Role::Administrator})
        if (has(type.writers, role)) names.append(qt(roleName(role)));
    return names;
}

std::string describeSchema(const schema::Dictionary &dictionary) {
    QJsonArray out;
    for (const auto &type : dictionary.types()) {
        QJsonArray fields;
        for (const auto &field : type.fields) fields.append(describe(field, dictionary));
        out.append(QJsonObject{{"type", qt(type.name)},
                               {"label", qt(type.label)},
                               {"plural", qt(type.plural)},
                               {"writers", writersOf(type)},
                               {"fields", fields}});
    }
    return QJsonDocument(out).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace tp::domain
