#pragma once
// Plateau technique: whom one can call on, and what became of those who were referred. Window's thread.
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace tp::ui {

class Button;
class DirectoryTab;
class ExportPlace;
class PageHeader;
class ReferralsTab;

class DirectoryPage : public QWidget, public PageView {
    Q_OBJECT
public:
    DirectoryPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void openRecord(const RecordId &record) override; // an entry, or a referral
    void showPart(const QString &part) override;      // those below
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;

private:
    enum Tab { Entries, Referrals };
    void showTab(Tab tab);
    void tell();

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    PageHeader *m_header;
    Button *m_addProfessional, *m_addScheme;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    DirectoryTab *m_entries;
    ReferralsTab *m_referrals;
    ExportPlace *m_exports;
};

[[nodiscard]] PageInfo directoryPage();
inline constexpr const char *toVerifyPart = "to-verify"; // its list, narrowed to what is to be verified
// After referPart (ui/shell/Page.h) and the person's id: “/” and the id of the professional they are referred to, or of the encounter it
// follows from.

} // namespace tp::ui
