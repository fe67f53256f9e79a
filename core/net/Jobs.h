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
    [[nodiscard]] bool isOver() const { return m_over; }              // one way or the other; told a turn later

private:
    With m_with;
    sync::Joining m_joining;
    sync::Dial m_dial;
    const Clock &m_clock;
    Random &m_random;
    QtBackground m_background;
    sync::Joined m_joined;
    sync::Task<Result<sync::Joined>> m_task;
    bool m_over = false;
};

// A task with a result, run to its end.
template <class T> class ResultJob : public Job {
public:
    using Job::Job;
    void start() override {
        m_task = work();
        m_task.begin([this](Result<T> result) {
            m_result = std::move(result);
            end(m_result ? Result<>() : Result<>(fail(m_result.error())));
        });
    }
    [[nodiscard]] const T &result() const { return *m_result; } // after completed

protected:
    [[nodiscard]] virtual sync::Task<Result<T>> work() = 0;
    sync::Task<Result<T>> m_task;

private:
    Result<T> m_result = fail(Code::Cancelled);
};

// Any task that owns what it awaits, e.g. a kit's test restore.
template <class T> class TaskJob final : public ResultJob<T> {
public:
    using Work = std::function<sync::Task<Result<T>>()>;
    explicit TaskJob(Work work, QObject *parent = nullptr) : ResultJob<T>(parent), m_work(std::move(work)) {}
    ~TaskJob() override { TaskJob::abort(); }
    void abort() override {
        this->m_aborted = true;
        this->m_task = {};
    }

private:
    sync::Task<Result<T>> work() override { return m_work(); }
    Work m_work;
};

// A connection to the profile's server, of one job.
struct ActLine {
    ActLine(const sync::Store &store, const sync::Dial &dial);
    std::unique_ptr<sync::Transport> transport;
    sync::Client client;
};

// One act of core/sync's act classes. The store and what `make` takes along outlive the job.
template <class Acts, class T> class ActJob : public ResultJob<T> {
public:
    using Act = std::function<sync::Task<Result<T>>(Acts &)>;
    template <class Make> ActJob(const sync::Store &store, const sync::Dial &dial, Make &&make, Act act, QObject *parent)
        : ResultJob<T>(parent), m_line(store, dial), m_acts(make(m_line.client)), m_act(std::move(act)) {}
    ~ActJob() override { ActJob::abort(); }
    void abort() override {
        this->m_aborted = true;
        m_line.transport->abort();
        this->m_task = {}; // before what it awaits
    }

private:
    sync::Task<Result<T>> work() override { return m_act(m_acts); }
    ActLine m_line;
    Acts m_acts;
    Act m_act;
};

// One act on the consortium log, e.g. [](sync::ConsortiumActs &acts) { return acts.createKit(); }.
template <class T> class ConsortiumJob final : public ActJob<sync::ConsortiumActs, T> {
public:
    using Act = typename ActJob<sync::ConsortiumActs, T>::Act;
    ConsortiumJob(sync::Store store, const sync::Dial &dial, Act act, QObject *parent = nullptr)
        : ActJob<sync::ConsortiumActs, T>(
              store, dial,
              [store](sync::Client &client) { return sync::ConsortiumActs(store, client, store.session.clock(), store.session.random()); },
              std::move(act), parent) {}
};

} // namespace tp::net
