// How the filters of the encounters are laid out; what they do is in EncounterFilters.cpp.
#include "core/domain/Communes.h"
#include "ui/encounters/EncounterFilters.h"
#include "ui/encounters/FilterBoxes.h"
#include "ui/encounters/FilterMemory.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/StateFormat.h"
#include "ui/shell/OpenForms.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace tp::ui {
namespace {
QLineEdit *makeLine(const char *name, const QString &accessible, const QString &placeholder, int characters) {
    auto *line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(accessible);
    line->setPlaceholderText(placeholder);
    line->setFixedWidth(line->fontMetrics().averageCharWidth() * characters + 24);
    return line;
}
} // namespace

EncounterFilters::EncounterFilters(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_search(new SearchField(QStringLiteral("search"), tr("Place, name, words of the note…"), this)),
      m_from(makeLine("from", tr("From, date"), tr("From DD/MM/YYYY"), 16)), m_to(makeLine("to", tr("To, date"), tr("To DD/MM/YYYY"), 16)),
      m_commune(makeLine("commune", tr("Commune"), tr("All communes"), 17)), m_period(makeBox("period", tr("Period"), tr("All dates"))),
      m_structure(makeBox("structure", tr("Structure"), tr("All structures"))),
      m_territory(makeBox("territory", tr("Territory"), tr("All territories"))), m_theme(makeBox("theme", tr("Theme"), tr("All themes"))),
      m_contact(makeBox("ofContact", tr("How contact was made"), tr("All contacts"))),
      m_placeKind(makeBox("ofPlaceKind", tr("Kind of place"), tr("All kinds of place"))),
      m_nextStep(makeBox("ofNextStep", tr("Next step"), tr("All next steps"))),
      m_more(new Button(Button::Kind::Secondary, QStringLiteral("moreFilters"), tr("Filters"), this)),
      m_further(new Button(Button::Kind::Secondary, QStringLiteral("furtherFilters"), tr("More filters"), this)),
      m_clear(new Button(Button::Kind::Link, QStringLiteral("clearFilters"), tr("Clear the filters"), this)),
      m_chip(new Button(Button::Kind::Secondary, QStringLiteral("ofOuting"), tr("Of one outing"), this, QStringLiteral("close"))),
      m_toComplete(new Button(Button::Kind::Secondary, QStringLiteral("toCompleteOnly"), toCompleteText(), this, QStringLiteral("pen"))),
      m_problem(makeLabel({}, Type::Small, this)), m_rest(new QWidget), m_furtherRow(new QWidget),
      m_added(new AddedFilters(backend, "encounter")) {
    m_search->setAccessibleName(tr("Search in the encounters"));
    m_toComplete->setAccessibleName(tr("Only those to be completed"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_search->fontMetrics().averageCharWidth() * 44);
    for (const auto &text : {tr("Today"), tr("Last 7 days"), tr("This month"), tr("Last 3 months"), tr("This year"), tr("Last 12 months")})
        m_period->addItem(text, m_period->count()); // moves with the day: it is remembered by its number
    m_period->addItem(tr("Chosen dates"));
    m_more->setCheckable(true);
    m_further->setCheckable(true);
    m_toComplete->setCheckable(true);
    setProperty(safeProperty, true);

    auto *names = new QStringListModel(this);
    auto *completer = new QCompleter(names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_commune->setCompleter(completer);
    connect(m_commune, &QLineEdit::textEdited, this, [names](const QString &typed) {
        QStringList list;
        for (const auto *commune : domain::findCommunes(fromQt(typed), 8)) list << toQt(commune->name);
        names->setStringList(list);
    });

    auto *rest = new FlowLayout(m_rest, 8);
    for (QWidget *control : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
                             static_cast<QWidget *>(m_structure), static_cast<QWidget *>(m_territory), static_cast<QWidget *>(m_commune),
                             static_cast<QWidget *>(m_theme), static_cast<QWidget *>(m_toComplete), static_cast<QWidget *>(m_clear)})
        rest->addWidget(control);
    auto *further = new FlowLayout(m_furtherRow, 8);
    for (auto *box : {m_contact, m_placeKind, m_nextStep}) further->addWidget(box);
    auto *first = new QHBoxLayout;
    first->setContentsMargins({});
    first->addWidget(m_search);
    first->addWidget(m_more);
    first->addWidget(m_further);
    first->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_chip, 0, Qt::AlignLeft);
    column->addWidget(m_rest);
    column->addWidget(m_furtherRow);
    m_problem->setObjectName(QStringLiteral("filters.problem"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_added);
    connect(m_added, &AddedFilters::edited, this, &EncounterFilters::edited);
    connect(m_added, &AddedFilters::offered, this, &EncounterFilters::updateVisibility);

    for (auto *line : {m_from, m_to, m_commune}) {
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            markAs(line, "wrong", false);
            m_problem->hide(); // said once it is left
        });
        connect(line, &QLineEdit::textChanged, this, &EncounterFilters::edited);
        connect(line, &QLineEdit::editingFinished, this, &EncounterFilters::tellProblem);
    }
    for (auto *box : {m_structure, m_territory, m_theme, m_contact, m_placeKind, m_nextStep})
        connect(box, &QComboBox::currentIndexChanged, this, &EncounterFilters::edited);
    connect(m_search, &SearchField::searched, this, &EncounterFilters::edited);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EncounterFilters::applyPreset);
    for (auto *button : {m_more, m_further}) connect(button, &QPushButton::toggled, this, &EncounterFilters::updateVisibility);
    connect(m_clear, &QPushButton::clicked, this, &EncounterFilters::clearByHand);
    connect(m_toComplete, &QPushButton::toggled, this, &EncounterFilters::edited);
    connect(m_chip, &QPushButton::clicked, this, [this] {
        m_outing.reset();
        m_withoutCommune = false;
        emit edited();
        m_search->setFocus(); // the chip is gone
    });
    connect(this, &EncounterFilters::edited, this, &EncounterFilters::updateVisibility);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto named = [](const auto &record) { return record.first == "structure" || record.first == "territory"; };
        const auto before = query().filters;
        if (what.everything || std::any_of(what.records.begin(), what.records.end(), named)) fillChoices();
        fillWords();
        if (query().filters != before) emit edited(); // what was chosen is there no more
    });
    fillChoices();
    fillWords();
    recallFilters();
    updateVisibility();
    connect(m_commune, &QLineEdit::textEdited, this, &EncounterFilters::keepCommune);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &EncounterFilters::keepCommune,
            Qt::QueuedConnection); // once it stands in the field
}

void EncounterFilters::showChip(const QString &text) {
    m_chip->setText(text);
    m_chip->setAccessibleName(tr("Take off the filter: %1").arg(text));
    m_chip->setToolTip(m_chip->accessibleName());
    m_chip->updateGeometry();
}

void EncounterFilters::setCompact(bool compact) {
    if (m_compact == compact) return;
    m_compact = compact;
    updateVisibility();
}

void EncounterFilters::updateVisibility() {
    m_more->setVisible(m_compact);
    m_rest->setVisible(!m_compact || m_more->isChecked());
    m_further->setVisible(!m_compact && !isFurther()); // what narrows stands there in any case
    m_furtherRow->setVisible(m_compact ? m_more->isChecked() : m_further->isChecked() || isFurther());
    m_added->setHidden(m_added->isEmpty() || (m_compact && !m_more->isChecked()));
    m_from->setVisible(m_period->currentIndex() == chosenDates);
    m_to->setVisible(m_period->currentIndex() == chosenDates);
    m_chip->setVisible(m_outing.has_value() || m_withoutCommune);
    m_clear->setVisible(isActive());
}

} // namespace tp::ui
