#include "ui/today/ToComplete.h"

#include "ui/forms/StructureChoice.h"
#include "ui/lists/StateFormat.h"
#include "ui/shell/Page.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t encountersShown = 3; // the rest is one key away: what is due keeps its place
}

ToComplete::ToComplete(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("today.toComplete"));
    setAccessibleName(toCompleteText());
    m_rows->setContentsMargins(20, 0, 20, space::xs);
    m_rows->setSpacing(space::xs);
    hide();
    connect(&backend, &Backend::changed, this, &ToComplete::refresh);
    refresh();
}

void ToComplete::refresh() {
    store::Query query;
    query.type = "encounter";
    query.filters = {{"toComplete", store::Filter::Op::Equals, true},
                     {"structure", store::Filter::Op::Equals, ourStructures(m_backend.me())}};
    query.orderBy = "occurredAt";
    query.limit = encountersShown;
    auto &reader = m_backend.reader();
    const auto found = reader.list(query);
    const int all = static_cast<int>(reader.count(query).value_or(0));
    const ValueText text(reader);
    std::vector<Row> rows;
    for (const auto &encounter : found ? *found : std::vector<store::Record>()) {
        const auto when = dateTimeText(fromQt(fieldText(encounter, "occurredAt"))), where = placeText(encounter, reader.dictionary());
        const auto who = whoText(encounter, reader, text);
        rows.push_back(
            {encounter.id, who.isEmpty() ? tr("Encounter") : who, where.isEmpty() ? when : when + QStringLiteral(" · ") + where});
    }
    if (rows == m_shown && all == m_count) return; // the keyboard stays where it is
    m_shown = std::move(rows);
    m_count = all;
    emptyLayout(m_rows);
    if (!m_shown.empty()) m_rows->addWidget(new StateTag(StateTag::State::ToComplete, toCompleteText(), nullptr, false), 0, Qt::AlignLeft);
    for (const auto &row : m_shown) add(row, static_cast<int>(&row - m_shown.data()));
    if (m_count > static_cast<int>(m_shown.size())) {
        auto *more = new Button(Button::Kind::Link, QStringLiteral("today.toComplete.all"), tr("All %1").arg(m_count));
        more->setSmall(true);
        more->setAccessibleName(tr("All %n encounter(s) to complete", nullptr, m_count));
        connect(more, &QPushButton::clicked, this, [this] {
            m_context.open({QStringLiteral("encounters"), {}, QLatin1String(toCompletePart)});
        });
        m_rows->addWidget(more, 0, Qt::AlignRight);
    }
    setVisible(m_count > 0);
    emit counted();
}

void ToComplete::add(const Row &row, int position) {
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeLabel(row.title, Type::Strong));
    words->addWidget(makeLabel(row.detail, Type::Small));
    auto *complete = new Button(Button::Kind::Link, QStringLiteral("today.toComplete.%1").arg(position), tr("Complete"));
    complete->setSmall(true);
    const bool alone = std::ranges::count(m_shown, row.title, &Row::title) == 1; // somebody may have been met twice
    complete->setAccessibleName(tr("Complete: %1").arg(alone ? row.title : QStringLiteral("%1, %2").arg(row.title, row.detail)));
    line->addLayout(words, 1);
    line->addWidget(complete, 0, Qt::AlignTop);
    m_rows->addWidget(whole);
    connect(complete, &QPushButton::clicked, this, [this, id = row.encounter] {
        m_context.open({QStringLiteral("encounters"), id, QLatin1String(editPart)});
    });
}

} // namespace tp::ui
