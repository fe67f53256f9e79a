#pragma once
// What is asked and chosen from, as coordinators make it: added fields and words. Window's thread.
#include "ui/Backend.h"

#include <QWidget>

namespace tp::ui {

class FieldsCard;
class PageContext;
class WordsCard;

class DictionaryTab : public QWidget {
    Q_OBJECT
public:
    DictionaryTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] static bool isFor(const Backend &backend);

private:
    WordsCard *m_words;
    FieldsCard *m_fields;
};

} // namespace tp::ui
