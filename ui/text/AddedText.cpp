#include "ui/text/AddedText.h"

#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct AddedTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::AddedText)
};
} // namespace

std::vector<AddedFact> addedFacts(const store::Record &record, const ValueText &text) {
    std::vector<AddedFact> out;
    for (const auto *field : addedFields(typeOf(text.dictionary(), record.type), true))
        if (const auto *value = fieldValue(record, field->name)) out.push_back({label(*field), text.of(*field, *value)});
    return out;
}

QStringList addedLines(const store::Record &record, const ValueText &text) {
    QStringList lines;
    for (const auto &[name, words] : addedFacts(record, text))
        lines << AddedTextWords::tr("%1: %2", "added field, what was answered").arg(name, words);
    return lines;
}

} // namespace tp::ui
