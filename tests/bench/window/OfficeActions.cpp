// Who can help, whom to call on today, what waits for an answer, what the committee looks at, the sheet of a session.
#include "tests/bench/window/Actions.h"
#include "ui/directory/DirectoryModel.h"
#include "ui/referrals/ReferralModel.h"
#include "ui/steering/SteeringBook.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QTabBar>

namespace tp::bench {
namespace {

class Needs final : public Action {
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("directory"), {}});
        desk.named<QTabBar>("directory.tabs").setCurrentIndex(0);
        auto &edit = desk.named<QLineEdit>("directory.need");
        auto &today = desk.named<QCheckBox>("directory.today");
        auto &model = static_cast<ui::DirectoryModel &>(*desk.named<QAbstractItemView>("directoryTable").model());
        bool found = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(&model, &ui::DirectoryModel::loaded, context.get(), [&] { found = true; });
        const auto wait = [&](Waits &waits, const std::function<void()> &act) {
            found = false;
            waits.add(desk.waited(act, [&] { return found; }));
        };
        edit.clear();
        desk.settle();
        double worst = 0;
        for (const auto *need : {"il n'a plus de toit et des dettes", "passer le permis", "parler français", "trouver un stage"}) {
            const auto words = QString::fromUtf8(need);
            Heartbeat beat;
            for (qsizetype at = 0; at < words.size(); ++at) wait(m_typed, [&] { Desk::type(edit, QStringView(words).mid(at, 1)); });
            worst = std::max(worst, beat.worst());
            for (int i = 0; i < 2; ++i) wait(m_today, [&] { today.click(); });
            edit.clear();
            desk.settle(60);
            for (int i = 0; i < 2; ++i) wait(m_today, [&] { today.click(); });
        }
        m_typed.endRound(worst);
        Heartbeat beat;
        for (int i = 0; i < 6; ++i) wait(m_today, [&] { today.click(); });
        m_today.endRound(beat.worst());
    }
    void report(Table &table) const override { m_typed.report(table), m_today.report(table); }

private:
    Waits m_typed{"need: letter to painted entries", 0.02, blockLimit};
    Waits m_today{"availability: who can be called on today", 0.02, blockLimit};
};

class Referrals final : public Action { // no limit of its own: that of the window
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("directory"), {}});
        desk.named<QTabBar>("directory.tabs").setCurrentIndex(1);
        auto &which = desk.named<QComboBox>("referrals.which");
        auto &model = static_cast<ui::ReferralModel &>(*desk.named<QAbstractItemView>("referralTable").model());
        bool found = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(&model, &ui::ReferralModel::loaded, context.get(), [&] { found = true; });
        desk.settle();
        Heartbeat beat;
        for (const int to : {0, 1, 2, 1}) {
            found = false;
            auto &waits = to == 2 ? m_all : m_open;
            waits.add(desk.waited([&] { which.setCurrentIndex(to); }, [&] { return found; }));
        }
        m_open.endRound(beat.worst());
        m_all.endRound(beat.worst());
        desk.named<QTabBar>("directory.tabs").setCurrentIndex(0);
    }
    void report(Table &table) const override { m_open.report(table), m_all.report(table); }

private:
    Waits m_open{"referrals under way, to do", 0.1, 0.1}, m_all{"referrals, all", 0.1, 0.1};
};

class Agenda final : public Action {
public:
    explicit Agenda(const Programme &programme) : m_next(programme.nextSteering), m_last(programme.lastSteering) {}
    void round(Desk &desk, int number) override {
        const auto open = [&](const RecordId &session) {
            return desk.waited([&] { desk.window().open({QStringLiteral("committees"), session}); }, [] { return true; });
        };
        (void)open(m_last); // the page is made
        desk.settle();
        double opening = 0, gathering = 0;
        for (int i = 0; i < 5; ++i) {
            (void)open(m_last);
            desk.settle(60);
            Heartbeat beat;
            m_opened.add(open(m_next));
            desk.settle(60);
            opening = std::max(opening, beat.worst());
        }
        for (int i = 0; i < 5; ++i) {
            Heartbeat beat;
            m_gathered.add(desk.waited(
                [&] {
                    const ui::SteeringBook book(desk.backend()); // whole; Today reads less, and the page in turns
                    m_items = book.agenda(m_next).items.size();
                },
                [] { return true; }));
            if (m_items == 0) stop("agenda: nothing is gathered, and nothing measured");
            gathering = std::max(gathering, beat.worst());
            desk.settle(60);
        }
        m_gathered.endRound(gathering);
        m_opened.endRound(opening);
        change(desk, number);
    }
    void report(Table &table) const override {
        m_gathered.report(table), m_opened.report(table);
        std::vector<double> gaps;
        for (const auto gap : m_gaps) gaps.push_back(gap / blockLimit);
        table.add({"agenda: something of it is saved, longest wait of the window",
                   {},
                   milliseconds(blockLimit),
                   gaps,
                   1,
                   milliseconds(medianOf(m_gaps)) + ", " + std::to_string(m_items) + " items",
                   true});
    }

private:
    void change(Desk &desk, int number) { // both tabs gather anew
        bool saved = false;
        Heartbeat beat;
        desk.backend().save({{m_next, "steering_session", false, {}, {{"agenda", "Point " + std::to_string(number)}}}},
                            [&](const Result<store::Saved> &answer) { saved = answer.has_value(); });
        desk.until([&] { return saved; });
        desk.settle();
        m_gaps.push_back(beat.worst());
    }
    const RecordId m_next, m_last;
    std::size_t m_items = 0;
    Waits m_gathered{"agenda of a steering session gathers", 0.05, blockLimit}, m_opened{"… opens", 0.05, blockLimit};
    std::vector<double> m_gaps;
};

class Sheet final : public Action {
public:
    explicit Sheet(const Programme &programme) : m_sessions(programme.sessions) {}
    void round(Desk &desk, int) override {
        const auto path = fs::temp_directory_path() / "bench-window-sheet.pdf";
        desk.prompter().path = QString::fromStdString(path.string());
        double worst = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            desk.window().open({QStringLiteral("activities"), m_sessions[i % m_sessions.size()]});
            desk.settle();
            fs::remove(path);
            Heartbeat beat;
            m_waits.add(desk.waited([&] { desk.named<QAbstractButton>("session.sheet").click(); },
                                    [&] { return QFileInfo::exists(desk.prompter().path); }));
            worst = std::max(worst, beat.worst());
        }
        fs::remove(path);
        m_waits.endRound(worst);
    }
    void report(Table &table) const override { m_waits.report(table); }

private:
    std::vector<RecordId> m_sessions;
    Waits m_waits{"sign-in sheet of 15 as PDF", 0.2, 0.2};
};

} // namespace

std::unique_ptr<Action> makeNeeds(const Programme &) { return std::make_unique<Needs>(); }
std::unique_ptr<Action> makeReferrals(const Programme &) { return std::make_unique<Referrals>(); }
std::unique_ptr<Action> makeAgenda(const Programme &programme) { return std::make_unique<Agenda>(programme); }
std::unique_ptr<Action> makeSheet(const Programme &programme) { return std::make_unique<Sheet>(programme); }

} // namespace tp::bench
