#pragma once
// The page of groups and committees, with what a participants' committee would have issued. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/committees/CommitteesPage.h"
#include "ui/widgets/Basics.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace tp::test {

inline QString utf8Text(const char *text) { return QString::fromUtf8(text); }

class CommitteeRecords { // written by one laptop, as the participants' committee would
public:
    CommitteeRecords(Scene &at, Peer &writer) : m_scene(at), m_peer(writer) {}
    RecordId group(const char *name) {
        return m_peer.add("group", {{"name", name}, {"formedOn", "2026-01-10"}, {"member", idValue(m_peer.member)}});
    }
    RecordId committee(const char *at) { return m_peer.add("committee_session", {{"startsAt", at}, {"member", idValue(m_peer.member)}}); }
    RecordId adopt(const char *title, const RecordId &group, const RecordId &session, const char *on, const char *domain = "activities",
                   const char *words = "On voudrait venir le samedi, la semaine on travaille.") {
        return m_peer.add("proposal", {{"title", title},
                                       {"kind", "proposal"},
                                       {"domain", domain},
                                       {"text", words},
                                       {"group", idValue(group)},
                                       {"session", idValue(session)},
                                       {"madeOn", on},
                                       {"outcome", "adopted"},
                                       {"decidedOn", on},
                                       {"votesFor", 7},
                                       {"abstentions", 1}});
    }
    RecordId issue(const RecordId &session, const char *on, const std::vector<RecordId> &proposals, const char *groupName, int number = 0) {
        const auto conclusions = m_peer.add("conclusions", {{"session", idValue(session)},
                                                            {"version", 1},
                                                            {"issuedOn", on},
                                                            {"issuedBy", idValue(m_peer.member)},
                                                            {"heldAt", std::string(on) + "T14:00"},
                                                            {"items", static_cast<std::int64_t>(proposals.size())}});
        std::int64_t position = 0;
        for (const auto &proposal : proposals) {
            const auto record = must(m_peer.reader->get("proposal", proposal));
            std::map<std::string, Value> item{
                {"conclusions", idValue(conclusions)}, {"proposal", idValue(proposal)}, {"position", ++position}, {"groupName", groupName}};
            for (const auto *field : {"title", "kind", "domain", "text", "decidedOn", "votesFor", "abstentions"})
                if (const auto at = record.fields.find(field); at != record.fields.end()) item[field] = at->second;
            m_peer.add("conclusion_item", std::move(item));
        }
        if (number > 0) { // those before it went to others
            auto &trust = m_scene.backend.worldTrust;
            const auto take = [&](const RecordId &record) {
                trust.takeNumber("conclusions", record, [](const Result<> &answer) { must(answer); });
            };
            while (static_cast<int>(m_scene.world.consortium.state.lastNumber("conclusions")) + 1 < number)
                take(newUuid7<RecordId>(Scene::nowMs, m_scene.world.random));
            take(session);
        }
        return conclusions;
    }
    RecordId steering(const char *at, bool held) {
        return m_peer.add(
            "steering_session",
            {{"startsAt", at}, {"place", "Le Dôme, salle Nord"}, {"heldOn", held ? Value(std::string(at).substr(0, 10)) : Value()}});
    }
    RecordId answer(const RecordId &proposal, const RecordId &session, const char *on, const char *kind,
                    std::map<std::string, Value> more = {}) {
        more.insert({{"proposal", idValue(proposal)}, {"session", idValue(session)}, {"kind", kind}});
        if (on) more["givenOn"] = on;
        return m_peer.add("answer", std::move(more));
    }
    void tell(const RecordId &answer, const char *on) {
        m_peer.add("answer_told", {{"answer", idValue(answer)}, {"toldOn", on}, {"toldBy", idValue(m_peer.member)}});
    }
    void represent(const RecordId &session, const StructureId &structure, const char *name, const char *attendance = "present") {
        m_peer.add("steering_presence",
                   {{"session", idValue(session)}, {"represents", idValue(structure)}, {"name", name}, {"attendance", attendance}});
    }

private:
    Scene &m_scene;
    Peer &m_peer;
};

class SteeringDesk { // a laptop's window on the committees
public:
    SteeringDesk(ui::Backend &backend, TestContext &shownIn, int tab) : context(shownIn), page(backend, shownIn) {
        present(page, {1146, 736});
        named<QTabBar>(page, "committees.tabs").setCurrentIndex(tab);
        page.activated();
        settle();
    }
    void read() {
        QTest::qWait(150); // a burst of changes is read once
        settle();
    }
    void press(const char *name) {
        auto *found = button(name);
        INFO(name);
        REQUIRE(found);
        found->click();
        read();
    }
    [[nodiscard]] QPushButton *button(const char *name) {
        for (auto *one : page.findChildren<QPushButton *>(QLatin1String(name)))
            if (one->isVisibleTo(&page)) return one;
        return nullptr;
    }
    void open(const char *table, int row) { // by the keyboard
        auto &list = named<QAbstractItemView>(page, table);
        REQUIRE(list.model()->rowCount() > row);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(row, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        settle();
    }
    void choose(const char *tile) {
        for (auto *found : page.findChildren<QAbstractButton *>(QLatin1String(tile)))
            if (found->isVisibleTo(&page)) {
                found->click();
                return settle();
            }
        FAIL("not on the screen: " << tile);
    }
    void write(const char *field, const QString &text) { // of the form that is shown
        for (auto *one : page.findChildren<QWidget *>(QLatin1String(field))) {
            if (!one->isVisibleTo(&page)) continue;
            if (auto *line = qobject_cast<QLineEdit *>(one)) return line->setText(text);
            if (auto *area = qobject_cast<QPlainTextEdit *>(one)) return area->setPlainText(text);
        }
        FAIL("not on the screen: " << field);
    }
    [[nodiscard]] QString shownText(const char *field) { // of the form that is shown
        for (auto *one : page.findChildren<QPlainTextEdit *>(QLatin1String(field)))
            if (one->isVisibleTo(&page)) return one->toPlainText();
        return {};
    }
    [[nodiscard]] QStringList row(const char *table, int at) {
        auto *model = named<QAbstractItemView>(page, table).model();
        QStringList out;
        for (int column = 0; column < model->columnCount() && at < model->rowCount(); ++column)
            out << plain(model->index(at, column).data().toString());
        return out;
    }
    [[nodiscard]] QString spoken(const char *table, int at) {
        return plain(named<QAbstractItemView>(page, table).model()->index(at, 0).data(Qt::AccessibleTextRole).toString());
    }
    [[nodiscard]] QString panel(const char *name) { // with states
        auto &found = named<QWidget>(page, name);
        QStringList words{allText(found)};
        for (auto *tag : found.findChildren<ui::StateTag *>())
            if (tag->isVisibleTo(&page)) words << tag->accessibleName();
        return plain(words.join(QLatin1Char('\n')));
    }
    [[nodiscard]] static QString plain(QString text) {
        return text.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
    }
    TestContext &context;
    ui::CommitteesPage page;
};

struct SteeringYear { // three proposals wait for the session of 3 December
    SteeringYear() : wip(scene.anotherStructure("WIP – tiers-lieu", "WIP")), records(scene, scene.mine) {
        const auto group = records.group("Grande Delle");
        const auto committee = records.committee("2026-11-05T14:00");
        for (const auto *title : {"Ouvrir l’atelier vélo le samedi", "Un repas ensemble chaque mois", "Payer les trajets des immersions"})
            proposals.push_back(records.adopt(title, group, committee, "2026-11-05"));
        conclusions = records.issue(committee, "2026-11-10", proposals, "Grande Delle", 1);
        before = records.steering("2026-10-01T14:00", true);
        session = records.steering("2026-12-03T14:00", false);
        scene.backend.received();
    }
    std::optional<store::Record> answerTo(const RecordId &proposal) {
        for (auto &one : all(scene, "answer"))
            if (idIn<RecordId>(&one.fields.at("proposal")) == proposal) return one;
        return {};
    }
    Scene scene;
    Peer &wip;
    CommitteeRecords records;
    std::vector<RecordId> proposals;
    RecordId conclusions, before, session;
};
inline constexpr int steeringTab = 2, followUpTab = 3;
inline constexpr auto sessionTable = "steeringTable.0", decisionTable = "steeringTable.1", milestoneTable = "steeringTable.2",
                      meansTable = "steeringTable.3";

} // namespace tp::test
