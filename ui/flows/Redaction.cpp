#include "ui/flows/Redaction.h"

#include "ui/consortium/Roster.h"
#include "ui/lists/HistoryModel.h"
#include "ui/lists/HistoryView.h"
#include "ui/text/ActText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Prompter.h"

#include <QCoreApplication>
#include <QPointer>

namespace tp::ui {
namespace {
struct RedactionWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Redaction)
};
} // namespace

void offerRedaction(Backend &backend, PageContext &context, HistoryModel &model, HistoryView &view) {
    const auto look = [&backend, &view] { view.setMayRedact(Rights(backend).mayRedact()); };
    QObject::connect(&backend, &Backend::membershipChanged, &view, look);
    look();
    QObject::connect(&view, &HistoryView::redactionAsked, &view,
                     [&backend, &context, &model, &view](const QString &field, const QString &title, int count) {
                         Question question;
                         question.title = RedactionWords::tr("Erase what “%1” said before?").arg(title);
                         question.text = RedactionWords::tr(
                             "What it says now stays. The former versions go: from the server at once, from every laptop at its next "
                             "exchange. Nobody can bring them back. What was exported or printed is out of reach.");
                         question.confirm = RedactionWords::tr("Erase %n version(s)", nullptr, count);
                         context.prompter().confirm(&view, question, [&backend, &context, &model, guard = QPointer(&view), field] {
                             backend.trust().redactFormer(
                                 model.type(), model.record(), fromQt(field), [&context, guard](const Result<std::uint64_t> &gone) {
                                     if (!guard) return;
                                     context.toast(gone ? RedactionWords::tr("The former versions are erased here and on the server.")
                                                        : actSentence(gone.error()));
                                 });
                         });
                     });
}

} // namespace tp::ui
