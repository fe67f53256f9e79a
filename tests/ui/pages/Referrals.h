#pragma once
// A laptop's window on referrals, and what a test does in it. Real stores.
#include "tests/ui/pages/Dossier.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/referrals/ReferralCount.h"
#include "ui/referrals/ReferralModel.h"
#include "ui/referrals/ReferralReading.h"
#include "ui/today/DueSteps.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace tp::test {

inline QString inFrench(const char *utf8) { return QString::fromUtf8(utf8); }

inline int referralsToDo(ui::Backend &backend) { // as the rail counts them
    int toDo = -1;
    ui::ReferralCount count(backend, nullptr);
    QObject::connect(&count, &ui::ReferralCount::counted, [&](int counted) { toDo = counted; });
    count.ask(0);
    REQUIRE(QTest::qWaitFor([&] { return toDo >= 0; }));
    return toDo;
}

class OneSide { // a laptop's window on referrals
public:
    OneSide(ui::Backend &backend, TestContext &shownIn) : context(shownIn), page(backend, shownIn) {
        present(page);
        named<QTabBar>(page, "directory.tabs").setCurrentIndex(1);
        page.activated();
        settle();
        read();
    }
    [[nodiscard]] ui::ReferralModel &list() {
        return static_cast<ui::ReferralModel &>(*named<QAbstractItemView>(page, "referralTable").model());
    }
    void read() { // a few at a time
        REQUIRE(QTest::qWaitFor([&] { return !list().isReading(); }));
    }
    void press(const char *act) {
        auto *found = button(act);
        INFO(act);
        REQUIRE(found);
        found->click();
        settle();
    }
    [[nodiscard]] QPushButton *button(const char *act) {
        for (auto *one : page.findChildren<QPushButton *>(QLatin1String(act)))
            if (one->isVisibleTo(&page)) return one;
        return nullptr;
    }
    void openFirst() {
        read();
        auto &table = named<QAbstractItemView>(page, "referralTable");
        REQUIRE(table.model()->rowCount() > 0);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        settle();
    }
    [[nodiscard]] QStringList row(int at) {
        read();
        const auto *model = named<QAbstractItemView>(page, "referralTable").model();
        QStringList out;
        for (int column = 0; column < model->columnCount() && at < model->rowCount(); ++column)
            out << model->index(at, column).data().toString();
        return out;
    }
    [[nodiscard]] QString panel() { return allText(named<QWidget>(page, "referralPanel")); }
    void write(const char *field, const QString &text) {
        auto *form = shownForm();
        REQUIRE(form);
        if (auto *line = form->findChild<QLineEdit *>(QLatin1String(field))) return line->setText(text);
        auto *area = form->findChild<QPlainTextEdit *>(QLatin1String(field));
        REQUIRE(area);
        area->setPlainText(text);
    }
    void save() {
        REQUIRE(page.focusWidget());
        QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        settle();
        reread();
    }
    [[nodiscard]] QWidget *shownForm() {
        for (auto *one : page.findChildren<QWidget *>("referral.form"))
            if (one->isVisibleTo(&page)) return one;
        return nullptr;
    }
    void reread() {
        QTest::qWait(120); // a burst of changes is read once
        settle();
        read();
    }
    TestContext &context;
    ui::DirectoryPage page;
};

// Proposed there, not sent yet.
inline RecordId askForAPlace(Peer &by, const Peer &of, const RecordId &person) {
    return by.add("referral",
                  {{"toStructure", idValue(of.structure)},
                   {"shownName", "I."},
                   {"text", "Une place ?"},
                   {"proposedOn", "2026-11-20"},
                   {"proposedBy", idValue(by.member)}},
                  person);
}
inline RecordId askForAPlace(Scene &scene, const Peer &of, const RecordId &person) { return askForAPlace(scene.mine, of, person); }

inline std::string dayOfMany(int at) { return "2026-" + std::string(at % 2 ? "10-" : "11-") + std::to_string(10 + at % 11); }

// One in five was told, one in seven withdrawn; several share a day.
inline void proposeMany(Scene &scene, const RecordId &person, int many) {
    std::vector<domain::RecordChange> save;
    for (int at = 0; at < many; ++at) {
        std::map<std::string, Value> fields{{"person", idValue(person)},   {"partner", "CCAS " + std::to_string(at)},
                                            {"shownName", "I."},           {"text", "Une place ?"},
                                            {"proposedOn", dayOfMany(at)}, {"proposedBy", idValue(scene.mine.member)}};
        if (at % 5 == 0) fields.merge(std::map<std::string, Value>{{"result", "Fait"}, {"toldOn", "2026-11-23"}});
        if (at % 7 == 0) fields.emplace("withdrawnOn", "2026-11-23");
        const auto id = newUuid7<RecordId>(scene.mine.session->clock().nowMs(), scene.mine.session->random());
        save.push_back({id, "referral", true, person, std::move(fields)});
        if (save.size() < 15 && at + 1 < many) continue;
        must(scene.mine.writer->commit(save));
        save.clear();
    }
}

inline constexpr int veryMany = 510; // more than were ever looked at together
// The newest of all, and nothing to be done of them yet.
inline void proposeToday(Scene &scene, const RecordId &person, int many) {
    std::vector<domain::RecordChange> save;
    for (int at = 0; at < many; ++at) {
        const auto id = newUuid7<RecordId>(scene.mine.session->clock().nowMs(), scene.mine.session->random());
        save.push_back({id,
                        "referral",
                        true,
                        person,
                        {{"person", idValue(person)},
                         {"partner", "CCAS"},
                         {"shownName", "I."},
                         {"text", "Une place ?"},
                         {"proposedOn", "2026-11-24"},
                         {"proposedBy", idValue(scene.mine.member)}}});
        if (save.size() < 15 && at + 1 < many) continue;
        must(scene.mine.writer->commit(save));
        save.clear();
    }
}
struct ManyProposed { // for one person, and the window of who proposed them
    explicit ManyProposed(int many) : side(proposed(many), scene.context) {}
    void proposeLate() { // for the longest
        scene.mine.add("referral", {{"partner", "CHU"}, {"shownName", "I."}, {"text", "Un lit"}, {"proposedOn", "2026-03-02"}}, ines);
    }
    Scene scene;
    const RecordId ines = scene.person("Inès Bellanger");
    OneSide side;

private:
    [[nodiscard]] ui::Backend &proposed(int many) {
        proposeMany(scene, ines, many);
        scene.backend.received();
        return scene.backend;
    }
};

inline QStringList referralsWaiting(ui::Backend &backend) { // under Today, in words
    QStringList out;
    for (const auto &step : must(ui::waitingSteps(backend)))
        if (step.opens.page == "directory") out << QString(step.title).replace(QChar(0xa0), QLatin1Char(' '));
    return out;
}

inline std::optional<ui::ReferralCase> onlyCase(ui::Backend &backend) {
    const auto cases = ui::referralCases(backend.reader(), backend.me().structure, false);
    return cases.size() == 1 ? std::optional(cases.front()) : std::nullopt;
}

} // namespace tp::test
