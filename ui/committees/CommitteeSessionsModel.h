#pragma once
// The sessions of the participants' committee, the newest first, and where their conclusions stand. Window's thread.
#include "ui/committees/CommitteeStory.h"
#include "ui/lists/ComputedTable.h"

namespace tp::ui {

class Backend;

class CommitteeSessionsModel : public ComputedTable<CommitteeStory> {
    Q_OBJECT
public:
    CommitteeSessionsModel(Backend &backend, ValueText &text, QObject *parent);
    void refresh();
    [[nodiscard]] const store::Record *at(int row) const;
    [[nodiscard]] int rowOf(const RecordId &session) const;       // -1: not here
    [[nodiscard]] int toConclude() const { return m_toConclude; } // held, with something adopted, and no conclusions that say it

private:
    Backend &m_backend;
    ValueText &m_text;
    int m_toConclude = 0;
};

} // namespace tp::ui
