#pragma once
// Where a page shows the panel of an export: instead of what one of its stacks shows, which comes back afterwards. The panel is made when
// it is first asked for. Child of the stack, as every list to be exported is (ExportButton). Window's thread.
#include "ui/exports/ExportReading.h"

#include <QObject>

class QStackedWidget;

namespace tp::ui {

class Backend;
class ExportPanel;
class PageContext;
class ValueText;

class ExportPlace : public QObject {
    Q_OBJECT
public:
    ExportPlace(QStackedWidget &stack, Backend &backend, PageContext &context, ValueText &text);
    void setOwnMargins() { m_ownMargins = true; }                  // where no page around the stack has them
    [[nodiscard]] static ExportPlace *around(const QWidget &list); // null: it stands in no page that has one
    void open(const ExportedList &list);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool close(); // false: it was not open
    void takeFocus();

signals:
    void closed(); // by the panel itself, on the screen: the list is seen again and has no focus yet

private:
    QStackedWidget &m_stack;
    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    ExportPanel *m_panel = nullptr;
    int m_before = 0; // what the stack showed
    bool m_ownMargins = false;
};

} // namespace tp::ui
