// That the walk opens what opens over a page, and would notice what is wrong there; drop-down lists, tips, questions and messages have
// room.
#include "tests/ui/pages/Opened.h"
#include "ui/widgets/Accessible.h"
#include "ui/widgets/DialogPrompter.h"
#include "ui/widgets/Toast.h"

#include <QDialog>

using namespace tp;
using namespace tp::test;

TEST_CASE("Entries of a menu or of a drop-down list that are cut, faint or alike would be noticed") {
    QWidget page;
    QMenu menu(&page);
    menu.setObjectName("menu");
    menu.addAction("Exporter cette liste");
    menu.addAction("Ordre et largeurs habituels");
    QComboBox box(&page);
    box.setObjectName("box");
    box.setFixedWidth(120);
    box.addItems({"Toutes", "Les rencontres de toutes les structures du consortium"});
    present(page, {500, 300});
    menu.popup(page.mapToGlobal(QPoint(0, 0)));
    settle();
    CHECK(popupFaults(menu).isEmpty());
    menu.addAction("Exporter cette liste");
    settle();
    CHECK(alikeEntries(menu) == QStringList{"“Exporter cette liste” twice in «menu»"});
    menu.setFixedWidth(80);
    settle();
    CHECK_FALSE(cutDrawings(menu).isEmpty());
    menu.close();

    box.showPopup(); // wider than its box, or the second entry would be cut
    settle();
    auto &list = *box.view()->window();
    CHECK(popupFaults(list).isEmpty());
    CHECK(list.width() > box.width());
    list.resize(120, list.height());
    settle();
    CHECK_FALSE(cutCells(list).isEmpty());
    box.hidePopup();
}

TEST_CASE("What opens over a page is found: menus of buttons and texts, drop-down lists, the entries of a field") {
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *button = new QPushButton("Exporter");
    button->setObjectName("export");
    button->setMenu(new QMenu(button));
    button->menu()->addAction("Cette liste");
    auto *box = new QComboBox;
    box->setObjectName("box");
    box->addItem("Toutes");
    auto *line = new QLineEdit;
    line->setObjectName("line");
    line->setCompleter(new QCompleter({"Caen", "Carpiquet"}, line));
    for (auto *part : std::initializer_list<QWidget *>{button, box, line, new QPlainTextEdit}) column->addWidget(part);
    present(page, {400, 300});
    int looked = 0;
    Openings popups([&](const QString &, QWidget &popup) { looked += popup.isVisible(); });
    popups.lookOver(page, "page");
    CHECK(popups.seen() == QStringList{"export", "box", "menu of a text", "menu of a line", "line.completer"});
    CHECK(looked == 5);
    CHECK_FALSE(QApplication::activePopupWidget());
    popups.lookOver(page, "page");
    CHECK(looked == 5); // once each
}

TEST_CASE("A tip longer than its window is broken into lines") {
    QWidget page;
    QLabel part("Étape", &page);
    present(page, {300, 100});
    part.setToolTip("Immersion cuisine");
    CHECK(drawn::tipAt(part, QPoint(5, 5)) == "Immersion cuisine");
    part.setToolTip(QString("Immersion cuisine, ").repeated(6));
    CHECK(Qt::mightBeRichText(drawn::tipAt(part, QPoint(5, 5))));
    CHECK(wideTips(page).isEmpty());
    class Plain final : public QObject { // what Qt does by itself; asked before the theme
    public:
        bool eventFilter(QObject *watched, QEvent *event) override {
            auto *widget = qobject_cast<QWidget *>(watched);
            if (event->type() != QEvent::ToolTip || !widget) return false;
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), widget->toolTip(), widget);
            return true;
        }
    } plain;
    qApp->installEventFilter(&plain);
    CHECK(wideTips(page).size() == 1);
}

TEST_CASE("The questions of the program and its messages can be read whole, in a small window as well") {
    ui::installAccessibility(); // as the program does
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().show(choice);
        QWidget page;
        ui::Toast toast(&page);
        present(page, {683, 384});
        ui::DialogPrompter prompter(&page);
        prompter.confirm(&page, {"Supprimer la rencontre du 24/11/2026 ?", "Elle disparaît de tous les ordinateurs.", "Supprimer", true},
                         [] {});
        settle();
        auto &question = named<QDialog>(page, "question");
        const auto asked = popupFaults(question) + namelessControls(question);
        INFO(asked.join('\n').toStdString());
        CHECK(asked.isEmpty());
        question.reject();
        toast.say(QString("Rencontre du 24/11/2026, déplacée ").repeated(4), ui::Toast::Offer::TakeBack);
        settle();
        const auto said = popupFaults(toast) + untoldDrawings(toast);
        INFO(said.join('\n').toStdString());
        CHECK(said.isEmpty());
        toast.dismiss();
    }
    theTheme().show(ui::Theme::Choice::System);
}
