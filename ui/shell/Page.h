#pragma once
// What a page is to the window: a line in the rail, and a factory. Pages know the program by Backend and the window by PageContext; they
// never know the window or each other. Everything here lives on the window's thread.
#include "core/base/Ids.h"

#include <QMetaType>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace tp::ui {

class Backend;
class Prompter;

// Where to go: a page by its id ("today", "encounters", "persons", "conflicts"), one record of it, if any, or a part that the page names.
struct PageTarget {
    QString page;
    std::optional<RecordId> record;
    QString part = {};
    friend bool operator==(const PageTarget &, const PageTarget &) = default;
};

// Parts of the page "encounters"; the first one of "persons", too.
inline constexpr const char *searchPart = "search:";         // its list, narrowed by the words that follow and nothing else; none: all
inline constexpr const char *reviewPart = "review";          // of "persons": the list of those I follow whose files are to be reviewed
inline constexpr const char *ofOutingPart = "of-outing:";    // its list, narrowed to the outing whose id follows
inline constexpr const char *toCompletePart = "to-complete"; // its list, narrowed to what was left to be completed
inline constexpr const char *editPart = "edit";              // with a record: its form
inline constexpr const char *templatesPart = "templates";    // of Today: their list
inline constexpr const char *referWhomPart = "refer-whom";   // with a record: the keyboard at whom of those met a referral may be of

// Parts of the page "persons".
inline constexpr const char *sharePart = "share"; // with a record: the form that shares the file

// Parts of the page "kit".
inline constexpr const char *ofStructuresPart = "of-structures"; // leaving it leads back to the consortium's structures

// Parts of the page "directory".
inline constexpr const char *referPart = "refer:"; // the form of a referral, of the person whose id follows

// What a page may ask of the window. Owned by the window, outlives every page.
class PageContext {
public:
    virtual ~PageContext() = default;
    virtual void open(const PageTarget &target) = 0;
    // A sentence for 10 seconds. With `undo`: a button, and Ctrl+Z until the window locks; what was undone before can be done again no
    // more.
    virtual void toast(const QString &sentence, std::function<void()> undo = {}) = 0;
    // Of what is not undone on purpose: `why` follows the sentence, and is all that Ctrl+Z answers; what was done before it is not taken
    // back in its place, but by Ctrl+Z once more.
    virtual void toastForGood(const QString &sentence, const QString &why) { toast(sentence + QLatin1Char(' ') + why); }
    // The answer of an undo, and of a redo: each offers the other.
    virtual void undone(const QString &sentence, std::function<void()> redo) = 0;
    virtual void redone(const QString &sentence, std::function<void()> undo) = 0;
    virtual void showCount(const QString & /*page*/, int /*count*/) {} // beside the page's name in the rail; 0: nothing
    virtual void lockNow() {}
    virtual void settingsChanged() {} // those of ui/settings: read them again
    // In another language or size; it opens `then`. False: not now, something would be lost that is being written.
    [[nodiscard]] virtual bool remakeWindow(const PageTarget & /*then*/) { return false; }
    [[nodiscard]] virtual Prompter &prompter() = 0; // ui/widgets/Prompter.h
};

// What a page's widget may implement beside QWidget; the window looks for it with dynamic_cast.
class PageView {
public:
    virtual ~PageView() = default;
    virtual void openRecord(const RecordId &) {}                // PageTarget::record
    virtual void showPart(const QString &) {}                   // PageTarget::part
    virtual void activated() {}                                 // shown: put the focus where work starts
    [[nodiscard]] virtual bool closeTop() { return false; }     // Esc: close the top layer (a detail, a panel); false: nothing to close
    [[nodiscard]] virtual bool isBusy() const { return false; } // something would be lost if the page went now
    virtual void focusFilter() {}                               // Ctrl+F
};

struct PageInfo {
    QString id;       // stable: "today"
    QString title;    // translated, as in the rail
    const char *icon; // ui/theme/Icons.h
    bool inRail = true;
    std::function<QWidget *(Backend &, PageContext &)> factory; // the window takes ownership
};

} // namespace tp::ui

Q_DECLARE_METATYPE(tp::ui::PageTarget) // the key of a row that leads somewhere
