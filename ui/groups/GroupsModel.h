#pragma once
// The groups of all structures as a list: how many, who speaks for them, who leads them. Read at once, narrowed in memory. Window's thread.
#include "ui/groups/GroupStory.h"

#include <QAbstractTableModel>

namespace tp::ui {

class Backend;

class GroupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Structure, Members, Delegates, Leader, Columns };
    GroupsModel(Backend &backend, ValueText &text, QObject *parent);
    void setFilter(const QString &words, bool endedToo, std::vector<store::Filter> added = {}); // `added`: by fields that were added
    void refresh();
    [[nodiscard]] const GroupStory *at(int row) const;
    [[nodiscard]] int rowOf(const RecordId &group) const; // -1: not here
    [[nodiscard]] int groups() const { return m_groups; } // that have not ended, whatever is asked for
    [[nodiscard]] int people() const { return m_people; } // in these

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    void narrow();
    [[nodiscard]] QString text(const GroupStory &story, int column) const;

    Backend &m_backend;
    ValueText &m_text;
    QString m_words;
    bool m_endedToo = false;
    std::vector<store::Filter> m_added;
    std::vector<GroupStory> m_stories;
    std::vector<std::size_t> m_rows;
    int m_groups = 0, m_people = 0;
};

} // namespace tp::ui
