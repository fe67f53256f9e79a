#pragma once
// Settings of this laptop, a card each: display, lock, passphrase, network, diagnostics. The page lays them out. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

namespace tp::ui {

class DiagnosticsCard;
class DisplayCard;
class LockCard;
class NetworkCard;
class Theme;
class Translations;

class SettingsPage : public QWidget, public PageView {
    Q_OBJECT
public:
    SettingsPage(Backend &backend, PageContext &context, Theme &theme, Translations &translations, QWidget *parent = nullptr);
    void activated() override;
    void showPart(const QString &part) override; // a control: "language", "textSize", "proxy"

private:
    DisplayCard *m_display;
    LockCard *m_lock;
    NetworkCard *m_network;
    DiagnosticsCard *m_diagnostics;
};

[[nodiscard]] PageInfo settingsPage(Theme &theme, Translations &translations); // id "settings", not in the rail; both outlive the window

} // namespace tp::ui
