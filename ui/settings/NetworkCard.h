#pragma once
// How this laptop reaches its server: the proxy, the address and its fixed key, the last exchange, and a try that answers in words.
// Window's thread.
#include "ui/Backend.h"
#include "ui/settings/ProxySetting.h"
#include "ui/widgets/Basics.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tp::ui {

class Button;
class PageContext;

class NetworkCard final : public Card {
    Q_OBJECT
public:
    NetworkCard(Backend &backend, PageContext &context, QWidget *parent = nullptr); // both outlive it
    void refresh();                                                                 // the last exchange

private:
    [[nodiscard]] ProxySetting typed() const;
    [[nodiscard]] QWidget *buildByHand();
    void chooseProxy();
    void tryConnection();
    void say(const QString &sentence, bool wrong);
    Backend &m_backend;
    PageContext &m_context;
    QComboBox *m_proxy;
    QWidget *m_byHand;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLabel *m_last, *m_says;
    Button *m_try;
    int m_tries = 0; // only the last is told
};

} // namespace tp::ui
