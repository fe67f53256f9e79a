#include "ui/referrals/ReferralModel.h"

#include "ui/lists/AddedFilters.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/FilterMatch.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <algorithm>
#include <tuple>

namespace tp::ui {

ReferralModel::ReferralModel(Backend &backend, ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend), m_text(text) {}

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
    beginResetModel();
    m_rows = std::move(cases);
    endResetModel();
    emit loaded();
}

const ReferralCase *ReferralModel::caseAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int ReferralModel::rowOf(const RecordId &record) const {
    const auto is = [&](const std::optional<store::Record> &one) { return one && one->id == record; };
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &one) { return is(one.referral) || is(one.request); });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ReferralModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int ReferralModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString ReferralModel::text(const ReferralCase &of, int column) const {
    const auto step = of.next();
    switch (column) {
    case Who:
        return whoText(of, m_text);
    case With:
        return withText(of, m_text);
    case State:
        return of.hasVersions() ? tr("%1, two versions", "state").arg(stateText(of.state())) : stateText(of.state());
    case Next:
        return step ? stepText(step->what) : QString();
    default:
        return step ? dateText(std::string_view(step->from)) : QString();
    }
}

QVariant ReferralModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &of = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(of, index.column());
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == State && of.hasVersions()) return static_cast<int>(StateTag::State::Conflict);
    if (role == StateCellRole && index.column() == Next) {
        if (!of.next()) return {};
        return static_cast<int>(of.isLate(today())       ? StateTag::State::Late
                                : of.isMineToDo(today()) ? StateTag::State::ToComplete
                                                         : StateTag::State::Planned);
    }
    return {};
}

QVariant ReferralModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Who:
        return tr("Person");
    case With:
        return tr("With");
    case State:
        return tr("State");
    case Next:
        return tr("What is next");
    case By:
        return tr("By");
    default:
        return {};
    }
}

} // namespace tp::ui
