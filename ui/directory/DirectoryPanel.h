#pragma once
// One entry of the directory: what they can do, when and how to call on them; somebody is referred to a professional, it is verified in one
// action, changed in its form. Window's thread.
#include "ui/records/RecordPanel.h"

namespace tp::ui {

class PersonPicker;

class DirectoryPanel : public RecordPanel {
    Q_OBJECT
public:
    DirectoryPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void add(const char *type); // the form of a new professional or scheme

private:
    void fill() override;
    void buildWho();
    void askWhom();
    [[nodiscard]] QString titleOfForm(const std::string &type, bool isNew) const override;
    [[nodiscard]] Result<std::vector<domain::RecordChange>> changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                      Fields set) const override;
    void tellPresence();
    Button *m_verify, *m_refer, *m_leave, *m_putBack;
    QWidget *m_who;
    PersonPicker *m_picker;
    std::optional<RecordId> m_asked; // for whom it is asked
};

} // namespace tp::ui
