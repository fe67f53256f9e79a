#pragma once
// People who may be the same: name, facts and why, each a way to the file; and a line where somebody may be missing. Window's thread.
#include "ui/models/Duplicates.h"
#include "ui/text/ValueText.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class CandidateList : public QWidget {
    Q_OBJECT
public:
    CandidateList(Backend &backend, ValueText &text, const QString &title, QWidget *parent);
    void show(const std::vector<Candidate> &people, bool finished = true); // finished, and none: hidden

signals:
    void chosen(const tp::RecordId &person);

private:
    Backend &m_backend;
    ValueText &m_text;
    QVBoxLayout *m_rows;
    QLabel *m_unfinished;
};

} // namespace tp::ui
