#include "ui/referrals/ReferralsTab.h"

#include "ui/exports/ExportButton.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/models/PersonFiles.h"
#include "ui/referrals/ReferralModel.h"
#include "ui/referrals/ReferralPanel.h"
#include "ui/referrals/ReferralReading.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ReadingLine.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Steps.h"

#include <QComboBox>

#include <array>
#include <utility>

namespace tp::ui {

ReferralsTab::ReferralsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_model(new ReferralModel(backend, text, this)),
      m_panel(new ReferralPanel(backend, context, text)),
      m_search(new SearchField(QStringLiteral("referrals.search"), tr("Search for a referral"))), m_which(new QComboBox),
      m_added(new AddedFilters(backend, "referral")), m_reading(new ReadingLine(QStringLiteral("referrals.reading"), *m_which)),
      m_table(new RecordTable), m_listOrEmpty(new Steps) {
    setObjectName(QStringLiteral("referrals"));
    m_which->setObjectName(QStringLiteral("referrals.which"));
    m_which->setAccessibleName(tr("Referrals shown"));
    for (const auto &words : {tr("To do"), tr("Under way"), tr("All")}) m_which->addItem(words);
    m_which->setCurrentIndex(1);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("referralTable"));
    m_table->setAccessibleName(tr("List of referrals"));
    m_table->setColumns({{CellLook::Strong, 0, 0, 2},
                         {CellLook::Plain, 0, 48, 2},
                         {CellLook::State, 20, 96},
                         {CellLook::State, 24, 0},
                         {CellLook::Plain, 12, 104}});
    auto *none = new EmptyState(tr("No referral here."), tr("It begins in a person's file: open it, then “Refer”."));
    auto *people = new Button(Button::Kind::Secondary, QStringLiteral("referrals.people"), tr("Search for a person"));
    none->addAction(people);
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(none);
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_listOrEmpty);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::s);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_which);
    m_exported = new ExportButton(backend, QStringLiteral("referrals.export"), left);
    const auto records = [this](int row) {
        const auto &record = m_model->caseAt(row)->record();
        return std::vector<ExportedRecord>{{record.type, record.id}};
    };
    m_exported->offer(m_model, records, [this] { return m_model->isPartly(); });
    filters->addWidget(m_exported);
    column->addLayout(filters);
    column->addWidget(m_added);
    m_added->hideWhileEmpty();
    column->addWidget(m_reading);
    column->addWidget(card, 1);
    m_sides = new MasterDetail(left, m_panel, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);

    connect(people, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("persons"), {}}); });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_model->show(static_cast<ReferralsShown>(at));
        offerExport();
    });
    rememberChoice(*m_which);
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_model->search(words);
        offerExport();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() == 0) return;
        m_table->choose(0);
        m_table->setFocus();
    });
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered})
        connect(m_added, changed, this, [this] {
            m_model->setAdded(m_added->filters());
            offerExport();
        });
    connect(m_table, &RecordTable::opened, this, &ReferralsTab::showRow);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto *of = m_model->caseAt(m_table->currentRow());
        m_chosen = of ? std::optional(of->record().id) : std::nullopt;
    });
    connect(m_model, &ReferralModel::loaded, this, &ReferralsTab::listRead);
    connect(m_model, &ReferralModel::reading, m_reading, &ReadingLine::tell);
    connect(m_reading, &ReadingLine::stopAsked, m_model, &ReferralModel::stop);
    connect(m_reading, &ReadingLine::allAsked, this, [this] {
        m_reading->ended();
        m_model->readAll();
        offerExport();
    });
    connect(m_panel, &ReferralPanel::closed, this, &ReferralsTab::close);
    connect(m_panel, &ReferralPanel::saved, this, [this](const RecordId &record) {
        refresh();
        openRecord(record);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(100); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, &ReferralsTab::refresh);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (concernsReferrals(what) && !m_soon.isActive()) m_soon.start();
    });
    m_model->show(static_cast<ReferralsShown>(m_which->currentIndex()));
}

int ReferralsTab::toDo() const { return m_model->toDo(); }
int ReferralsTab::count() const { return m_model->rowCount(); }
bool ReferralsTab::isRead() const { return m_model->isRead(); }

void ReferralsTab::refresh() {
    m_model->refresh();
    const auto shown = m_panel->shown();
    if (!shown || m_panel->isEditing() || !m_sides->isDetailShown()) return;
    const auto of = referralCase(m_backend.reader(), m_backend.me().structure, *shown);
    of ? m_panel->show(*of) : close(); // also one that is no longer listed; what was erased is shown no more
}

void ReferralsTab::offerExport() { m_exported->setOffered(!m_model->isBehind()); }

// What was chosen stays so, and the keyboard where it was, wherever the row stands by now.
void ReferralsTab::listRead() {
    const bool entered = m_table->hasFocus();
    const bool none = m_model->rowCount() == 0;
    const auto shown = m_sides->isDetailShown() ? m_panel->shown() : std::nullopt;
    const auto before = std::exchange(m_chosen, {});
    if (m_table->currentRow() < 0) // the rows are others: of the same ones the current row is left alone
        for (const auto &one : m_chooseShown ? std::array{shown, before} : std::array{before, shown})
            if (const int row = one ? m_model->rowOf(*one) : -1; row >= 0) {
                m_table->choose(row);
                break;
            }
    if (shown && m_model->rowOf(*shown) >= 0) m_chooseShown = false;
    offerExport();
    m_model->isStopped() ? m_reading->stopped() : m_reading->ended();
    m_listOrEmpty->setCurrentIndex(none && !m_model->isStopped() ? 1 : 0);
    if (entered && none) m_which->setFocus();
    if (entered && m_table->currentRow() < 0) m_table->choose(0);
    emit counted();
}

void ReferralsTab::showRow(int row) {
    if (m_panel->isEditing()) return m_panel->focusFirst(); // what is typed is not thrown away by a click elsewhere
    const auto *of = m_model->caseAt(row);
    if (!of) return;
    m_chooseShown = false;
    m_panel->show(*of);
    m_sides->showDetail(true);
    m_panel->focusFirst();
}

void ReferralsTab::openRecord(const RecordId &record) {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    const auto of = referralCase(m_backend.reader(), m_backend.me().structure, record);
    if (!of) return close(); // withdrawn with its file, or erased
    const int row = m_model->rowOf(of->record().id);
    m_chooseShown = row < 0; // what was just proposed is listed after the next reading
    m_table->choose(row);
    m_panel->show(*of);
    m_sides->showDetail(true);
    m_panel->focusFirst();
}

void ReferralsTab::propose(const RecordId &person, const std::optional<RecordId> &from) {
    const auto record = m_backend.reader().get("person", personThatGoesOn(m_backend.reader(), person));
    if (!record || record->deleted) return;
    m_sides->showDetail(true);
    auto &reader = m_backend.reader();
    auto origin = from ? reader.get("professional", *from) : fail(Code::NotFound);
    if (from && !origin) origin = reader.get("encounter", *from);
    m_panel->propose(*record, origin ? &*origin : nullptr);
}

void ReferralsTab::close() {
    m_chooseShown = false;
    m_sides->showDetail(false);
    activated();
}

void ReferralsTab::activated() {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    if (m_model->rowCount() == 0 && !m_model->isReading()) return m_which->setFocus();
    if (m_table->currentRow() < 0) m_table->choose(0);
    m_table->setFocus();
}

void ReferralsTab::focusFilter() {
    m_search->setFocus();
    m_search->selectAll();
}

bool ReferralsTab::closeTop() {
    return closeTopOf(*m_panel, *m_sides, [this] { close(); });
}

} // namespace tp::ui
