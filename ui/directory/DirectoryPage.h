#pragma once
// Plateau technique: whom one can call on, and what became of those who were referred. Window's thread.
#include "ui/exports/TabbedPage.h"

namespace tp::ui {

class Button;
class DirectoryTab;
class ReferralsTab;

class DirectoryPage : public TabbedPage {
    Q_OBJECT
public:
    DirectoryPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void openRecord(const RecordId &record) override; // an entry, or a referral
    void showPart(const QString &part) override;      // those below

private:
    enum Tab { Entries, Referrals };
    void tell();
    void partChosen() override { tell(); }
    void enterPart() override;
    [[nodiscard]] bool closeTopOfPart() override;
    void filterPart() override;

    Button *m_addProfessional, *m_addScheme;
    DirectoryTab *m_entries;
    ReferralsTab *m_referrals;
};

[[nodiscard]] PageInfo directoryPage();
inline constexpr const char *toVerifyPart = "to-verify"; // its list, narrowed to what is to be verified
// After referPart (ui/shell/Page.h) and the person's id: “/” and the id of the professional they are referred to, or of the encounter it
// follows from.

} // namespace tp::ui
