#pragma once
// Who came to a session of a later day is asked about once: a sentence below the list, gone with the next answer. Excused is said
// beforehand, and on its day people are ticked as they come in. Window's thread.
#include <QLabel>

#include <string>

namespace tp::ui {

class AttendanceDoubt : public QLabel {
    Q_OBJECT
public:
    explicit AttendanceDoubt(const QString &name, QWidget *parent = nullptr);
    void forget(); // another session is shown
    // Of the session that begins then; true: it is asked about now, and nothing is to be written. The same again is taken.
    [[nodiscard]] bool asks(const QString &startsAt, const std::string &attendance, std::int64_t nowMs);

private:
    bool m_asked = false;
};

} // namespace tp::ui
