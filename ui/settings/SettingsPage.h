#pragma once
// Lock and passphrase of this laptop: after how long it locks, whether the computer's keychain may open it, the passphrase. Window's
// thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace tp::ui {

class Button;
class StrengthMeter;

class SettingsPage : public QWidget, public PageView {
    Q_OBJECT
public:
    SettingsPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void activated() override;

private:
    [[nodiscard]] QWidget *buildLock();
    [[nodiscard]] QWidget *buildPassphrase();
    void showQuick();
    void turnQuick(bool on);
    void judge();
    void change();
    Backend &m_backend;
    PageContext &m_context;
    QComboBox *m_minutes;
    QCheckBox *m_quick;
    QLabel *m_quickSays, *m_says;
    QLineEdit *m_old, *m_new, *m_again;
    StrengthMeter *m_strength;
    Button *m_change;
};

[[nodiscard]] PageInfo settingsPage(); // id "settings", not in the rail

} // namespace tp::ui
