#pragma once
// Consortium: who works with us, on which laptops, and does each give a sign? Tabs: members and laptops, structures, erasures,
// synchronisation, the access log, words and fields, territories; guided flows for what is rare. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace tp::ui {

class AccessTab;
class Button;
class DictionaryTab;
class ErasuresTab;
class MembersTab;
class PageHeader;
class StructuresTab;
class SyncTab;
class TerritoriesTab;

// Its parts.
inline constexpr const char *invitePart = "invite", *structuresPart = "structures", *territoriesPart = "territories";

class ConsortiumPage : public QWidget, public PageView {
    Q_OBJECT
public:
    enum Tab { Members, Structures, Erasures, Sync, Accesses, Dictionary, Territories };
    ConsortiumPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    void showTab(Tab tab);
    void openRecord(const RecordId &person) override; // an erased person, or one whose erasure was asked for
    void showPart(const QString &part) override;      // those above, or "dictionary": words and fields
    void activated() override;
    [[nodiscard]] bool closeTop() override;

private:
    void refresh();
    void warn();
    void tellCount();
    Backend &m_backend;
    PageContext &m_context;
    PageHeader *m_header;
    Button *m_invite, *m_guides;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QVBoxLayout *m_warnings;
    MembersTab *m_members;
    StructuresTab *m_structures;
    ErasuresTab *m_erasures;
    SyncTab *m_sync;
    AccessTab *m_accesses;         // for managers
    DictionaryTab *m_dictionary;   // for coordinators
    TerritoriesTab *m_territories; // as well
    QTimer m_soon;                 // gathers a burst of changes
};

[[nodiscard]] PageInfo consortiumPage(); // id "consortium"

} // namespace tp::ui
