#pragma once
// The page of groups and committees of one laptop, and what a test does in it. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "tests/ui/pages/Hands.h"
#include "ui/committees/CommitteesPage.h"
#include "ui/lists/RecordTable.h"

#include <QLineEdit>
#include <QTabBar>

namespace tp::test {

class Committees : public Hands<Committees> {
public:
    Committees(Scene &, StoreBackend &backend) : page(backend, context), m_backend(backend) {
        present(page);
        page.activated();
        read();
    }
    explicit Committees(Scene &scene) : Committees(scene, scene.backend) {}
    void read() {
        QTest::qWait(80); // a burst of changes is read once
        settle();
    }
    void tab(int at) {
        named<QTabBar>(page, "committees.tabs").setCurrentIndex(at);
        page.activated();
        read();
    }
    void open(const RecordId &record) {
        page.openRecord(record);
        read();
    }
    void issue(const RecordId &session) { // and says yes
        context.confirms = true;
        open(session);
        press("committee.issue");
    }
    [[nodiscard]] bool offers(const char *button) { return named<QPushButton>(page, button).isVisibleTo(&page); }
    void lit(const char *table, int row) {
        auto &view = named<ui::RecordTable>(page, table);
        view.choose(row);
        view.setFocus();
        settle();
    }
    [[nodiscard]] QStringList column(const char *table, int column) {
        QStringList out;
        const auto *model = named<QAbstractItemView>(page, table).model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, column).data().toString().replace(QChar(0xa0), QLatin1Char(' '));
        return out;
    }
    [[nodiscard]] QString tag(const char *name) { // a state in words; empty: it is not there
        auto *found = page.findChild<QWidget *>(QLatin1String(name));
        return found && found->isVisibleTo(&page) ? found->accessibleName().replace(QChar(0xa0), QLatin1Char(' ')) : QString();
    }
    [[nodiscard]] QString panel(const char *name) { return allText(named<QWidget>(page, name)); }
    [[nodiscard]] QString everything() { // whatever a person can read on the page, also in tables
        auto words = allText(page);
        for (auto *view : page.findChildren<QAbstractItemView *>())
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                for (int at = 0; at < view->model()->columnCount(); ++at)
                    words += QLatin1Char('\n') + view->model()->index(row, at).data().toString();
        return words.replace(QChar(0xa0), QLatin1Char(' '));
    }
    void undo() {
        REQUIRE(context.lastUndo);
        context.undo();
        read();
    }
    std::vector<store::Record> all(const char *type) {
        store::Query query;
        query.type = type;
        query.orderBy = {};
        return must(m_backend.reader().list(query));
    }
    TestContext context;
    ui::CommitteesPage page;

private:
    StoreBackend &m_backend;
};

} // namespace tp::test
