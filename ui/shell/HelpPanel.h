#pragma once
// F1: over the page, the keys of that page and of the program (from what is declared, see KeyList.h), what the words of state mean, how
// duplicates are looked for. Esc and F1 close it. Window's thread.
#include "ui/widgets/HelpSheet.h"

namespace tp::ui {

class HelpPanel : public HelpSheet {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *window) : HelpSheet(window) {}
    void open(const QString &title, const QWidget &page); // what it is called; is asked for its keys now
};

} // namespace tp::ui
