#include "core/base/Ids.h"

namespace tp {

std::string uuidText(const std::array<std::uint8_t, 16> &bytes) {
    auto hex = toHex(bytes);
    for (int at : {20, 16, 12, 8}) hex.insert(static_cast<std::size_t>(at), 1, '-');
    return hex;
}

Result<std::array<std::uint8_t, 16>> parseUuid(std::string_view text) {
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return fail(Code::Invalid, "not a UUID");
    std::string hex;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != 8 && i != 13 && i != 18 && i != 23) hex.push_back(text[i]);
    TP_TRY(auto bytes, fromHex(hex));
    std::array<std::uint8_t, 16> id{};
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return id;
}

} // namespace tp
