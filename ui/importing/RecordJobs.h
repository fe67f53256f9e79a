#pragma once
// Writing what an import holds, and taking it away again: one save after another, each durable before the next, with the window's other
// work between. What was written when a job stops or fails stays, and is known; start() goes on from there. Window's thread; `ended`
// follows each start().
#include "ui/Backend.h"

#include <QTimer>

namespace tp::ui {

class RecordJob : public QObject {
    Q_OBJECT
public:
    enum class End { Completed, Stopped, Failed, Refused }; // Refused: one record only; the first time it happens
    void start();
    [[nodiscard]] bool isRunning() const { return m_running; }
    void stop() { m_stopping = true; } // after the save that is under way
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    void progressed(int done, int total); // records
    void ended(tp::ui::RecordJob::End end);

protected:
    RecordJob(Backend &backend, int total, QObject *parent);
    virtual void next() = 0; // begins one save or removal; answered() follows
    void answered(int records, const Result<store::Saved> &saved);
    void again(); // what has just been refused as a whole is tried otherwise
    void end(End how);
    Backend &m_backend;
    int m_done = 0, m_total;

private:
    void step();
    QTimer m_next; // never from the answer itself: a backend may answer at once, twenty thousand times
    bool m_stopping = false, m_running = false;
    std::optional<Error> m_error;
};

// A line the store refuses holds up no other: what stands in one save with it is written line by line.
class WriteJob : public RecordJob {
    Q_OBJECT
public:
    struct Refusal {
        std::size_t row;
        Error why;
    };
    using Make = std::function<domain::RecordChange(std::size_t row)>;
    WriteJob(Backend &backend, Make make, std::vector<std::size_t> rows, QObject *parent);
    [[nodiscard]] const std::vector<RecordId> &created() const { return m_created; }
    [[nodiscard]] const std::vector<Refusal> &refused() const { return m_refused; }
    [[nodiscard]] std::vector<std::size_t> left() const { return {m_rows.begin() + m_done, m_rows.end()}; } // neither written nor refused

protected:
    void next() override;

private:
    void refuse(const Error &why);
    Make m_make;
    std::vector<std::size_t> m_rows;
    std::vector<RecordId> m_created;
    std::vector<Refusal> m_refused;
    std::size_t m_alone = 0; // rows that are tried one by one
};

class UndoJob : public RecordJob {
    Q_OBJECT
public:
    UndoJob(Backend &backend, std::string type, std::vector<RecordId> records, QObject *parent);
    [[nodiscard]] std::vector<RecordId> left() const { return {m_records.begin() + m_done, m_records.end()}; }
    [[nodiscard]] int kept() const { return m_kept; } // somebody has worked on them since, or they may not be taken away

protected:
    void next() override;

private:
    [[nodiscard]] bool workedOn(const RecordId &record) const;
    std::string m_type;
    std::vector<RecordId> m_records;
    int m_kept = 0;
};

} // namespace tp::ui
