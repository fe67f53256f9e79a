#include "ui/text/WorkText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::WorkText)
};
using Of = store::Progress::Of;

QString what(Of of) {
    switch (of) {
    case Of::Opening:
        return Words::tr("Bringing this laptop's data up to date");
    case Of::Saving:
        return Words::tr("Saving");
    case Of::Folding:
        return Words::tr("Reading again what the field concerns");
    case Of::Erasing:
        return Words::tr("Erasing a file");
    case Of::Cleaning:
        return Words::tr("Removing the last traces of what was erased");
    case Of::Rescue:
        return Words::tr("Rescue file");
    case Of::Nothing:
        break;
    }
    return {};
}

} // namespace

QString workText(const store::Progress &progress) {
    const auto share = progress.total ? Words::tr("%1%", "a share").arg(std::min<std::uint64_t>(100, progress.done * 100 / progress.total))
                                      : Words::tr("%1 s", "seconds").arg(progress.lastedMs / 1000);
    return Words::tr("%1: %2", "what is being done, how far it is").arg(what(progress.of), share);
}

QString stopText(Of of) {
    switch (of) {
    case Of::Opening:
        return Words::tr("Do not open now");
    case Of::Cleaning:
        return Words::tr("Do it later");
    default:
        return Words::tr("Stop");
    }
}

} // namespace tp::ui
