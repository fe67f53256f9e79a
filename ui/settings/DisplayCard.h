#pragma once
// How the program looks and reads: light or dark, size of the text, language, spelling. Everything takes effect at once; the language, and
// the measures of what is open, by making the window again, which waits where a form is open. Window's thread.
#include "ui/widgets/Basics.h"

class QCheckBox;
class QComboBox;

namespace tp::ui {

class PageContext;
class Translations;

class DisplayCard final : public Card {
    Q_OBJECT
public:
    DisplayCard(PageContext &context, Theme &theme, Translations &translations, QWidget *parent = nullptr); // all outlive it
    void focusFirst();

private:
    void chooseSize();
    void chooseLanguage();
    [[nodiscard]] QWidget *buildSpelling();
    PageContext &m_context;
    Theme &m_theme;
    Translations &m_translations;
    QComboBox *m_appearance, *m_size, *m_language;
    QCheckBox *m_spelling;
    QLabel *m_later;
};

} // namespace tp::ui
