#include "ui/shell/OpenForms.h"

#include "ui/forms/FieldEditor.h"
#include "ui/widgets/SearchField.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace tp::ui {
namespace {

bool isSafe(const QWidget *part) {
    for (; part; part = part->parentWidget())
        if (part->property(safeProperty).toBool() || qobject_cast<const SearchField *>(part)) return true;
    return false;
}
bool isOpen(const QWidget *part) { // not put away by a page, though the page itself may lie below another
    for (; part && !part->isWindow(); part = part->parentWidget())
        if (part->testAttribute(Qt::WA_WState_ExplicitShowHide) && part->testAttribute(Qt::WA_WState_Hidden) &&
            !part->objectName().startsWith(QLatin1String("page.")))
            return false;
    return true;
}

} // namespace

bool hasOpenForm(const QWidget &in) {
    for (const auto *editor : in.findChildren<FieldEditor *>())
        if (isOpen(editor) && !isSafe(editor)) return true;
    for (const auto *line : in.findChildren<QLineEdit *>())
        if (line->isModified() && !line->isReadOnly() && !line->text().isEmpty() && line->echoMode() == QLineEdit::Normal && !isSafe(line))
            return true;
    for (const auto *text : in.findChildren<QPlainTextEdit *>())
        if (text->document()->isModified() && !text->isReadOnly() && !text->document()->isEmpty() && !isSafe(text)) return true;
    return false;
}

} // namespace tp::ui
