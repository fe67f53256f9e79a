#pragma once
// The person's rights over the file. What they were told and what they object to; erasure: what would disappear, from where, why; asked for
// by one member, confirmed by another.
// Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace tp::ui {

class Button;
class NoticeCard;
class StateTag;
class TextDraft;
class ValueText;

class RightsTab : public QWidget {
    Q_OBJECT
public:
    RightsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void show(const store::Record &person, const QString &name, bool mayWrite);
    void leave(); // another file was opened; it is shown when its tab is
    [[nodiscard]] bool closeTop();

private:
    void showErasure();
    void request();
    void withdraw();
    [[nodiscard]] Answer<> said(const QString &sentenceWhenDone);
    Backend &m_backend;
    PageContext &m_context;
    RecordId m_person;
    QString m_name;
    NoticeCard *m_notice;
    std::optional<RecordId> m_erasure; // asked for
    QLabel *m_lost, *m_where, *m_asked, *m_problem;
    QWidget *m_form, *m_waiting;
    QPlainTextEdit *m_reason;
    TextDraft *m_typed; // the reason
    Button *m_go, *m_withdraw;
};

} // namespace tp::ui
