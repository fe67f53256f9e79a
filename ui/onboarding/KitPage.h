#pragma once
// The recovery kit, for the first administrator: made, shown once, printed. Going on without it asks first, and the warning stays in the
// window. The secret lies in no file unless a person saves one. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;
class QTextDocument;

namespace tp::ui {

class Button;
class Card;

class KitPage : public QWidget {
    Q_OBJECT
public:
    KitPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

signals:
    void finished(bool printed); // the window takes the page away

private:
    void make();
    void reveal(const std::string &kit);
    void forget();
    void print();
    void savePdf();
    void skip();
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;

    Backend &m_backend;
    PageContext &m_context;
    QString m_kit;
    QLabel *m_code, *m_problem;
    Card *m_sheet;
    Button *m_make, *m_print, *m_save, *m_done, *m_skip;
    bool m_printed = false;
};

[[nodiscard]] PageInfo kitPage(); // id "kit", not in the rail

} // namespace tp::ui
