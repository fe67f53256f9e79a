#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ErrorText)
};
} // namespace

QString sentence(const Error &error) {
    switch (error.code) {
    case Code::Invalid:
        return ErrorText::tr("Something here cannot be kept as it is. Nothing is lost: correct it, then save again.");
    case Code::NotFound:
        return ErrorText::tr("This is no longer here: it may have been erased. The rest is intact. Go back to the list.");
    case Code::Denied:
        return ErrorText::tr("Your role does not allow this. Nothing was changed. Ask the coordination.");
    case Code::TooLarge:
        return ErrorText::tr("This is too long to be kept in one piece. Shorten it, then save again.");
    case Code::WrongPassphrase:
        return ErrorText::tr("This phrase does not open this computer. Nothing is erased.");
    case Code::StoreCorrupt:
        return ErrorText::tr("Part of what is kept on this computer is damaged. Do not erase anything: call the coordination.");
    case Code::StoreForeign:
        return ErrorText::tr("This folder holds something else. Nothing was changed: choose another folder.");
    case Code::StoreNewer:
        return ErrorText::tr("A newer version wrote this folder. Update the program; nothing was changed.");
    case Code::StoreBusy:
        return ErrorText::tr("The program is already open on this computer. Nothing was changed: use the window that is open.");
    case Code::DiskFull:
        return ErrorText::tr("Disk full: this entry stays on the screen. Free some space, then Ctrl+Enter.");
    case Code::Io:
        return ErrorText::tr(
            "The disk did not answer, or lets nothing be written: what is on the screen stays there. Try again; if it goes on, call the "
            "coordination.");
    case Code::BadSignature:
        return ErrorText::tr("The signature is wrong. It is set aside, the rest arrives.");
    case Code::BadFormat:
        return ErrorText::tr("This cannot be read. It is set aside, the rest arrives.");
    case Code::WrongKey:
        return ErrorText::tr("The key does not fit. It is set aside, the rest arrives.");
    case Code::UnknownVersion:
        return ErrorText::tr("A newer version wrote this. It is kept, and will be readable after an update of the program.");
    case Code::BrokenChain:
        return ErrorText::tr("The server shows two histories. The exchange has stopped, your data are intact. Call the coordination.");
    case Code::NotAuthorised:
        return ErrorText::tr("Its author had no right to do this. It is set aside, the rest arrives.");
    case Code::LogConflict:
        return ErrorText::tr("Somebody changed the consortium at the same moment. Nothing was lost: try again.");
    case Code::InvitationMalformed:
        return ErrorText::tr("A character of this code is wrong. Read it again, group by group.");
    case Code::InvitationExpired:
        return ErrorText::tr("This code has expired. Ask for another one.");
    case Code::InvitationUsed:
        return ErrorText::tr("This code has already been used. Ask for another one.");
    case Code::InvitationUnknown:
        return ErrorText::tr("The server does not know this code. Ask for another one.");
    case Code::Unauthenticated:
        return ErrorText::tr("The server did not recognise this computer. Everything is kept here; we are trying again by ourselves.");
    case Code::NoGrant:
        return ErrorText::tr("This file is no longer shared with your structure. Your note is set aside.");
    case Code::DeviceRevoked:
        return ErrorText::tr("This computer has been removed. It can no longer send. Call the coordination.");
    case Code::DeviceForked:
        return ErrorText::tr("A copy of this computer is already sending. Your entries are set aside. Call the coordination.");
    case Code::DeviceUnknown:
        return ErrorText::tr(
            "The server was restored and does not know this computer any more. Everything is kept here. Write a rescue file, "
            "then ask for a new invitation.");
    case Code::StaleEpoch:
        return ErrorText::tr("The keys have changed. Your entries leave by themselves at the next exchange.");
    case Code::HistoryChanged:
        return ErrorText::tr("The server was restored. We are exchanging everything again, nothing is lost.");
    case Code::HistoryForked:
        return ErrorText::tr("The server shows two histories. The exchange is stopped. Everything is kept on this computer. Call the "
                             "coordination.");
    case Code::LogsAwaited:
        return ErrorText::tr("The server was restored. This has to wait until an administrator's computer has connected.");
    case Code::SpaceErased:
        return ErrorText::tr("File erased at the person's request: your note is not kept.");
    case Code::MissingDeps:
        return ErrorText::tr("The server misses something older. We are sending it again by ourselves.");
    case Code::ClockAhead:
        return ErrorText::tr("The clock of this computer is ahead. Your entries leave all the same. Do set it right.");
    case Code::UpgradeNeeded:
        return ErrorText::tr("Update to send. You can go on noting.");
    case Code::TooManyRequests:
        return ErrorText::tr("The server is busy. Everything is kept on this computer; we are trying again by ourselves.");
    case Code::ServerFull:
        return ErrorText::tr("The server has no space left. Everything is kept on this computer. Tell the coordination.");
    case Code::Unreachable:
        return ErrorText::tr("No network. Everything is kept on this computer and will leave by itself.");
    case Code::NotOurServer:
        return ErrorText::tr(
            "Another site answers instead of the server. Nothing was sent. Often it is the Wi-Fi's welcome page: sign in to "
            "the Wi-Fi, then try again; if it goes on, call the coordination: the server's certificate may have changed.");
    case Code::ServerFault:
        return ErrorText::tr("The server does not answer. Everything is kept on this computer; we are trying again by ourselves.");
    case Code::Cancelled:
        return ErrorText::tr("Stopped. Nothing was changed.");
    case Code::Unanswered:
        return ErrorText::tr("Stopped before the server had answered. It may have been done all the same: the next exchange shows it.");
    }
    return {};
}

} // namespace tp::ui
