#include "ui/consortium/DictionaryTab.h"

#include "ui/consortium/FieldsCard.h"
#include "ui/consortium/WordsCard.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/text/Labels.h"

namespace tp::ui {

DictionaryTab::DictionaryTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_words(new WordsCard(backend, context)), m_fields(new FieldsCard(backend, context)) {
    auto *area = new ScrolledColumns;
    area->columns()->addWidget(m_words, 50);
    area->columns()->addWidget(m_fields, 50);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    connect(m_fields, &FieldsCard::wordsAsked, m_words, &WordsCard::showVocabulary);
}

void DictionaryTab::refresh() {
    m_words->refresh();
    m_fields->refresh();
}

bool DictionaryTab::isFor(const Backend &backend) { return (backend.me().roles & typeOf("custom_field").writers) != 0; }

} // namespace tp::ui
