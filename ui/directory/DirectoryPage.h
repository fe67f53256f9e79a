#pragma once
// Plateau technique: whom one can call on, and which networks and schemes there are. The list at the left, found by a need in plain words;
// one entry at the right. Window's thread.
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tp::ui {

class DirectoryModel;
class DirectoryPanel;
class MasterDetail;
class PageHeader;
class RecordTable;
class Steps;

class DirectoryPage : public QWidget, public PageView {
    Q_OBJECT
public:
    DirectoryPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void openRecord(const RecordId &entry) override;
    void showPart(const QString &part) override; // toVerifyPart
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;

private:
    [[nodiscard]] QWidget *buildFilters();
    void buildTable();
    [[nodiscard]] bool mayWrite() const;
    void filter();
    void tell();
    void refresh();
    void showRow(int row);
    void add(const char *type);
    void close();

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    DirectoryModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_need;
    QComboBox *m_which;
    QCheckBox *m_today, *m_toVerify;
    RecordTable *m_table;
    Steps *m_listOrEmpty;
    DirectoryPanel *m_panel;
    MasterDetail *m_sides;
    QTimer m_typed, m_soon;
};

[[nodiscard]] PageInfo directoryPage();
inline constexpr const char *toVerifyPart = "to-verify"; // its list, narrowed to what is to be verified

} // namespace tp::ui
