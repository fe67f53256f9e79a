#pragma once
// What travels: what is not yet sent, what was set aside and why, when the last exchange was; synchronise now, the rescue file, the
// settings. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class SetAside;
class StateTag;

class SyncTab : public QWidget {
    Q_OBJECT
public:
    SyncTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    Backend &m_backend;
    QLabel *m_pending, *m_pendingMeans, *m_last, *m_problem, *m_nothingAside;
    StateTag *m_state;
    SetAside *m_aside;
    Button *m_now;
};

} // namespace tp::ui
