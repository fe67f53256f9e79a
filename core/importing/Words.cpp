#include "core/importing/Words.h"

#include "core/base/Ids.h"
#include "core/domain/Text.h"
#include "core/schema/Translate.h"

#include <algorithm>
#include <set>

namespace tp::importing {
namespace {

using schema::Kind;

// What teams call their columns. The first field that exists and is free takes it.
struct Synonym {
    const char *type, *column; // folded
    const char *first, *second = nullptr;
    Digits digits = Digits::Either;
    Part part = Part::Whole;
};
constexpr Synonym synonyms[] = {
    {"person", "prenom", "usualName"},
    {"person", "surnom", "usualName"},
    {"person", "pseudo", "usualName"},
    {"person", "pseudonyme", "usualName"},
    {"person", "nom d usage", "usualName"},
    {"person", "nom d usage ou surnom", "usualName"}, // what our own lists said before
    {"person", "prenom ou surnom", "usualName"},
    {"person", "nom et prenom", "usualName"},
    {"person", "nom prenom", "usualName"},
    {"person", "prenom nom", "usualName"},
    {"person", "prenom et nom", "usualName"},
    {"person", "prenoms", "usualName"},
    {"person", "prenom d usage", "usualName"},
    {"person", "personne", "usualName"},
    {"person", "nom de la personne", "usualName"},
    {"person", "usager", "usualName"},
    {"person", "participant", "usualName"},
    {"person", "identite", "usualName"},
    {"person", "nom complet", "usualName"},
    {"person", "full name", "usualName"},
    {"person", "jeune", "usualName"},
    {"person", "beneficiaire", "usualName"},
    {"person", "first name", "usualName"},
    {"person", "name", "usualName"},
    {"person", "nom", "familyName", "usualName"},
    {"person", "noms", "familyName", "usualName"},
    {"person", "nom de naissance", "familyName"},
    {"person", "nom patronymique", "familyName"},
    {"person", "patronyme", "familyName"},
    {"person", "last name", "familyName"},
    {"person", "surname", "familyName"},
    {"person", "naissance", "birthYear"},
    {"person", "date de naissance", "birthYear"},
    {"person", "date naissance", "birthYear"},
    {"person", "ddn", "birthYear"},
    {"person", "annee naissance", "birthYear"},
    {"person", "annee de naissance", "birthYear"},
    {"person", "ne e en", "birthYear"},
    {"person", "ne en", "birthYear"},
    {"person", "ne le", "birthYear"},
    {"person", "ne e le", "birthYear"},
    {"person", "nee le", "birthYear"},
    {"person", "date of birth", "birthYear"},
    {"person", "birth date", "birthYear"},
    {"person", "birth year", "birthYear"},
    {"person", "sexe", "gender"},
    {"person", "genre", "gender"},
    {"person", "h f", "gender"},
    {"person", "f h", "gender"},
    {"person", "sexe h f", "gender"},
    {"person", "sexe f h", "gender"},
    {"person", "genre h f", "gender"},
    {"person", "genre f h", "gender"},
    {"person", "civilite", "gender"},
    {"person", "sex", "gender"},
    {"person", "age", "ageBand"},
    {"person", "ages", "ageBand"},
    {"person", "tranche d age", "ageBand"},
    {"person", "tranches d age", "ageBand"},
    {"person", "tranche age", "ageBand"},
    {"person", "classe d age", "ageBand"},
    {"person", "tel", "phone"},
    {"person", "tel portable", "phone"},
    {"person", "portable", "phone"},
    {"person", "mobile", "phone"},
    {"person", "numero", "phone"},
    {"person", "numero de telephone", "phone"},
    {"person", "n de telephone", "phone"},
    {"person", "phone number", "phone"},
    {"person", "mail", "email"},
    {"person", "e mail", "email"},
    {"person", "courriel", "email"},
    {"person", "adresse mail", "email"},
    {"person", "adresse e mail", "email"},
    {"person", "referent", "referent"},
    {"person", "referente", "referent"},
    {"person", "notes", "note"},
    {"person", "commentaire", "note"},
    {"person", "commentaires", "note"},
    {"person", "remarque", "note"},
    {"person", "remarques", "note"},
    {"person", "observation", "note"},
    {"person", "observations", "note"},
    {"person", "date d entree", "firstContactOn"},
    {"person", "date de premier contact", "firstContactOn"},
    {"person", "date du premier contact", "firstContactOn"},
    {"person", "premiere rencontre", "firstContactOn"},
    {"encounter", "date", "occurredAt"},
    {"encounter", "jour", "occurredAt"},
    {"encounter", "date de la rencontre", "occurredAt"},
    {"encounter", "date et heure", "occurredAt"},
    {"encounter", "heure", "occurredAt"},
    {"encounter", "horaire", "occurredAt"},
    {"encounter", "time", "occurredAt"},
    {"encounter", "endroit", "place"},
    {"encounter", "adresse", "place"},
    {"encounter", "contact", "contactMode"},
    {"encounter", "theme", "themes"},
    {"encounter", "thematique", "themes"},
    {"encounter", "thematiques", "themes"},
    {"encounter", "sujets", "themes"},
    {"encounter", "public", "anonymous"},
    {"encounter", "qui", "anonymous"},
    {"encounter", "personnes rencontrees", "anonymous"},
    {"encounter", "genre", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "sexe", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "h f", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "f h", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "sexe h f", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "sexe f h", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "civilite", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "gender", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "sex", "anonymous", nullptr, Digits::Either, Part::Gender},
    {"encounter", "age", "anonymous", nullptr, Digits::Either, Part::Age},
    {"encounter", "ages", "anonymous", nullptr, Digits::Either, Part::Age},
    {"encounter", "tranche d age", "anonymous", nullptr, Digits::Either, Part::Age},
    {"encounter", "tranches d age", "anonymous", nullptr, Digits::Either, Part::Age},
    {"encounter", "tranche age", "anonymous", nullptr, Digits::Either, Part::Age},
    {"encounter", "classe d age", "anonymous", nullptr, Digits::Either, Part::Age},
    {"encounter", "age band", "anonymous", nullptr, Digits::Either, Part::Age},
    {"encounter", "nombre", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "nb", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "effectif", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "nombre de personnes", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "nb personnes", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "nb de personnes", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "number", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "number of people", "anonymous", nullptr, Digits::Either, Part::Number},
    {"encounter", "notes", "note"},
    {"encounter", "commentaire", "note"},
    {"encounter", "commentaires", "note"},
    {"encounter", "remarques", "note"},
    {"encounter", "observations", "note"},
    {"encounter", "compte rendu", "note"},
    {"encounter", "suite", "nextStep"},
    {"encounter", "suites", "nextStep"},
    {"encounter", "intervenants", "team"},
    {"encounter", "equipe presente", "team"},
    {"encounter", "secteur", "territory"},
    {"", "ville", "commune"},
    {"", "town", "commune"},
    {"", "city", "commune"},
    {"", "cp", "commune", nullptr, Digits::Postcode},
    {"", "code postal", "commune", nullptr, Digits::Postcode},
    {"", "postcode", "commune", nullptr, Digits::Postcode},
    {"", "insee", "commune", nullptr, Digits::Insee},
    {"", "code insee", "commune", nullptr, Digits::Insee},
    {"", "code commune", "commune", nullptr, Digits::Insee},
};

struct Abbreviation {
    const char *vocabulary, *word, *code;
};
constexpr Abbreviation abbreviations[] = {
    {"gender", "f", "woman"},
    {"gender", "femmes", "woman"},
    {"gender", "feminin", "woman"},
    {"gender", "fille", "woman"},
    {"gender", "filles", "woman"},
    {"gender", "mme", "woman"},
    {"gender", "madame", "woman"},
    {"gender", "women", "woman"},
    {"gender", "female", "woman"},
    {"gender", "w", "woman"},
    {"gender", "h", "man"},
    {"gender", "m", "man"},
    {"gender", "hommes", "man"},
    {"gender", "masculin", "man"},
    {"gender", "garcon", "man"},
    {"gender", "garcons", "man"},
    {"gender", "monsieur", "man"},
    {"gender", "men", "man"},
    {"gender", "male", "man"},
    {"gender", "g", "man"},
    {"gender", "a", "other"},
    {"gender", "autres", "other"},
    {"gender", "n", "undisclosed"},
    {"gender", "nr", "undisclosed"},
    {"gender", "non renseigne", "undisclosed"},
    {"age_band", "moins de 16", "<16"},
    {"age_band", "moins de 16 ans", "<16"},
    {"age_band", "60 ans et plus", "60+"},
    {"age_band", "60 et plus", "60+"},
    {"age_band", "plus de 60 ans", "60+"},
};

std::string key(std::string_view kind, std::string_view word) { return std::string(kind) + '\n' + domain::foldText(word); }

const char *recordTypeOf(const schema::Field &field) {
    return field.kind == Kind::Member ? "member" : field.kind == Kind::Structure ? "structure" : field.of;
}
bool namesRecord(const schema::Field &field) {
    return field.kind == Kind::Reference || field.kind == Kind::References || field.kind == Kind::Structure || field.kind == Kind::Member;
}

} // namespace

Words::Words(const schema::RecordType &type, const std::vector<Translation> &languages, const std::vector<Named> &records) : m_type(type) {
    std::set<std::string> types, ambiguous;
    for (const auto &record : records) {
        types.insert(record.type);
        const auto at = key(record.type, record.name);
        if (const auto [known, added] = m_records.emplace(at, record.id); !added && known->second != record.id) ambiguous.insert(at);
    }
    for (const auto &name : ambiguous) m_records.erase(name);
    for (const auto &record : records) // after the names: an identifier is never ambiguous
        if (const auto id = RecordId::from(record.id)) m_records.insert_or_assign(key(record.type, toText(*id)), record.id);

    for (const auto &field : type.fields) {
        if (field.is(schema::Automatic) || (namesRecord(field) && !types.contains(recordTypeOf(field)))) continue;
        m_fields.push_back(&field);
        addColumns(field, languages);
    }
    for (const auto &field : type.fields) // as coordinators have named them since, retired ones too: old tables have them
        if (const auto *words = schema::wordsOf(field))
            for (const auto &term : words->terms) {
                m_codes.emplace(key(field.of, term.label), term.code);
                m_codes.emplace(key(field.of, term.code), term.code);
            }
    for (const auto &vocabulary : schema::vocabularies()) { // codes first, then words; the first of two that sound alike
        for (const auto &term : vocabulary.terms) m_codes.emplace(key(vocabulary.name, term.label), term.code);
        for (const auto &translate : languages)
            for (const auto &term : vocabulary.terms) m_codes.emplace(key(vocabulary.name, translate("vocabulary", term.label)), term.code);
        for (const auto &term : vocabulary.terms) m_codes.emplace(key(vocabulary.name, term.code), term.code);
    }
    for (const auto &one : abbreviations) m_codes.emplace(key(one.vocabulary, one.word), one.code);
    for (const auto *yes : {"Yes", "true", "oui", "vrai", "x", "1"}) m_answers.emplace(key("", yes), "y");
    for (const auto *no : {"No", "false", "non", "faux", "0"}) m_answers.emplace(key("", no), "n");
    for (const auto &translate : languages) {
        m_answers.emplace(key("", translate("csv", "Yes")), "y");
        m_answers.emplace(key("", translate("csv", "No")), "n");
    }
}

// As core/reports/Csv names them, and the label by itself.
void Words::addColumns(const schema::Field &field, const std::vector<Translation> &languages) {
    const bool commune = field.kind == Kind::Commune, counts = field.kind == Kind::Counts;
    const std::string name = field.name;
    if (commune) m_columns.emplace(name + "Name", Target{&field});
    m_columns.emplace(counts ? name + "Detail" : name, Target{&field, commune ? Digits::Insee : Digits::Either});
    const auto add = [&](const std::string &label, const std::string &code, const std::string &detail) {
        if (counts) {
            m_columns.emplace(key("", label + ' ' + detail), Target{&field});
            m_totals.emplace(key("", label), Target{&field}); // exported, it says nothing of gender and age
            return;
        }
        m_columns.emplace(key("", label), Target{&field});
        if (commune) m_columns.emplace(key("", label + ' ' + code), Target{&field, Digits::Insee});
    };
    add(field.label, "INSEE code", "details");
    for (const auto &translate : languages)
        add(translate("schema", field.label), translate("csv", "INSEE code"), translate("csv", "details"));
}

bool Words::importable(std::string_view field) const {
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const schema::Field *one) { return one->name == field; });
}

std::vector<Target> Words::column(std::string_view name) const {
    if (const auto at = m_columns.find(std::string(name)); at != m_columns.end()) return {at->second};
    if (const auto at = m_columns.find(key("", name)); at != m_columns.end()) return {at->second};
    if (auto known = synonym(domain::foldText(name)); !known.empty()) return known;
    const auto bare = name.substr(0, name.find('(')); // "Sexe (H/F)", "Âge (ans)"
    return bare.empty() || bare.size() == name.size() ? std::vector<Target>() : synonym(domain::foldText(bare));
}

std::vector<Target> Words::synonym(const std::string &folded) const {
    for (const auto &one : synonyms) {
        if (folded != one.column || (*one.type && one.type != std::string_view(m_type.name))) continue;
        std::vector<Target> out;
        for (const auto *field : {one.first, one.second})
            if (field && importable(field)) out.push_back({m_type.field(field), one.digits, one.part});
        return out;
    }
    return {};
}

std::vector<Target> Words::targets() const {
    std::vector<Target> out;
    for (const auto *field : m_fields) {
        out.push_back({field});
        if (field->kind == Kind::Counts)
            for (const auto part : {Part::Gender, Part::Age, Part::Number}) out.push_back({field, Digits::Either, part});
    }
    return out;
}

bool Words::isNameOfPeople(std::string_view column) const {
    if (std::string_view(m_type.name) == "person") return false;
    const auto folded = domain::foldText(column);
    return std::ranges::any_of(synonyms, [&](const Synonym &one) {
        const std::string_view first = one.first;
        return folded == one.column && std::string_view(one.type) == "person" && (first == "usualName" || first == "familyName");
    });
}

std::optional<Target> Words::alone(std::string_view name) const {
    const auto at = m_totals.find(key("", name));
    return at == m_totals.end() ? std::nullopt : std::optional(at->second);
}

std::optional<std::string> Words::code(std::string_view vocabulary, std::string_view word) const {
    if (const auto *words = schema::vocabulary(vocabulary); words && words->term(word)) return std::string(word);
    const auto at = m_codes.find(key(vocabulary, word));
    return at == m_codes.end() ? std::nullopt : std::optional(at->second);
}

std::optional<Bytes> Words::record(std::string_view type, std::string_view name) const {
    const auto at = m_records.find(key(type, name));
    return at == m_records.end() ? std::nullopt : std::optional(at->second);
}

std::optional<bool> Words::yesOrNo(std::string_view word) const {
    const auto at = m_answers.find(key("", word));
    return at == m_answers.end() ? std::nullopt : std::optional(at->second == "y");
}

} // namespace tp::importing
