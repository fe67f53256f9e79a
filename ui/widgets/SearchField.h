#pragma once
// A line edit with the search icon; tells what is typed once it rests for 120 ms (or at Enter), so that a query runs per word, not per key.
#include <QLineEdit>
#include <QTimer>

namespace tp::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

signals:
    void searched(const QString &text);

private:
    void tell();
    QTimer m_rest;
    QString m_told;
};

} // namespace tp::ui
