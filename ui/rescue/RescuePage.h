#pragma once
// The rescue file: writing one from this laptop (a refused one can), and taking up what a colleague's holds, after a look; likewise what is
// set aside here. Window's thread.
#include "ui/Backend.h"
#include "ui/Trust.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace tp::ui {

class Button;
class Card;
class RescueModel;

class RescuePage : public QWidget, public PageView {
    Q_OBJECT
public:
    RescuePage(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void activated() override;
    [[nodiscard]] bool closeTop() override;

private:
    [[nodiscard]] QWidget *buildWriting();
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QWidget *buildAside();
    [[nodiscard]] QWidget *buildReview();
    void tellAside();
    void look(const RescueSource &from);
    void tellPending();
    void write();
    void read();
    void review(const RescueSource &from, const Result<store::RescueReview> &review);
    void tellChosen();
    void adopt();
    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    RescueModel *m_model;
    RescueSource m_from;
    QLabel *m_refused, *m_pending, *m_problem, *m_heading;
    QListView *m_list;
    Button *m_write, *m_read, *m_adopt;
    QWidget *m_cards, *m_aside, *m_review;
    QVBoxLayout *m_asideRows;
};

[[nodiscard]] PageInfo rescuePage(); // id "rescue", not in the rail

} // namespace tp::ui
