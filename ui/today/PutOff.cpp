#include "ui/today/PutOff.h"

#include "ui/flows/FieldUndo.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/today/DueDays.h"

#include <QMenu>

namespace tp::ui {
namespace {
constexpr int aWeek = 7;
}

PutOff::PutOff(Backend &backend, PageContext &context, DueStep step, const QString &name, const QString &whose, QWidget &panel)
    : Button(Kind::Link, name, tr("Put off…")), m_backend(backend), m_context(context), m_panel(panel), m_step(std::move(step)) {
    setSmall(true);
    setAccessibleName(tr("Put off: %1").arg(whose));
    connect(this, &QPushButton::clicked, this, &PutOff::ask);
}

bool PutOff::isFor(const DueStep &step) {
    return !step.day.empty() && !step.settles.empty() && (step.group == DueStep::Group::Late || step.group == DueStep::Group::Today);
}

// The line may go while it is asked, as the list is read again: nothing of it is touched after this.
void PutOff::ask() {
    const auto today = parisTime(m_backend.clock().nowMs()).date(); // the line may stand there since yesterday
    auto *menu = new QMenu(&m_panel);
    menu->setObjectName(objectName() + QStringLiteral(".menu"));
    menu->setWindowTitle(accessibleName()); // what a screen reader calls it
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    const auto add = [this, menu](const QString &words, QDate day) {
        auto change = m_step.settles.front();
        change.set = {{m_step.day, isoOf(day)}};
        connect(menu->addAction(words), &QAction::triggered, menu,
                [&backend = m_backend, &context = m_context, change = std::move(change), day] { putOff(backend, context, change, day); });
    };
    add(tr("Tomorrow, %1").arg(dateText(today.addDays(1))), today.addDays(1));
    add(tr("In %n day(s), %1", nullptr, aWeek).arg(dateText(today.addDays(aWeek))), today.addDays(aWeek));
    menu->popup(mapToGlobal(QPoint(0, height())));
    menu->setActiveAction(menu->actions().front());
}

void PutOff::putOff(Backend &backend, PageContext &context, const domain::RecordChange &change, QDate day) {
    auto back = undoing(backend, context, undoOf(backend.reader(), {change}));
    backend.save({change}, [&context, day, back = std::move(back)](const Result<store::Saved> &saved) {
        saved ? context.toast(tr("Put off until %1.").arg(dateText(day)), back) : context.toast(sentence(saved.error()));
    });
}

} // namespace tp::ui
