#pragma once
// How far the store is with what lasts, and a button that stops it where it may be. Hidden while there is nothing. Window's thread.
#include "core/store/LongWork.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace tp::ui {

class Button;

class WorkRow : public QWidget {
    Q_OBJECT
public:
    explicit WorkRow(QWidget *parent = nullptr);
    void tell(const store::Progress &work);

signals:
    void stopAsked(tp::store::Progress::Of what); // once: it ends at its next look

private:
    QLabel *m_says;
    QProgressBar *m_bar;
    Button *m_stop;
    store::Progress m_shown;
};

} // namespace tp::ui
