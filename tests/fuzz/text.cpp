// What people type or paste, and the search's view of it. The first byte chooses the reader.
#include "core/domain/Text.h"
#include "core/domain/Drafts.h"
#include "core/identity/KeyActs.h"
#include "core/identity/RecoveryKit.h"
#include "core/schema/Text.h"
#include "tests/fuzz/Fuzzing.h"

namespace {
using namespace tp;

bool invitation(std::string_view text) {
    const auto code = identity::parseInvitation(text);
    if (!code) return false;
    const auto again = identity::parseInvitation(identity::formatInvitation(*code));
    fuzz::always(again && again->secret == code->secret && again->server == code->server, "an invitation reads back");
    return true;
}
bool kit(std::string_view text) {
    const auto code = identity::parseKit(text);
    if (!code) return false;
    const auto again = identity::parseKit(identity::formatKit(*code));
    fuzz::always(again && again->secret == code->secret && again->server == code->server, "a recovery kit reads back");
    return true;
}
bool cosignature(std::string_view text) {
    const auto read = identity::parseCosignature(text);
    if (!read) return false;
    const auto again = identity::parseCosignature(identity::formatCosignature(*read));
    fuzz::always(again && again->member == read->member && again->nonce == read->nonce && again->signature == read->signature,
                 "a co-signature reads back");
    return true;
}
bool fields(std::string_view text) {
    bool accepted = false;
    for (const auto &type : schema::recordTypes()) {
        const auto read = domain::fieldsFromJson(type, text);
        if (!read) continue;
        accepted = true;
        const auto again = domain::fieldsFromJson(type, domain::toJson(type, *read));
        fuzz::always(again && *again == *read, "fields read back from their own JSON");
    }
    return accepted;
}
bool folded(std::string_view text) {
    const auto once = domain::foldText(text);
    fuzz::always(domain::foldText(once) == once, "folding twice is folding once");
    const auto half = text.substr(0, text.size() / 2), rest = text.substr(text.size() / 2);
    const auto sign = [](int order) { return (order > 0) - (order < 0); };
    const int byFold = domain::foldText(half).compare(domain::foldText(rest));
    fuzz::always(sign(domain::compareWords(half, rest)) == sign(byFold ? byFold : half.compare(rest)),
                 "the order of words is that of their folds");
    for (const auto &token : domain::searchTokens(text)) fuzz::always(!token.empty(), "no empty word");
    return true;
}
bool trimmed(std::string_view text) {
    const auto once = schema::trimmed(text);
    fuzz::always(schema::trimmed(once) == once, "trimming twice is trimming once");
    if (schema::isDateTime(text)) fuzz::always(schema::isDate(text.substr(0, 10)), "a date and time begins with a date");
    return schema::utf8Length(text).has_value();
}
constexpr bool (*readers[])(std::string_view) = {invitation, kit, fields, folded, trimmed, cosignature};
} // namespace

TP_FUZZ(bytes) {
    fuzz::Input input(bytes);
    const auto reader = input.byte() % std::size(readers);
    const auto rest = input.rest();
    return readers[reader]({reinterpret_cast<const char *>(rest.data()), rest.size()});
}
