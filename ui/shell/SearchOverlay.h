#pragma once
// Ctrl+K: a field over the window; what it finds, below. ↑ ↓ Enter, Esc closes and gives the focus back.
#include "ui/shell/SearchModel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace tp::ui {

class Backend;

class SearchOverlay : public QFrame {
    Q_OBJECT
public:
    using Actions = std::function<std::vector<SearchAction>()>; // what may be done, asked each time it opens
    SearchOverlay(Backend &backend, const std::vector<PageInfo> &pages, Actions actions, QWidget *window);
    void open();
    void dismiss();

signals:
    void targetAsked(const tp::ui::PageTarget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void offerAgain(); // what is lit stays so
    [[nodiscard]] std::vector<Meant> whoIsMeant(const QString &typed);
    void take(const Suggestion &row);
    Backend &m_backend;
    const std::vector<PageInfo> &m_pages;
    const Actions m_offered;
    std::vector<SearchAction> m_actions;
    QLineEdit *m_edit;
    SuggestionPopup *m_popup;
    QPointer<QWidget> m_before;
    bool m_unfinished = false; // somebody may be meant who was not compared yet
};

} // namespace tp::ui
