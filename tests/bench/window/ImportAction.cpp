// A large table becomes files and is undone: the window's turn stands between all of it.
#include "tests/bench/window/Actions.h"
#include "ui/importing/ImportSession.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTabBar>

#include <fstream>

namespace tp::bench {
namespace {

constexpr std::size_t importedLines = 20'000;

void writeTable(const fs::path &path) { // first names as they are in the store, no family name of it
    const auto given = givenNames();
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << "Pr\xc3\xa9nom;Nom\n";
    for (std::size_t at = 0; at < importedLines; ++at) {
        std::string family = "Q";
        for (auto rest = at * 7919 + 11; family.size() < 7; rest /= 26) family += static_cast<char>('a' + rest % 26);
        out << given[at % given.size()] << ';' << family << '\n';
    }
}

class Import final : public Action {
public:
    void round(Desk &desk, int number) override {
        if (number > 0) return; // it takes minutes
        const auto path = fs::temp_directory_path() / "bench-window-import.csv";
        writeTable(path);
        desk.prompter().path = QString::fromStdString(path.string());
        const auto before = people(desk);
        desk.window().open({QStringLiteral("import"), {}, QStringLiteral("person")});
        desk.settle();
        ui::ImportSession *session = nullptr;
        m_reading = lasting(desk, "import.choose", [&] { return (session = desk.window().findChild<ui::ImportSession *>()) != nullptr; });
        m_checking = lasting(desk, nullptr, [&] { return !session->isChecking(); });
        desk.settle();
        m_alike = session->counts().alike;
        if (m_alike > 0) m_deciding = decide(desk);
        const auto ready = static_cast<std::uint64_t>(session->counts().ready);
        if (ready != importedLines) stop("import: not every line is ready");
        m_writing = lasting(desk, "import.run", [&] { return desk.named<QLabel>("import.done").isVisible(); });
        if (people(desk) != before + importedLines) stop("import: not every line was written");
        m_undoing = lasting(desk, "import.undo", [&] { return desk.named<QAbstractButton>("import.choose").isVisible(); });
        if (people(desk) != before) stop("import: it is not undone whole");
        fs::remove(path);
        desk.window().open({QStringLiteral("today"), {}});
        desk.settle();
    }
    void report(Table &table) const override {
        const auto add = [&](const std::string &what, const Part &part, double atMost) {
            table.add({what,
                       {},
                       milliseconds(blockLimit),
                       {part.gap / blockLimit},
                       atMost,
                       milliseconds(part.gap) + ", in " + milliseconds(part.whole),
                       true});
        };
        add("import of 20,000 lines, longest wait of the window: reading", m_reading, 1);
        add("… looking at them, among the people of the store", m_checking, 1);
        if (m_alike > 0) add("… one key that decides about " + std::to_string(m_alike) + " lines", m_deciding, 1);
        add("… writing", m_writing, 1);
        add("… undoing", m_undoing, 1);
    }

private:
    static constexpr int patienceMs = 3'600'000;
    struct Part { // seconds
        double gap = 0, whole = 0;
    };
    static std::uint64_t people(Desk &desk) { return must(desk.backend().reader().count({.type = "person"}), "count"); }
    static Part lasting(Desk &desk, const char *button, const std::function<bool()> &over) {
        Heartbeat beat;
        const Stopwatch time;
        if (button) desk.named<QAbstractButton>(button).click();
        desk.until(over, patienceMs);
        return {beat.worst(), time.seconds()};
    }
    static Part decide(Desk &desk) { // all of them are somebody else
        desk.named<QTabBar>("import.tabs").setCurrentIndex(2);
        desk.settle();
        desk.named<QAbstractItemView>("import.alike").selectAll();
        desk.settle();
        Heartbeat beat;
        const auto took = desk.waited([&] { desk.named<QAbstractButton>("import.new").click(); }, [] { return true; });
        return {beat.worst(), took.wall};
    }
    Part m_reading, m_checking, m_deciding, m_writing, m_undoing;
    int m_alike = 0;
};

} // namespace

std::unique_ptr<Action> makeImport(const Town &) { return std::make_unique<Import>(); }

} // namespace tp::bench
