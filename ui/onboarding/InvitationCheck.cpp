#include "ui/onboarding/InvitationCheck.h"

#include "core/identity/Invitation.h"
#include "core/identity/RecoveryKit.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct InvitationCheckWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::InvitationCheck)
};
constexpr int signs = 25; // 24 and the check
const QString &alphabet() {
    static const QString all = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZOIL"); // O, I, L are read as 0 and 1
    return all;
}
} // namespace

InvitationCheck checkInvitation(const QString &typed) {
    using State = InvitationCheck::State;
    QString text = typed;
    text.remove(QLatin1Char('\n')).remove(QLatin1Char('\r')).remove(QLatin1Char(' '));
    if (text.isEmpty()) return {};
    if (const auto code = identity::parseInvitation(fromQt(text)))
        return {State::Good, InvitationCheckWords::tr("This code is well written."), toQt(code->server), false};

    const auto paper = QStringLiteral("tpk1:");
    if (text.size() > 3 && paper.startsWith(text.left(paper.size()).toLower())) {
        if (const auto kit = identity::parseKit(fromQt(text)))
            return {State::Good, InvitationCheckWords::tr("This is the code of a recovery kit: it brings this person's laptop back."),
                    toQt(kit->server), true};
        return {State::Incomplete,
                InvitationCheckWords::tr("The code of a recovery kit: type all of the sheet's signs, group by group."),
                {},
                false};
    }
    const auto scheme = QStringLiteral("tp1:");
    const auto beginning = text.left(scheme.size()).toLower();
    if (!scheme.startsWith(beginning))
        return {State::Wrong, InvitationCheckWords::tr("The code begins with tp1: — copy all of it."), {}, false};
    const auto slash = text.lastIndexOf(QLatin1Char('/'));
    if (slash < 0)
        return {
            State::Incomplete, InvitationCheckWords::tr("Go on: the address comes first, then / and 25 letters and digits."), {}, false};
    auto code = text.mid(slash + 1).toUpper();
    code.remove(QLatin1Char('-'));
    for (int at = 0; at < std::min<int>(signs - 1, static_cast<int>(code.size())); ++at)
        if (!alphabet().contains(code[at]))
            return {State::Wrong,
                    InvitationCheckWords::tr("“%1” is never part of a code. Read group %2 again.").arg(code[at]).arg(at / 5 + 1),
                    {},
                    false};
    if (code.size() < signs)
        return {State::Incomplete,
                InvitationCheckWords::tr("%n sign(s) still missing.", nullptr, signs - static_cast<int>(code.size())),
                {},
                false};
    if (code.size() > signs)
        return {State::Wrong, InvitationCheckWords::tr("%n sign(s) too many.", nullptr, static_cast<int>(code.size()) - signs), {}, false};
    return {State::Wrong,
            InvitationCheckWords::tr("A character is wrong, or two have changed places. Read it again, group by group."),
            {},
            false};
}

} // namespace tp::ui
