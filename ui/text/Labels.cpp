#include "ui/text/Labels.h"

#include "core/schema/Text.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QLocale>

namespace tp::ui {

QString label(const schema::RecordType &type) { return QCoreApplication::translate("schema", type.label); }
QString plural(const schema::RecordType &type) { return QCoreApplication::translate("schema", type.plural); }
QString label(const schema::Field &field) {
    return field.is(schema::Custom) ? toQt(field.label) : QCoreApplication::translate("schema", field.label);
}
QString label(const schema::Term &term) { return term.own ? toQt(term.label) : QCoreApplication::translate("vocabulary", term.label); }

QString tooLongText(const schema::Field &field, std::string_view text) {
    const auto letters = schema::utf8Length(text).value_or(0);
    if (letters <= field.maxLength) return {};
    const auto number = [](std::size_t of) { return QLocale().toString(static_cast<qulonglong>(of)); };
    return QCoreApplication::translate("tp::ui::Labels", "%1: %2 characters, and %3 at most are kept. Nothing is lost: shorten it.")
        .arg(label(field), number(letters), number(field.maxLength));
}

namespace {
QString termLabel(const schema::Vocabulary *words, std::string_view code) {
    const auto *term = words ? words->term(code) : nullptr;
    return term ? label(*term) : toQt(code);
}
} // namespace

QString termLabel(std::string_view vocabulary, std::string_view code) { return termLabel(schema::vocabulary(vocabulary), code); }
QString termLabel(const schema::Dictionary &dictionary, std::string_view vocabulary, std::string_view code) {
    return termLabel(dictionary.vocabulary(vocabulary), code);
}

const schema::RecordType &typeOf(std::string_view type) {
    const auto *found = schema::recordType(type);
    if (!found) qFatal("no record type %.*s", static_cast<int>(type.size()), type.data());
    return *found;
}

const schema::Field &fieldOf(std::string_view type, std::string_view field) {
    const auto *found = typeOf(type).field(field);
    if (!found) qFatal("no field %.*s", static_cast<int>(field.size()), field.data());
    return *found;
}

std::span<const schema::Term> termsOf(std::string_view vocabulary) {
    const auto *found = schema::vocabulary(vocabulary);
    return found ? found->terms : std::span<const schema::Term>();
}

const schema::RecordType &typeOf(const schema::Dictionary &dictionary, std::string_view type) {
    const auto *found = dictionary.type(type);
    return found ? *found : typeOf(type);
}

std::vector<const schema::Field *> addedFields(const schema::RecordType &type, bool retiredToo) {
    std::vector<const schema::Field *> out;
    for (const auto &field : type.fields)
        if (field.is(schema::Custom) && (retiredToo || !field.is(schema::Retired))) out.push_back(&field);
    return out;
}

std::vector<schema::Term> offeredTerms(const schema::Vocabulary *vocabulary, const QStringList &standing) {
    std::vector<schema::Term> out;
    for (const auto &term : vocabulary ? vocabulary->terms : std::span<const schema::Term>())
        if (!term.retired || standing.contains(toQt(term.code))) out.push_back(term);
    return out;
}

QStringList addedShape(const schema::RecordType &type, bool retiredToo) {
    QStringList shape;
    for (const auto *field : addedFields(type, retiredToo)) {
        shape << toQt(field->name) << toQt(field->label);
        if (const auto *words = schema::wordsOf(*field))
            for (const auto &term : words->terms)
                shape << toQt(term.code) << toQt(term.label) << (term.retired ? QStringLiteral("-") : QString());
    }
    return shape;
}

QString label(Role role) {
    switch (role) {
    case Role::Referent:
        return QCoreApplication::translate("tp::ui::Labels", "Outreach worker");
    case Role::Manager:
        return QCoreApplication::translate("tp::ui::Labels", "Manager");
    case Role::Coordinator:
        return QCoreApplication::translate("tp::ui::Labels", "Coordinator");
    case Role::Administrator:
        return QCoreApplication::translate("tp::ui::Labels", "Administrator");
    }
    return {};
}

} // namespace tp::ui
