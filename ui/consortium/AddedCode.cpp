#include "ui/consortium/AddedCode.h"

#include "core/domain/Text.h"
#include "core/schema/Dictionary.h"
#include "ui/text/Strings.h"

namespace tp::ui {

std::string codeFrom(const QString &label) {
    constexpr std::size_t longest = 24;
    std::string code;
    for (const char c : domain::foldText(fromQt(label))) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (fits)
            code += c;
        else if (!code.empty() && code.back() != '_')
            code += '_';
        if (code.size() == longest) break;
    }
    while (!code.empty() && code.back() == '_') code.pop_back();
    return schema::isCode(code) ? code : "field" + (code.empty() ? code : '_' + code.substr(0, longest - 6));
}

} // namespace tp::ui
