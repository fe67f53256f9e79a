#pragma once
// One group: what it is about, who is in it as far as it is known here, who speaks for it. People are brought in by name; what is said of
// one is a key on their line. Window's thread.
#include "ui/groups/GroupStory.h"
#include "ui/records/RecordPanel.h"

namespace tp::ui {

class MembersModel;
class PersonPicker;
class RecordTable;

class GroupPanel : public RecordPanel {
    Q_OBJECT
public:
    GroupPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void form();   // a new group's form
    void forget(); // names
    void focusFirst() override;

protected:
    void fill() override;
    [[nodiscard]] QString titleOfForm(const std::string &type, bool isNew) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMembers();
    void bringInPicked();
    void endOrTakeUp();
    void offerActs(); // for the one whose line is lit
    bool memberKey(int key);
    [[nodiscard]] const GroupMember *lit() const;
    void act(void (*what)(Backend &, PageContext &, const GroupMember &)); // with the one lit
    void delegate(const char *how);
    void showPast(); // of the one lit

    std::optional<GroupStory> m_story;
    MembersModel *m_members;
    PersonPicker *m_picker;
    RecordTable *m_table;
    QWidget *m_marks;
    QLabel *m_none, *m_hint;
    Button *m_change, *m_end, *m_volunteer, *m_coopted, *m_noDelegate, *m_seen, *m_unseen, *m_leave, *m_file, *m_refer, *m_past;
};

} // namespace tp::ui
