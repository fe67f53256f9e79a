#pragma once
// How far a long reading is, in a line with Stop: shown once it has lasted half a second, for what is over at once is not announced.
// Stopped, it says that not all was read, and offers to. Window's thread.
#include <QTimer>
#include <QWidget>

class QLabel;

namespace tp::ui {

class Button;

class ReadingLine : public QWidget {
    Q_OBJECT
public:
    // `name`: of the line; its parts are NAME.words, NAME.stop and NAME.all.
    ReadingLine(const QString &name, QWidget *parent = nullptr);
    void tell(quint64 read, quint64 of); // and goes on
    void lasts();                        // for half a second now: the line's own clock says so
    void ended();                        // all was read
    void stopped();                      // and what was read so far is shown

signals:
    void stopAsked();
    void allAsked();

private:
    void say(const QString &words, bool reading, bool rest);
    QLabel *m_words;
    Button *m_stop, *m_all;
    QTimer m_half;
    QString m_told;
    bool m_isReading = false, m_lasts = false;
};

} // namespace tp::ui
