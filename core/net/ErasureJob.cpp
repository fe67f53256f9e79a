#include "core/net/ErasureJob.h"

#include "core/net/SyncRunner.h"

namespace tp::net {

ErasureJobBase::ErasureJobBase(sync::Store store, store::Reader &reader, const sync::Dial &dial, QObject *parent)
    : Job(parent), m_transport(dialServerOf(store.session, dial)),
      m_client(*m_transport, sync::identityOf(store.session), store.session.clock()),
      m_acts(store, reader, m_client, store.session.clock(), store.session.random()) {}

} // namespace tp::net
