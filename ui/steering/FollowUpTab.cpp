#include "ui/steering/FollowUpTab.h"

#include "ui/exports/ExportButton.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/shell/Page.h"
#include "ui/steering/ChainDelegate.h"
#include "ui/steering/FollowUpModel.h"
#include "ui/steering/FollowUpPanel.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Steps.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

namespace tp::ui {

FollowUpTab::FollowUpTab(Backend &backend, PageContext &context, ValueText &text, SharedBook &book, QWidget *parent)
    : CommitteeTab(parent), m_backend(backend), m_context(context), m_text(text), m_book(book), m_model(new FollowUpModel(backend, this)),
      m_panel(new FollowUpPanel(backend, context, text)), m_days(makeLabel({}, Type::Small)),
      m_words(new SearchField(QStringLiteral("followUp.words"), tr("Search for a proposal"))), m_filter(new QComboBox),
      m_table(new RecordTable), m_listOrEmpty(new Steps),
      m_agenda(new Button(Button::Kind::Secondary, QStringLiteral("followUp.agenda"), {}, this)) {
    setObjectName(QStringLiteral("committees.followUp"));
    m_panel->setBook(&*m_book);
    build();
    connect(m_panel, &FollowUpPanel::closed, this, &FollowUpTab::close);
    connect(m_panel, &FollowUpPanel::saved, this, [this](const RecordId &proposal) {
        m_book.refresh();
        fill();
        show(proposal);
    });
    connect(m_table, &RecordTable::opened, this, &FollowUpTab::showRow);
    rememberChoice(*m_filter); // before the book is read
    connect(m_filter, &QComboBox::currentIndexChanged, this, &FollowUpTab::fillTable);
    connect(m_words, &SearchField::searched, this, &FollowUpTab::fillTable);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        int first = 0; // that is no title
        while (first < m_model->rowCount() && !m_model->proposalAt(first)) ++first;
        if (first == m_model->rowCount()) return;
        m_table->choose(first);
        m_table->setFocus();
    });
    connect(m_agenda, &QPushButton::clicked, this, [this] {
        if (m_agendaOf) m_context.open({QStringLiteral("committees"), m_agendaOf});
    });
    connect(&m_book, &SharedBook::read, this, &FollowUpTab::bookRead);
    m_agenda->setEnabled(false); // until the book is read nobody knows which session that is
    m_agenda->setText(tr("Agenda of the next session"));
    m_agenda->setAccessibleName(m_agenda->text());
    bookRead();
}

void FollowUpTab::build() {
    m_days->setObjectName(QStringLiteral("followUp.allDays"));
    m_filter->setObjectName(QStringLiteral("followUp.filter"));
    m_filter->setAccessibleName(tr("Shown"));
    for (const auto &words : {tr("All proposals"), tr("Waiting for an answer"), tr("To be told back"), tr("Answered")})
        m_filter->addItem(words);
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins({});
    lines->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_words, 1);
    line->addWidget(m_filter);
    lines->addWidget(m_days);
    lines->addLayout(line);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("followUpTable"));
    m_table->setAccessibleName(tr("Proposals and what became of them"));
    m_table->setItemDelegate(new ChainDelegate(*m_table));
    m_table->setColumns({{CellLook::Strong, 0, 0},
                         {CellLook::Plain, 8},
                         {CellLook::Plain, 8},
                         {CellLook::Plain, 8},
                         {CellLook::Plain, 8},
                         {CellLook::Plain, 8}});
    auto *none =
        new EmptyState(tr("No proposal yet."), tr("What the participants' committee adopts comes here, with what the structures answer."));
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(none);
    m_listOrEmpty->addWidget(new EmptyState(tr("No proposal like it."), tr("Other words, or another choice beside them, may show it.")));
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(head);
    auto *card = new Card(nullptr, 1);
    card->content()->addWidget(m_listOrEmpty);
    column->addWidget(card, 1);
    auto *exported = new ExportButton(m_backend, QStringLiteral("followUp.export"), left);
    exported->offer(m_model, [this](int row) { // the proposal, what teams said of it, what was answered, and who told it
        const auto proposal = m_model->proposalAt(row);
        if (!proposal) return std::vector<ExportedRecord>();
        std::vector<ExportedRecord> records{{"proposal", *proposal}};
        if (const auto *of = m_book->followUpOf(*proposal))
            for (const auto &answer : of->answers) {
                records.emplace_back("answer", answer.id);
                for (const auto *told : m_book->toldOf(answer.id)) records.emplace_back("answer_told", told->id);
            }
        for (const auto *impact : m_book->impactsOn("proposal", *proposal)) records.emplace_back("impact", impact->id);
        return records;
    });
    column->addWidget(exported, 0, Qt::AlignRight);
    m_sides = new MasterDetail(left, m_panel, this);
    m_sides->setShares(66, 34);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);
}

bool FollowUpTab::isWriting() const { return m_panel->isEditing() || m_panel->isAnswering(); }

void FollowUpTab::bookRead() {
    if (!m_book.isRead()) return;
    m_filled = false;
    m_toTell = 0;
    for (const auto &of : m_book->followUps())
        if (const auto by = domain::tellBy(of); by && *by < m_book->today() && m_book->isTheirsToTell(of, m_backend.me())) ++m_toTell;
    const auto *session = m_book->sessionToAnswerAt();
    m_agendaOf = session ? std::optional(session->id) : std::nullopt;
    m_agenda->setEnabled(session);
    m_agenda->setText(session ? tr("Agenda of %1").arg(shortDay(domain::steeringDay(session->fields))) : tr("No session is planned"));
    m_agenda->setAccessibleName(m_agenda->text());
    emit told();
    if (isVisible()) fill();
}

void FollowUpTab::showEvent(QShowEvent *event) {
    CommitteeTab::showEvent(event);
    fill();
}

void FollowUpTab::fill() {
    if (m_filled || !m_book.isRead()) return;
    m_filled = true;
    fillTable();
    m_days->setText(daysText(domain::daysOfAll(m_book->followUps())));
    m_days->setHidden(m_days->text().isEmpty());
    const auto shown = m_panel->shown();
    if (isWriting() || !m_sides->isDetailShown() || !shown) return;
    m_book->followUpOf(*shown) ? show(*shown) : m_sides->showDetail(false);
}

void FollowUpTab::fillTable() {
    if (!m_book.isRead()) return; // what was asked for is looked at once it is
    const auto chosen = m_model->proposalAt(m_table->currentRow());
    m_model->show(*m_book, m_text, static_cast<FollowUpFilter>(m_filter->currentIndex()), fromQt(m_words->text().simplified()));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->proposalAt(row)) m_table->setSpan(row, 0, 1, m_model->columnCount());
    setHeights();
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() > 0 ? 0 : m_book->followUps().empty() ? 1 : 2);
    if (const int row = chosen ? m_model->rowOf(*chosen) : -1; row >= 0) m_table->choose(row);
}

void FollowUpTab::setHeights() {
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->verticalHeader()->resizeSection(row, m_model->proposalAt(row) ? ChainDelegate::rowHeight() : ChainDelegate::bandHeight());
}

void FollowUpTab::showRow(int row) {
    const auto proposal = m_model->proposalAt(row);
    if (!proposal) return;
    if (m_panel->isEditing()) return m_panel->focusFirst(); // what is typed is not thrown away by a click elsewhere
    show(*proposal);
    m_panel->focusFirst();
}

void FollowUpTab::show(const RecordId &proposal) {
    const auto *of = m_book->followUpOf(proposal);
    const auto *record = m_book->get("proposal", proposal);
    if (!of || !record) return;
    if (m_panel->shown() != proposal) m_panel->leave();
    m_sides->showDetail(true);
    m_panel->show(*record);
    if (const int row = m_model->rowOf(proposal); row >= 0 && row != m_table->currentRow()) m_table->choose(row);
}

void FollowUpTab::close() {
    m_panel->leave();
    m_sides->showDetail(false);
    m_table->isVisibleTo(this) ? m_table->setFocus() : m_filter->setFocus();
}

bool FollowUpTab::holds(std::string_view) const { return false; } // proposals are opened where they are written

void FollowUpTab::openRecord(std::string_view, const RecordId &proposal) {
    fill();
    if (m_model->rowOf(proposal) < 0) { // it is shown, whatever was asked for
        m_words->clear();
        m_filter->setCurrentIndex(0);
        fillTable();
    }
    if (m_model->rowOf(proposal) < 0) m_book.readWhole(), fill();
    if (const int row = m_model->rowOf(proposal); row >= 0) {
        m_table->choose(row);
        showRow(row);
    }
}

void FollowUpTab::showPart(const QString &part) {
    const auto prefix = QLatin1String(followUpPart);
    if (!part.startsWith(prefix)) return;
    emit shownAsked();
    if (const auto proposal = parseId<RecordId>(fromQt(part.mid(prefix.size())))) openRecord("proposal", *proposal);
}

void FollowUpTab::activated() {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    m_table->isVisibleTo(this) ? m_table->setFocus() : m_filter->setFocus();
}

bool FollowUpTab::closeTop() {
    if (m_panel->closeForm()) {
        m_panel->focusFirst();
        return true;
    }
    if (!m_sides->isDetailShown()) return false;
    close();
    return true;
}

void FollowUpTab::focusFilter() {
    m_words->setFocus();
    m_words->selectAll();
}

void FollowUpTab::changeEvent(QEvent *event) {
    CommitteeTab::changeEvent(event);
    if (event->type() == QEvent::FontChange) setHeights();
}

QString FollowUpTab::subtitle() const { return tr("What do the participants propose, and what answer do they get?"); }

QList<QWidget *> FollowUpTab::actions() { return {m_agenda}; }

} // namespace tp::ui
