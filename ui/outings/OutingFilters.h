#pragma once
// Which outings to show: words, period, structure, territory, and the fields that coordinators added. Boxes are remembered; under `compact`
// all but the words hide behind a button. Window's thread.
#include "ui/Backend.h"

#include <QWidget>

class QComboBox;

namespace tp::ui {

class AddedFilters;
class Button;
class SearchField;

class OutingFilters : public QWidget {
    Q_OBJECT
public:
    explicit OutingFilters(Backend &backend, QWidget *parent = nullptr);
    void addTo(store::Query &query) const;
    [[nodiscard]] bool isActive() const; // anything narrower than everything
    void setCompact(bool compact);
    void takeFocus();
    void clearByHand(); // nothing comes back

signals:
    void edited();

private:
    void fillChoices();
    void updateVisibility();

    Backend &m_backend;
    SearchField *m_words;
    QComboBox *m_period, *m_structure, *m_territory;
    Button *m_more, *m_clear;
    QWidget *m_rest;
    AddedFilters *m_added;
    bool m_compact = false;
};

} // namespace tp::ui
