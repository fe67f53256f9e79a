#pragma once
// Today: the capture card and what was noted (58 %), what is due (42 %). Under 980 px one column, what is due behind a button; in a low
// window the card's fields scroll and its save bar stays.
#include "ui/shell/Page.h"

class QLabel;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace tp::ui {

class Button;
class CaptureCard;
class DuePanel;
class NotedList;
class ReferralCount;

class TodayPage : public QWidget, public PageView {
    Q_OBJECT
public:
    TodayPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void activated() override;
    void openRecord(const RecordId &person) override; // who was met
    void showPart(const QString &part) override;
    bool closeTop() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showDue(bool show);
    void retitle();
    void tellOuting();
    void joinOuting();
    void showOutings();
    Backend &m_backend;
    PageContext &m_context;
    QLabel *m_title, *m_subtitle, *m_empty;
    Button *m_dueButton, *m_join, *m_outing;
    CaptureCard *m_card;
    NotedList *m_noted;
    DuePanel *m_due;
    QScrollArea *m_scroll;
    QHBoxLayout *m_columns; // the card, what is due
    QWidget *m_left, *m_notedBox;
    ReferralCount *m_referrals;                  // nobody else tells the rail of it: this page is always there
    std::optional<RecordId> m_current, m_toJoin; // outings
    bool m_joining = false, m_narrow = false, m_low = false, m_dueShown = false;
    double m_wholeWidth = 0; // that the card stands in as a whole, at the usual size of words
};

[[nodiscard]] PageInfo todayPage();

} // namespace tp::ui
