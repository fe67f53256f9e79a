// That the walk would notice what is wrong with painted words: each fault planted once, in a widget that writes what it is told to.
#include "tests/ui/pages/DrawnFaults.h"
#include "ui/conflicts/VersionTile.h"
#include "ui/onboarding/StepRail.h"
#include "ui/widgets/Accessible.h"

#include <QPainter>

using namespace tp;
using namespace tp::test;

namespace {

class Writing final : public QWidget { // what a test tells it to
public:
    using Paint = std::function<void(QPainter &)>;
    Writing(QWidget *parent, Paint paint) : QWidget(parent), m_paint(std::move(paint)) { setObjectName("writing"); }
    void write(Paint paint) {
        m_paint = std::move(paint);
        update();
        settle();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setPen(ui::tokens().text);
        m_paint(painter);
    }

private:
    Paint m_paint;
};

void writeOne(QPainter &painter) { painter.drawText(QRect(10, 10, 300, 20), Qt::AlignLeft | Qt::AlignVCenter, "Mobilisation"); }

struct DrawnPage {
    DrawnPage() : part(&page, writeOne) {
        part.setGeometry(0, 0, 400, 200);
        part.setAccessibleName("Mobilisation");
        present(page, {400, 200});
        settle();
    }
    QWidget page;
    Writing part;
};

} // namespace

TEST_CASE("Painted words that an edge or a clip cuts would be noticed, also where nothing is painted now") {
    DrawnPage at;
    CHECK(cutDrawings(at.page).isEmpty());
    at.page.setUpdatesEnabled(false); // as the walk has it where it only measures
    at.part.write([](QPainter &painter) { painter.drawText(QPoint(360, 20), "Mobilisation"); });
    CHECK(cutDrawings(at.page) == QStringList{"“Mobilisation” drawn by «writing»"});
    at.part.write([](QPainter &painter) { painter.drawText(QRect(10, 10, 40, 20), Qt::AlignLeft, "Mobilisation"); }); // Qt clips there
    CHECK(cutDrawings(at.page).size() == 1);
    at.part.write([](QPainter &painter) { // the second line
        painter.drawText(QRect(10, 10, 110, painter.fontMetrics().height()), Qt::AlignLeft | Qt::TextWordWrap, "Mobilisation puis projet");
    });
    CHECK(cutDrawings(at.page).size() == 1);
    at.part.write([](QPainter &painter) { painter.drawText(QPoint(10, 20), QString::fromUtf8("Mobil…")); });
    CHECK(cutDrawings(at.page).size() == 1);
    at.part.setToolTip("Mobilisation"); // told over it
    CHECK(cutDrawings(at.page).isEmpty());
    at.part.setToolTip("Projet");
    CHECK(cutDrawings(at.page).size() == 1);
}

TEST_CASE("Words painted over others, in one widget or in two that stand side by side, would be noticed") {
    DrawnPage at;
    CHECK(overlappingDrawings(at.page).isEmpty());
    at.part.write([](QPainter &painter) {
        writeOne(painter);
        painter.drawText(QRect(60, 12, 300, 20), Qt::AlignLeft | Qt::AlignVCenter, "Projet");
    });
    CHECK(overlappingDrawings(at.page) == QStringList{"“Projet” over “Mobilisation” in «writing»"});
    at.part.write(writeOne);
    Writing other(&at.page, writeOne);
    other.setGeometry(20, 4, 300, 40);
    other.show();
    settle();
    CHECK(overlappingDrawings(at.page).size() == 1);
    other.move(20, 60);
    CHECK(overlappingDrawings(at.page).isEmpty());
}

TEST_CASE("Words over many shades are held against the shades, and words in the colour of their ground would be noticed") {
    DrawnPage at;
    const auto over = [](QColor first, QColor last) {
        return [first, last](QPainter &painter) {
            for (int x = 0; x < 400; ++x) painter.fillRect(x, 0, 1, 40, ui::blend(last, first, x / 400.0));
            painter.setPen(ui::tokens().text);
            painter.setFont(QFont(painter.font().family(), 20, QFont::Black));
            painter.drawText(QPoint(10, 30), "Mobilisation");
        };
    };
    const auto t = ui::tokens();
    at.part.write(over(t.surface, ui::blend(t.text, t.surface, 0.2)));
    CHECK(faintDrawings(at.page).isEmpty());
    at.part.write(over(t.text, ui::blend(t.text, t.surface, 0.8)));
    CHECK(faintDrawings(at.page).size() == 1);
    at.part.write(over(t.text, t.text));
    CHECK(faintDrawings(at.page).size() == 1);
}

TEST_CASE("Painted words too faint for what is painted under them, and those told to nobody, would be noticed") {
    ui::installAccessibility(); // as the program does
    DrawnPage at;
    CHECK(faintDrawings(at.page).isEmpty());
    CHECK(untoldDrawings(at.page).isEmpty());
    at.part.write([](QPainter &painter) { // the palette knows nothing of this ground
        painter.fillRect(QRect(0, 0, 400, 40), ui::tokens().control);
        painter.setPen(ui::tokens().muted);
        writeOne(painter);
    });
    REQUIRE(faintDrawings(at.page).size() == 1);
    CHECK(faintDrawings(at.page).front().startsWith("Mobilisation, drawn by «writing»"));
    at.part.setEnabled(false);
    settle();
    CHECK(faintDrawings(at.page).isEmpty());
    at.part.setEnabled(true);

    at.part.setAccessibleName({});
    CHECK(untoldDrawings(at.page) == QStringList{"“Mobilisation” is only drawn, by «writing»"});
    at.part.setAccessibleName("Phases");
    at.part.write([](QPainter &painter) {
        writeOne(painter);
        painter.drawText(QPoint(10, 80), "Projet");
    });
    CHECK(untoldDrawings(at.page).size() == 1); // a name that says neither
    at.part.setAccessibleDescription("Mobilisation, puis projet");
    CHECK(untoldDrawings(at.page).isEmpty());
}

TEST_CASE("A version's note that needs two lines has them") {
    QWidget page;
    ui::VersionTile tile("2003", "Samira Benali, 24/11/2026 14:46, sur le second ordinateur", &page);
    present(page, {400, 300});
    tile.setGeometry(0, 0, 180, tile.heightForWidth(180));
    tile.show();
    settle();
    CHECK(cutDrawings(page).isEmpty());
    tile.resize(180, tile.heightForWidth(180) - 20);
    settle();
    CHECK_FALSE(cutDrawings(page).isEmpty());
}

TEST_CASE("The steps of the first run say which is done and which is now to who does not see the rings") {
    ui::installAccessibility(); // as the program does
    ui::StepRail rail("fr", nullptr);
    present(rail, {400, 700});
    const auto told = [&] {
        QStringList names;
        for (const auto &drawing : drawn::drawings(rail)) // a ring with its number
            if (!qobject_cast<QAbstractButton *>(drawing.by)) names << drawing.by->accessibleName();
        return names;
    };
    const auto first = told();
    REQUIRE(first.size() == 3);
    for (int number = 0; number < 3; ++number) CHECK(first[number].contains(QString::number(number + 1)));
    CHECK(untoldDrawings(rail).isEmpty());
    rail.setStep(1);
    settle();
    const auto second = told(); // the first is ticked, and has no number any more
    REQUIRE(second.size() == 2);
    CHECK(second[0] != first[1]);
    CHECK(second[1] == first[2]);
}
