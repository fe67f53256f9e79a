#pragma once
// What waits on this computer, told while it is locked: saves not sent, a draft. Numbers alone. Window's thread.
#include "core/store/Waiting.h"

#include <QWidget>

namespace tp::ui {

class Backend;

[[nodiscard]] store::Waiting waitingHere(Backend &backend);

class WaitingHere : public QWidget { // hidden when nothing waits
    Q_OBJECT
public:
    explicit WaitingHere(const store::Waiting &waiting, QWidget *parent = nullptr);
    void tell(const store::Waiting &waiting);

private:
    QWidget *m_saves, *m_draft;
};

} // namespace tp::ui
