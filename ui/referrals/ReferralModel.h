#pragma once
// Referrals of both sides as a list: what this structure has to do first, the latest on top. Thousands of them are read, and put in their
// place, a few at a time between the window's turns, and shown when all are; until then stands what stood before. Reading that lasts says
// how far it is, and can be stopped: then those read so far are shown, until something changes or all are asked for. Window's thread.
#include "ui/lists/ComputedTable.h"
#include "ui/referrals/ReferralReading.h"

#include <QTimer>

#include <memory>

namespace tp::ui {

enum class ReferralsShown : std::uint8_t { ToDo, UnderWay, All };

using ReferralRow = std::shared_ptr<const ReferralCase>; // never null; shared by what was read and what of it is shown

class ReferralModel : public ComputedTable<ReferralRow> {
    Q_OBJECT
public:
    ReferralModel(Backend &backend, ValueText &text, QObject *parent);
    void show(ReferralsShown shown);
    void setAdded(std::vector<store::Filter> added); // by fields that were added: of what stands in a file
    void search(const QString &words);               // of who, with whom, what is asked
    void refresh();                                  // read anew; while that goes on: once more when it is done
    void stop();                                     // reading
    void readAll();                                  // after that
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] bool isBehind() const { return m_isBehind; } // what is shown was asked for before; what is asked for is being read
    [[nodiscard]] bool isPartly() const { return m_isPartly; } // of what was asked for, some is not shown
    void setTurn(qint64 ms) { m_turnMs = ms; }                 // of reading at once; a few at least
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool isReading() const { return m_turn.isActive(); } // what is shown is not yet what was asked for
    [[nodiscard]] bool isRead() const { return m_isRead; }             // once at least
    [[nodiscard]] const ReferralCase *caseAt(int row) const;           // null: none
    [[nodiscard]] int rowOf(const RecordId &record) const;             // of a referral or its request; -1: not here
    [[nodiscard]] int toDo() const { return m_toDo; }                  // of all

signals:
    void reading(quint64 looked, quint64 of); // and it goes on
    void loaded();

private:
    struct Placed {
        int group; // mine to do by the day it was due, then what others do, then what is over
        std::string from;
        ReferralRow of;
    };
    [[nodiscard]] bool isSame(const ReferralRow &a, const ReferralRow &b) const override;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] std::optional<StateTag::State> nextTag(const ReferralCase &of) const;
    void read();      // from the beginning
    void placeAnew(); // what was read, otherwise filtered
    void readSome();  // one turn
    void tellReading();
    [[nodiscard]] bool step();
    void place(const ReferralRow &one, QDate now);
    void showPlaced();
    Backend &m_backend;
    ValueText &m_text;
    ReferralsShown m_shown = ReferralsShown::UnderWay;
    std::vector<store::Filter> m_added;
    QString m_words;
    std::optional<ReferralReading> m_reading; // while it is
    std::vector<ReferralRow> m_read;
    std::optional<bool> m_openOnly; // what is in m_read
    std::size_t m_next = 0;         // of m_read, to be placed
    std::vector<Placed> m_placed;
    int m_mine = 0, m_toDo = 0; // counted so far; of all
    bool m_isRead = false, m_isStale = false, m_isSorted = false, m_isStopped = false;
    bool m_isBehind = false, m_isPartly = false, m_isFull = false; // m_isFull: not all were read, of m_read
    std::optional<quint64> m_toLookAt;                             // asked for once reading takes more than a turn
    qint64 m_turnMs;
    QTimer m_turn;
};

} // namespace tp::ui
