#include "ui/importing/ImportPage.h"

#include "ui/importing/ImportDraft.h"
#include "ui/importing/ImportSession.h"
#include "ui/importing/ReviewPanel.h"
#include "ui/lists/PageHeader.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QStackedWidget>

namespace tp::ui {

void ImportPage::showPart(const QString &part) {
    const bool underWay = m_steps->currentIndex() == Busy || m_steps->currentIndex() == Review || m_writing;
    if (underWay) return;
    if (part.startsWith(QLatin1String(importDrafts))) {
        go(Start);
        return goOnWith(fromQt(part));
    }
    if (!schema::recordType(fromQt(part))) return;
    m_type = fromQt(part);
    m_types->setCurrentIndex(m_types->findData(part));
    go(Start);
}

void ImportPage::activated() {
    switch (m_steps->currentIndex()) {
    case Start:
        return m_choose->setFocus();
    case Busy:
        return m_stop->setFocus();
    case Review:
        return m_panel->takeFocus();
    default:
        return (m_goOn->isVisibleTo(this) ? m_goOn : m_see)->setFocus();
    }
}

bool ImportPage::closeTop() {
    if (m_steps->currentIndex() == Review) return leave(), true;
    if (m_steps->currentIndex() != Busy) return false;
    stop();
    return true;
}

void ImportPage::go(Step step) {
    m_steps->setCurrentIndex(step);
    tellType();
    if (step == Start) {
        tellPast();
        tellKept();
    }
    if (step != Start) m_problem->hide();
    if (isVisible()) activated();
}

void ImportPage::tellType() {
    const bool person = m_type == "person";
    m_header->setTitle(person ? tr("Import people") : tr("Import encounters"));
    m_header->setSubtitle(m_steps->currentIndex() == Review ? m_source
                          : person                          ? tr("From a table to files, one line a person.")
                                                            : tr("From a table to encounters, one line each."));
}

void ImportPage::choose() {
    m_context.prompter().openFile(this, tr("Choose a table"), tr("Tables (*.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)"),
                                  [this](const QString &path) {
                                      if (m_steps->currentIndex() == Start)
                                          read(std::make_unique<QFile>(path), QFileInfo(path).fileName(), path);
                                  });
}

void ImportPage::paste() {
    if (m_steps->currentIndex() != Start) return;
    auto pasted = std::make_unique<QBuffer>();
    pasted->setData(QGuiApplication::clipboard()->text().toUtf8());
    read(std::move(pasted), tr("Pasted table"), {});
}

void ImportPage::read(std::unique_ptr<QIODevice> from, const QString &name, const QString &path) {
    m_source = name;
    const auto *pasted = qobject_cast<QBuffer *>(from.get());
    m_from = {path, {}, pasted ? pasted->data() : QByteArray()};
    m_reading = new ReadJob(std::move(from), this);
    const auto over = [this] {
        m_reading->deleteLater();
        return std::exchange(m_reading, nullptr);
    };
    connect(m_reading, &ReadJob::progressed, this, [this](qint64 done, qint64 total) {
        advance(static_cast<int>(done / 1024), static_cast<int>(total / 1024),
                tr("%1 of %2 KB").arg(QLocale().toString(done / 1024), QLocale().toString(total / 1024)));
    });
    connect(m_reading, &ReadJob::completed, this, [this, over] {
        auto *job = over();
        m_from.digest = job->digest();
        auto *session = new ImportSession(m_backend, typeOf(m_backend.reader().dictionary(), m_type), job->take(), this);
        takeUp(*session);
        review(session);
    });
    connect(m_reading, &ReadJob::refused, this, [this, over](const QString &sentence) {
        over();
        refuse(sentence);
    });
    connect(m_reading, &ReadJob::failed, this, [this, over](const Error &) {
        over();
        refuse(tr("This file cannot be opened. Nothing was changed. Close it in the other program, or choose another one."));
    });
    busy(tr("Reading the table"));
    m_reading->start();
}

void ImportPage::refuse(const QString &sentence) {
    go(Start);
    m_problem->setText(sentence);
    m_problem->show();
}

void ImportPage::review(ImportSession *session) {
    delete m_panel;
    m_session = session;
    m_panel = new ReviewPanel(*session, m_backend, m_text, m_reviewPlace);
    m_reviewPlace->layout()->addWidget(m_panel);
    connect(m_panel, &ReviewPanel::accepted, this, &ImportPage::write);
    connect(m_panel, &ReviewPanel::left, this, &ImportPage::leave, Qt::QueuedConnection); // the panel goes with its button
    go(Review);
}

// What was decided and corrected is one key away.
void ImportPage::leave() {
    if (m_steps->currentIndex() != Review) return;
    forgetKept();
    delete std::exchange(m_panel, nullptr);
    delete m_leftSession;
    m_leftSession = std::exchange(m_session, nullptr);
    go(Start);
    m_context.toast(tr("Import left. Nothing was written."),
                    [guard = QPointer(this), left = QPointer(m_leftSession), source = m_source, from = m_from, key = m_key, kept = m_kept] {
                        if (!guard || !left || guard->m_leftSession != left || guard->m_steps->currentIndex() != Start) return;
                        guard->m_leftSession = nullptr;
                        guard->m_type = left->type().name;
                        guard->m_source = source;
                        guard->m_from = from;
                        guard->m_key = key;
                        guard->m_kept = kept;
                        guard->review(left);
                        guard->keep();
                    });
}

void ImportPage::busy(const QString &what) {
    m_what->setText(what);
    m_count->clear();
    m_progress->setRange(0, 0);
    m_stop->setEnabled(true);
    go(Busy);
}

void ImportPage::advance(int done, int total, const QString &words) {
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_count->setText(words);
}

void ImportPage::stop() {
    m_stop->setEnabled(false);
    if (m_reading) {
        m_reading->abort();
        m_reading->deleteLater();
        m_reading = nullptr;
        go(Start);
        m_context.toast(tr("Reading stopped. Nothing was changed."));
    }
    if (m_writing) m_writing->stop();
    if (m_undoing) m_undoing->stop();
}

bool ImportPage::isBusy() const { return m_reading || m_writing || m_undoing || m_session; }

void ImportPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool compact = width() < fontMetrics().averageCharWidth() * 100;
    const int side = compact ? space::l : space::xl, edge = compact ? space::s : space::l, top = compact ? edge : pageTop;
    layout()->setContentsMargins(side, top, side, edge);
}

PageInfo importPage() {
    return {QStringLiteral("import"), ImportPage::tr("Import a table"), "import", false,
            [](Backend &backend, PageContext &context) -> QWidget * { return new ImportPage(backend, context); }};
}

} // namespace tp::ui
