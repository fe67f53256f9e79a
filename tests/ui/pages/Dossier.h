#pragma once
// The page of people with one file open, and what a test does in it.
#include "tests/ui/pages/Scene.h"
#include "ui/persons/PersonsPage.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace tp::test {

class Dossier { // the page with one file open
public:
    Dossier(Scene &scene, const RecordId &person) : page(scene.backend, scene.context) {
        present(page, {1146, 1400});
        page.openRecord(person);
        settle();
    }
    void choose(const char *action) {
        auto &menu = named<QMenu>(page, "personMenu");
        emit menu.aboutToShow();
        auto *found = menu.findChild<QAction *>(QLatin1String(action));
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        REQUIRE(found->isVisible());
        found->trigger();
        settle();
    }
    void press(const char *button) {
        auto &found = named<QPushButton>(page, button);
        REQUIRE(found.isVisible());
        found.click();
        settle();
    }
    QWidget &part(const char *name) { return named<QWidget>(page, name); }
    ui::PersonsPage page;
};

inline void choose(QComboBox &box, const QString &text) {
    const int at = box.findText(text);
    INFO(text.toStdString());
    REQUIRE(at >= 0);
    box.setCurrentIndex(at);
    emit box.activated(at);
}

inline std::vector<store::Record> all(Scene &scene, const char *type) {
    store::Query query;
    query.type = type;
    return must(scene.backend.reader().list(query));
}

} // namespace tp::test
