#pragma once
// What commands on the consortium share: one act on its log, awaited, and structures by name.
#include "app/cli/Waiting.h"

namespace tp::cli {

template <class T> [[nodiscard]] Result<T> act(Context &context, std::function<sync::Task<Result<T>>(sync::ConsortiumActs &)> work) {
    TP_CHECK(context.open());
    net::ConsortiumJob<T> job(storeOf(context), net::dialHttps(), std::move(work));
    TP_CHECK(wait<net::Job>(job, [&job] { job.start(); }));
    return job.result();
}

// By name, code or id, without regard to case or accents.
[[nodiscard]] Result<StructureId> structureNamed(Context &context, const std::string &wanted);

} // namespace tp::cli
