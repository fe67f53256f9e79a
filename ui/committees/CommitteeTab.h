#pragma once
// What the page of groups and committees asks of each of its tabs. Window's thread.
#include "core/base/Ids.h"
#include "ui/shell/CommitteeParts.h"

#include <QWidget>

#include <string_view>

namespace tp::ui {

class Backend;
class PageContext;
class ValueText;

class CommitteeTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual bool holds(std::string_view type) const = 0; // records of this type are opened here
    virtual void openRecord(std::string_view type, const RecordId &record) = 0;
    virtual void showPart(const QString &) {}                       // PageTarget::part; those of others: nothing
    virtual void activated() = 0;                                   // shown: the focus where work starts
    [[nodiscard]] virtual bool closeTop() { return false; }         // Esc
    virtual void focusFilter() {}                                   // Ctrl+F
    [[nodiscard]] virtual QString subtitle() const = 0;             // what the line below the page's title says of it
    [[nodiscard]] virtual QList<QWidget *> actions() { return {}; } // buttons of the page's head while it is shown; owned by the tab
    [[nodiscard]] virtual int toDo() const { return 0; }            // what waits for this member here

signals:
    void told();       // subtitle() or toDo() may be others
    void shownAsked(); // it was asked to show a part of it
};

} // namespace tp::ui
