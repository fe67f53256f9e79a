#pragma once
// The Prompter a person answers: window-modal dialogs, never a nested event loop.
#include "ui/widgets/Prompter.h"

#include <QWidget>

namespace tp::ui {

class DialogPrompter final : public Prompter {
public:
    explicit DialogPrompter(QWidget *window) : m_window(window) {} // outlives this
    void confirm(QObject *context, const Question &question, std::function<void()> confirmed) override;
    void saveFile(QObject *context, const QString &title, const QString &proposedName, const QString &filter,
                  std::function<void(const QString &path)> chosen) override;
    void openFile(QObject *context, const QString &title, const QString &filter, std::function<void(const QString &path)> chosen) override;

private:
    QWidget *m_window;
};

} // namespace tp::ui
