#pragma once
// A line edit with the search icon; tells what is typed as soon as the keys that wait were taken (or at Enter). Where what it finds took
// long, it waits for a rest twice as long, up to 120 ms, so that no key is kept waiting by the search for the one before.
#include <QLineEdit>
#include <QTimer>

namespace tp::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);
    void put(const QString &words); // that are searched by whoever puts them: nothing is told

signals:
    void searched(const QString &text);

private:
    void tell();
    static constexpr int longestRest = 120, frame = 16; // milliseconds
    QTimer m_rest;
    QString m_told;
};

} // namespace tp::ui
