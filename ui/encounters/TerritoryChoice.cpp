#include "ui/encounters/TerritoryChoice.h"

#include "ui/forms/RecordForm.h"
#include "ui/models/Territories.h"

#include <optional>

namespace tp::ui {

void followTerritory(RecordForm &form, Backend &backend) {
    auto *commune = form.editor("commune"), *territory = form.editor("territory");
    if (!commune || !territory) return;
    const auto codeIn = [commune] {
        const auto value = commune->value();
        return value.text() ? *value.text() : std::string();
    };
    // Half typed it may be another one for a moment: it is always compared with the first.
    QObject::connect(commune, &FieldEditor::edited, territory,
                     [territory, codeIn, &backend, before = codeIn(), given = std::optional<Value>()]() mutable {
                         const auto code = codeIn();
                         if (code.empty()) return; // nothing is known of another territory
                         const auto stands = territory->value();
                         auto follows = territoryFollowing(backend.reader(), stands == given ? Value() : stands, before, code);
                         if (follows == stands) return;
                         given = follows;
                         territory->setValue(follows);
                         emit territory->edited();
                     });
}

} // namespace tp::ui
