#pragma once
// One entry of the directory: what they can do, when and how to call on them; verified in one action, changed in its form. Window's thread.
#include "core/store/Reader.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Backend;
class Button;
class FormPanel;
class RecordHistory;
class StateTag;
class Steps;

class DirectoryPanel : public QFrame {
    Q_OBJECT
public:
    DirectoryPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const store::Record &entry); // not while a form is open
    void add(const char *type);            // the form of a new professional or scheme
    void change();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool closeForm(); // what is typed stays a draft; false: none was open
    void focusFirst();
    [[nodiscard]] std::optional<RecordId> shown() const { return m_entry ? std::optional(m_entry->id) : std::nullopt; }

signals:
    void closed();
    void saved(const tp::RecordId &entry);

private:
    void fill();
    void fillFacts();
    void set(std::map<std::string, Value> fields, const QString &said);
    void openForm(const char *type, const store::Record *entry);
    [[nodiscard]] std::string today() const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    std::optional<store::Record> m_entry;
    RecordId m_written; // by the form
    Steps *m_stack;
    FormPanel *m_professional, *m_scheme, *m_form;
    QLabel *m_title, *m_what;
    StateTag *m_checked;
    QVBoxLayout *m_facts;
    QWidget *m_acts;
    Button *m_verify, *m_change, *m_leave;
    RecordHistory *m_history;
};

} // namespace tp::ui
