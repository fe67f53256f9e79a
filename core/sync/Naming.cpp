#include "core/sync/Naming.h"

#include "core/domain/Text.h"

namespace tp::sync {

namespace {

constexpr std::size_t codeLetters = 4;

// The initials of several words, otherwise the first letters of the one.
std::string codeOf(const std::string &name) {
    std::string initials, first;
    bool inside = false;
    for (const char letter : domain::foldText(name)) {
        const bool word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        if (word && !inside) initials += upper;
        if (word && initials.size() == 1) first += upper;
        inside = word;
    }
    auto code = initials.size() > 1 ? initials : first;
    code.resize(std::min(code.size(), codeLetters));
    return code.empty() ? "?" : code;
}

} // namespace

domain::RecordChange structureNamed(const StructureId &structure, const std::string &name, const std::string &code) {
    domain::RecordChange change;
    change.record = RecordId{structure.bytes};
    change.type = "structure";
    change.create = true;
    change.set = {{"name", name}, {"code", code.empty() ? codeOf(name) : code}};
    return change;
}

domain::RecordChange memberNamed(const MemberId &member, const StructureId &structure, const std::string &name) {
    domain::RecordChange change;
    change.record = RecordId{member.bytes};
    change.type = "member";
    change.create = true;
    change.set = {{"name", name}, {"structure", Bytes(structure.bytes.begin(), structure.bytes.end())}};
    return change;
}

} // namespace tp::sync
