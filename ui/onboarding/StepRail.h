#pragma once
// The left side of the first run: the mark, the promise, the three steps along the thread, the language. Window's thread.
#include <QFrame>

namespace tp::ui {

class StepRail : public QFrame {
    Q_OBJECT
public:
    explicit StepRail(const QString &language, QWidget *parent); // "fr" or "en"
    void setStep(int step);                                      // 0…2
    void setCompact(bool compact);

signals:
    void languageChosen(const QString &language);

private:
    QWidget *m_promise, *m_foot;
    QList<QWidget *> m_steps, m_words;
};

} // namespace tp::ui
