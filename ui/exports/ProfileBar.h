#pragma once
// The saved exports of a list: take one up, keep the present choices under a name, delete one; all of it can be undone. Window's thread.
#include "ui/exports/ExportProfiles.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tp::ui {

class Button;
class TextDraft;

class ProfileBar : public QWidget {
    Q_OBJECT
public:
    // `form`: what is chosen now, asked when it is to be kept.
    ProfileBar(Backend &backend, PageContext &context, std::function<ExportForm()> form, QWidget *parent = nullptr);
    void show(const std::string &type); // those of this record type; none taken up
    void tell();                        // the form was changed by hand: nothing to keep without columns

signals:
    void picked(const tp::ui::ExportForm &form);

private:
    void refresh();
    void keep();
    void replace(const RecordId &id, const QString &name);
    void kept(const Result<store::Saved> &saved, const RecordId &profile, const QString &said, std::function<void()> undo);
    void remove();
    [[nodiscard]] const ExportProfile *named(const QString &name) const;
    void answered(const Result<store::Saved> &saved, const QString &said, std::function<void()> undo);

    Backend &m_backend;
    PageContext &m_context;
    std::function<ExportForm()> m_form;
    std::string m_type;
    std::vector<ExportProfile> m_profiles;
    QComboBox *m_choice;
    QLineEdit *m_name;
    TextDraft *m_typed; // in it
    Button *m_keep, *m_delete;
};

} // namespace tp::ui
