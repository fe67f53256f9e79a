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
    enum class Shown { All, ToCome, ToConclude, Held, CalledOff };
    void refresh();
    void setFilter(const QString &words, Shown shown, std::vector<store::Filter> added);
    [[nodiscard]] bool isEmpty() const { return m_stories.empty(); } // whatever is asked for
    [[nodiscard]] const store::Record *at(int row) const;
    [[nodiscard]] int rowOf(const RecordId &session) const;       // -1: not here
    [[nodiscard]] int toConclude() const { return m_toConclude; } // held, with something adopted, and no conclusions that say it

private:
    void narrow();
    [[nodiscard]] bool isAsked(const CommitteeStory &story) const;
    Backend &m_backend;
    ValueText &m_text;
    std::vector<CommitteeStory> m_stories; // all of them
    QString m_words;
    Shown m_shown = Shown::All;
    std::vector<store::Filter> m_added;
    int m_toConclude = 0;
};

} // namespace tp::ui
