#pragma once
// The territories of the consortium, as coordinators make them: a name and its communes, changed in a form, retired and offered again. What
// was noted in one keeps it. Window's thread.
#include "ui/Backend.h"

#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class Button;
class Card;
class FormPanel;
class PageContext;
class ScrolledColumns;

class TerritoriesTab : public QWidget {
    Q_OBJECT
public:
    TerritoriesTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    void focusFirst();             // where one is added
    [[nodiscard]] bool closeTop(); // the form; what is typed is kept
    [[nodiscard]] static bool isFor(const Backend &backend);

private:
    [[nodiscard]] QWidget *row(const store::Record &territory, int position);
    void open(const RecordId &territory);
    void begin(const store::Record *territory); // null: a new one
    void setRetired(const RecordId &territory, bool retired);
    [[nodiscard]] bool isCalled(const std::string &name, const RecordId &butFor) const;
    Backend &m_backend;
    PageContext &m_context;
    std::vector<store::Record> m_shown; // by name, the retired last
    bool m_asked = false;
    ScrolledColumns *m_area;
    QVBoxLayout *m_rows;
    Card *m_side;
    FormPanel *m_form;
    Button *m_add;
};

} // namespace tp::ui
