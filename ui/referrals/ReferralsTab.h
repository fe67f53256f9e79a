#pragma once
// Referrals of this structure, proposed and received: the list, what is to be done first; one at the right. A tab of the directory.
// Window's thread.
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace tp::ui {

class AddedFilters;
class ExportButton;
class MasterDetail;
class ReadingLine;
class RecordTable;
class ReferralModel;
class ReferralPanel;
class SearchField;
class Steps;

class ReferralsTab : public QWidget {
    Q_OBJECT
public:
    ReferralsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void openRecord(const RecordId &record); // a referral or its request
    // `from`: the professional they are referred to, or the encounter it follows from.
    void propose(const RecordId &person, const std::optional<RecordId> &from = {});
    void activated();
    void focusFilter();
    [[nodiscard]] bool closeTop();
    [[nodiscard]] int toDo() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isRead() const; // before that nothing is known of either

signals:
    void counted(); // toDo() or count() may be others

private:
    void refresh();
    void listRead();
    void offerExport();
    void showRow(int row);
    void close();

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    ReferralModel *m_model;
    ReferralPanel *m_panel;
    SearchField *m_search;
    QComboBox *m_which;
    AddedFilters *m_added;
    ExportButton *m_exported;
    ReadingLine *m_reading;
    RecordTable *m_table;
    Steps *m_listOrEmpty;
    MasterDetail *m_sides;
    std::optional<RecordId> m_chosen; // while the list is exchanged
    bool m_chooseShown = false;       // what is shown was asked for before the list had it: its row once it is there
    QTimer m_soon;
};

} // namespace tp::ui
