#pragma once
// The history of one record, on demand: who changed which field when, from what to what, and for those who may, taking former texts away.
// Folded until it is asked for. Window's thread.
#include "ui/lists/HistoryModel.h"
#include "ui/shell/Page.h"

#include <QWidget>

namespace tp::ui {

class Button;
class HistoryView;

class RecordHistory : public QWidget {
    Q_OBJECT
public:
    // `name`: of the button that unfolds it.
    RecordHistory(Backend &backend, PageContext &context, ValueText &text, const QString &name, QWidget *parent = nullptr);
    void setRecord(const std::string &type, const RecordId &id); // read anew when it is unfolded
    void fold();
    // Of one of several, chosen beside it: what its button says, unfolded, with the focus. `told`: the same with whose it is, for who hears
    // it only; a name may be too long to be seen there.
    void open(const std::string &type, const RecordId &id, const QString &words, const QString &told = {});
    void close();                                            // none of them is chosen any more: it is not seen
    void keepAmong(const std::vector<store::Record> &shown); // closed once the one it was opened of is not one of these
    void setWords(const QString &words);                     // of its button

private:
    HistoryModel m_history;
    std::string m_type;
    RecordId m_id;
    Button *m_button;
    HistoryView *m_view;
};

} // namespace tp::ui
