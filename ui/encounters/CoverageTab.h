#pragma once
// Where do we meet people, and where do we not: encounters by commune, on a map and as a table, for a period, a structure, a territory, a
// theme. A tab of the page of encounters. Counted by CoverageCount; told anew when records change. Counting people for longer than half a
// second is said, and can be stopped. Window's thread.
#include "ui/encounters/CoverageModel.h"
#include "ui/encounters/EncounterFilters.h"
#include "ui/models/CoverageCount.h"
#include "ui/shell/Page.h"
#include "ui/widgets/CommuneMap.h"

namespace tp::domain {
struct Commune;
}
class QComboBox;
class QLabel;
class QStackedWidget;

namespace tp::ui {

class Button;
class Card;
class PaperSheet;
class RecordTable;

class CoverageTab : public QWidget {
    Q_OBJECT
public:
    CoverageTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void activated();
    void setCompact(bool compact); // the period alone, the rest behind a button; the table or the map
    void focusFilter();
    [[nodiscard]] store::Query query() const; // of the encounters that are counted

signals:
    void opened(const tp::ui::EncountersOfPlace &place);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFilters();
    [[nodiscard]] QWidget *buildMap();
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildPeopleLine();
    void follow(const store::ChangedTypes &what);
    void ask();
    void show(); // what was counted
    void fill(); // the table and the map
    void tell(); // in words
    void tellLit();
    void tellPeople(); // that they are being counted, or are not
    void arrange();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Period period() const;
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] std::set<std::string> territory() const; // codes; empty: everywhere
    [[nodiscard]] QString lackingText() const;
    void openCommune(const QString &code);
    void savePdf();
    void writePdfTo(const QString &path, const PaperSheet &sheet, const store::Access &asked);

    Backend &m_backend;
    PageContext &m_context;
    CoverageCount *m_count;
    CoverageModel *m_model;
    QTimer m_soon;   // gathers changes
    QTimer *m_brief; // counting that is over before it ends is not spoken of
    bool m_stale = true;
    QComboBox *m_period, *m_structure, *m_territory, *m_theme, *m_which;
    Button *m_more, *m_asTable, *m_pdf, *m_open, *m_out;
    QWidget *m_filters, *m_rest, *m_peopleLine;
    QLabel *m_peopleSays;
    Button *m_stop;          // counting people, or on with it
    QStackedWidget *m_whole; // counts, or a sentence that there is nothing yet
    QWidget *m_mapSide, *m_tableSide;
    CommuneMap *m_map;
    RecordTable *m_table;
    std::vector<const domain::Commune *> m_placed; // what the map shows: those whose centre is known
    QLabel *m_summary, *m_lit, *m_source;
    bool m_compact = false, m_tableOnly = false, m_chosen = false; // m_chosen: by a person, whatever the size
};

} // namespace tp::ui
