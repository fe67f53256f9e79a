#include "ui/lists/FilterLine.h"

#include "ui/Backend.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace tp::ui {

FilterLine::FilterLine(Backend &backend, std::string type, const Asks &asks, QWidget *parent)
    : QWidget(parent), m_words(new SearchField(asks.words, asks.prompt)), m_choice(new QComboBox),
      m_added(new AddedFilters(backend, std::move(type))) {
    m_choice->setObjectName(asks.box);
    m_choice->setAccessibleName(asks.boxSays);
    m_choice->addItems(asks.choices);
    rememberChoice(*m_choice);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_words, 1);
    line->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(line);
    column->addWidget(m_added);
    m_added->hideWhileEmpty();
    connect(m_words, &SearchField::searched, this, &FilterLine::edited);
    connect(m_words, &QLineEdit::returnPressed, this, &FilterLine::entered);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FilterLine::edited);
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(m_added, changed, this, &FilterLine::edited);
}

QString FilterLine::words() const { return m_words->text(); }
int FilterLine::choice() const { return std::max(0, m_choice->currentIndex()); }
bool FilterLine::isActive() const { return !m_words->text().trimmed().isEmpty() || choice() > 0 || m_added->isActive(); }

void FilterLine::clear() {
    m_words->clear();
    m_choice->setCurrentIndex(0);
    m_added->clear();
    emit edited();
}

void FilterLine::takeFocus() {
    m_words->setFocus();
    m_words->selectAll();
}

} // namespace tp::ui
