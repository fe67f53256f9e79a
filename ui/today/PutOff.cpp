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

PutOff::PutOff(Backend &backend, PageContext &context, DueStep step, const QString &name, const QString &whose)
    : Button(Kind::Link, name, tr("Put off…")), m_backend(backend), m_context(context), m_step(std::move(step)), m_menu(new QMenu(this)) {
    setSmall(true);
    setAccessibleName(tr("Put off: %1").arg(whose));
    m_menu->setObjectName(name + QStringLiteral(".menu"));
    m_menu->setWindowTitle(accessibleName()); // what a screen reader calls it
    connect(this, &QPushButton::clicked, this, &PutOff::ask);
}

bool PutOff::isFor(const DueStep &step) {
    return !step.day.empty() && !step.settles.empty() && (step.group == DueStep::Group::Late || step.group == DueStep::Group::Today);
}

void PutOff::ask() {
    const auto today = parisTime(m_backend.clock().nowMs()).date(); // the line may stand there since yesterday
    m_menu->clear();
    const auto add = [this](const QString &words, QDate day) {
        connect(m_menu->addAction(words), &QAction::triggered, this, [this, day] { putOff(day); });
    };
    add(tr("Tomorrow, %1").arg(dateText(today.addDays(1))), today.addDays(1));
    add(tr("In %n day(s), %1", nullptr, aWeek).arg(dateText(today.addDays(aWeek))), today.addDays(aWeek));
    m_menu->popup(mapToGlobal(QPoint(0, height())));
    m_menu->setActiveAction(m_menu->actions().front());
}

void PutOff::putOff(QDate day) {
    auto change = m_step.settles.front();
    change.set = {{m_step.day, isoOf(day)}};
    auto back = undoing(m_backend, m_context, undoOf(m_backend.reader(), {change}));
    m_backend.save({std::move(change)}, [&context = m_context, day, back = std::move(back)](const Result<store::Saved> &saved) {
        saved ? context.toast(tr("Put off until %1.").arg(dateText(day)), back) : context.toast(sentence(saved.error()));
    });
}

} // namespace tp::ui
