#include "ui/referrals/ReferralModel.h"

#include "ui/lists/AddedFilters.h"
#include "ui/models/FilterMatch.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"

#include <algorithm>
#include <tuple>

namespace tp::ui {

ReferralModel::ReferralModel(Backend &backend, ValueText &text, QObject *parent) : ComputedTable(parent), m_backend(backend), m_text(text) {
    using Case = ReferralCase;
    declare({{"who", QT_TR_NOOP("Person"), [this](const Case &of) { return whoText(of, m_text); }},
             {"with", QT_TR_NOOP("With"), [this](const Case &of) { return withText(of, m_text); }},
             {"state",
              QT_TR_NOOP("State"),
              [](const Case &of) {
                  return of.hasVersions() ? tr("%1, two versions", "state").arg(stateText(of.state())) : stateText(of.state());
              },
              {},
              [](const Case &of) { return of.hasVersions() ? std::optional(StateTag::State::Conflict) : std::nullopt; }},
             {"next",
              QT_TR_NOOP("What is next"),
              [](const Case &of) {
                  const auto step = of.next();
                  return step ? stepText(step->what) : QString();
              },
              {},
              [this](const Case &of) { return nextTag(of); }},
             {"by", QT_TR_NOOP("By"),
              [](const Case &of) {
                  const auto step = of.next();
                  return step ? dateText(std::string_view(step->from)) : QString();
              },
              [](const Case &of) {
                  const auto step = of.next();
                  return step ? toQt(step->from) : QString();
              }}});
}

QDate ReferralModel::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

void ReferralModel::show(ReferralsShown shown) {
    m_shown = shown;
    refresh();
}

void ReferralModel::setAdded(std::vector<store::Filter> added) {
    m_added = std::move(added);
    refresh();
}

void ReferralModel::search(const QString &words) {
    m_words = words;
    refresh();
}

void ReferralModel::refresh() {
    const auto now = today();
    auto cases = referralCases(m_backend.reader(), m_backend.me().structure, m_shown != ReferralsShown::All);
    struct Placed {
        int group; // mine to do by the day it was due, then what others do, then what is over
        std::string from;
        ReferralCase of;
    };
    std::vector<Placed> placed;
    m_toDo = 0;
    for (auto &one : cases) {
        const auto step = one.next();
        const bool mine = one.isMineToDo(now), over = domain::isOver(one.state());
        m_toDo += mine;
        if (m_shown == ReferralsShown::ToDo && !mine) continue;
        if (m_shown == ReferralsShown::UnderWay && !step && over && !one.hasVersions()) continue;
        if (!m_added.empty() && (!one.referral || !holdsAll(m_added, *one.referral))) continue;
        if (!m_words.isEmpty()) {
            const QStringList said{whoText(one, m_text), withText(one, m_text), fieldText({{}, {}, one.whole, {}}, "text")};
            if (!mentionsAll(said.join(QLatin1Char(' ')), m_words)) continue;
        }
        placed.push_back({mine ? 0 : step ? 1 : over ? 3 : 2, step ? step->from : std::string(), std::move(one)});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return std::tie(a.group, a.from) < std::tie(b.group, b.from); });
    cases.clear();
    for (auto &one : placed) cases.push_back(std::move(one.of));
    setRows(std::move(cases));
    emit loaded();
}

int ReferralModel::rowOf(const RecordId &record) const {
    const auto is = [&](const std::optional<store::Record> &one) { return one && one->id == record; };
    return rowWhere([&](const ReferralCase &of) { return is(of.referral) || is(of.request); });
}

std::optional<StateTag::State> ReferralModel::nextTag(const ReferralCase &of) const {
    if (!of.next()) return std::nullopt;
    if (of.isLate(today())) return StateTag::State::Late;
    return of.isMineToDo(today()) ? StateTag::State::ToComplete : StateTag::State::Planned;
}

} // namespace tp::ui
