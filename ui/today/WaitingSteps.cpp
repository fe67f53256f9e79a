#include "ui/today/WaitingSteps.h"

#include "ui/Backend.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/today/DueCommittees.h"
#include "ui/today/DueFiles.h"
#include "ui/today/DueHandovers.h"
#include "ui/today/DueOutings.h"
#include "ui/today/DuePathways.h"
#include "ui/today/DueReminders.h"
#include "ui/today/DueSessions.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

namespace tp::ui {
namespace {

struct Asked {
    Backend &backend;
    const ValueText &text;
    QDate today;
    std::size_t most;
};
struct Source {
    std::vector<std::string_view> types;                   // that it reads, and names
    Result<std::vector<DueStep>> (*read)(const Asked &of); // null: referrals, a few in each step; the last
};

std::span<const Source> sources() {
    static const Source all[] = {
        {{"encounter", "participation", "person"},
         [](const Asked &of) { return nextSteps(of.backend, of.text, of.today, DueWhen::Late, of.most); }},
        {{"encounter", "participation", "person"},
         [](const Asked &of) { return nextSteps(of.backend, of.text, of.today, DueWhen::Today, of.most); }},
        {{"encounter", "participation", "person"},
         [](const Asked &of) { return nextSteps(of.backend, of.text, of.today, DueWhen::Ahead, of.most); }},
        {{"reminder", "person"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return reminders(of.backend, of.text, of.today, DueWhen::Late, of.most); }},
        {{"reminder", "person"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return reminders(of.backend, of.text, of.today, DueWhen::Today, of.most); }},
        {{"reminder", "person"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return reminders(of.backend, of.text, of.today, DueWhen::Ahead, of.most); }},
        {{"pathway_step", "pathway", "person"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return unsaidSteps(of.backend, of.text, of.today); }},
        {{"exit", "person"}, [](const Asked &of) -> Result<std::vector<DueStep>> { return exitChecksDue(of.backend, of.text, of.today); }},
        {{"session", "session_seat", "activity"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return overfullSessions(of.backend, of.today); }},
        {{"session", "activity", "member"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return sessionsNobodyPrepares(of.backend, of.text, of.today); }},
        {{"member", "answer", "answer_told", "milestone", "steering_session", "steering_presence", "committee_session", "proposal",
          "conclusions", "conclusion_item", "group"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return committeesDue(of.backend, of.text, of.today); }},
        {{"session", "session_seat", "activity"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return sessionsDue(of.backend, of.today); }},
        {{"handover", "person", "member"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return handovers(of.backend, of.text, of.today); }},
        {{"handover", "person", "member"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return filesPassedOn(of.backend, of.text, of.today, of.most); }},
        {{"outing"}, [](const Asked &of) -> Result<std::vector<DueStep>> { return outingsLeftOpen(of.backend, of.today); }},
        {{"pathway", "person"},
         [](const Asked &of) -> Result<std::vector<DueStep>> { return pathwaysToJoinDue(of.backend, of.text, of.today); }},
        {{"referral", "exchange_request", "person", "professional", "scheme", "member"}, nullptr},
    };
    return all;
}

} // namespace

WaitingSteps::WaitingSteps(Backend &backend)
    : m_backend(backend), m_read(sources().size(), std::vector<DueStep>()), m_whole(sources().size(), false) {}

void WaitingSteps::forget() { m_whole.assign(m_whole.size(), false); }

void WaitingSteps::forget(std::string_view type) {
    for (std::size_t at = 0; at < m_whole.size(); ++at)
        if (const auto &types = sources()[at].types; std::ranges::find(types, type) != types.end()) m_whole[at] = false;
}

void WaitingSteps::forget(const store::ChangedTypes &what) {
    if (what.everything || what.records.empty()) return forget();
    for (const auto &[type, record] : what.records) forget(type);
}

bool WaitingSteps::isWhole() const { return !m_referrals && std::ranges::find(m_whole, false) == m_whole.end(); }

bool WaitingSteps::step(std::size_t most) {
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    if (std::exchange(m_most, most) != most || std::exchange(m_today, today) != today) {
        forget();
        m_referrals.reset();
        startOver();
    }
    m_today = today;
    while (m_at < m_whole.size() && m_whole[m_at] && !isAmidst()) ++m_at;
    if (m_at == m_whole.size()) {
        startOver();
        return false;
    }
    if (const auto read = sources()[m_at].read) {
        const ValueText text(m_backend.reader());
        m_read[m_at] = read({m_backend, text, today, most});
        m_whole[m_at] = true;
    } else {
        if (!m_referrals) {
            m_referrals.emplace(m_backend, today);
            m_whole[m_at] = true; // but for what changes from here on
        }
        if (m_referrals->step()) return true;
        m_read[m_at] = m_referrals->found();
        m_referrals.reset();
    }
    ++m_at;
    return true;
}

Result<std::vector<DueStep>> WaitingSteps::steps() const {
    std::vector<DueStep> out;
    for (const auto &read : m_read) {
        if (!read) return fail(read.error());
        out.insert(out.end(), read->begin(), read->end());
    }
    std::ranges::stable_sort(out, [](const DueStep &a, const DueStep &b) {
        return std::tuple(a.group, a.heldBack > 0, a.on) < std::tuple(b.group, b.heldBack > 0, b.on);
    });
    return out;
}

Result<std::vector<DueStep>> waitingSteps(Backend &backend, std::size_t most) {
    WaitingSteps all(backend);
    while (all.step(most)) {}
    return all.steps();
}

} // namespace tp::ui
