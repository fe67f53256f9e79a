#pragma once
// The groups of all structures as a list: how many, who speaks for them, who leads them. Read at once, narrowed in memory. Window's thread.
#include "ui/groups/GroupStory.h"
#include "ui/lists/ComputedTable.h"

namespace tp::ui {

class Backend;

class GroupsModel : public ComputedTable<const GroupStory *> {
    Q_OBJECT
public:
    GroupsModel(Backend &backend, ValueText &text, QObject *parent);
    void setFilter(const QString &words, bool endedToo, std::vector<store::Filter> added = {}); // `added`: by fields that were added
    void refresh();
    [[nodiscard]] const GroupStory *at(int row) const;    // null: none
    [[nodiscard]] int rowOf(const RecordId &group) const; // -1: not here
    [[nodiscard]] int groups() const { return m_groups; } // that have not ended, whatever is asked for
    [[nodiscard]] int people() const { return m_people; } // in these

signals:
    void loaded();

private:
    void narrow();

    Backend &m_backend;
    ValueText &m_text;
    QString m_words;
    bool m_endedToo = false;
    std::vector<store::Filter> m_added;
    std::vector<GroupStory> m_stories;
    int m_groups = 0, m_people = 0;
};

} // namespace tp::ui
