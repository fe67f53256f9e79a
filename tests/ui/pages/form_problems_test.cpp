// What is wrong in a form is gone to, however far the form was scrolled. Real stores, a low window.
#include "tests/ui/pages/Coordination.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace tp;
using namespace tp::test;

namespace {
struct LowForm : Coordination { // of a territory with many communes, scrolled to its end
    explicit LowForm(Scene &of) : Coordination(of) {
        page.resize(900, 420);
        page.showTab(ui::ConsortiumPage::Territories);
        press("territories.add");
        auto &line = find<QLineEdit>("communes.add");
        line.setFocus();
        QTest::keyClicks(&line, "caen la mer"); // an intercommunality
        QTest::keyClick(&line, Qt::Key_Return);
        settleTwice();
        for (auto *above = find<QWidget>("territory.form").parentWidget(); above && !area; above = above->parentWidget())
            area = qobject_cast<QScrollArea *>(above);
        REQUIRE(area);
        toTheEnd();
    }
    void toTheEnd() {
        auto &bar = *area->verticalScrollBar();
        bar.setValue(bar.maximum());
        settle();
    }
    void save(QWidget &from) {
        QTest::keyClick(&from, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    static bool isSeen(const QWidget &one) { return one.isVisible() && one.visibleRegion().boundingRect().height() == one.height(); }
    QScrollArea *area = nullptr;
};
QLabel *labelOf(QWidget &form, const QString &words) {
    for (auto *label : form.findChildren<QLabel *>())
        if (label->text().replace(QChar(0xa0), QLatin1Char(' ')) == words) return label;
    return nullptr;
}
} // namespace

TEST_CASE("The field that is wrong is scrolled to with its sentence, also where it had the keyboard all along") {
    Scene scene;
    LowForm low(scene);
    auto &name = low.find<QLineEdit>("name");
    REQUIRE_FALSE(LowForm::isSeen(name));
    low.save(low.find<QLineEdit>("communes.add"));
    CHECK(name.hasFocus());
    CHECK(LowForm::isSeen(name));
    auto *why = labelOf(low.find<QWidget>("territory.form"), "Nom : il manque cette réponse.");
    REQUIRE(why);
    CHECK(LowForm::isSeen(*why));
    CHECK(why->property("role") == "problem"); // an alert, read when it is shown

    low.toTheEnd();
    REQUIRE_FALSE(LowForm::isSeen(name));
    low.save(name);
    CHECK(name.hasFocus());
    CHECK(LowForm::isSeen(name));
    CHECK(LowForm::isSeen(*why));
}

TEST_CASE("Why a form as a whole was not saved is scrolled to, and the keyboard stays where one typed") {
    Scene scene;
    LowForm low(scene);
    auto &name = low.find<QLineEdit>("name");
    name.setFocus();
    QTest::keyClicks(&name, "Caen la mer"); // there is one of that name
    low.area->verticalScrollBar()->setValue(0);
    auto &why = low.find<QLabel>("territory.form.problem");
    low.save(name);
    CHECK(name.hasFocus());
    CHECK(LowForm::isSeen(why));
}
