#pragma once
// One act of an erasure, e.g. [](sync::ErasureActs &acts) { return acts.confirm(person); }. `store` and `reader` (of the Writer's thread)
// outlive the job.
#include "core/net/Jobs.h"
#include "core/sync/ErasureActs.h"

namespace tp::net {

template <class T> class ErasureJob final : public ActJob<sync::ErasureActs, T> {
public:
    using Act = typename ActJob<sync::ErasureActs, T>::Act;
    ErasureJob(sync::Store store, store::Reader &reader, const sync::Dial &dial, Act act, QObject *parent = nullptr)
        : ActJob<sync::ErasureActs, T>(
              store, dial,
              [=, &reader](sync::Client &client) {
                  return sync::ErasureActs(store, reader, client, store.session.clock(), store.session.random());
              },
              std::move(act), parent) {}
};

} // namespace tp::net
