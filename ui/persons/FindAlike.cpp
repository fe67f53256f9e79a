#include "ui/persons/FindAlike.h"

#include "ui/models/Duplicates.h"
#include "ui/widgets/PersonPicker.h"

namespace tp::ui {
namespace {
constexpr qsizetype leastLetters = 3; // of fewer nearly everybody is alike
constexpr std::size_t mostAlike = 3;
} // namespace

void findAlikeFor(PersonPicker &picker, Backend &backend) {
    auto &duplicates = Duplicates::of(backend);
    picker.setFindAlike([&duplicates](const QString &typed) {
        PersonPicker::Found out;
        if (typed.size() < leastLetters) return out;
        for (const auto &[person, likeness, through] : duplicates.meant(typed, mostAlike))
            out.alike.push_back({person, likenessText(likeness.reasons)});
        out.finished = duplicates.isComplete();
        return out;
    });
    QObject::connect(&duplicates, &Duplicates::completed, &picker, &PersonPicker::offerAgain);
}

} // namespace tp::ui
