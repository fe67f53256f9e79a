#pragma once
// Groups and committees: who meets, what the participants propose, what the steering committee answers, and what became of it. Window's
// thread.
#include "ui/committees/CommitteeTab.h"
#include "ui/exports/TabbedPage.h"

#include <functional>

namespace tp::ui {

class SharedBook;

class CommitteesPage : public TabbedPage {
    Q_OBJECT
public:
    CommitteesPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void openRecord(const RecordId &record) override; // of any type one of the tabs holds
    void showPart(const QString &part) override;

private:
    void addTab(const QString &title, CommitteeTab *tab);
    [[nodiscard]] CommitteeTab *current() const { return m_parts[static_cast<std::size_t>(part())]; }
    void tell();
    enum Tab { Groups, Participants, Steering, FollowUp };
    [[nodiscard]] static bool usesBook(int tab) { return tab == Steering || tab == FollowUp; }
    void onceRead(std::function<void()> act); // of several that are asked for before, the last, unless another tab was chosen since
    void partChosen() override;
    void enterPart() override { current()->activated(); }
    [[nodiscard]] bool closeTopOfPart() override { return current()->closeTop(); }
    void filterPart() override { current()->focusFilter(); }

    SharedBook *m_book;
    std::vector<CommitteeTab *> m_parts;
    std::function<void()> m_asked;
};

[[nodiscard]] PageInfo committeesPage();

} // namespace tp::ui
