// The program as an administrator runs it.
#include "core/identity/Invitation.h"
#include "tests/server/RawClient.h"
#include "tests/server/World.h"

#include <catch2/catch_test_macros.hpp>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>

using namespace tp;
using namespace tp::test;

namespace {

struct Outcome {
    int exit = -1;
    std::string out, err;
};

std::string contents(const std::string &file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream whole;
    whole << in.rdbuf();
    return whole.str();
}

class Program {
public:
    Program(const TempDir &dir, std::vector<std::string> arguments) : m_err(dir.file("err-" + std::to_string(++count))) {
        std::string program = TP_SERVER_PROGRAM;
        std::vector<char *> words{program.data()};
        for (auto &argument : arguments) words.push_back(argument.data());
        words.push_back(nullptr);
        REQUIRE(pipe(m_ready.data()) == 0);
        m_pid = fork();
        if (m_pid == 0) {
            dup2(m_ready[1], STDOUT_FILENO);
            close(m_ready[0]);
            close(m_ready[1]);
            if (!freopen(m_err.c_str(), "w", stderr)) _exit(126);
            execv(TP_SERVER_PROGRAM, words.data());
            _exit(127);
        }
        close(m_ready[1]);
    }
    ~Program() {
        if (m_pid > 0) {
            kill(m_pid, SIGKILL);
            waitpid(m_pid, nullptr, 0);
        }
        close(m_ready[0]);
    }
    std::string line() { // of standard output, waiting for it
        std::string text;
        char letter = 0;
        while (read(m_ready[0], &letter, 1) == 1 && letter != '\n') text += letter;
        return text;
    }
    void terminate() { kill(m_pid, SIGTERM); }
    Outcome end() {
        Outcome outcome;
        std::array<char, 4096> buffer;
        for (ssize_t got = 0; (got = read(m_ready[0], buffer.data(), buffer.size())) > 0;)
            outcome.out.append(buffer.data(), static_cast<std::size_t>(got));
        int status = 0;
        waitpid(m_pid, &status, 0);
        m_pid = 0;
        outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        outcome.err = contents(m_err);
        return outcome;
    }

private:
    inline static int count = 0;
    std::string m_err;
    std::array<int, 2> m_ready{};
    pid_t m_pid = 0;
};

Outcome run(const TempDir &dir, std::vector<std::string> arguments) { return Program(dir, std::move(arguments)).end(); }

std::string lastLine(std::string text) {
    if (!text.empty() && text.back() == '\n') text.pop_back();
    return text.substr(text.rfind('\n') + 1);
}

} // namespace

TEST_CASE("An administrator makes a server, starts it, asks for its state and stops it") {
    must(crypto::initialise());
    const TempDir dir;
    const auto data = dir.file("data");
    const auto made = run(dir, {"init", "--data", data, "--name", "Consortium du Calvados", "--listen", "Relais.example:8443"});
    REQUIRE(made.exit == 0);
    const auto code = must(identity::parseInvitation(lastLine(made.out)));
    REQUIRE(code.server == "relais.example:8443");
    REQUIRE(std::filesystem::status(data).permissions() == std::filesystem::perms::owner_all);
    for (const auto &file : std::filesystem::directory_iterator(data)) {
        REQUIRE((file.status().permissions() & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
                std::filesystem::perms::none);
        REQUIRE(contents(file.path().string()).find(textOf(code.secret)) == std::string::npos);
    }

    Program server(dir, {"serve", "--data", data, "--listen", "127.0.0.1:0"});
    const auto ready = server.line();
    REQUIRE(ready.starts_with("listening on 127.0.0.1:"));
    const auto port = static_cast<std::uint16_t>(std::stoi(ready.substr(ready.rfind(':') + 1)));
    {
        RawClient client(port);
        const auto keys = identity::deriveInvitation(code);
        const auto invite = must(wire::decode<wire::Invite>(client.call("GET", "/v1/invites/" + toHex(keys.lookup.view())).body));
        const auto bundle = must(identity::openBundle(invite.bundle, keys));
        REQUIRE(bundle.bootstrap);
        REQUIRE(bundle.name == "Consortium du Calvados");
        const auto status = run(dir, {"status", "--data", data, "--format", "json"});
        REQUIRE(status.exit == 0);
        REQUIRE(status.out.find("\"spki\": \"" + toText(bundle.spki)) != std::string::npos);
        REQUIRE(status.out.find("\"entries\": 0") != std::string::npos);
    }
    server.terminate();
    const auto ended = server.end();
    REQUIRE(ended.exit == 0);
    REQUIRE(ended.err.find("GET /v1/invites/{} 200") != std::string::npos);
}

TEST_CASE("What cannot be done is said in one line, with its exit code") {
    const TempDir dir;
    const auto oneLine = [](const Outcome &outcome) { return outcome.out.empty() && outcome.err.find('\n') == outcome.err.size() - 1; };
    const auto precious = dir.file("precious");
    std::filesystem::create_directory(precious);
    std::ofstream(precious + "/file") << "kept";
    const std::vector<std::pair<int, std::vector<std::string>>> cases{
        {3, {"init", "--data", precious, "--name", "N", "--listen", "127.0.0.1:8443"}},
        {2, {"init", "--data", dir.file("new"), "--name", "N", "--listen", "127.0.0.1"}},
        {2, {"init", "--data", dir.file("new"), "--name", "N", "--listen", "127.0.0.1:99999"}},
        {2, {"init", "--data", dir.file("new"), "--name", "N", "--listen", "a,DNS:b:1"}},
        {3, {"serve", "--data", dir.file("nowhere"), "--listen", "127.0.0.1:0"}},
        {3, {"status", "--data", precious}},
        {2, {"frobnicate"}},
        {2, {"status", "--data", precious, "--format", "xml"}},
    };
    for (const auto &[exit, arguments] : cases) {
        const auto outcome = run(dir, arguments);
        INFO(arguments[0] << ": " << outcome.err);
        REQUIRE(outcome.exit == exit);
        REQUIRE(oneLine(outcome));
    }
    REQUIRE(contents(precious + "/file") == "kept");
    REQUIRE_FALSE(std::filesystem::exists(precious + "/server.db"));
    REQUIRE_FALSE(std::filesystem::exists(dir.file("new")));

    const auto data = dir.file("data");
    REQUIRE(run(dir, {"init", "--data", data, "--name", "N", "--listen", "127.0.0.1:8443"}).exit == 0);
    std::ofstream(data + "/tls.key") << "not a key";
    const auto backup = dir.file("backup.db");
    for (const auto &[exit, arguments] : std::vector<std::pair<int, std::vector<std::string>>>{
             {3, {"backup", "--data", dir.file("nowhere"), "--out", backup}},
             {3, {"backup", "--data", data, "--out", precious + "/file"}}, // never over something
             {3, {"restore", "--data", data, "--from", dir.file("missing.db")}},
             {3, {"restore", "--data", data, "--from", precious + "/file"}}, // no database
         }) {
        const auto outcome = run(dir, arguments);
        INFO(arguments[0] << ": " << outcome.err);
        REQUIRE(outcome.exit == exit);
        REQUIRE(oneLine(outcome));
    }
    REQUIRE(contents(precious + "/file") == "kept");
    REQUIRE_FALSE(std::filesystem::exists(data + "/server.restoring"));
    const auto badKey = run(dir, {"serve", "--data", data, "--listen", "127.0.0.1:0"});
    REQUIRE(badKey.exit == 4);
    REQUIRE(oneLine(badKey));
}

TEST_CASE("A backup is made beside a running server, put back only when it is stopped, and recognised as another consortium's") {
    const TempDir dir;
    const auto data = dir.file("data"), file = dir.file("backup.db");
    REQUIRE(run(dir, {"init", "--data", data, "--name", "N", "--listen", "127.0.0.1:8443"}).exit == 0);
    const auto generationIn = [&] {
        const auto text = run(dir, {"status", "--data", data, "--format", "json"}).out;
        const auto at = text.find("\"generation\": \"") + 15;
        return text.substr(at, 32);
    };
    const auto generation = generationIn();
    REQUIRE(run(dir, {"status", "--data", data}).out.find("Last backup:        none") != std::string::npos);
    {
        Program server(dir, {"serve", "--data", data, "--listen", "127.0.0.1:0"});
        REQUIRE(server.line().starts_with("listening on"));
        const auto made = run(dir, {"backup", "--data", data, "--out", file});
        INFO(made.err);
        REQUIRE(made.exit == 0);
        REQUIRE(made.out.find("tls.key") != std::string::npos); // says what is not in it
        REQUIRE(std::filesystem::status(file).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        REQUIRE(run(dir, {"restore", "--data", data, "--from", file}).exit == 3);
        REQUIRE(run(dir, {"serve", "--data", data, "--listen", "127.0.0.1:0"}).exit == 3); // one at a time
        server.terminate();
        REQUIRE(server.end().exit == 0);
    }
    REQUIRE(run(dir, {"status", "--data", data}).out.find("Last backup:        20") != std::string::npos);
    const auto restored = run(dir, {"restore", "--data", data, "--from", file});
    INFO(restored.err);
    REQUIRE(restored.exit == 0);
    REQUIRE(generationIn() != generation);
    REQUIRE(std::filesystem::exists(data + "/server.db.replaced"));
    REQUIRE(run(dir, {"status", "--data", data}).out.find("Replaced database:") !=
            std::string::npos); // it holds what is erased from now on
    std::filesystem::remove(data + "/server.db.replaced");
    REQUIRE(run(dir, {"status", "--data", data}).out.find("Replaced database:") == std::string::npos);
    REQUIRE_FALSE(std::filesystem::exists(data + "/server.restoring"));

    const auto other = dir.file("other");
    REQUIRE(run(dir, {"init", "--data", other, "--name", "M", "--listen", "127.0.0.1:9443"}).exit == 0);
    const auto before = contents(other + "/server.db");
    REQUIRE(run(dir, {"restore", "--data", other, "--from", file}).exit == 3);
    REQUIRE(contents(other + "/server.db") == before);

    const auto lost = dir.file("lost"); // the disk died: a folder with nothing in it
    const auto fresh = run(dir, {"restore", "--data", lost, "--from", file});
    REQUIRE(fresh.exit == 0);
    REQUIRE(fresh.out.find("Missing:") != std::string::npos);
}
