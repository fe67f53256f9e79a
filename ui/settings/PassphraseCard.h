#pragma once
// The passphrase of this laptop, changed with the one of today or a recovery kit's code. Window's thread.
#include "ui/Backend.h"
#include "ui/widgets/Basics.h"

class QLineEdit;

namespace tp::ui {

class Button;
class PageContext;
class RetypedField;
class StrengthMeter;

class PassphraseCard final : public Card {
    Q_OBJECT
public:
    PassphraseCard(Backend &backend, PageContext &context, QWidget *parent = nullptr); // both outlive it

private:
    void judge();
    void change();
    Backend &m_backend;
    PageContext &m_context;
    QLineEdit *m_old, *m_new;
    RetypedField *m_again;
    StrengthMeter *m_strength;
    QLabel *m_says, *m_underWay;
    Button *m_change;
};

} // namespace tp::ui
