#include "ui/persons/WhoseFile.h"

#include "ui/text/ValueText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct WhoseFileWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::WhoseFile)
};
} // namespace

QString ofFile(Backend &backend, const RecordId &person, const QString &sentence) {
    return WhoseFileWords::tr("File of %1: %2", "a person, what happened with it")
        .arg(ValueText(backend.reader()).record("person", person), sentence);
}

} // namespace tp::ui
