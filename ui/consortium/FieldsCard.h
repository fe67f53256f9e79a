#pragma once
// The fields coordinators add to what is recorded: what for, what kind of answer, who reads it, said once; named anew and retired later.
// What was recorded stays. Window's thread.
#include "ui/Backend.h"
#include "ui/widgets/Basics.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace tp::ui {

class Button;
class PageContext;
class StoredDraft;

class FieldsCard : public Card {
    Q_OBJECT
public:
    FieldsCard(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    ~FieldsCard() override;
    void refresh();

signals:
    void wordsAsked(const std::string &vocabulary); // of a field that is chosen from

protected:
    void changeEvent(QEvent *event) override; // put out of reach by the lock

private:
    [[nodiscard]] QWidget *buildForm();
    void keepSoon();
    void keep(); // what is asked, of what and by whom: a draft until it is added
    void restore();
    [[nodiscard]] QWidget *row(const store::Record &field, int position);
    void offerAudiences();
    void add();
    void change(const store::Record &field, const char *name, const Value &value, const QString &said);
    [[nodiscard]] bool isTyping() const;
    Backend &m_backend;
    PageContext &m_context;
    const schema::Dictionary *m_shown = nullptr;
    QVBoxLayout *m_rows;
    QComboBox *m_type, *m_kind, *m_audience;
    QLineEdit *m_label;
    StoredDraft *m_typed;
    QTimer m_soon;
    QLabel *m_promise, *m_narrowed, *m_problem;
    Button *m_add;
};

} // namespace tp::ui
