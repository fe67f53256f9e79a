#pragma once
// What a page may ask of the window, remembered instead of done; questions are answered as the test said beforehand. Header only.
#include "ui/shell/Page.h"
#include "ui/widgets/Prompter.h"

#include <QHash>

namespace tp::test {

class TestContext final : public ui::PageContext, public ui::Prompter {
public:
    void open(const ui::PageTarget &target) override { opened.push_back(target); }
    void toast(const QString &sentence, std::function<void()> undo) override {
        toasts << sentence;
        lastUndo = std::move(undo);
    }
    void undone(const QString &sentence, std::function<void()> redo) override {
        toasts << sentence;
        lastRedo = std::move(redo);
    }
    void redone(const QString &sentence, std::function<void()> undo) override { toast(sentence, std::move(undo)); }
    void showCount(const QString &page, int count) override { counts[page] = count; }
    void undo() {                               // of the last toast
        if (const auto undo = lastUndo) undo(); // the answer to it is another toast
    }
    void redo() { // of what was undone last
        if (const auto redo = lastRedo) redo();
    }
    ui::Prompter &prompter() override { return *this; }
    void settingsChanged() override { ++settingsChanges; }
    void confirm(QObject *, const ui::Question &question, std::function<void()> confirmed) override {
        questions << question.title;
        asked = question.text;
        if (confirms) confirmed();
    }
    void saveFile(QObject *, const QString &, const QString &proposed, const QString &,
                  std::function<void(const QString &)> chosen) override {
        proposedName = proposed;
        if (!path.isEmpty()) chosen(path);
    }
    void openFile(QObject *, const QString &, const QString &, std::function<void(const QString &)> chosen) override {
        if (!path.isEmpty()) chosen(path);
    }

    std::vector<ui::PageTarget> opened;
    QStringList toasts, questions;
    QHash<QString, int> counts; // by page
    std::function<void()> lastUndo, lastRedo;
    bool confirms = false;
    int settingsChanges = 0;
    QString path, proposedName, asked; // asked: what the last question says below its title
};

} // namespace tp::test
