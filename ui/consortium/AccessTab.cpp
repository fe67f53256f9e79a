#include "ui/consortium/AccessTab.h"

#include "ui/consortium/AccessModel.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QComboBox>

namespace tp::ui {
namespace {

std::vector<StructureId> managed(Backend &backend) {
    std::vector<StructureId> structures;
    backend.trust().withMembership([&](const control::Membership &membership) {
        for (const auto &[id, roles] : membership.rolesOf(backend.me().member))
            if (has(roles, Role::Manager)) structures.push_back(id);
    });
    return structures;
}

// Entries in the same order as wanted; the chosen one stays if it is still there.
void fill(QComboBox &box, const std::vector<std::pair<QString, QVariant>> &wanted) {
    const auto chosen = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    for (const auto &[text, data] : wanted) box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

AccessTab::AccessTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_model(new AccessModel(backend.reader(), this)), m_table(new RecordTable),
      m_card(new Card(nullptr, 8)), m_structure(new QComboBox), m_month(new QComboBox),
      m_structureField(labelled(tr("Structure"), m_structure)), m_monthField(labelled(tr("Month"), m_month)), m_nothing(makeLabel({})),
      m_note(makeLabel({}, Type::Small)) {
    m_structure->setObjectName(QStringLiteral("access.structure"));
    m_month->setObjectName(QStringLiteral("access.month"));
    m_nothing->setObjectName(QStringLiteral("access.nothing"));
    m_note->setObjectName(QStringLiteral("access.note"));
    m_table->setObjectName(QStringLiteral("access.lines"));
    m_table->setAccessibleName(tr("Access log"));
    m_table->setModel(m_model);
    m_table->setColumns({{CellLook::Plain, 18, 0}, {CellLook::Strong, 20, 0}, {CellLook::Plain, 20, 70}, {CellLook::Plain, 0, 0}});
    m_card->content()->addWidget(m_table);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::l);
    choice->addWidget(m_monthField);
    choice->addWidget(m_structureField);
    choice->addWidget(
        makeLabel(tr("Each opening of a person's file and each export. Only the structure's managers can read this; it is erased "
                     "after twelve months."),
                  Type::Small),
        1, Qt::AlignBottom);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(space::m);
    whole->addLayout(choice);
    whole->addWidget(m_nothing);
    whole->addWidget(m_card, 1);
    whole->addWidget(m_note);
    whole->addStretch();

    connect(m_structure, &QComboBox::currentIndexChanged, this, [this] {
        fillMonths();
        load();
    });
    connect(m_month, &QComboBox::currentIndexChanged, this, &AccessTab::load);
    connect(m_table, &RecordTable::opened, this, [this, &context](int row) {
        if (const auto person = m_model->personAt(row)) context.open({QStringLiteral("persons"), *person});
    });
}

bool AccessTab::isFor(Backend &backend) { return !managed(backend).empty(); }

void AccessTab::refresh() {
    fillStructures();
    if (m_structure->count() > 0 && !std::exchange(m_structureRemembered, true)) rememberChoice(*m_structure);
    fillMonths();
    if (m_month->count() > 0 && !std::exchange(m_monthRemembered, true)) rememberChoice(*m_month);
    load();
}

void AccessTab::focusTable() {
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0) m_table->choose(0);
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_month->setFocus();
}

void AccessTab::fillStructures() {
    std::vector<std::pair<QString, QVariant>> structures;
    for (const auto &id : managed(m_backend)) structures.emplace_back(toQt(m_backend.reader().structureName(id)), toQt(toText(id)));
    fill(*m_structure, structures);
    m_structureField->setVisible(structures.size() > 1);
}

void AccessTab::fillMonths() {
    std::vector<std::pair<QString, QVariant>> months;
    const auto structure = parseId<StructureId>(fromQt(m_structure->currentData().toString()));
    if (const auto known = structure ? m_backend.reader().accessMonths(*structure) : fail(Code::Denied))
        for (const auto &month : *known)
            months.emplace_back(monthText(QDate::fromString(toQt(month) + QStringLiteral("-01"), Qt::ISODate)), toQt(month));
    fill(*m_month, months);
    m_monthField->setVisible(!months.empty());
}

void AccessTab::load() {
    const auto structure = parseId<StructureId>(fromQt(m_structure->currentData().toString()));
    const auto month = m_month->currentData().toString();
    store::Query entries;
    entries.type = "access";
    std::size_t events = 0; // of the log: keys come by it
    m_backend.trust().withMembership([&](const control::Membership &membership) { events = membership.size(); });
    const auto now = QStringLiteral("%1 %2 %3 %4")
                         .arg(m_structure->currentData().toString(), month)
                         .arg(m_backend.reader().count(entries).value_or(0))
                         .arg(events);
    if (now == m_shown) return;
    m_shown = now;
    const auto log = structure && !month.isEmpty() ? m_backend.reader().accessLog(*structure, fromQt(month))
                                                   : Result<store::AccessLog>(store::AccessLog{});
    m_model->show(log ? log->lines : std::vector<store::AccessLine>{}, m_backend.clock().nowMs());
    m_card->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(log ? tr("Nothing yet. Lines come with each laptop's synchronisation.") : sentence(log.error()));
    QStringList notes;
    if (log && log->unreadable)
        notes << tr("%n entry(ies) cannot be read yet: another manager's laptop gives this one the key when it synchronises.", nullptr,
                    static_cast<int>(log->unreadable));
    if (log && log->more)
        notes << tr("Only the newest %n line(s) are shown; the command line gives all of them.", nullptr, m_model->rowCount());
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace tp::ui
