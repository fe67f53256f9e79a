#pragma once
// One act of an erasure, e.g. [](sync::ErasureActs &acts) { return acts.confirm(person); }: completed or failed, once, unless aborted. In
// the Writer's thread; `store` and `reader` (of the same thread) outlive the job.
#include "core/net/Jobs.h"
#include "core/sync/ErasureActs.h"

namespace tp::net {

class ErasureJobBase : public Job {
    Q_OBJECT
public:
    ErasureJobBase(sync::Store store, store::Reader &reader, const sync::Dial &dial, QObject *parent);

protected:
    std::unique_ptr<sync::Transport> m_transport;
    sync::Client m_client;
    sync::ErasureActs m_acts;
};

template <class T> class ErasureJob final : public ErasureJobBase {
public:
    using Act = std::function<sync::Task<Result<T>>(sync::ErasureActs &)>;
    ErasureJob(sync::Store store, store::Reader &reader, const sync::Dial &dial, Act act, QObject *parent = nullptr)
        : ErasureJobBase(store, reader, dial, parent), m_act(std::move(act)) {}
    ~ErasureJob() override { ErasureJob::abort(); }

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
