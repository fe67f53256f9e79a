// By which number and address a person is reached is copied from their file without a mouse. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace tp;
using namespace tp::test;

namespace {
QStringList copies(Dossier &dossier) { // what can be copied, as it is told
    QStringList out;
    for (const auto *button : dossier.page.findChildren<QPushButton *>("fact.copy"))
        if (button->isVisible()) out << button->accessibleName().replace(QChar(0xa0), QLatin1Char(' '));
    return out;
}
} // namespace

TEST_CASE("A person's phone number and email address are copied by a button the keyboard reaches, and it is said", "[persons]") {
    Scene scene;
    const auto karim = scene.person("Karim", {{"phone", "06 39 98 12 40"}, {"email", "karim@example.org"}, {"note", "Appeler le soir"}});
    Dossier dossier(scene, karim);
    CHECK(copies(dossier) == QStringList{QString::fromUtf8("Copier le numéro de téléphone"), QString::fromUtf8("Copier l’adresse e-mail")});
    const QStringList expected{"06 39 98 12 40", "karim@example.org"};
    for (int at = 0; at < 2; ++at) {
        QGuiApplication::clipboard()->clear();
        auto *button = dossier.page.findChildren<QPushButton *>("fact.copy").at(at);
        CHECK((button->focusPolicy() & Qt::TabFocus));
        button->setFocus();
        QTest::keyClick(button, at == 0 ? Qt::Key_Space : Qt::Key_Return);
        CHECK(QGuiApplication::clipboard()->text() == expected.at(at)); // with ordinary spaces
        CHECK(scene.context.toasts.back() == QString::fromUtf8("Copié."));
    }
    CHECK(scene.mine.value("person", karim, "phone") == Value("06 39 98 12 40")); // nothing was changed
}

TEST_CASE("The number that only another file of the person holds is copied too, and told with its file", "[persons]") {
    Scene scene;
    const auto karim = scene.person("Karim"), before = scene.person("Karim H.", {{"phone", "06 39 98 55 18"}});
    for (const auto &file : {karim, before}) scene.mine.edit("person", file, {{"sameAs", idValue(karim)}});
    Dossier dossier(scene, karim);
    const auto told = copies(dossier);
    REQUIRE(told.size() == 1);
    CHECK(told.front().startsWith("Copier : "));
    CHECK(told.front().contains("Karim H."));
}
