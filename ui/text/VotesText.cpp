#include "ui/text/VotesText.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace tp::ui {
namespace {
struct VotesTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::VotesText)
};
} // namespace

QString votesText(const std::map<std::string, Value> &fields) {
    QStringList words;
    const auto count = [&](const char *name) -> std::optional<int> {
        const auto at = fields.find(name);
        return at != fields.end() && at->second.integer() ? std::optional(static_cast<int>(*at->second.integer())) : std::nullopt;
    };
    if (const auto votes = count("votesFor")) words << VotesTextWords::tr("%Ln vote(s) for", nullptr, *votes);
    if (const auto against = count("against")) words << VotesTextWords::tr("%Ln against", nullptr, *against);
    if (const auto abstentions = count("abstentions")) words << VotesTextWords::tr("%Ln abstention(s)", nullptr, *abstentions);
    return words.join(QStringLiteral(", "));
}

} // namespace tp::ui
