#pragma once
// The tab where a coordinator adds words and fields, worked by the keyboard. Real stores.
#include "core/store/CustomFields.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/consortium/ConsortiumPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tp::test {

struct Coordination {
    explicit Coordination(Scene &of) : scene(of), page(of.backend, of.context) {
        present(page);
        page.showTab(ui::ConsortiumPage::Dictionary);
        settle();
    }
    template <class Widget> Widget &find(const char *name) { return named<Widget>(page, name); }
    void press(const char *name) {
        auto &button = find<QPushButton>(name);
        REQUIRE(button.isVisible());
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        settleTwice();
    }
    void write(const char *name, const QString &text, Qt::Key then) {
        auto &line = find<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, then);
        settleTwice();
    }
    static void settleTwice() {
        QTest::qWait(40); // the page gathers a burst of changes
        settle();
    }
    std::string addField(const char *type, const char *kind, const QString &label) {
        auto &types = find<QComboBox>("fields.type"), &kinds = find<QComboBox>("fields.kind");
        types.setCurrentIndex(types.findData(QLatin1String(type)));
        kinds.setCurrentIndex(kinds.findData(QLatin1String(kind)));
        write("fields.label", label, Qt::Key_Return);
        store::Query query;
        query.type = "custom_field";
        const auto all = must(scene.mine.reader->list(query));
        REQUIRE_FALSE(all.empty());
        const auto code = all.front().fields.at("code");
        return schema::customFieldName(*code.text(), all.front().id);
    }
    int wordRow(const QString &word) {
        for (int row = 0; row < 60; ++row)
            if (auto *line = page.findChild<QLineEdit *>(QStringLiteral("words.%1").arg(row));
                line && line->isVisible() && line->text() == word)
                return row;
        return -1;
    }
    Scene &scene;
    ui::ConsortiumPage page;
};

} // namespace tp::test
