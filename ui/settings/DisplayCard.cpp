#include "ui/settings/DisplayCard.h"

#include "translations/Translations.h"
#include "ui/settings/SpellingSetting.h"
#include "ui/shell/Page.h"
#include "ui/spelling/Dictionary.h"
#include "ui/widgets/CalmComboBox.h"

#include <QCheckBox>

namespace tp::ui {

DisplayCard::DisplayCard(PageContext &context, Theme &theme, Translations &translations, QWidget *parent)
    : Card(parent), m_context(context), m_theme(theme), m_translations(translations),
      m_appearance(new CalmComboBox(QStringLiteral("settings.appearance"))), m_size(new CalmComboBox(QStringLiteral("settings.textSize"))),
      m_language(new CalmComboBox(QStringLiteral("settings.language"))),
      m_spelling(new QCheckBox(tr("Underline the words the dictionary does not know"))), m_later(makeLabel({})) {
    for (const auto &[word, choice] : {std::pair(tr("As the computer"), Theme::Choice::System),
                                       std::pair(tr("Light"), Theme::Choice::Light), std::pair(tr("Dark"), Theme::Choice::Dark)})
        m_appearance->addItem(word, static_cast<int>(choice));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(theme.choice())));
    for (const int percent : Theme::textSizes)
        m_size->addItem(percent == 100 ? tr("Usual size, 100 %") : tr("%1 %", "size of the text").arg(percent), percent);
    m_size->setCurrentIndex(m_size->findData(theme.textSize()));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr")); // each in itself: whoever lost their way finds back
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(translations.language()));
    m_later->setObjectName(QStringLiteral("settings.later"));
    m_later->hide();

    content()->addWidget(makeLabel(tr("Display"), Type::Section));
    content()->addWidget(labelled(tr("Appearance"), m_appearance));
    content()->addWidget(labelled(tr("Size of the text"), m_size));
    content()->addWidget(labelled(tr("Language"), m_language));
    content()->addWidget(m_later);
    content()->addWidget(buildSpelling());
    connect(m_appearance, &QComboBox::activated, this,
            [this] { m_theme.choose(static_cast<Theme::Choice>(m_appearance->currentData().toInt())); });
    connect(m_size, &QComboBox::activated, this, &DisplayCard::chooseSize);
    connect(m_language, &QComboBox::activated, this, &DisplayCard::chooseLanguage);
    connect(m_spelling, &QCheckBox::clicked, this, [this](bool on) {
        setSpellingOn(on);
        m_context.settingsChanged();
    });
}

QWidget *DisplayCard::buildSpelling() {
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    const bool here = !Dictionary::find().isEmpty();
    m_spelling->setObjectName(QStringLiteral("settings.spelling"));
    m_spelling->setAccessibleName(m_spelling->text());
    m_spelling->setChecked(here && spellingOn());
    m_spelling->setEnabled(here);
    auto *means =
        makeLabel(here ? tr("In notes and long texts. The text never leaves this laptop. Right click, or the menu key, on a word: "
                            "other spellings, and “Add to my words”.")
                       : tr("No French dictionary was found on this computer. It can be installed: “hunspell-fr”."),
                  Type::Small);
    means->setContentsMargins(24, 0, 0, 0);
    column->addWidget(m_spelling);
    column->addWidget(means);
    return box;
}

void DisplayCard::focusFirst() { m_appearance->setFocus(); }

void DisplayCard::chooseSize() {
    m_theme.chooseTextSize(m_size->currentData().toInt());
    if (m_context.remakeWindow({QStringLiteral("settings"), {}, QStringLiteral("textSize")})) return;
    m_later->setText(
        tr("Something is still being written on another page. Some parts take their right width when the program opens again."));
    m_later->show();
}

void DisplayCard::chooseLanguage() {
    const auto language = m_language->currentData().toString();
    if (language == m_translations.language()) return m_later->hide();
    m_translations.choose(language);
    if (m_context.remakeWindow({QStringLiteral("settings"), {}, QStringLiteral("language")})) return;
    m_later->setText(
        tr("Something is still being written on another page. The language changes when the program opens again: after Ctrl+L, "
           "or at the next start."));
    m_later->show();
}

} // namespace tp::ui
