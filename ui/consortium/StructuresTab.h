#pragma once
// The structures with their members and recovery kits: how many, whether each was tried out, and what is missing. Kits are made on the
// kit's own page; here they are tested and withdrawn. Window's thread.
#include "ui/consortium/Roster.h"
#include "ui/shell/Page.h"

#include <QWidget>

#include <set>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tp::ui {

class Button;
class Card;
class TextDraft;

class StructuresTab : public QWidget {
    Q_OBJECT
public:
    StructuresTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    void focusFirst(); // where a structure is added, by who may

signals:
    void inviteAsked(const tp::StructureId &into);

private:
    [[nodiscard]] QWidget *row(const RosterStructure &structure, const Roster &roster);
    [[nodiscard]] QWidget *buildTest();
    [[nodiscard]] QWidget *buildAdd();
    void test();
    void revoke(const DeviceId &kit);
    void add();
    void offerInvitation(const std::set<StructureId> &before, const QString &name);
    [[nodiscard]] std::set<StructureId> structures() const;
    Backend &m_backend;
    PageContext &m_context;
    QVBoxLayout *m_rows;
    int m_kitRows = 0; // names their buttons
    QWidget *m_addBox;
    QLineEdit *m_kit, *m_name, *m_code;
    TextDraft *m_typedName, *m_typedCode; // in them
    QLabel *m_testSays, *m_addSays;
    Button *m_test, *m_add, *m_inviteInto;
    std::optional<StructureId> m_added; // last, on this page
};

} // namespace tp::ui
