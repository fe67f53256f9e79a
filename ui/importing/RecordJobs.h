#pragma once
// Writing what an import holds, and taking it away again: one save after another, each durable before the next, with the window's other
// work between. What was written when a job stops or fails stays, and is known. Window's thread; `ended` follows start().
#include "ui/Backend.h"

#include <QTimer>

namespace tp::ui {

class RecordJob : public QObject {
    Q_OBJECT
public:
    enum class End { Completed, Stopped, Failed };
    void start();
    void stop() { m_stopping = true; } // after the save that is under way
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    void progressed(int done, int total); // records
    void ended(tp::ui::RecordJob::End end);

protected:
    RecordJob(Backend &backend, int total, QObject *parent);
    virtual void next() = 0; // begins one save or removal; answered() follows
    void answered(int records, const Result<store::Saved> &saved);
    Backend &m_backend;
    int m_done = 0, m_total;

private:
    void step();
    QTimer m_next; // never from the answer itself: a backend may answer at once, twenty thousand times
    bool m_stopping = false;
    std::optional<Error> m_error;
};

class WriteJob : public RecordJob {
    Q_OBJECT
public:
    using Make = std::function<domain::RecordChange(std::size_t row)>;
    WriteJob(Backend &backend, Make make, std::vector<std::size_t> rows, QObject *parent);
    [[nodiscard]] const std::vector<RecordId> &created() const { return m_created; }

protected:
    void next() override;

private:
    Make m_make;
    std::vector<std::size_t> m_rows;
    std::vector<RecordId> m_created;
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
