#pragma once
// Questions that need an answer before something that cannot be undone, and files to choose. Injected, so that pages are tested without a
// person. Never blocks: the answer arrives later on the same thread; no answer comes when the person closes the question or `context` dies.
#include <QObject>
#include <QString>

#include <functional>

namespace tp::ui {

struct Question {
    QString title;         // what will happen: "Erase 1 file?"
    QString text;          // what it means
    QString confirm;       // verb and number: "Erase 1 file"
    bool dangerous = true; // then the focus starts on Cancel
};

class Prompter {
public:
    virtual ~Prompter() = default;
    virtual void confirm(QObject *context, const Question &question, std::function<void()> confirmed) = 0;
    virtual void saveFile(QObject *context, const QString &title, const QString &proposedName, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
    virtual void openFile(QObject *context, const QString &title, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
};

} // namespace tp::ui
