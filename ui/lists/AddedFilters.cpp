#include "ui/lists/AddedFilters.h"

#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"

#include <QComboBox>

#include <algorithm>

namespace tp::ui {

AddedFilters::AddedFilters(Backend &backend, std::string type, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_type(std::move(type)) {
    new FlowLayout(this, 8);
    followDictionary();
    connect(&backend, &Backend::changed, this, &AddedFilters::followDictionary);
}

void AddedFilters::followDictionary() {
    const auto &dictionary = m_backend.reader().dictionary();
    if (std::exchange(m_dictionary, &dictionary) == &dictionary) return;
    const auto shape = addedShape(typeOf(dictionary, m_type), true);
    if (std::exchange(m_shape, shape) == shape) return;
    const KeptFocus focus(*this);
    std::map<std::string, QVariant> chosen;
    for (const auto &line : m_lines) {
        chosen[line.field] = line.box->currentData();
        delete line.box;
    }
    m_lines.clear();
    for (const auto *field : addedFields(typeOf(dictionary, m_type), true)) { // what was recorded before can still be looked for
        const bool yes = field->kind == schema::Kind::Boolean;
        if (!yes && !schema::wordsOf(*field)) continue;
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("filter.") + QLatin1String(field->name));
        box->setAccessibleName(label(*field));
        box->addItem(tr("%1: all").arg(label(*field)));
        if (yes) box->addItem(tr("%1: yes").arg(label(*field)), QStringLiteral("yes"));
        if (const auto *words = schema::wordsOf(*field))
            for (const auto &term : words->terms) box->addItem(label(term), QString::fromUtf8(term.code));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setCurrentIndex(std::max(0, chosen[field->name].isValid() ? box->findData(chosen[field->name]) : 0));
        connect(box, &QComboBox::currentIndexChanged, this, &AddedFilters::edited);
        layout()->addWidget(box);
        m_lines.push_back({field->name, field->kind, box});
    }
    emit offered();
}

void AddedFilters::addTo(store::Query &query) const {
    using Op = store::Filter::Op;
    for (const auto &[field, kind, box] : m_lines) {
        if (box->currentIndex() <= 0) continue;
        if (kind == schema::Kind::Boolean)
            query.filters.push_back({field, Op::Equals, true});
        else
            query.filters.push_back(
                {field, kind == schema::Kind::Choices ? Op::Contains : Op::Equals, fromQt(box->currentData().toString())});
    }
}

bool AddedFilters::isActive() const {
    return std::ranges::any_of(m_lines, [](const Line &line) { return line.box->currentIndex() > 0; });
}

void AddedFilters::clear() {
    const QSignalBlocker quiet(this);
    for (const auto &line : m_lines) line.box->setCurrentIndex(0);
}

} // namespace tp::ui
