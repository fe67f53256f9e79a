#include "ui/onboarding/StartHelp.h"

#include "ui/widgets/Basics.h"

#include <QShortcut>

namespace tp::ui {

StartHelp::StartHelp(std::vector<Section> sections, QWidget *page) : HelpSheet(page), m_sections(std::move(sections)) {
    setObjectName(QStringLiteral("startHelp"));
    m_sections.push_back({tr("Keys"), tr("Enter: go on, or open. Tab: to the next field. F1: open or close this help. Esc: close it.")});
    connect(new QShortcut(Qt::Key_F1, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &StartHelp::toggle);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &StartHelp::dismiss);
}

void StartHelp::toggle() {
    if (isVisible()) return dismiss();
    auto &content = begin();
    for (const auto &[heading, words] : m_sections) {
        addSection(heading);
        content.addWidget(makeLabel(words));
    }
    content.addStretch();
    open();
}

std::vector<StartHelp::Section> helpOfUnlocking() {
    return {
        {StartHelp::tr("Open this computer"),
         StartHelp::tr("Type your passphrase and press Enter. “Show” lets you read what you type. A wrong one erases nothing: try again as "
                       "often as you need. Where it was set up, the computer's keychain opens it too.")},
        {StartHelp::tr("Passphrase forgotten"),
         StartHelp::tr("Nobody can read it again, not even the server. The recovery kit of your structure, a sheet of paper that a manager "
                       "or an administrator keeps, opens this computer without network: press “Passphrase forgotten” and type its code. "
                       "With network, a new invitation gives you back everything that was sent.")},
        {StartHelp::tr("What waits here"),
         StartHelp::tr("What was noted and not sent stays sealed on this computer, and leaves by itself once it is open and there is "
                       "network. What you were typing comes back where you left it.")},
        {StartHelp::tr("A laptop is lost or stolen"),
         StartHelp::tr("Call a manager or the coordination at once. They remove it, and give you a code for another one.")}};
}

std::vector<StartHelp::Section> helpOfFirstRun() {
    return {
        {StartHelp::tr("The invitation"),
         StartHelp::tr("A code that begins with tp1 and that a manager or an administrator gives you. It works once. Paste it whole; the "
                       "page says at once whether it is good. The code of a recovery kit, which begins with tpk1, goes into the same "
                       "field when every laptop was lost.")},
        {StartHelp::tr("Your passphrase"),
         StartHelp::tr(
             "It seals what you note on this computer. One is proposed: write it down once, on paper, and type it to show that you "
             "did. Nobody can give it back to you; the recovery kit of your structure replaces a forgotten one.")},
        {StartHelp::tr("The first loading"),
         StartHelp::tr("What you may read arrives from the server. You can note encounters while it goes on. Without network, try again "
                       "later: nothing that you typed here is lost by going back.")}};
}

} // namespace tp::ui
