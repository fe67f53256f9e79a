// What the page does once the last button was pressed: writes, tells what became of each line, undoes.
#include "ui/forms/StoredDraft.h"
#include "ui/forms/StructureChoice.h"
#include "ui/importing/ImportPage.h"
#include "ui/importing/ImportSession.h"
#include "ui/importing/ImportWords.h"
#include "ui/importing/ReviewPanel.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Button.h"

#include <QLabel>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t refusalsTold = 8; // by line; more of them have one reason, most likely
} // namespace

ImportPage::Import *ImportPage::import(int number) {
    const auto at = std::find_if(m_imports.begin(), m_imports.end(), [number](const Import &one) { return one.number == number; });
    return at == m_imports.end() ? nullptr : &*at;
}

QString ImportPage::importedText(const std::string &type, int count) {
    return type == "person" ? tr("%n person(s) imported.", nullptr, count) : tr("%n encounter(s) imported.", nullptr, count);
}

void ImportPage::write() {
    if (m_writing || m_session->isChecking()) return;
    m_imports.push_back({{m_type, m_source, m_backend.clock().nowMs(), {}}, ++m_last});
    m_writing = new WriteJob(
        m_backend,
        [session = m_session, of = m_panel->writtenFor(), &dictionary = m_backend.reader().dictionary()](std::size_t row) {
            std::vector changes{session->change(row)};
            writeFor(of, changes, dictionary);
            return changes.front();
        },
        m_session->ready(), this);
    connect(m_writing, &RecordJob::progressed, this,
            [this](int done, int total) { advance(done, total, tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total))); });
    connect(m_writing, &RecordJob::ended, this, &ImportPage::written);
    goOn();
}

void ImportPage::goOn() {
    if (!m_writing || m_writing->isRunning()) return;
    busy(m_type == "person" ? tr("Opening the files") : tr("Noting the encounters"));
    m_writing->start();
}

void ImportPage::written(RecordJob::End end) {
    m_imports.back().created = m_writing->created();
    keepWritten(m_imports.back());
    m_shown = m_last;
    delete std::exchange(m_panel, nullptr);
    tellWritten(end);
    if (m_writing->left().empty()) letRestGo();
    go(Done);
    if (const auto *made = import(m_shown); made && !made->created.empty())
        m_context.toast(m_done->text(), [guard = QPointer(this), number = m_shown] {
            if (guard) guard->undo(number);
        });
}

void ImportPage::tellWritten(RecordJob::End end) {
    const auto lineOf = [this](std::size_t row) { return QLocale().toString(static_cast<qulonglong>(m_session->table().rows[row].line)); };
    const auto &refused = m_writing->refused();
    const auto rest = m_writing->left();
    const auto count = static_cast<int>(m_writing->created().size()), left = static_cast<int>(rest.size()),
               missed = m_session->counts().lines - count - left - static_cast<int>(refused.size());
    m_done->setText(importedText(m_type, count));
    QStringList more;
    for (std::size_t at = 0; at < std::min(refused.size(), refusalsTold); ++at)
        more << tr("Line %1 was refused: %2", "the sentence that says why")
                    .arg(lineOf(refused[at].row), refusalText(m_session->type(), refused[at].why));
    if (refused.size() > refusalsTold)
        more << tr("%n more line(s) were refused.", nullptr, static_cast<int>(refused.size() - refusalsTold));
    if (end == RecordJob::End::Stopped) more << tr("Stopped: what was written before stays, until you undo it.");
    if (end == RecordJob::End::Failed && left > 0)
        more << tr("The import could not go on at line %1.").arg(lineOf(rest.front())) + QLatin1Char(' ') +
                    refusalText(m_session->type(), *m_writing->error());
    if (left > 0)
        more << (count > 0 ? tr("%n line(s) are not written yet. What was written stays: go on, or undo the import.", nullptr, left)
                           : tr("%n line(s) are not written yet. Nothing was written so far.", nullptr, left));
    if (missed > 0) more << tr("%n line(s) not imported.", nullptr, missed);
    more << tr("The table you imported is not protected: delete it where nobody needs it any more.");
    m_left->setText(more.join(QLatin1Char('\n')));
    m_goOn->setVisible(left > 0);
    m_goOn->setText(tr("Go on with the %n other line(s)", nullptr, left));
    m_undo->setVisible(count > 0);
    m_see->setVisible(left == 0);
    m_see->setText(m_type == "person" ? tr("See the people") : tr("See the encounters"));
    m_another->setText(left > 0 ? tr("Leave the rest") : tr("Import another table"));
}

void ImportPage::letRestGo() {
    if (!m_writing || m_writing->isRunning()) return;
    m_writing->deleteLater();
    m_writing = nullptr;
    forgetKept();
    if (!m_replaced.empty()) m_backend.saveDraft(std::exchange(m_replaced, {}), {});
    delete std::exchange(m_session, nullptr);
    if (m_imports.back().created.empty()) m_imports.pop_back();
}

void ImportPage::undo(int number) {
    if (!import(number)) return;
    if (m_undoing || (m_writing && m_writing->isRunning()))
        return m_context.toast(tr("Another import is under way. Once it has ended, this one can be undone on the page “Import a table”."));
    letRestGo();
    if (m_reading) stop();
    leave();                                        // another import that was begun meanwhile is one key away
    m_context.open({QStringLiteral("import"), {}}); // its progress is seen, wherever the key was pressed
    m_shown = number;
    m_undoing = new UndoJob(m_backend, import(number)->type, import(number)->created, this);
    connect(m_undoing, &RecordJob::progressed, this,
            [this](int done, int total) { advance(done, total, tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total))); });
    connect(m_undoing, &RecordJob::ended, this, &ImportPage::undone);
    busy(tr("Undoing the import"));
    m_undoing->start();
}

void ImportPage::undone(RecordJob::End end) {
    auto &import = *this->import(m_shown);
    import.created = m_undoing->left();
    keepWritten(import);
    const auto error = m_undoing->error();
    const int kept = m_undoing->kept();
    m_undoing->deleteLater();
    m_undoing = nullptr;
    if (end == RecordJob::End::Completed) {
        delete import.kept;
        std::erase_if(m_imports, [this](const Import &one) { return one.number == m_shown; });
        go(Start);
        m_context.toast(kept ? tr("Import undone, but for %n that somebody has worked on since.", nullptr, kept)
                             : tr("Import undone. Nothing of it is left."));
        return;
    }
    m_done->setText(tr("%n of this import still here.", nullptr, static_cast<int>(import.created.size())));
    m_left->setText(error ? storeSentence(*error)
                          : tr("Stopped: the rest can be undone from this page for %1 days.").arg(QLocale().toString(pastImportDays)));
    m_goOn->hide();
    m_see->show();
    m_undo->show();
    m_another->setText(tr("Import another table"));
    go(Done);
}

} // namespace tp::ui
