#pragma once
// An export of encounters under way: its line in the access log, its progress, and the button that stops it. Hidden otherwise. Window's
// thread.
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QWidget>

class QProgressBar;

namespace tp::ui {

class Backend;
class ExportJob;

class ExportBar : public QWidget {
    Q_OBJECT
public:
    ExportBar(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    // What the query finds, and `further`. One at a time: another is not begun.
    void run(const store::Query &query, const std::vector<RecordId> &further, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_job; }

signals:
    void changed(); // begun or over

private:
    void write(const store::Query &query, const std::vector<RecordId> &further, const QString &path);
    void over(const QString &said);
    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    QProgressBar *m_progress;
    ExportJob *m_job = nullptr;
};

} // namespace tp::ui
