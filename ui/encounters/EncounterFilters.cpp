#include "ui/encounters/EncounterFilters.h"

#include "core/domain/Communes.h"
#include "core/domain/Text.h"
#include "ui/encounters/FilterMemory.h"
#include "ui/forms/FieldEditor.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/StateFormat.h"
#include "ui/outings/Outings.h"
#include "ui/shell/OpenForms.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
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
enum Period { Always, Today, Week, Month, Quarter, Year, Chosen };

QComboBox *makeBox(const char *name, const QString &accessible, const QString &all) {
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    return box;
}

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
      m_ofOuting(new Button(Button::Kind::Secondary, QStringLiteral("ofOuting"), tr("Of one outing"), this, QStringLiteral("close"))),
      m_toComplete(new Button(Button::Kind::Secondary, QStringLiteral("toCompleteOnly"), toCompleteText(), this, QStringLiteral("pen"))),
      m_rest(new QWidget), m_added(new AddedFilters(backend, "encounter")) {
    m_search->setAccessibleName(tr("Search in the encounters"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_search->fontMetrics().averageCharWidth() * 44);
    for (const auto &text : {tr("Today"), tr("Last 7 days"), tr("This month"), tr("Last 3 months"), tr("This year"), tr("Chosen dates")})
        m_period->addItem(text);
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
    column->addWidget(m_ofOuting, 0, Qt::AlignLeft);
    column->addWidget(m_rest);
    column->addWidget(m_added);
    connect(m_added, &AddedFilters::edited, this, &EncounterFilters::edited);
    connect(m_added, &AddedFilters::offered, this, &EncounterFilters::updateVisibility);

    for (auto *line : {m_from, m_to, m_commune}) connect(line, &QLineEdit::textChanged, this, &EncounterFilters::edited);
    for (auto *box : {m_structure, m_territory, m_theme}) connect(box, &QComboBox::currentIndexChanged, this, &EncounterFilters::edited);
    connect(m_search, &SearchField::searched, this, &EncounterFilters::edited);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EncounterFilters::applyPreset);
    connect(m_more, &QPushButton::toggled, this, &EncounterFilters::updateVisibility);
    connect(m_clear, &QPushButton::clicked, this, &EncounterFilters::clear);
    connect(m_toComplete, &QPushButton::toggled, this, &EncounterFilters::edited);
    connect(m_ofOuting, &QPushButton::clicked, this, [this] {
        m_outing.reset();
        emit edited();
        m_search->setFocus(); // the chip is gone
    });
    connect(this, &EncounterFilters::edited, this, &EncounterFilters::updateVisibility);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto named = [](const auto &record) { return record.first == "structure" || record.first == "territory"; };
        if (what.everything || std::any_of(what.records.begin(), what.records.end(), named)) fillChoices();
        fillThemes();
    });
    fillChoices();
    fillThemes();
    recallFilters();
    updateVisibility();
    connect(this, &EncounterFilters::edited, this, &EncounterFilters::keepFilters);
}

void EncounterFilters::recallFilters() {
    const auto kept = rememberedFilters();
    const QSignalBlocker quiet(this);
    if (kept.period > Always && kept.period < Chosen) m_period->setCurrentIndex(kept.period);
    if (!kept.structure.isEmpty()) m_structure->setCurrentIndex(std::max(0, m_structure->findData(kept.structure)));
    if (!kept.territory.isEmpty()) m_territory->setCurrentIndex(std::max(0, m_territory->findData(kept.territory)));
    if (!kept.theme.isEmpty()) m_theme->setCurrentIndex(std::max(0, m_theme->findData(kept.theme)));
    if (!kept.commune.isEmpty()) m_commune->setText(communeName(fromQt(kept.commune)));
}

void EncounterFilters::keepFilters() const {
    RememberedFilters now;
    if (m_period->currentIndex() != Chosen) now.period = m_period->currentIndex();
    now.structure = m_structure->currentData().toByteArray();
    now.territory = m_territory->currentData().toByteArray();
    now.theme = m_theme->currentData().toString();
    for (const auto &filter : query().filters)
        if (filter.field == "commune" && filter.value.text()) now.commune = toQt(*filter.value.text());
    remember(now);
}

QDate EncounterFilters::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

void EncounterFilters::fillChoices() {
    for (const auto &[box, type] : {std::pair{m_structure, "structure"}, std::pair{m_territory, "territory"}}) {
        const QSignalBlocker quiet(box);
        const auto chosen = box->currentData();
        while (box->count() > 1) box->removeItem(1);
        store::Query query;
        query.type = type;
        auto found = m_backend.reader().list(query);
        if (!found) continue;
        QMap<QString, QByteArray> byName;
        for (const auto &record : *found) {
            const auto name = fieldText(record, "name");
            if (!name.isEmpty()) byName.insert(name, QByteArray(reinterpret_cast<const char *>(record.id.bytes.data()), 16));
        }
        for (auto at = byName.cbegin(); at != byName.cend(); ++at) box->addItem(at.key(), at.value());
        box->setCurrentIndex(std::max(0, chosen.isValid() ? box->findData(chosen) : 0));
    }
}

void EncounterFilters::fillThemes() { // the retired too: what was recorded before can still be looked for
    const auto *words = m_backend.reader().dictionary().vocabulary("theme");
    bool same = m_theme->count() == static_cast<int>(words->terms.size()) + 1;
    for (int at = 1; same && at < m_theme->count(); ++at)
        same = m_theme->itemText(at) == label(words->terms[static_cast<std::size_t>(at) - 1]);
    if (same) return;
    const QSignalBlocker quiet(m_theme);
    const auto chosen = m_theme->currentData();
    while (m_theme->count() > 1) m_theme->removeItem(1);
    for (const auto &term : words->terms) m_theme->addItem(label(term), toQt(term.code));
    m_theme->setCurrentIndex(std::max(0, chosen.isValid() ? m_theme->findData(chosen) : 0));
}

void EncounterFilters::applyPreset() {
    const auto now = today();
    QDate from;
    switch (m_period->currentIndex()) {
    case Today:
        from = now;
        break;
    case Week:
        from = now.addDays(-6);
        break;
    case Month:
        from = QDate(now.year(), now.month(), 1);
        break;
    case Quarter:
        from = now.addMonths(-3);
        break;
    case Year:
        from = QDate(now.year(), 1, 1);
        break;
    default:
        break;
    }
    {
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        if (m_period->currentIndex() != Chosen) m_to->clear();
        if (m_period->currentIndex() != Chosen) m_from->setText(from.isValid() ? dateText(from) : QString());
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
    if (const auto typed = fromQt(m_commune->text().trimmed()); !typed.empty()) {
        // The list narrows once the name is whole, or once only one commune fits.
        const auto found = domain::findCommunes(typed, 8);
        for (const auto *commune : found)
            if (found.size() == 1 || domain::foldText(commune->name) == domain::foldText(typed)) {
                query.filters.push_back({"commune", Op::Equals, commune->code});
                break;
            }
    }
    return query;
}

bool EncounterFilters::isActive() const {
    const auto asked = query();
    return !asked.text.empty() || !asked.filters.empty();
}

void EncounterFilters::clear() {
    {
        const QSignalBlocker quiet(this);
        m_outing.reset();
        m_toComplete->setChecked(false);
        m_search->clear();
        m_added->clear();
        for (auto *line : {m_from, m_to, m_commune}) line->clear();
        for (auto *box : {m_period, m_structure, m_territory, m_theme}) box->setCurrentIndex(0);
    }
    emit edited();
}

void EncounterFilters::searchFor(const QString &words) {
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_search->setText(words);
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
    m_ofOuting->setText(found ? outingTitle(*found) : tr("Of one outing"));
    m_ofOuting->setAccessibleName(tr("Take off the filter: %1").arg(m_ofOuting->text()));
    m_ofOuting->setToolTip(m_ofOuting->accessibleName());
    m_ofOuting->updateGeometry();
    emit edited();
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
    m_from->setVisible(m_period->currentIndex() == Chosen);
    m_to->setVisible(m_period->currentIndex() == Chosen);
    m_ofOuting->setVisible(m_outing.has_value());
    m_clear->setVisible(isActive());
}

void EncounterFilters::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace tp::ui
