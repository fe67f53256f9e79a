#include "ui/encounters/EncounterFilters.h"

#include "core/domain/Communes.h"
#include "core/domain/Text.h"
#include "ui/encounters/FilterBoxes.h"
#include "ui/encounters/FilterMemory.h"
#include "ui/forms/FieldEditor.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/StateFormat.h"
#include "ui/outings/Outings.h"
#include "ui/shell/OpenForms.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace tp::ui {
namespace {
constexpr int chosenDates = static_cast<int>(Period::Chosen);

QLineEdit *makeLine(const char *name, const QString &accessible, const QString &placeholder, int characters) {
    auto *line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(accessible);
    line->setPlaceholderText(placeholder);
    line->setFixedWidth(line->fontMetrics().averageCharWidth() * characters + 24);
    return line;
}

Value idValue(const QVariant &data) {
    const auto bytes = data.toByteArray();
    return Bytes(bytes.begin(), bytes.end());
}

std::string startOf(QDate day) { return day.toString(Qt::ISODate).toStdString() + "T00:00"; }
} // namespace

EncounterFilters::EncounterFilters(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_search(new SearchField(QStringLiteral("search"), tr("Place, name, words of the note…"), this)),
      m_from(makeLine("from", tr("From, date"), tr("From DD/MM/YYYY"), 16)), m_to(makeLine("to", tr("To, date"), tr("To DD/MM/YYYY"), 16)),
      m_commune(makeLine("commune", tr("Commune"), tr("All communes"), 17)), m_period(makeBox("period", tr("Period"), tr("All dates"))),
      m_structure(makeBox("structure", tr("Structure"), tr("All structures"))),
      m_territory(makeBox("territory", tr("Territory"), tr("All territories"))), m_theme(makeBox("theme", tr("Theme"), tr("All themes"))),
      m_more(new Button(Button::Kind::Secondary, QStringLiteral("moreFilters"), tr("Filters"), this)),
      m_clear(new Button(Button::Kind::Link, QStringLiteral("clearFilters"), tr("Clear the filters"), this)),
      m_chip(new Button(Button::Kind::Secondary, QStringLiteral("ofOuting"), tr("Of one outing"), this, QStringLiteral("close"))),
      m_toComplete(new Button(Button::Kind::Secondary, QStringLiteral("toCompleteOnly"), toCompleteText(), this, QStringLiteral("pen"))),
      m_rest(new QWidget), m_added(new AddedFilters(backend, "encounter")) {
    m_search->setAccessibleName(tr("Search in the encounters"));
    m_toComplete->setAccessibleName(tr("Only those to be completed"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_search->fontMetrics().averageCharWidth() * 44);
    for (const auto &text : {tr("Today"), tr("Last 7 days"), tr("This month"), tr("Last 3 months"), tr("This year"), tr("Last 12 months")})
        m_period->addItem(text, m_period->count()); // moves with the day: it is remembered by its number
    m_period->addItem(tr("Chosen dates"));
    m_more->setCheckable(true);
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
    auto *first = new QHBoxLayout;
    first->setContentsMargins({});
    first->addWidget(m_search);
    first->addWidget(m_more);
    first->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_chip, 0, Qt::AlignLeft);
    column->addWidget(m_rest);
    column->addWidget(m_added);
    connect(m_added, &AddedFilters::edited, this, &EncounterFilters::edited);
    connect(m_added, &AddedFilters::offered, this, &EncounterFilters::updateVisibility);

    for (auto *line : {m_from, m_to, m_commune}) connect(line, &QLineEdit::textChanged, this, &EncounterFilters::edited);
    for (auto *box : {m_structure, m_territory, m_theme}) connect(box, &QComboBox::currentIndexChanged, this, &EncounterFilters::edited);
    connect(m_search, &SearchField::searched, this, &EncounterFilters::edited);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EncounterFilters::applyPreset);
    connect(m_more, &QPushButton::toggled, this, &EncounterFilters::updateVisibility);
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
        if (what.everything || std::any_of(what.records.begin(), what.records.end(), named)) fillChoices();
        fillTerms(*m_theme, m_backend.reader(), "theme");
    });
    fillChoices();
    fillTerms(*m_theme, m_backend.reader(), "theme");
    recallFilters();
    updateVisibility();
    connect(m_commune, &QLineEdit::textEdited, this, &EncounterFilters::keepCommune);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &EncounterFilters::keepCommune,
            Qt::QueuedConnection); // once it stands in the field
}

void EncounterFilters::recallFilters() {
    const QSignalBlocker quiet(this);
    for (auto *box : {m_period, m_structure, m_territory, m_theme}) rememberFilter(*box);
    if (const auto kept = rememberedFilter(m_commune->objectName()); !kept.isEmpty()) m_commune->setText(communeName(fromQt(kept)));
}

void EncounterFilters::keepCommune() const { rememberFilter(m_commune->objectName(), toQt(communeAsked())); }

QDate EncounterFilters::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

void EncounterFilters::fillChoices() {
    fillRecords(*m_structure, m_backend.reader(), "structure");
    fillRecords(*m_territory, m_backend.reader(), "territory");
}

void EncounterFilters::applyPreset() {
    const auto from = firstDay(static_cast<Period>(m_period->currentIndex()), today());
    {
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        if (m_period->currentIndex() != chosenDates) m_to->clear();
        if (m_period->currentIndex() != chosenDates) m_from->setText(from.isValid() ? dateText(from) : QString());
    }
    emit edited();
}

store::Query EncounterFilters::query() const {
    using Op = store::Filter::Op;
    store::Query query;
    query.type = "encounter";
    query.orderBy = "occurredAt";
    query.text = fromQt(m_search->text().trimmed());
    const auto date = [this](const QLineEdit *line) {
        const auto iso = isoDate(line->text(), today());
        return iso ? QDate::fromString(toQt(*iso), Qt::ISODate) : QDate();
    };
    if (const auto from = date(m_from); from.isValid()) query.filters.push_back({"occurredAt", Op::AtLeast, startOf(from)});
    if (const auto to = date(m_to); to.isValid()) query.filters.push_back({"occurredAt", Op::Below, startOf(to.addDays(1))});
    if (m_structure->currentIndex() > 0) query.filters.push_back({"structure", Op::Equals, idValue(m_structure->currentData())});
    if (m_territory->currentIndex() > 0) query.filters.push_back({"territory", Op::Equals, idValue(m_territory->currentData())});
    if (m_theme->currentIndex() > 0) query.filters.push_back({"themes", Op::Contains, fromQt(m_theme->currentData().toString())});
    m_added->addTo(query);
    if (m_toComplete->isChecked()) query.filters.push_back({"toComplete", Op::Equals, true});
    if (m_outing) query.filters.push_back({"outing", Op::Equals, Bytes(m_outing->bytes.begin(), m_outing->bytes.end())});
    if (m_withoutCommune) query.filters.push_back({"commune", Op::Equals, {}});
    if (auto code = communeAsked(); !code.empty()) query.filters.push_back({"commune", Op::Equals, std::move(code)});
    return query;
}

// The list narrows once the name is whole, or once only one commune fits.
std::string EncounterFilters::communeAsked() const {
    const auto typed = fromQt(m_commune->text().trimmed());
    if (typed.empty()) return {};
    if (!m_placeCode.empty() && typed == fromQt(communeName(m_placeCode))) return m_placeCode;
    const auto found = domain::findCommunes(typed, 8);
    for (const auto *commune : found)
        if (found.size() == 1 || domain::foldText(commune->name) == domain::foldText(typed)) return commune->code;
    return {};
}

bool EncounterFilters::isActive() const {
    const auto asked = query();
    return !asked.text.empty() || !asked.filters.empty();
}

void EncounterFilters::clear() {
    {
        const QSignalBlocker quiet(this);
        m_outing.reset();
        m_withoutCommune = false;
        m_toComplete->setChecked(false);
        m_search->put({});
        m_added->clear();
        for (auto *line : {m_from, m_to, m_commune}) line->clear();
        for (auto *box : {m_period, m_structure, m_territory, m_theme}) box->setCurrentIndex(0);
    }
    emit edited();
}

void EncounterFilters::clearByHand() {
    clear();
    m_added->forget();
    forgetFilters();
}

void EncounterFilters::searchFor(const QString &words) {
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_search->put(words);
    emit edited();
}

void EncounterFilters::showToComplete() {
    {
        const QSignalBlocker quiet(this);
        clear();
        m_toComplete->setChecked(true);
    }
    emit edited();
}

void EncounterFilters::showOuting(const RecordId &outing) {
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_outing = outing;
    const auto found = m_backend.reader().get("outing", outing);
    showChip(found ? outingTitle(*found) : tr("Of one outing"));
    emit edited();
}

void EncounterFilters::showPlace(const EncountersOfPlace &place) {
    {
        const QSignalBlocker quiet(this);
        clear();
        m_period->setCurrentIndex(static_cast<int>(place.period));
        m_structure->setCurrentIndex(std::max(0, place.structure.isEmpty() ? 0 : m_structure->findData(place.structure)));
        m_theme->setCurrentIndex(std::max(0, place.theme.isEmpty() ? 0 : m_theme->findData(place.theme)));
        m_commune->setText(place.commune.isEmpty() ? QString() : communeName(fromQt(place.commune)));
    }
    m_placeCode = fromQt(place.commune);
    m_withoutCommune = m_placeCode.empty();
    if (m_withoutCommune) showChip(tr("Without a commune"));
    emit edited();
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
    m_added->setHidden(m_added->isEmpty() || (m_compact && !m_more->isChecked()));
    m_from->setVisible(m_period->currentIndex() == chosenDates);
    m_to->setVisible(m_period->currentIndex() == chosenDates);
    m_chip->setVisible(m_outing.has_value() || m_withoutCommune);
    m_clear->setVisible(isActive());
}

void EncounterFilters::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace tp::ui
