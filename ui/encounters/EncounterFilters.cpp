#include "ui/encounters/EncounterFilters.h"

#include "core/domain/Communes.h"
#include "core/domain/Text.h"
#include "ui/encounters/FilterBoxes.h"
#include "ui/encounters/FilterMemory.h"
#include "ui/forms/FieldEditor.h"
#include "ui/lists/AddedFilters.h"
#include "ui/outings/Outings.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace tp::ui {
namespace {
Value idValue(const QVariant &data) {
    const auto bytes = data.toByteArray();
    return Bytes(bytes.begin(), bytes.end());
}

std::string startOf(QDate day) { return day.toString(Qt::ISODate).toStdString() + "T00:00"; }
} // namespace

void EncounterFilters::recallFilters() {
    const QSignalBlocker quiet(this);
    for (auto *box : {m_period, m_structure, m_territory, m_theme, m_contact, m_placeKind, m_nextStep}) rememberFilter(*box);
    if (const auto kept = rememberedFilter(m_commune->objectName()); !kept.isEmpty()) m_commune->setText(communeName(fromQt(kept)));
}

void EncounterFilters::keepCommune() const { rememberFilter(m_commune->objectName(), toQt(communeAsked())); }

QDate EncounterFilters::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

void EncounterFilters::fillChoices() {
    fillRecords(*m_structure, m_backend.reader(), "structure");
    fillRecords(*m_territory, m_backend.reader(), "territory");
}

void EncounterFilters::fillWords() {
    auto &reader = m_backend.reader();
    const auto &dictionary = reader.dictionary();
    if (std::exchange(m_dictionary, &dictionary) == &dictionary) return;
    fillTerms(*m_theme, reader, "theme");
    fillTerms(*m_contact, reader, "contact_mode");
    fillTerms(*m_placeKind, reader, "place_kind");
    fillTerms(*m_nextStep, reader, "next_step");
    const QSignalBlocker quiet(m_nextStep);
    // Most of those without one hold nothing: it would find the few.
    if (const int none = m_nextStep->findData(QStringLiteral("none")); none > 0) m_nextStep->removeItem(none);
}

bool EncounterFilters::isFurther() const {
    return m_contact->currentIndex() > 0 || m_placeKind->currentIndex() > 0 || m_nextStep->currentIndex() > 0;
}

void EncounterFilters::applyPreset() {
    const auto from = firstDay(static_cast<Period>(m_period->currentIndex()), today());
    {
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        if (m_period->currentIndex() != chosenDates) m_to->clear();
        if (m_period->currentIndex() != chosenDates) m_from->setText(from.isValid() ? dateText(from) : QString());
    }
    tellProblem();
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
    for (const auto &[box, field] :
         {std::pair(m_contact, "contactMode"), std::pair(m_placeKind, "placeKind"), std::pair(m_nextStep, "nextStep")})
        if (box->currentIndex() > 0) query.filters.push_back({field, Op::Equals, fromQt(box->currentData().toString())});
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
    return !asked.text.empty() || !asked.filters.empty() || !misunderstood().isEmpty();
}

QString EncounterFilters::problemOf(const QLineEdit &line) const {
    const auto typed = line.text().trimmed();
    if (typed.isEmpty()) return {};
    if (&line != m_commune)
        return isoDate(typed, today())
                   ? QString()
                   : tr("“%1” is not understood as a day, and does not narrow the list. For example: 24/11/2026.").arg(typed);
    if (!communeAsked().empty()) return {};
    return domain::findCommunes(fromQt(typed), 2).empty()
               ? tr("“%1” is no commune of Calvados, and does not narrow the list. Choose one from the list, or leave it empty.").arg(typed)
               : tr("Several communes begin with “%1”: it does not narrow the list. Choose one of them.").arg(typed);
}

QString EncounterFilters::misunderstood() const {
    for (const auto *line : {m_from, m_to, m_commune})
        if (auto why = problemOf(*line); !why.isEmpty()) return why;
    return {};
}

void EncounterFilters::tellProblem() {
    for (auto *line : {m_from, m_to, m_commune}) markAs(line, "wrong", !problemOf(*line).isEmpty());
    sayProblem(*m_problem, misunderstood());
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
        for (auto *box : {m_period, m_structure, m_territory, m_theme, m_contact, m_placeKind, m_nextStep}) box->setCurrentIndex(0);
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

void EncounterFilters::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace tp::ui
