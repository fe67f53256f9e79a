#include "tests/bench/window/Actions.h"

#include <algorithm>

namespace tp::bench {

const Actions<Town> &townActions() {
    static const Actions<Town> all{{"people", makePersonSearch},   {"search", makeSearchEverywhere}, {"picker", makePicker},
                                   {"duplicates", makeDuplicates}, {"dossier", makeDossier},         {"scroll", makeScroll},
                                   {"filter", makeFilter},         {"export", makeExport},           {"map", makeMap},
                                   {"standing", makeStanding},     {"narrowed", makeNarrowed},       {"sync", makeSync},
                                   {"import", makeImport}};
    return all;
}

const Actions<Programme> &programmeActions() {
    static const Actions<Programme> all{{"lanes", makeLanes},   {"board", makeBoard}, {"needs", makeNeeds}, {"referrals", makeReferrals},
                                        {"agenda", makeAgenda}, {"sheet", makeSheet}, {"phase", makePhase}};
    return all;
}

namespace {
std::string k(std::size_t count) {
    return count % 1'000'000 ? std::to_string(count / 1000) + "k" : std::to_string(count / 1'000'000) + "M";
}
} // namespace

std::string sizeOf(const Town &town) { return k(town.people) + " / " + k(town.encounters) + " people / encounters"; }

std::string sizeOf(const Programme &programme) {
    return k(programme.pathways) + " pathways of " + std::to_string(stepsEach) + " steps, " + std::to_string(programme.pathways / 5) +
           " sessions, " + k(2 * programme.pathways) + " referrals";
}

void Waits::endRound(double gap) {
    std::vector<double> wall, processor;
    for (const auto &one : m_now) wall.push_back(one.wall), processor.push_back(one.processor);
    m_count = m_now.size();
    m_now.clear();
    const auto range = rangeOf(wall);
    m_medians.push_back(range.median);
    m_worsts.push_back(range.greatest);
    m_processor.push_back(medianOf(processor));
    m_gaps.push_back(gap);
    if (!m_compared.empty()) m_ratios.push_back(range.median / medianOf(m_compared));
    m_compared.clear();
}

void Waits::report(Table &table) const {
    const auto over = [](std::vector<double> values, double limit) {
        for (auto &value : values) value /= limit;
        return values;
    };
    const auto all = [](const std::vector<double> &values) {
        const auto range = rangeOf(values);
        return milliseconds(range.median) + " (" + milliseconds(range.least) + " to " + milliseconds(range.greatest) + ")";
    };
    const auto each = " of " + std::to_string(m_count);
    table.add({m_what + ", median" + each, {}, milliseconds(m_limit), over(m_medians, m_limit), 1, all(m_medians)});
    table.add({m_what + ", worst" + each, {}, milliseconds(m_worstLimit), over(m_worsts, m_worstLimit), 1, all(m_worsts), true});
    table.add({"… longest wait of the window", {}, milliseconds(blockLimit), over(m_gaps, blockLimit), 1, all(m_gaps), true});
    table.add({"… processor, median", {}, milliseconds(m_limit), over(m_processor, m_limit), 0, all(m_processor)});
    if (!m_ratios.empty()) table.add({"… median", {}, m_reference, m_ratios, 0, {}});
}

} // namespace tp::bench
