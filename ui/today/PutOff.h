#pragma once
// "Put off…", in the line of a reminder or a next step whose day has come: tomorrow or in a week, with undo. Window's thread.
#include "ui/today/DueSteps.h"
#include "ui/widgets/Button.h"

namespace tp::ui {

class PutOff final : public Button {
    Q_OBJECT
public:
    // `whose`: what the line says, for who hears it. `panel`: outlives the line, and has the menu. `backend` and `context` must outlive
    // the answer.
    PutOff(Backend &backend, PageContext &context, DueStep step, const QString &name, const QString &whose, QWidget &panel);
    [[nodiscard]] static bool isFor(const DueStep &step);

private:
    void ask(); // which day
    static void putOff(Backend &backend, PageContext &context, const domain::RecordChange &change, QDate day);
    Backend &m_backend;
    PageContext &m_context;
    QWidget &m_panel;
    DueStep m_step;
};

} // namespace tp::ui
