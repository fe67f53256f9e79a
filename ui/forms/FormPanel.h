#pragma once
// A form in place, from its first field to the save: title, fields of one record type, Cancel and Save (Ctrl+Enter), and in words why it
// could not be saved. Whoever owns it says what is saved. Window's thread.
#include "ui/forms/RecordForm.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tp::ui {

class Button;

class FormPanel : public QWidget {
    Q_OBJECT
public:
    using Fields = std::map<std::string, Value>;
    // From what was filled in to what is saved; nothing to save: an empty list. Its failure is said, and nothing is saved.
    using Make = std::function<Result<std::vector<domain::RecordChange>>(Fields set)>;

    FormPanel(Backend &backend, const QString &name, const schema::RecordType &type, FormLayout layout, QWidget *parent);
    void setTitle(const QString &title);
    void setSaveText(const QString &text);
    void addBeside(QWidget *button); // at the left of the bar
    // `loaded`: as recorded; `preset`: filled in for the person, saved like what they type.
    void begin(const Fields &loaded, const Fields &preset, Make make);
    [[nodiscard]] RecordForm *form() const { return m_form; } // null before the first begin()
    void save();

signals:
    void saved();
    void cancelled(); // by its button, or there was nothing to save

private:
    Backend &m_backend;
    const schema::RecordType &m_type;
    FormLayout m_layout;
    Make m_make;
    RecordForm *m_form = nullptr;
    QLabel *m_title, *m_problem;
    QVBoxLayout *m_place;
    QHBoxLayout *m_bar;
    Button *m_save;
};

} // namespace tp::ui
