// Everywhere one can get to in the window, page by page as the program declares them: no word is cut, in French nor in English, at the
// design's size nor at twice that, on its own or in a table; what can be read stands out from its ground, in light and in dark; every
// control has a name, no two buttons beside each other the same, and the keyboard reaches what a mouse can use. As well for what is
// painted, and for what opens over a page.
#include "tests/ui/pages/Legible.h"
#include "tests/ui/pages/Lived.h"
#include "tests/ui/pages/Painted.h"
#include "tests/ui/pages/Reached.h"
#include "tests/ui/pages/Tour.h"
#include "ui/onboarding/FirstRunPage.h"
#include "ui/onboarding/UnlockPage.h"
#include "ui/widgets/Accessible.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <cstdlib>

using namespace tp;
using namespace tp::test;

namespace {

constexpr QSize designedSize(1366, 768), doubledSize(683, 384);

// Once each, where it was seen first.
class Findings {
public:
    void add(const QString &way, const QStringList &found) {
        for (const auto &one : found)
            if (!m_first.contains(one)) m_first[one] = way;
    }
    [[nodiscard]] QString text() const {
        QStringList lines;
        for (auto at = m_first.begin(); at != m_first.end(); ++at) lines << QStringLiteral("%1 (%2)").arg(at.key(), at.value());
        return lines.join(QLatin1Char('\n'));
    }

private:
    QMap<QString, QString> m_first;
};

// Before the window there is one: the first run, and the profile that is to be opened.
void lookBefore(QSize size, Findings &findings, QStringList (*faults)(QWidget &)) {
    NoOnboarding onboarding;
    ui::FirstRunPage run(onboarding, programTranslations->language());
    ui::UnlockPage unlock(onboarding, {"Samira Benali", Scene::nowMs - 600'000, Scene::nowMs, {5, 0, 1}});
    present(run, size);
    settle();
    findings.add("first run", faults(run));
    run.hide();
    present(unlock, size);
    named<QPushButton>(unlock, "forgotten").click();
    settle();
    findings.add("to be opened", faults(unlock));
}

// Two steps from each page; three with TP_EVERY_PLACE=1, which takes many minutes.
std::size_t everyPlace() { return std::getenv("TP_EVERY_PLACE") ? 3 : 2; }

void holdEverywhere(QSize size, std::size_t steps, bool painted, QStringList (*faults)(QWidget &)) {
    Findings findings;
    lookBefore(size, findings, faults);
    Lived lived;
    Tour tour(lived.scene, size);
    tour.window.setUpdatesEnabled(painted); // what is only measured need not be painted
    tour.walk(steps, [&](const QString &way) {
        // Rows made anew are laid out some turns later, on a busy machine many: what stays is a fault.
        if (QTest::qWaitFor([&] { return faults(tour.window).isEmpty(); }, 1'000)) return;
        findings.add(way, faults(tour.window));
    });
    const auto &ways = tour.ways();
    for (const auto &page : tour.window.pages()) {
        INFO(page.id.toStdString());
        CHECK(ways.contains(page.id));
    }
    CHECK(ways.size() > 100); // else it did not get far
    INFO(ways.size() << " places\n" << findings.text().toStdString());
    CHECK(findings.text().isEmpty());
}

QStringList cutAnywhere(QWidget &in) { return cutWords(in) + cutTitles(in) + cutCells(in) + cutOrOverlapping(in) + wideTips(in); }
QStringList faintAnywhere(QWidget &in) {
    const auto picture = in.grab().toImage();
    return faintWords(in, picture) + faintDrawings(in, picture);
}
QStringList notTold(QWidget &in) { return namelessControls(in) + sameNames(in) + untoldDrawings(in) + unreachedControls(in); }

void holdWhatOpens(QSize size) {
    Findings findings;
    Lived lived;
    Tour tour(lived.scene, size);
    Openings popups([&](const QString &way, QWidget &popup) { findings.add(way, popupFaults(popup)); });
    tour.lookInto(popups);
    tour.walk(2, [](const QString &) {});
    INFO(popups.seen().join(QLatin1Char('\n')).toStdString());
    CHECK(popups.seen().size() > 15); // else it did not get far
    INFO(findings.text().toStdString());
    CHECK(findings.text().isEmpty());
}

QStandardItemModel &onePerson(QObject &owner) {
    auto *model = new QStandardItemModel(1, 2, &owner);
    model->setHorizontalHeaderLabels({"Nom", "Suivie par"});
    model->setItem(0, 0, new QStandardItem("Marie-Bénédicte de La Villardière"));
    model->setItem(0, 1, new QStandardItem("AAJB"));
    return *model;
}

} // namespace

TEST_CASE("No word is cut anywhere: in French, at 1366 by 768", "[everywhere]") {
    holdEverywhere(designedSize, everyPlace(), false, cutAnywhere);
}

TEST_CASE("No word is cut anywhere: in French, at twice the size", "[everywhere]") {
    holdEverywhere(doubledSize, everyPlace(), false, cutAnywhere);
}

TEST_CASE("No word is cut anywhere: in English, at 1366 by 768", "[everywhere]") {
    const InLanguage english(QStringLiteral("en"));
    holdEverywhere(designedSize, everyPlace(), false, cutAnywhere);
}

TEST_CASE("No word is cut anywhere: in English, at twice the size", "[everywhere]") {
    const InLanguage english(QStringLiteral("en"));
    holdEverywhere(doubledSize, everyPlace(), false, cutAnywhere);
}

TEST_CASE("What can be read anywhere stands out from its ground by 4.5 to 1, in light and in dark", "[everywhere]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().show(choice);
        INFO((ui::tokens().dark ? "dark" : "light"));
        holdEverywhere(designedSize, 2, true, faintAnywhere);
    }
    theTheme().show(ui::Theme::Choice::System);
}

TEST_CASE("Every control anywhere has a name, no other button beside it the same, and the keyboard reaches it", "[everywhere]") {
    ui::installAccessibility(); // as the program does
    holdEverywhere(designedSize, everyPlace(), false, notTold);
}

TEST_CASE("What opens over a page can be read whole, and stands out: in French, light, at twice the size", "[everywhere]") {
    theTheme().show(ui::Theme::Choice::Light);
    holdWhatOpens(doubledSize);
    theTheme().show(ui::Theme::Choice::System);
}

TEST_CASE("What opens over a page can be read whole, and stands out: in English, dark, at 1366 by 768", "[everywhere]") {
    const InLanguage english(QStringLiteral("en"));
    theTheme().show(ui::Theme::Choice::Dark);
    holdWhatOpens(designedSize);
    theTheme().show(ui::Theme::Choice::System);
}

TEST_CASE("Words that are cut or faint and controls without a name would be noticed", "[everywhere]") {
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *whole = ui::makeLabel("Une phrase qui tient sur sa ligne"), *words = ui::makeLabel("Une rencontre à noter tout de suite");
    auto *button = new ui::Button(ui::Button::Kind::Primary, "b", "Nouvelle rencontre", &page);
    auto *box = new QCheckBox("Vient avec un chien");
    auto *field = new QLineEdit;
    field->setAccessibleName("Qui");
    auto *choice = new QComboBox;
    choice->setAccessibleName("Avec qui");
    choice->addItem("Vient avec un animal : toutes");
    for (auto *part : std::initializer_list<QWidget *>{whole, words, button, box, field, choice}) column->addWidget(part);
    present(page, {500, 300});
    settle();
    CHECK(cutWords(page).isEmpty());
    CHECK(faintWords(page).isEmpty());
    CHECK(namelessControls(page).isEmpty());

    words->setFixedSize(120, words->fontMetrics().height()); // it would need three lines
    box->setFixedWidth(80);
    button->setFixedWidth(90);
    settle();
    CHECK(cutWords(page) == QStringList{"Une rencontre à noter tout de suite", "Nouvelle rencontre", "Vient avec un chien"});
    words->setWordWrap(false);
    settle();
    CHECK(cutWords(page).contains(words->text()));
    choice->setFixedWidth(120);
    settle();
    CHECK(cutWords(page).contains(choice->currentText()));
    choice->setToolTip(choice->currentText()); // told over it
    CHECK_FALSE(cutWords(page).contains(choice->currentText()));

    auto palette = whole->palette();
    const auto ground = ui::tokens().window;
    palette.setColor(QPalette::WindowText, ui::blend(ui::tokens().text, ground, 0.4));
    whole->setPalette(palette);
    settle();
    REQUIRE(faintWords(page).size() == 1);
    CHECK(faintWords(page).front().startsWith(whole->text()));

    field->setAccessibleName({});
    CHECK(namelessControls(page).size() == 1);
}

TEST_CASE("A title that is cut, a cell that is cut and told nowhere would be noticed") {
    QWidget page;
    auto &table = *new QTableView(&page); // what is looked at stands in a page
    auto &model = onePerson(table);
    table.setModel(&model);
    table.setObjectName("people");
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setGeometry(0, 0, 600, 200);
    present(page, {600, 200});
    table.setColumnWidth(0, 380);
    table.setColumnWidth(1, 180);
    settle();
    CHECK(cutTitles(page).isEmpty());
    CHECK(cutCells(page).isEmpty());

    table.setColumnWidth(0, 120);
    settle();
    REQUIRE(cutCells(page).size() == 1);
    CHECK(cutCells(page).front().contains("Marie"));
    model.item(0, 0)->setToolTip("Marie");
    CHECK(cutCells(page).size() == 1); // not whole
    model.item(0, 0)->setToolTip("Marie-Bénédicte de La Villardière, née en 2002");
    CHECK(cutCells(page).isEmpty());
    CHECK(cutTitles(page).isEmpty());

    table.setColumnWidth(1, 40);
    settle();
    CHECK(cutTitles(page) == QStringList{"title “Suivie par” of «people»"});
    table.setColumnWidth(1, 600);
    settle();
    CHECK(cutTitles(page) == QStringList{"title “Suivie par” of «people», beyond the edge"});

    class Clipping final : public QStyledItemDelegate { // it shortens nothing
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
            painter->drawText(option.rect, Qt::AlignLeft, index.data().toString());
        }
    };
    table.setItemDelegate(new Clipping(&table));
    CHECK(cutCells(page).isEmpty());
    model.item(0, 0)->setToolTip({});
    CHECK(cutCells(page).size() == 1);
}

TEST_CASE("A table of the program gives its titles their room, sorted or not, and tells over a cell what is cut in it") {
    QWidget page;
    auto &table = *new ui::RecordTable(&page);
    auto &model = onePerson(table);
    table.setModel(&model);
    table.setAccessibleName("Personnes");
    table.setColumns({{ui::CellLook::Strong, 0, 0}, {ui::CellLook::Plain, 2, 0}});
    table.setGeometry(0, 0, 240, 200);
    present(page, {240, 200});
    settle();
    CHECK(cutTitles(page).isEmpty());
    CHECK(cutCells(page).isEmpty());
    const auto name = model.index(0, 0);
    REQUIRE(model.item(0, 0)->toolTip().isEmpty());
    CHECK(std::ranges::any_of(painted::writtenIn(table, name), [](const auto &words) { return words.text.endsWith(QChar(0x2026)); }));
    const auto at = table.visualRect(name).center();
    QHelpEvent asked(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(table.viewport(), &asked);
    CHECK(QToolTip::text().contains(model.item(0, 0)->text()));
    QToolTip::hideText();
}

TEST_CASE("Two buttons that are called alike would be noticed, but for those of parts with names of their own") {
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    const auto row = [&](const char *name) {
        auto *whole = new QWidget;
        whole->setObjectName(QString::fromLatin1(name));
        auto *button = new ui::Button(ui::Button::Kind::Link, QLatin1String(name) + QStringLiteral(".change"), "Modifier", whole);
        (new QVBoxLayout(whole))->addWidget(button);
        column->addWidget(whole);
        return button;
    };
    auto *one = row("one"), *two = row("two");
    present(page, {400, 200});
    settle();
    CHECK(sameNames(page) == QStringList{"“Modifier” twice: «one.change», «two.change»"});
    two->setAccessibleName("Modifier : Inès");
    CHECK(sameNames(page).isEmpty());
    two->setAccessibleName({});
    two->setEnabled(false);
    CHECK(sameNames(page).isEmpty());
    two->setEnabled(true);
    one->parentWidget()->setAccessibleName("Sortie");
    CHECK(sameNames(page).isEmpty());
    two->parentWidget()->setAccessibleName("Sortie"); // two parts, told apart by where they stand only
    CHECK(sameNames(page).size() == 1);
}

TEST_CASE("What a mouse can use and the keyboard cannot reach would be noticed, but for what arrows lead to") {
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *button = new ui::Button(ui::Button::Kind::Primary, "button", "Nouvelle rencontre", &page);
    auto *field = new QLineEdit;
    auto *tabs = new QTabBar;
    tabs->addTab("Liste");
    tabs->addTab("Carte");
    auto *one = new QRadioButton("Une"), *other = new QRadioButton("Autre");
    auto *chips = new ui::ChipGroup("chips", "Thèmes", {{"health", "Santé"}, {"housing", "Logement"}});
    auto *link = new QLabel("<a href=\"aide\">Aide</a>");
    link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *table = new ui::RecordTable;
    table->setModel(&onePerson(*table));
    table->setObjectName("table");
    table->setColumns({{ui::CellLook::Strong, 0, 0}, {ui::CellLook::Plain, 2, 0}});
    for (auto *part : std::initializer_list<QWidget *>{button, field, tabs, one, other, chips, link, table}) column->addWidget(part);
    field->setObjectName("field");
    tabs->setObjectName("tabs");
    link->setObjectName("link");
    present(page, {500, 500});
    settle();
    const auto unreached = [&] { return unreachedControls(page).join(QLatin1Char('\n')).toStdString(); };
    CHECK(unreached() == "");

    const auto isNoticed = [&](QWidget &widget, const char *name) {
        INFO(name);
        const auto before = widget.focusPolicy();
        for (const auto without : {Qt::NoFocus, Qt::ClickFocus}) {
            widget.setFocusPolicy(without);
            CHECK(unreachedControls(page).join(QLatin1Char('\n')).contains(QStringLiteral("«%1»").arg(QLatin1String(name))));
        }
        widget.setEnabled(false); // what cannot be used need not be reached
        CHECK(unreached() == "");
        widget.setEnabled(true);
        widget.setFocusPolicy(before);
        CHECK(unreached() == "");
    };
    isNoticed(*button, "button");
    isNoticed(*field, "field");
    isNoticed(*tabs, "tabs");
    isNoticed(*link, "link");
    isNoticed(*chips, "chips"); // the chips in it
    isNoticed(*table, "table");

    QTableView plain(&page); // its titles order it, and no menu does so by keys
    plain.setModel(&onePerson(plain));
    plain.setSortingEnabled(true);
    plain.show();
    CHECK(unreached().find("QHeaderView") != std::string::npos);
    plain.hide();
    CHECK(unreached() == "");

    one->setChecked(true);
    other->setFocusPolicy(Qt::ClickFocus); // as Qt does: the arrows lead there
    one->setFocusPolicy(Qt::StrongFocus);
    CHECK(unreached() == "");
    one->hide(); // and now from nowhere
    CHECK(unreachedControls(page).size() == 1);
    one->show();
    CHECK(unreached() == "");
}

TEST_CASE("Pictures of everywhere", "[.pictures]") {           // to be looked at
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("TP_PICTURES")); // the folder
    Lived lived;
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().show(choice);
        Tour tour(lived.scene, designedSize);
        tour.walk(2, [&](const QString &way) {
            static const QRegularExpression sign(QStringLiteral("[^A-Za-z0-9.]+"));
            const auto name = QStringLiteral("everywhere-%1-%2.png").arg(QString(way).replace(sign, QStringLiteral("-")).left(120));
            QTest::qWait(20);
            REQUIRE(tour.window.grab().save(qEnvironmentVariable("TP_PICTURES") + QLatin1Char('/') +
                                            name.arg(QLatin1String(ui::tokens().dark ? "dark" : "light"))));
        });
    }
    theTheme().show(ui::Theme::Choice::System);
}
