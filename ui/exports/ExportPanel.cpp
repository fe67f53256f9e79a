#include "ui/exports/ExportPanel.h"

#include "ui/exports/ExportColumns.h"
#include "ui/exports/ExportWords.h"
#include "ui/exports/ProfileBar.h"
#include "ui/forms/StoredDraft.h"
#include "ui/lists/PageHeader.h"
#include "ui/models/Standing.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QProgressBar>
#include <QRadioButton>

namespace tp::ui {
namespace {
// "people" or "machine", then the columns in their order, a line each.
Bytes draftOf(const ExportForm &form) {
    std::string text = form.machine ? "machine" : "people";
    for (const auto &column : form.columns) text += '\n' + column;
    return {text.begin(), text.end()};
}
ExportForm formOf(const Bytes &draft) {
    auto lines = toQt(std::string(textOf(draft))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ExportForm form;
    form.machine = !lines.isEmpty() && lines.takeFirst() == QLatin1String("machine");
    for (const auto &column : lines) form.columns.push_back(fromQt(column));
    return form;
}
} // namespace

bool mayExport(RoleSet roles) { return has(roles, Role::Manager) || has(roles, Role::Coordinator) || has(roles, Role::Administrator); }

void ExportPanel::open(const ExportedList &list) {
    if (m_job || m_noting) return takeFocus();
    const bool other = list.query.type != m_list.query.type;
    m_list = list;
    if (other) {
        offer();
        m_profiles->show(list.query.type);
    }
    tell();
    takeFocus();
}

void ExportPanel::offer() {
    delete m_draft; // what was chosen for the list before stays kept for it
    m_draft = nullptr;
    const auto &type = m_list.query.type;
    m_columns->offer(typeOf(m_backend.reader().dictionary(), type), m_backend.me().roles);
    m_people->setChecked(true);
    m_view->setCurrentIndex(m_columns->index(0));
    m_usual = form();
    auto *draft = new StoredDraft(m_backend, "form/export/" + type, this);
    if (const auto kept = draft->read()) take(formOf(*kept));
    m_draft = draft;
}

void ExportPanel::keepChoices() {
    if (!m_draft) return;
    const auto now = form();
    const bool usual = now == m_usual;
    if (!usual || m_draft->isKept()) m_draft->keep(usual ? Bytes() : draftOf(now));
}

void ExportPanel::takeFocus() { (m_job || m_noting ? m_stop : m_go)->setFocus(); }

ExportForm ExportPanel::form() const { return {m_columns->chosen(), m_programs->isChecked()}; }

int ExportPanel::take(const ExportForm &form) {
    const int unknown = m_columns->choose(form.columns);
    (form.machine ? m_programs : m_people)->setChecked(true);
    m_view->setCurrentIndex(m_columns->index(0));
    return unknown;
}

void ExportPanel::choose(const ExportForm &form) {
    const int unknown = take(form);
    if (unknown > 0) m_context.toast(tr("%n column(s) of this saved export do not exist here and are left out.", nullptr, unknown));
}

void ExportPanel::moveColumn(int by) {
    if (m_columns->move(m_view->currentIndex().row(), by)) m_view->scrollTo(m_view->currentIndex());
}

void ExportPanel::tell() {
    if (m_list.query.type.empty()) return;
    const auto &type = typeOf(m_backend.reader().dictionary(), m_list.query.type);
    const auto rows = static_cast<int>(ExportReading(m_backend.reader(), m_list).total());
    auto narrowed = narrowedWords(m_list.query, m_text);
    if (m_list.partly && !m_list.computed) narrowed = tr("%1, perhaps not all that match", "how it is narrowed").arg(narrowed);
    m_header->setTitle(tr("Export: %1").arg(plural(type)));
    const auto what = m_list.computed      ? tr("%n row(s): those the list shows.", nullptr, rows)
                      : narrowed.isEmpty() ? tr("%n row(s): the whole list, nothing narrows it.", nullptr, rows)
                                           : tr("%n row(s), narrowed to %1", nullptr, rows).arg(narrowed);
    const auto partly =
        m_list.partly && m_list.computed ? QLatin1Char(' ') + tr("Not all are there: the list was not read to its end.") : QString();
    m_header->setSubtitle(what + partly);
    const auto chosen = static_cast<int>(m_columns->chosen().size());
    m_count->setText(tr("%n of %1 column(s) chosen", nullptr, chosen).arg(m_columns->rowCount()));
    const bool names = m_columns->namesPeople();
    m_names->setText(names ? tr("It names people, or tells of their life. Give it to nobody who does not work with them, never send it by "
                                "ordinary e-mail, and delete it once it has served.")
                           : tr("It holds words the team typed freely: a name may stand in them. Read it before you hand it on."));
    m_names->setVisible(names || m_columns->holdsNotes());
    m_go->setAccessibleDescription(m_leaves->text() + (m_names->isHidden() ? QString() : QLatin1Char(' ') + m_names->text()) + partly);
    const bool busy = m_job || m_noting;
    m_choices->setEnabled(!busy);
    m_go->setVisible(!busy);
    m_go->setEnabled(chosen > 0 && rows > 0);
    m_stop->setVisible(m_job);
    m_progress->setVisible(m_job);
    m_profiles->tell();
}

void ExportPanel::askFile() {
    if (!m_go->isVisible() || !m_go->isEnabled()) return;
    const auto day = parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate);
    const auto name =
        QStringLiteral("%1-%2.csv").arg(plural(typeOf(m_list.query.type)).toLower().replace(QLatin1Char(' '), QLatin1Char('-')), day);
    m_context.prompter().saveFile(this, tr("Export what the list shows"), name, tr("CSV files (*.csv)"),
                                  [this](const QString &path) { note(path); });
}

// No export without its line in the access log.
void ExportPanel::note(const QString &path) {
    if (m_job || m_noting) return;
    m_noting = true;
    tell();
    const auto count = ExportReading(m_backend.reader(), m_list).total();
    auto access = store::exportOf(m_backend.reader().dictionary(), m_list.query, static_cast<std::int64_t>(count));
    if (m_list.partly) access.filters.emplace_back(partlyCode);
    m_backend.noteAccess(access, [self = QPointer(this), path](const Result<> &noted) {
        if (!self) return;
        self->m_noting = false;
        if (noted) return self->write(path);
        self->tell();
        self->m_context.toast(exportSentence(noted.error()));
    });
}

void ExportPanel::write(const QString &path) {
    m_job = new ExportJob(m_backend, m_text, m_list, form(), path, this);
    m_progress->setRange(0, 0);
    connect(m_job, &ExportJob::progressed, this, [this](quint64 at, quint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(at));
    });
    connect(m_job, &ExportJob::completed, this, [this, file = QFileInfo(path).fileName()](quint64 records) {
        over(tr("%n row(s) exported to %1. The file is not protected: keep it where only those who need it can read it.", nullptr,
                static_cast<int>(records))
                 .arg(file));
        if (m_draft && m_draft->isKept()) m_draft->keep({}); // they have served
        emit closed();
    });
    connect(m_job, &ExportJob::failed, this, [this](const Error &error) { over(exportSentence(error)); });
    tell();
    m_stop->setFocus();
    m_job->start();
}

void ExportPanel::over(const QString &said) {
    if (m_job) m_job->deleteLater();
    m_job = nullptr;
    tell();
    if (isVisible()) m_go->setFocus();
    m_context.toast(said);
}

} // namespace tp::ui
