#pragma once
// Which encounters to show: words, period, structure, territory, commune, theme, outing, what is to be completed. A line of controls that
// wraps, and a second one on demand: how contact was made, kind of place, next step. Under `compact` all but the words hide behind a
// button. Window's thread.
#include "ui/Backend.h"
#include "ui/encounters/Periods.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tp::ui {

class AddedFilters;
class Button;
class SearchField;

struct EncountersOfPlace {
    QString commune; // INSEE code; empty: those without one
    Period period = Period::Always;
    QByteArray structure; // 16 bytes; empty: all
    QString theme;        // code; empty: all
};

class EncounterFilters : public QWidget {
    Q_OBJECT
public:
    EncounterFilters(Backend &backend, QWidget *parent);

    [[nodiscard]] store::Query query() const; // type, order and filters
    [[nodiscard]] bool isActive() const;      // anything narrower than everything, or meant to be
    // Why something that was typed narrows nothing; empty: all of it is understood. Its field is marked, and says it, once it is left.
    [[nodiscard]] QString misunderstood() const;
    void clear();       // by a page: what a person chose comes back with the next one
    void clearByHand(); // nothing comes back
    void setCompact(bool compact);
    void focusSearch();
    void searchFor(const QString &words);    // and nothing else
    void showToComplete();                   // and nothing else
    void showOuting(const RecordId &outing); // and nothing else; a chip says so, and takes it off

    void showPlace(const EncountersOfPlace &place); // and nothing else

signals:
    void edited();

private:
    void fillChoices();
    void fillWords();
    [[nodiscard]] bool isFurther() const; // narrowed by what is asked less often
    void applyPreset();
    void showChip(const QString &text);
    void updateVisibility();
    void recallFilters();                           // as they were left
    void keepCommune() const;                       // of the other choices each keeps itself
    [[nodiscard]] std::string communeAsked() const; // its code; empty: none, or not one alone
    [[nodiscard]] QString problemOf(const QLineEdit &line) const;
    void tellProblem();
    [[nodiscard]] QDate today() const;

    static constexpr int chosenDates = static_cast<int>(Period::Chosen);

    Backend &m_backend;
    SearchField *m_search;
    QLineEdit *m_from, *m_to, *m_commune;
    QComboBox *m_period, *m_structure, *m_territory, *m_theme;
    QComboBox *m_contact, *m_placeKind, *m_nextStep; // asked less often: behind a button, unless one of them narrows
    Button *m_more, *m_further, *m_clear, *m_chip, *m_toComplete;
    const schema::Dictionary *m_dictionary = nullptr; // as the words were filled in
    std::optional<RecordId> m_outing;
    std::string m_placeCode; // the commune whose name stands in the field; it may not be the only one that is called so
    bool m_withoutCommune = false;
    QLabel *m_problem;
    QWidget *m_rest, *m_furtherRow;
    AddedFilters *m_added;
    bool m_compact = false;
};

} // namespace tp::ui
