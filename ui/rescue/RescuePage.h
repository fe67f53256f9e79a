#pragma once
// The rescue file: writing one from this laptop (a refused one can), and taking up what a colleague's holds, after a look. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

#include <QWidget>

class QLabel;
class QListView;

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
    [[nodiscard]] QWidget *buildReview();
    void tellPending();
    void write();
    void read();
    void review(const QString &path, const Result<store::RescueReview> &review);
    void tellChosen();
    void adopt();
    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    RescueModel *m_model;
    QString m_path;
    QLabel *m_refused, *m_pending, *m_problem, *m_from;
    QListView *m_list;
    Button *m_write, *m_read, *m_adopt;
    QWidget *m_review;
};

[[nodiscard]] PageInfo rescuePage(); // id "rescue", not in the rail

} // namespace tp::ui
