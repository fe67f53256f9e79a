#include "ui/lists/AddedFilters.h"

#include "ui/lists/AddedFilter.h"
#include "ui/models/FilterMatch.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr int keepAfterMs = 1000;
std::string draftKey(const std::string &type) { return "filters/" + type; }
} // namespace

bool isNarrowedByAdded(std::string_view type) {
    static constexpr std::string_view types[] = {"encounter",        "person",   "outing",    "pathway",  "activity", "session",
                                                 "professional",     "scheme",   "referral",  "group",    "proposal", "committee_session",
                                                 "steering_session", "decision", "milestone", "allotment"};
    return std::ranges::find(types, type) != std::end(types);
}

bool holdsAll(const std::vector<store::Filter> &filters, const store::Record &record) {
    return std::ranges::all_of(filters, [&](const auto &one) { return holds(one, record); });
}

AddedFilters::AddedFilters(Backend &backend, std::string type, Memory memory, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_type(std::move(type)), m_memory(memory) {
    new FlowLayout(this, 8);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &AddedFilters::keep);
    if (m_memory == Memory::None && hasKept()) keep(); // by a version that kept everything
    followDictionary();
    connect(&backend, &Backend::changed, this, &AddedFilters::followDictionary);
}

AddedFilters::~AddedFilters() {
    if (m_keepSoon.isActive()) keep();
}

void AddedFilters::keep() {
    m_keepSoon.stop();
    QJsonObject states;
    for (const auto &[field, filter] : m_filters)
        if (filter->isActive()) states[toQt(field)] = QJsonValue::fromVariant(filter->state());
    const auto json = states.isEmpty() ? QByteArray() : QJsonDocument(states).toJson(QJsonDocument::Compact);
    m_backend.saveDraft(draftKey(m_type), {json.begin(), json.end()});
}

bool AddedFilters::hasKept() const {
    const auto bytes = m_backend.reader().draft(draftKey(m_type));
    return bytes && *bytes;
}

std::map<std::string, QVariant> AddedFilters::kept() const {
    std::map<std::string, QVariant> out;
    const auto bytes = m_backend.reader().draft(draftKey(m_type));
    if (!bytes || !*bytes) return out;
    const auto text = textOf(**bytes);
    const auto states = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    for (auto at = states.begin(); at != states.end(); ++at) out[fromQt(at.key())] = at.value().toVariant();
    return out;
}

void AddedFilters::followDictionary() {
    const auto &dictionary = m_backend.reader().dictionary();
    if (std::exchange(m_dictionary, &dictionary) == &dictionary) return;
    const auto shape = addedShape(typeOf(dictionary, m_type), true);
    if (std::exchange(m_shape, shape) == shape) return;
    const KeptFocus focus(*this);
    const bool anew = m_filters.empty();
    auto stood = anew && m_memory == Memory::Kept ? kept() : std::map<std::string, QVariant>();
    for (const auto &[field, filter] : m_filters) {
        stood[field] = filter->state();
        delete filter;
    }
    m_filters.clear();
    for (const auto *field : addedFields(typeOf(dictionary, m_type), true)) { // what was recorded before can still be looked for
        auto *filter = makeAddedFilter(*field, [this] { return parisTime(m_backend.clock().nowMs()).date(); });
        if (!filter) continue;
        filter->restore(stood[field->name]);
        connect(filter, &AddedFilter::edited, this, [this] {
            if (m_memory == Memory::Kept && !m_clearing && !m_keepSoon.isActive()) m_keepSoon.start();
            emit edited();
        });
        layout()->addWidget(filter);
        m_filters[field->name] = filter;
    }
    emit offered();
    if (anew && isActive()) QMetaObject::invokeMethod(this, &AddedFilters::edited, Qt::QueuedConnection); // once the list listens
}

void AddedFilters::addTo(store::Query &query) const {
    for (const auto &[field, filter] : m_filters) filter->addTo(query);
}

std::vector<store::Filter> AddedFilters::filters() const {
    store::Query query;
    addTo(query);
    return std::move(query.filters);
}

void AddedFilters::hideWhileEmpty() {
    const auto tell = [this] { setHidden(isEmpty()); };
    connect(this, &AddedFilters::offered, this, tell);
    tell();
}

bool AddedFilters::isActive() const {
    return std::ranges::any_of(m_filters, [](const auto &one) { return one.second->isActive(); });
}

void AddedFilters::forget() {
    clear();
    if (m_memory == Memory::Kept) keep();
}

void AddedFilters::clear() {
    const QSignalBlocker quiet(this);
    const QScopedValueRollback clearing(m_clearing, true);
    for (const auto &[field, filter] : m_filters) filter->clear();
}

} // namespace tp::ui
