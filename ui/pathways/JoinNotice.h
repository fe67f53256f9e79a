#pragma once
// Two pathways of one person are under way: it says so, since when each, and joins them. Hidden where there is nothing to join. Window's
// thread.
#include "ui/pathways/PathwayStory.h"
#include "ui/widgets/Basics.h"

class QLabel;

namespace tp::ui {

class Backend;
class Button;
class PageContext;

class JoinNotice : public Card {
    Q_OBJECT
public:
    JoinNotice(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void show(const PathwayStory &story, bool mayWrite);

private:
    void join();

    Backend &m_backend;
    PageContext &m_context;
    PathwayStory m_story;
    QLabel *m_words;
    Button *m_join;
};

} // namespace tp::ui
