#pragma once
// The sync folder's tasks as jobs of the Qt event loop: start(), then exactly one of completed or failed, unless aborted. A job lives in
// the Writer's thread and may be deleted from the slot that hears its end.
#include "core/net/QtBackground.h"
#include "core/sync/ConsortiumActs.h"
#include "core/sync/Enrolment.h"

#include <QObject>

namespace tp::net {

class Job : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void abort() = 0; // neither signal will come

signals:
    void progress(const QString &step); // "contact", "verify", "store", "join": a key, not a text
    void completed();
    void failed(const tp::Error &problem);

protected:
    void end(const Result<> &result); // signals, in a turn of its own
    bool m_aborted = false;
};

// Joins a consortium: with an invitation, or again with the recovery kit. `clock`, `random` and what `dial` holds outlive the job.
class EnrolJob final : public Job {
    Q_OBJECT
public:
    enum class With : std::uint8_t { Invitation, Kit };
    EnrolJob(With with, sync::Joining joining, sync::Dial dial, const Clock &clock, Random &random, QObject *parent = nullptr);
    ~EnrolJob() override;
    void start() override;
    void abort() override;
    [[nodiscard]] sync::Joined take() { return std::move(m_joined); } // after completed

private:
    With m_with;
    sync::Joining m_joining;
    sync::Dial m_dial;
    const Clock &m_clock;
    Random &m_random;
    QtBackground m_background;
    sync::Joined m_joined;
    sync::Task<Result<sync::Joined>> m_task;
};

// Any task that owns what it awaits, e.g. a kit's test restore.
template <class T> class TaskJob final : public Job {
public:
    using Work = std::function<sync::Task<Result<T>>()>;
    explicit TaskJob(Work work, QObject *parent = nullptr) : Job(parent), m_work(std::move(work)) {}
    ~TaskJob() override { TaskJob::abort(); }

    void start() override {
        m_task = m_work();
        m_task.begin([this](Result<T> result) {
            m_result = std::move(result);
            end(m_result ? Result<>() : Result<>(fail(m_result.error())));
        });
    }
    void abort() override {
        m_aborted = true;
        m_task = {};
    }
    [[nodiscard]] const T &result() const { return *m_result; } // after completed

private:
    Work m_work;
    Result<T> m_result = fail(Code::Cancelled);
    sync::Task<Result<T>> m_task;
};

class ConsortiumJobBase : public Job {
    Q_OBJECT
public:
    ConsortiumJobBase(sync::Store store, const sync::Dial &dial, QObject *parent);

protected:
    std::unique_ptr<sync::Transport> m_transport;
    sync::Client m_client;
    sync::ConsortiumActs m_acts;
};

// One act on the consortium log, e.g. [](sync::ConsortiumActs &acts) { return acts.createKit(); }. `store` outlives the job.
template <class T> class ConsortiumJob final : public ConsortiumJobBase {
public:
    using Act = std::function<sync::Task<Result<T>>(sync::ConsortiumActs &)>;
    ConsortiumJob(sync::Store store, const sync::Dial &dial, Act act, QObject *parent = nullptr)
        : ConsortiumJobBase(store, dial, parent), m_act(std::move(act)) {}
    ~ConsortiumJob() override { ConsortiumJob::abort(); }

    void start() override {
        m_task = m_act(m_acts);
        m_task.begin([this](Result<T> result) {
            m_result = std::move(result);
            end(m_result ? Result<>() : Result<>(fail(m_result.error())));
        });
    }
    void abort() override {
        m_aborted = true;
        m_transport->abort();
    }
    [[nodiscard]] const T &result() const { return *m_result; } // after completed

private:
    Act m_act;
    Result<T> m_result = fail(Code::Cancelled);
    sync::Task<Result<T>> m_task;
};

} // namespace tp::net
