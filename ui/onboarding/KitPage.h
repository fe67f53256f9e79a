#pragma once
// The recovery kit, for the first administrator: made, shown once, printed. Going on without any asks first, and the warning stays in the
// window until somebody says that the paper is put away. The secret lies in no file unless a person saves one. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;
class QTextDocument;

namespace tp::ui {

class Button;
class Card;
class PageHeader;

class KitPage : public QWidget, public PageView {
    Q_OBJECT
public:
    KitPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    void showPart(const QString &part) override;

signals:
    void finished(bool printed); // the window takes the page away

private:
    void make();
    void answered(const Result<std::string> &kit);
    void reveal(const std::string &kit);
    void forget();
    void print();
    void savePdf();
    void skip();
    void leave(bool printed);
    void tell();
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] QString ofWhom() const;
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;

    Backend &m_backend;
    PageContext &m_context;
    QString m_kit;
    PageHeader *m_header;
    QLabel *m_of, *m_unsaid, *m_code, *m_problem;
    Card *m_sheet;
    Button *m_make, *m_print, *m_save, *m_done, *m_skip;
    bool m_printed = false, m_ofStructures = false;
};

[[nodiscard]] PageInfo kitPage(); // id "kit", not in the rail

} // namespace tp::ui
