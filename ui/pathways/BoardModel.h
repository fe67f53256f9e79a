#pragma once
// All pathways under way, by phase: whose, with whom, what comes next, and since when nothing has happened. Read a few at a time between
// the window's turns, so that hundreds of them hold nobody up; shown when all are read. Window's thread.
#include "ui/Backend.h"
#include "ui/text/ValueText.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QTimer>

namespace tp::ui {

struct BoardFilter {
    bool mine = true;   // those I follow
    int quietDays = 0;  // those of whom nothing was heard for so long; 0: all
    QString words = {}; // of the person or the référent; empty: all
    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

class BoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, Referent, Structures, Next, News, Columns };
    BoardModel(Backend &backend, ValueText &text, QObject *parent);
    void setFilter(const BoardFilter &filter);
    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    void refresh();
    [[nodiscard]] std::optional<RecordId> personAt(int row) const; // nothing: the title of a phase
    [[nodiscard]] std::optional<RecordId> pathwayAt(int row) const;
    [[nodiscard]] int rowOf(const RecordId &person) const; // -1: not here
    [[nodiscard]] int pathways() const { return static_cast<int>(m_shown); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void loaded();

private:
    struct Row {
        std::string phase; // code
        RecordId person, pathway;
        QString name, referent, structures, next, news;
        QDate heard; // last; invalid: never
        bool quiet = false;
        bool versions = false; // of the pathway, a phase or a step: to be read again
        bool band = false;     // the title of those below: `name` says it
    };
    void readSome();
    void finish();
    [[nodiscard]] std::vector<RecordId> filesToRead() const;
    [[nodiscard]] std::optional<Row> rowOfFile(const RecordId &file) const;

    Backend &m_backend;
    ValueText &m_text;
    BoardFilter m_filter;
    std::vector<RecordId> m_waiting; // files
    std::vector<Row> m_read, m_rows;
    std::size_t m_shown = 0;
    QTimer m_turn;
};

} // namespace tp::ui
