#include "ui/activities/AttendanceDoubt.h"

#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Problem.h"

namespace tp::ui {

AttendanceDoubt::AttendanceDoubt(const QString &name, QWidget *parent) : QLabel(parent) {
    setObjectName(name);
    setProperty("role", QStringLiteral("error"));
    setWordWrap(true);
    hide();
}

void AttendanceDoubt::forget() {
    m_asked = false;
    hide();
}

bool AttendanceDoubt::asks(const QString &startsAt, const std::string &attendance, std::int64_t nowMs) {
    hide();
    const auto day = startsAt.left(10);
    if (m_asked || (attendance != "present" && attendance != "absent") || !liesAhead(day, nowMs)) return false;
    m_asked = true;
    sayProblem(*this, tr("This session is on %1, which has not come yet by this computer’s clock. If it is right, say it again.")
                          .arg(dateText(fromQt(day))));
    bringIntoView(*this);
    return true;
}

} // namespace tp::ui
