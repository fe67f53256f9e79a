#pragma once
// Personnes: search first, then a file. Window's thread.
#include "ui/shell/Page.h"
#include "ui/shell/ShownPerson.h"
#include "ui/text/ValueText.h"

#include <QStackedWidget>

namespace tp::ui {

class ExportPlace;
class PersonFile;
class PersonsList;

class PersonsPage : public QStackedWidget, public PageView, public ShowsPerson {
    Q_OBJECT
public:
    PersonsPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    void openRecord(const RecordId &id) override;
    void showPart(const QString &part) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;
    [[nodiscard]] std::optional<RecordId> shownPerson() const override;

private:
    void backToList();
    Backend &m_backend;
    ValueText m_text;
    PersonsList *m_list;
    PersonFile *m_file;
    ExportPlace *m_exports;
};

[[nodiscard]] PageInfo personsPage();

} // namespace tp::ui
