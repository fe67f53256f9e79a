#pragma once
// What the person was told about this file and when, and what they object to: dated facts of the person, changed in place. Window's thread.
#include "core/store/Reader.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QFrame>

class QVBoxLayout;

namespace tp::ui {

class Steps;
class Button;
class FormPanel;
class StateTag;

class NoticeCard : public QFrame {
    Q_OBJECT
public:
    NoticeCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const store::Record &person, bool mayWrite);
    void leave(); // another file was opened
    [[nodiscard]] bool closeTop();

private:
    void openForm(bool given); // given: today is filled in
    void toPaper();            // the notice itself, to be given
    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    store::Record m_person;
    Steps *m_stack;
    QVBoxLayout *m_facts;
    FormPanel *m_form;
    Button *m_change, *m_objection, *m_paper;
};

// Given: "Information given on 02/03/2026, version 2". Not given: that it is to be given.
[[nodiscard]] QString noticeText(const store::Record &person, const ValueText &text);
[[nodiscard]] bool hasNotice(const store::Record &person);
[[nodiscard]] QString objectionText(const store::Record &person); // empty: none

} // namespace tp::ui
