#include "core/store/LongWork.h"

#include <algorithm>

namespace tp::store {
namespace {

constexpr std::int64_t silentMs = 500, everyMs = 250;

} // namespace

void LongWork::stop(Progress::Of what) {
    const std::lock_guard lock(m_mutex);
    for (const auto *part : m_parts)
        if (part->m_now.of == what && part->m_stops != 0) m_stopped = part->m_stops;
}

bool LongWork::stopped() const {
    const auto at = m_stopped.load(std::memory_order_relaxed);
    return at != 0 && at <= m_parts.size();
}

Result<> LongWork::at(std::uint64_t done, std::uint64_t total) {
    if (m_parts.empty()) return {};
    m_parts.back()->m_now.done = done;
    m_parts.back()->m_now.total = total;
    return look() ? Result<>() : fail(Code::Cancelled, "stopped");
}

Result<> LongWork::oneMore() {
    if (m_parts.empty()) return {};
    const auto &now = m_parts.back()->m_now;
    return at(now.done + 1, now.total);
}

bool LongWork::look() {
    if (m_parts.empty()) return true;
    if (auto &part = *m_parts.back(); part.m_measure) part.m_now.done = std::min(part.m_measure(), part.m_now.total);
    tell();
    return !stopped();
}

void LongWork::tell() {
    auto &part = *m_parts.back();
    const auto now = m_clock.monotonicMs();
    if (now - part.m_since < silentMs || (m_shown && now - m_shownAt < everyMs)) return;
    m_shownAt = now;
    part.m_now.lastedMs = now - part.m_since;
    say(part.m_now);
}

void LongWork::say(const Progress &progress) {
    m_shown = progress.of != Progress::Of::Nothing;
    if (m_told) m_told(progress);
}

LongWork::Part::Part(LongWork &work, Progress::Of of, Stop stop) : m_work(work), m_since(work.m_clock.monotonicMs()) {
    const auto *around = work.m_parts.empty() ? nullptr : work.m_parts.back();
    m_level = work.m_parts.size() + 1;
    const bool same = around && around->m_now.of == of; // one thing in several calls: stopped in one, none of the others begins
    if (same) m_since = around->m_since;
    if (stop != Stop::No) m_stops = around && (same || stop == Stop::AsAround) ? around->m_stops : stop == Stop::Yes ? m_level : 0;
    m_now = {of, 0, 0, 0, m_stops != 0};
    const std::lock_guard lock(work.m_mutex);
    work.m_parts.push_back(this);
}

LongWork::Part::~Part() {
    auto &parts = m_work.m_parts;
    {
        const std::lock_guard lock(m_work.m_mutex);
        parts.pop_back();
        if (m_work.m_stopped == m_level) m_work.m_stopped = 0;
    }
    if (m_work.m_shown && (parts.empty() || parts.back()->m_now.of != m_now.of)) m_work.say({});
}

void LongWork::Part::measure(std::function<std::uint64_t()> done, std::uint64_t total) {
    m_measure = std::move(done);
    m_now.total = m_measure ? total : 0;
    m_now.done = 0;
}

} // namespace tp::store
