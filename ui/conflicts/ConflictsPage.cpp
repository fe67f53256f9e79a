#include "ui/conflicts/ConflictsPage.h"

#include "ui/conflicts/ConflictCard.h"
#include "ui/conflicts/ConflictDelegate.h"
#include "ui/conflicts/SetAside.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Scrolled.h"

#include <QListView>
#include <QPointer>

#include <utility>

namespace tp::ui {
ConflictsPage::ConflictsPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()), m_model(new ConflictModel(backend, m_text, this)),
      m_header(new PageHeader(tr("To read again"), this)), m_list(new QListView), m_card(new ConflictCard(backend, m_text, nullptr)),
      m_aside(new SetAside(backend, context, nullptr)) {
    setObjectName(QStringLiteral("conflicts"));
    setAccessibleName(tr("To read again"));
    m_later = new Button(Button::Kind::Secondary, QStringLiteral("decideLater"), tr("Decide later"), this);
    m_header->addAction(m_later);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConflictDelegate(m_list));
    m_list->setObjectName(QStringLiteral("conflictList"));
    m_list->setAccessibleName(tr("What has several versions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *hint = makeLabel(tr("You can go on working. The other version stays visible as long as nobody has chosen."), Type::Small);
    hint->setContentsMargins(14, 0, 14, 0);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    column->addWidget(m_list);
    column->addWidget(hint);
    column->addStretch();

    m_nothing = new Card;
    static_cast<Card *>(m_nothing)->content()->addWidget(new EmptyState(
        tr("Nothing to read again."), tr("When two people change the same thing without network, both versions appear here.")));
    auto *right = new QWidget;
    auto *content = new QVBoxLayout(right);
    content->setContentsMargins({});
    content->setSpacing(space::l);
    content->addWidget(m_nothing);
    content->addWidget(m_card);
    content->addWidget(m_aside);
    content->addStretch();

    m_sides = new MasterDetail(left, scrolled(right), this);
    m_sides->setShares(21, 79);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    page->setSpacing(space::l);
    page->addWidget(m_header);
    page->addWidget(m_sides, 1);

    connect(m_later, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("today"), {}}); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConflictsPage::refresh);
    connect(&backend, &Backend::changed, m_aside, &SetAside::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && !m_sides->isNarrow()) showRow(now.row());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { // Enter goes into the card
        showRow(index.row());
        m_card->focusFirst();
    });
    connect(m_card, &ConflictCard::kept, this, &ConflictsPage::keep);
    onCtrlEnter(this, this, &ConflictsPage::keep);
    refresh();
}

void ConflictsPage::refresh() {
    const int count = m_model->rowCount();
    m_header->setSubtitle(count > 0 ? tr("Two colleagues changed the same thing without network. Nothing is lost: choose line by line.")
                                    : QString());
    m_nothing->setVisible(count == 0);
    m_card->setVisible(count > 0);
    m_later->setVisible(count > 0);
    m_sides->setListNeeded(count > 0);
    const int row = m_shown ? m_model->rowOf(*m_shown) : -1;
    if (row < 0) m_card->clear(); // what was shown is settled
    if (count == 0) {
        m_shown.reset();
        m_sides->showDetail(true);
        return;
    }
    m_list->setMaximumHeight(count * m_list->sizeHintForRow(0) + 2);
    const int next = row < 0 ? std::min(m_row, count - 1) : row; // the one after it
    m_list->setCurrentIndex(m_model->index(next));
    if (m_sides->isNarrow() && row < 0)
        m_sides->showDetail(false);
    else
        showRow(next);
}

void ConflictsPage::showRow(int row) {
    if (row < 0 || row >= m_model->rowCount()) return;
    m_row = row;
    m_shown = m_model->at(row).id;
    m_card->show(m_model->at(row));
    m_sides->showDetail(true);
}

void ConflictsPage::keep() {
    const int row = m_shown ? m_model->rowOf(*m_shown) : -1;
    const auto chosen = m_card->choices();
    if (row < 0 || chosen.empty() || !m_storing.fields.empty() || !m_card->validate()) return;
    m_storing = settlementOf(m_model->at(row), chosen);
    storeNext(0);
}

void ConflictsPage::storeNext(std::size_t at) {
    if (at == m_storing.fields.size()) return settled();
    const auto field = m_storing.fields[at];
    m_backend.resolve(m_storing.type, m_storing.record, field.name, field.after,
                      [guard = QPointer(this), at](const Result<store::Saved> &saved) {
                          auto *const self = guard.data();
                          if (!self) return;
                          if (saved) return self->storeNext(at + 1);
                          self->stopped(at, saved.error());
                      });
}

void ConflictsPage::stopped(std::size_t stored, const Error &why) {
    auto done = std::exchange(m_storing, {});
    done.fields.resize(stored);
    m_model->refresh();
    const auto count = static_cast<int>(stored);
    m_card->say(stored == 0
                    ? sentence(why)
                    : tr("%n choice(s) kept, the others are not: choose them again.", nullptr, count) + QLatin1Char(' ') + sentence(why));
    if (stored > 0) offerUndo(done);
}

void ConflictsPage::settled() {
    offerUndo(std::exchange(m_storing, {}));
    m_model->refresh();
    if (m_model->rowCount() == 0) return setFocus();
    m_sides->isNarrow() && !m_sides->isDetailShown() ? m_list->setFocus() : m_card->focusFirst();
}

void ConflictsPage::offerUndo(const Settlement &done) {
    const auto count = static_cast<int>(done.fields.size());
    const auto words =
        !done.mayBeUndone() ? tr("%n choice(s) kept. Every version stays in the history.", nullptr, count)
        : done.showsOther
            ? tr("%n choice(s) kept. Undo lets the other version stand; every version stays in the history.", nullptr, count)
            : tr("%n choice(s) kept. Undo shows again what was shown before; every version stays in the history.", nullptr, count);
    m_context.toast(words, done.mayBeUndone() ? [&backend = m_backend, &context = m_context, done] { undo(backend, context, done); }
                                              : std::function<void()>());
}

void ConflictsPage::openRecord(const RecordId &id) {
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        showRow(row);
    }
}

void ConflictsPage::activated() { m_list->setFocus(); }

bool ConflictsPage::closeTop() {
    if (!m_sides->isNarrow() || !m_sides->isDetailShown() || m_model->rowCount() == 0) return false;
    m_shown.reset();
    m_sides->showDetail(false);
    m_list->setFocus();
    return true;
}

void ConflictsPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool compact = m_sides->isNarrow();
    m_card->setNarrow(compact);
    const int side = compact ? space::l : space::xl, edge = compact ? space::s : space::l, top = compact ? edge : pageTop;
    layout()->setContentsMargins(side, top, side, edge);
    if (!compact && !m_sides->isDetailShown()) showRow(m_list->currentIndex().row());
}

PageInfo conflictsPage() {
    return {QStringLiteral("conflicts"), ConflictsPage::tr("To read again"), "conflict", false,
            [](Backend &backend, PageContext &context) -> QWidget * { return new ConflictsPage(backend, context); }};
}

} // namespace tp::ui
