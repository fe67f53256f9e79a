#pragma once
// How far a long reading is, in a line with Stop: shown once it has lasted half a second, for what is over at once is not announced.
// Stopped, it says that not all was read, and offers to go on. Where the keyboard stands on a button that goes, it goes on to the one that
// comes, or to what stands beside the line. Window's thread.
#include <QTimer>
#include <QWidget>

class QLabel;

namespace tp::ui {

class Button;

class ReadingLine : public QWidget {
    Q_OBJECT
public:
    // `name`: of the line; its parts are NAME.words, NAME.stop and NAME.all. `beside`: takes the keyboard.
    ReadingLine(const QString &name, QWidget &beside, QWidget *parent = nullptr);
    void setWords(const QString &stopped, const QString &goOn); // of one's own, for what it says and offers once it is stopped
    void tell(quint64 read, quint64 of);                        // and goes on
    void tellSo(const QString &words);                          // and goes on, nobody knows how far
    void lasts();                                               // for half a second now: the line's own clock says so
    void ended();                                               // all was read
    void endedWith(const QString &words);                       // and something is to be known of what is shown: it stays
    void stopped();                                             // and what was read so far is shown

signals:
    void stopAsked();
    void allAsked();

private:
    void say(const QString &words, Button *offered = nullptr); // no words: no line
    QWidget &m_beside;
    QLabel *m_words;
    Button *m_stop, *m_all;
    QTimer m_half;
    QString m_told, m_stopped;
    bool m_isReading = false, m_lasts = false;
};

} // namespace tp::ui
