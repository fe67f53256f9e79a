#pragma once
// Above one list of the steering committee: words, a box for where each stands, and the fields that coordinators added. Window's thread.
#include "ui/steering/SteeringList.h"

#include <QWidget>

class QComboBox;

namespace tp::ui {

class AddedFilters;
class Backend;
class SearchField;

class SteeringFilter : public QWidget {
    Q_OBJECT
public:
    SteeringFilter(Backend &backend, SteeringKind kind, QWidget *parent = nullptr);
    // Those that fit; a title that nothing stands under is left out.
    [[nodiscard]] std::vector<SteeringRow> narrowed(std::vector<SteeringRow> rows, const SteeringBook &book) const;
    [[nodiscard]] bool isActive() const;
    void clear(); // edited() is told at once
    void takeFocus();

signals:
    void edited();
    void entered(); // to the first row

private:
    [[nodiscard]] bool keeps(const SteeringRow &row, const store::Record &record, const SteeringBook &book) const;
    [[nodiscard]] bool isAsked(const store::Record &record, const std::string &today) const; // by the box

    const SteeringKind m_kind;
    SearchField *m_words;
    QComboBox *m_state;
    AddedFilters *m_added;
};

} // namespace tp::ui
