#pragma once
// À relire: what two people changed without network, side by side; and what was set aside. Not in the rail: the status line opens it.
// Window's thread.
#include "ui/conflicts/Settlement.h"
#include "ui/models/ConflictModel.h"
#include "ui/shell/Page.h"

class QListView;
class QStackedWidget;

namespace tp::ui {

class Button;
class ConflictCard;
class MasterDetail;
class PageHeader;
class SetAside;

class ConflictsPage : public QWidget, public PageView {
    Q_OBJECT
public:
    ConflictsPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    void openRecord(const RecordId &id) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showRow(int row);
    void keep();
    void storeNext(std::size_t at);
    void settled();                                     // all was stored: what can be undone, and on to what is next
    void stopped(std::size_t stored, const Error &why); // so many were
    void offerUndo(const Settlement &done);

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    ConflictModel *m_model;
    PageHeader *m_header;
    QListView *m_list;
    ConflictCard *m_card;
    SetAside *m_aside;
    QWidget *m_nothing;
    Button *m_later;
    MasterDetail *m_sides;
    std::optional<RecordId> m_shown;
    int m_row = 0;        // of what is shown
    Settlement m_storing; // empty: nothing is being stored
};

[[nodiscard]] PageInfo conflictsPage();

} // namespace tp::ui
