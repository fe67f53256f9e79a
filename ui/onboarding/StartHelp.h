#pragma once
// F1 before anything is open: what can be done on the page that stands there, in words, and its keys. F1 or Esc closes it. Window's thread.
#include "ui/widgets/HelpSheet.h"

#include <QString>

#include <vector>

namespace tp::ui {

class StartHelp : public HelpSheet {
    Q_OBJECT
public:
    struct Section {
        QString heading, words;
    };
    StartHelp(std::vector<Section> sections, QWidget *page);

private:
    void toggle();
    std::vector<Section> m_sections;
};

[[nodiscard]] std::vector<StartHelp::Section> helpOfUnlocking();
[[nodiscard]] std::vector<StartHelp::Section> helpOfFirstRun();

} // namespace tp::ui
