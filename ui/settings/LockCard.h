#pragma once
// After how long this laptop locks, and whether the computer's keychain may open it. Window's thread.
#include "ui/Backend.h"
#include "ui/widgets/Basics.h"

class QCheckBox;
class QComboBox;

namespace tp::ui {

class PageContext;

class LockCard final : public Card {
    Q_OBJECT
public:
    LockCard(Backend &backend, PageContext &context, QWidget *parent = nullptr); // both outlive it
    void refresh();                                                              // what the keychain says

private:
    void turnQuick(bool on);
    Backend &m_backend;
    PageContext &m_context;
    QComboBox *m_minutes;
    QCheckBox *m_quick;
    QLabel *m_quickSays;
};

} // namespace tp::ui
