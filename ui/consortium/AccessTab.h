#pragma once
// Who opened which file and who exported what: one structure, one month, for its managers. Enter opens the file that was opened. Window's
// thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tp::ui {

class AccessModel;
class Card;
class RecordTable;

class AccessTab : public QWidget {
    Q_OBJECT
public:
    AccessTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    void focusTable();
    [[nodiscard]] static bool isFor(Backend &backend); // a manager of some structure

private:
    void fillStructures();
    void fillMonths();
    void load();
    Backend &m_backend;
    AccessModel *m_model;
    RecordTable *m_table;
    Card *m_card;
    QComboBox *m_structure, *m_month;
    QWidget *m_structureField, *m_monthField;
    QLabel *m_nothing, *m_note;
    bool m_structureRemembered = false, m_monthRemembered = false; // once they are filled for the first time
    QString m_shown;                                               // what the table was read from; the same again is not read again
};

} // namespace tp::ui
