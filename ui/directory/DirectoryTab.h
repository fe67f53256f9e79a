#pragma once
// Whom one can call on, and which networks and schemes there are: the list at the left, found by a need in plain words; one entry at the
// right. A tab of the directory. Window's thread.
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
class RecordTable;
class AddedFilters;
class Steps;

class DirectoryTab : public QWidget {
    Q_OBJECT
public:
    DirectoryTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void openRecord(const RecordId &entry);
    void showToVerify();
    void callNow();             // professionals who can be called on at this hour, the first one open
    void add(const char *type); // the form of a new professional or scheme
    void activated();
    void focusFilter();
    [[nodiscard]] bool closeTop();
    [[nodiscard]] int count() const; // entries shown
    [[nodiscard]] int stale() const; // to verify, of all

signals:
    void counted(); // count() or stale() may be others

private:
    [[nodiscard]] QWidget *buildFilters(Backend &backend);
    void buildTable();
    void fillTerritories();
    void filter();
    void tell();
    void refresh();
    void showRow(int row);
    void showTakenOut(const RecordId &id);
    void close();

    store::Reader &m_reader;
    ValueText &m_text;
    DirectoryModel *m_model;
    QLineEdit *m_need;
    QComboBox *m_which, *m_territory;
    QCheckBox *m_today, *m_toVerify;
    std::map<std::string, AddedFilters *> m_added; // by type
    RecordTable *m_table;
    Steps *m_listOrEmpty;
    DirectoryPanel *m_panel;
    MasterDetail *m_sides;
    QTimer m_typed, m_soon;
};

} // namespace tp::ui
