#include "ui/encounters/ExportBar.h"

#include "ui/encounters/ExportJob.h"
#include "ui/text/ActText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QPointer>
#include <QProgressBar>

namespace tp::ui {

ExportBar::ExportBar(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_progress(new QProgressBar) {
    hide();
    m_progress->setAccessibleName(tr("Export"));
    m_progress->setTextVisible(false);
    auto *stop = new Button(Button::Kind::Secondary, QStringLiteral("stopExport"), tr("Stop"));
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins({});
    bar->addWidget(makeLabel(tr("Export"), Type::Label));
    bar->addWidget(m_progress, 1);
    bar->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_job) m_job->abort();
        over(tr("Export stopped. No file was written."));
    });
}

// No export without its line in the access log.
void ExportBar::run(const store::Query &query, const std::vector<RecordId> &further, const QString &path) {
    if (m_job) return;
    const auto count = m_backend.reader().count(query).value_or(0) + further.size();
    m_backend.noteAccess(store::exportOf(query, static_cast<std::int64_t>(count)),
                         [self = QPointer(this), query, further, path](const Result<> &noted) {
                             if (!self) return;
                             if (noted)
                                 self->write(query, further, path);
                             else
                                 self->m_context.toast(exportSentence(noted.error()));
                         });
}

void ExportBar::write(const store::Query &query, const std::vector<RecordId> &further, const QString &path) {
    if (m_job) return;
    m_job = new ExportJob(m_backend, m_text, query, further, path, this);
    m_progress->setRange(0, 0);
    show();
    connect(m_job, &ExportJob::progressed, this, [this](quint64 at, quint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(at));
    });
    connect(m_job, &ExportJob::completed, this, [this](quint64 records) {
        over(tr("%n encounter(s) exported. The file is not protected: keep it where only those who need it can read it.", nullptr,
                static_cast<int>(records)));
    });
    connect(m_job, &ExportJob::failed, this, [this](const Error &error) { over(exportSentence(error)); });
    m_job->start();
    if (m_job) emit changed();
}

void ExportBar::over(const QString &said) {
    if (m_job) m_job->deleteLater();
    m_job = nullptr;
    hide();
    emit changed();
    m_context.toast(said);
}

} // namespace tp::ui
