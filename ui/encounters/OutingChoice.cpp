#include "ui/encounters/OutingChoice.h"

#include "ui/forms/ChoiceEditors.h"
#include "ui/forms/RecordForm.h"
#include "ui/outings/Outings.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct OutingChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::OutingChoice)
};

// The one it belongs to is among them, however far its time is.
void fill(ChoiceEditor &outing, const FieldEditor &when, Backend &backend, const StructureId &structure) {
    const auto at = when.value();
    auto near = at.text() ? outingsNear(backend.reader(), structure, *at.text()) : std::vector<store::Record>();
    const auto now = outing.value();
    const auto chosen = now.bytes() ? RecordId::from(*now.bytes()) : fail(Code::NotFound);
    if (chosen && std::ranges::none_of(near, [&](const auto &one) { return one.id == *chosen; }))
        if (auto found = backend.reader().get("outing", *chosen)) near.push_back(std::move(*found));
    std::vector<std::pair<QString, Value>> options;
    for (const auto &one : near) options.emplace_back(outingTitle(one), Bytes(one.id.bytes.begin(), one.id.bytes.end()));
    outing.setOptions(OutingChoiceWords::tr("No outing"), std::move(options));
}
} // namespace

void offerOutings(RecordForm &form, Backend &backend, const StructureId &structure) {
    auto *outing = qobject_cast<ChoiceEditor *>(form.editor("outing"));
    auto *when = form.editor("occurredAt");
    if (!outing || !when) return;
    fill(*outing, *when, backend, structure);
    QObject::connect(when, &FieldEditor::edited, outing, [outing, when, &backend, structure] { fill(*outing, *when, backend, structure); });
}

} // namespace tp::ui
