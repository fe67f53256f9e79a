#include "ui/text/ActText.h"

#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct ActTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ActText)
};
} // namespace

QString actSentence(const Error &error) {
    switch (error.code) {
    case Code::Unreachable:
    case Code::ServerFault:
    case Code::Unauthenticated:
    case Code::TooManyRequests:
        return ActTextWords::tr("The server cannot be reached. Nothing was changed: do it again once there is network.");
    case Code::NotFound:
        return ActTextWords::tr("This is no longer known here. Synchronise, then look again. Nothing was changed.");
    case Code::Invalid:
        return ActTextWords::tr("This cannot be done as it is. Nothing was changed.");
    case Code::WrongKey:
        return ActTextWords::tr("This laptop does not hold the key for that. Nothing was changed.");
    default:
        return sentence(error);
    }
}

QString exportSentence(const Error &error) {
    switch (error.code) {
    case Code::DiskFull:
        return ActTextWords::tr("Disk full: no file was written. Free some space or choose another place, then export again.");
    case Code::Io:
        return ActTextWords::tr("No file could be written there. Your entries are untouched: choose another place, then export again.");
    default:
        return sentence(error);
    }
}

} // namespace tp::ui
