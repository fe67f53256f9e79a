#pragma once
// "Put off…", in the line of a reminder or a next step whose day has come: tomorrow or in a week, with undo. Window's thread.
#include "ui/today/DueSteps.h"
#include "ui/widgets/Button.h"

class QMenu;

namespace tp::ui {

class PutOff final : public Button {
    Q_OBJECT
public:
    // `whose`: what the line says, for who hears it. `backend` and `context` must outlive the answer.
    PutOff(Backend &backend, PageContext &context, DueStep step, const QString &name, const QString &whose);
    [[nodiscard]] static bool isFor(const DueStep &step);

private:
    void ask(); // which day
    void putOff(QDate day);
    Backend &m_backend;
    PageContext &m_context;
    DueStep m_step;
    QMenu *m_menu;
};

} // namespace tp::ui
