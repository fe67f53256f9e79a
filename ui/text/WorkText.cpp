#include "ui/text/WorkText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct WorkTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::WorkText)
};
using Of = store::Progress::Of;

QString what(Of of) {
    switch (of) {
    case Of::Opening:
        return WorkTextWords::tr("Bringing this laptop's data up to date");
    case Of::Saving:
        return WorkTextWords::tr("Saving");
    case Of::Folding:
        return WorkTextWords::tr("Reading again what the field concerns");
    case Of::Erasing:
        return WorkTextWords::tr("Erasing a file");
    case Of::Cleaning:
        return WorkTextWords::tr("Removing the last traces of what was erased");
    case Of::Rescue:
        return WorkTextWords::tr("Rescue file");
    case Of::Asking:
        return WorkTextWords::tr("Waiting for the server");
    case Of::Nothing:
        break;
    }
    return {};
}

} // namespace

QString workText(const store::Progress &progress) {
    const auto share = progress.total
                           ? WorkTextWords::tr("%1%", "a share").arg(std::min<std::uint64_t>(100, progress.done * 100 / progress.total))
                           : WorkTextWords::tr("%1 s", "seconds").arg(progress.lastedMs / 1000);
    return WorkTextWords::tr("%1: %2", "what is being done, how far it is").arg(what(progress.of), share);
}

QString stopText(Of of) {
    switch (of) {
    case Of::Opening:
        return WorkTextWords::tr("Do not open now");
    case Of::Cleaning:
        return WorkTextWords::tr("Do it later");
    case Of::Asking:
        return WorkTextWords::tr("Stop waiting for the server");
    default:
        return WorkTextWords::tr("Stop");
    }
}

} // namespace tp::ui
