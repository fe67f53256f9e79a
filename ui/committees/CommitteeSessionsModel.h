#pragma once
// The sessions of the participants' committee, the newest first, and where their conclusions stand. Window's thread.
#include "ui/committees/CommitteeStory.h"

#include <QAbstractTableModel>

namespace tp::ui {

class Backend;

class CommitteeSessionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Place, Items, State, Columns };
    CommitteeSessionsModel(Backend &backend, ValueText &text, QObject *parent);
    void refresh();
    [[nodiscard]] const store::Record *at(int row) const;
    [[nodiscard]] int rowOf(const RecordId &session) const;       // -1: not here
    [[nodiscard]] int toConclude() const { return m_toConclude; } // held, with something adopted, and no conclusions that say it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CommitteeStory &story, int column) const;
    Backend &m_backend;
    ValueText &m_text;
    std::vector<CommitteeStory> m_sessions;
    int m_toConclude = 0;
};

} // namespace tp::ui
