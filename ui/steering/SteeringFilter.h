#pragma once
// What is shown of one list of the steering committee: by words, by where each stands, by added fields. Window's thread.
#include "ui/lists/FilterLine.h"
#include "ui/steering/SteeringList.h"

namespace tp::ui {

class SteeringFilter : public FilterLine {
    Q_OBJECT
public:
    SteeringFilter(Backend &backend, SteeringKind kind, QWidget *parent = nullptr);
    // Those that fit; a title that nothing stands under is left out.
    [[nodiscard]] std::vector<SteeringRow> narrowed(std::vector<SteeringRow> rows, const SteeringBook &book) const;

private:
    [[nodiscard]] bool keeps(const SteeringRow &row, const store::Record &record, const SteeringBook &book) const;
    [[nodiscard]] bool isAsked(const store::Record &record, const std::string &today) const; // by the box

    const SteeringKind m_kind;
};

} // namespace tp::ui
