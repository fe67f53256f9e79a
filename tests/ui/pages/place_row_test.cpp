// The first line of the capture card: the longest name a commune of Calvados has is read whole, on a small screen and at twice the size.
#include "core/domain/Communes.h"
#include "tests/ui/pages/Team.h"
#include "ui/widgets/Fields.h"

#include <QComboBox>
#include <QStyleOptionFrame>

using namespace tp;
using namespace tp::test;

namespace {

bool isReadWhole(const QLineEdit &field) {
    QStyleOptionFrame frame;
    frame.initFrom(&field);
    frame.rect = field.rect();
    frame.lineWidth = 1;
    const auto room = field.style()->subElementRect(QStyle::SE_LineEditContents, &frame, &field).width() - 4; // its own margins
    return field.fontMetrics().horizontalAdvance(field.text()) <= room;
}

domain::Commune widestCommune(const QFontMetrics &metrics) {
    const auto all = domain::communes();
    return *std::ranges::max_element(
        all, {}, [&](const domain::Commune &one) { return metrics.horizontalAdvance(QString::fromStdString(one.name)); });
}

int heightOf(const QWidget &one, const QWidget &in) { return one.mapTo(&in, one.rect().center()).y(); }

} // namespace

TEST_CASE("The longest commune is read whole on the capture card, and a short one leaves the line as it was") {
    for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
        INFO(size.width());
        Team team(size);
        auto &commune = team.find<ui::CommuneField>("capture.commune");
        auto &place = team.find<QLineEdit>("capture.place");
        auto &who = *team.window.findChild<QLineEdit *>(QStringLiteral("capture.who.edit"));
        const auto name = widestCommune(commune.fontMetrics());
        INFO(name.name);
        commune.setCode(name.code);
        settle();
        CHECK(commune.text() == QString::fromStdString(name.name));
        CHECK(isReadWhole(commune));
        CHECK(commune.mapTo(&team.window, commune.rect().bottomLeft()).y() < who.mapTo(&team.window, QPoint()).y());
        place.setText("Centre commercial Saint-Clair, devant la gare");
        settle();
        CHECK(isReadWhole(commune)); // whatever stands beside it
        place.clear();
        commune.setCode("14118"); // Caen
        settle();
        if (size.width() == 1366) CHECK(heightOf(commune, team.window) == heightOf(place, team.window));
        commune.setText(QString::fromStdString(name.name).repeated(9)); // it would be noticed
        settle();
        CHECK_FALSE(isReadWhole(commune));
    }
}
