#include "tests/sim/Laptop.h"

#include "tests/sim/Must.h"
#include "tests/support/disk/MemoryFiles.h"

namespace tp::sim {

namespace fs = std::filesystem;

namespace {

constexpr const char *passphrase = "bouliva-tokarin-selupe-vandori 7413 gelthum";
constexpr crypto::PasswordCost cheap{1, 8192};

// As a version before this one knew them: no participations and no territories, and no notes in files.
std::span<const schema::RecordType> olderTypes() {
    static const auto known = [] {
        static std::vector<schema::Field> fields;
        std::vector<schema::RecordType> types;
        for (const auto &type : schema::recordTypes()) {
            if (type.name == std::string_view("participation") || type.name == std::string_view("territory")) continue;
            types.push_back(type);
            if (type.name != std::string_view("person")) continue;
            for (const auto &field : type.fields)
                if (field.name != std::string_view("note")) fields.push_back(field);
            types.back().fields = fields;
        }
        return types;
    }();
    return known;
}

} // namespace

Laptop::Laptop(Nature &nature, int which, std::uint64_t seed)
    : number(which), clock(nature.scheduler), random(seed), m_nature(nature),
      m_folder(nature.folder / ("laptop" + std::to_string(which)) / "profile"), m_disk(nature.diskOf(which)),
      m_background(nature.scheduler), m_joinBackground(nature.scheduler) {
    link.name = "laptop" + std::to_string(which);
    link.dead = [this] { return m_disk.dead(); };
    m_disk.repair();
    fs::create_directories(m_folder.parent_path());
}

void Laptop::invite(std::string invitation, std::string name, std::optional<int> nameMark) {
    m_invitation = std::move(invitation);
    m_personName = std::move(name);
    m_nameMark = nameMark;
}

void Laptop::start() {
    if (lost || open() || m_joining.valid()) return;
    store::StoreOptions options;
    options.vfs = m_disk.name();
    options.allowWeakVault = true;
    if (old) options.types = olderTypes();
    if (!m_joined) {
        note("joins");
        sync::Joining joining{m_folder, m_invitation, m_personName, passphrase, cheap, options};
        sync::Surroundings with{m_nature.network.dial(link), m_joinBackground, clock, random, {}};
        m_joining = sync::enrol(std::move(joining), std::move(with));
        m_joining.begin([this, life = std::weak_ptr<int>(m_life)](Result<sync::Joined> result) {
            auto held = std::make_shared<Result<sync::Joined>>(std::move(result));
            m_nature.scheduler.after(0, [this, life, held] {
                if (!life.lock()) return;
                m_joining = {};
                if (!*held) {
                    note("did not join: " + textOfError(held->error()));
                    const auto code = held->error().code;
                    if (code == Code::InvitationUsed || (code == Code::InvitationUnknown && !invitationsMayBeLost))
                        wrong = "stranded by its enrolment: " + textOfError(held->error());
                    m_problem = held->error();
                    return;
                }
                note("joined");
                m_joined = true;
                m_session = std::move((*held)->session);
                device = m_session->device();
                m_writer = std::move((*held)->writer);
                if (m_nameMark) {
                    Mark mark{*m_nameMark,
                              {"member", RecordId{m_session->member().bytes}, "name"},
                              number,
                              m_nature.ledger.newSave(),
                              Mark::State::Acknowledged,
                              {}};
                    m_nature.ledger.records()[mark.field.record] = {schema::Audience::Consortium, m_session->structure(), {}, "member"};
                    m_nature.ledger.written(std::move(mark));
                }
                connect();
            });
        });
        return;
    }
    const auto later = [this](const Error &error) { // opening may write, as an upgrade does: people are told, and try again
        if (error.code != Code::Io && error.code != Code::DiskFull) return false;
        note("does not open: " + textOfError(error));
        if (!m_disk.dead()) m_nature.scheduler.after(30'000, [this] { start(); }); // who died is started by the world
        return true;
    };
    auto session = store::Session::open(m_folder, passphrase, clock, random, options);
    if (!session && later(session.error())) return;
    if (!session) {
        wrong = "the profile does not open again: " + textOfError(session.error());
        return;
    }
    auto writer = store::Writer::open(**session);
    if (!writer) {
        if (later(writer.error())) return;
        if (!m_disk.dead()) wrong = "the store does not open for writing: " + textOfError(writer.error());
        return;
    }
    m_session = std::move(*session);
    m_writer = std::move(*writer);
    note("opened");
    connect();
}

void Laptop::connect() {
    auto reader = store::Reader::open(*m_session);
    if (!reader) { // a disk that fails just now
        note("no reader: " + textOfError(reader.error()));
        return release();
    }
    m_reader = std::move(*reader);
    settlePerhaps();
    if (live) drive(false);
}

void Laptop::drive(bool once) {
    m_driver.reset();
    m_problem.reset();
    m_exchanged = false;
    m_transport = m_nature.network.dial(link)(m_session->server(), {});
    sync::DriverHooks hooks;
    hooks.stateChanged = [this](const sync::SyncState &state) {
        if (state.phase == sync::SyncState::Phase::Stopped && state.problem) {
            m_problem = state.problem;
            note("stopped: " + textOfError(*state.problem));
        }
    };
    hooks.completed = [this](Result<> result) {
        m_exchanged = true;
        if (!result) m_problem = result.error();
        note(result ? "exchanged" : "not exchanged: " + textOfError(result.error()));
    };
    m_driver = std::make_unique<sync::SyncDriver>(sync::Store{*m_session, *m_writer}, *m_transport, m_background, std::move(hooks));
    m_driver->start(once);
}

void Laptop::exchangeOnce() { drive(true); }

void Laptop::release() {
    m_life = std::make_shared<int>(0);
    m_joinBackground.abort();
    m_joining = {};
    m_act.reset();
    m_driver.reset();
    m_transport.reset();
    m_background.abort();
    m_reader.reset();
    m_writer.reset();
    m_session.reset();
}

void Laptop::shutDown() {
    if (!open() && !m_joining.valid()) return;
    if (m_driver) m_driver->finish();
    note("shut down");
    release();
}

void Laptop::die(test::Fault how) {
    note("dies " + std::to_string(static_cast<int>(how)));
    m_disk.dieNow(how, random.next());
    release();
    m_disk.repair();
}

void Laptop::copyFrom(Laptop &other) {
    fs::remove_all(m_folder);
    fs::copy(other.m_folder, m_folder, fs::copy_options::recursive);
    fs::remove(m_folder / "lock");
    test::MemoryFiles::copy(other.m_folder / "store.db", m_folder / "store.db");
    m_joined = true;
    device = other.device;
    old = other.old;
    clone = other.number;
    other.clone = number;
}

bool Laptop::save(std::vector<Mark> marks, const std::function<Result<store::Saved>(store::Writer &)> &commit) {
    const auto save = m_nature.ledger.newSave();
    auto saved = commit(*m_writer);
    for (auto &mark : marks) {
        mark.laptop = number;
        mark.save = save;
        const bool disk = !saved && (saved.error().code == Code::Io || saved.error().code == Code::DiskFull);
        mark.state = saved ? Mark::State::Acknowledged : disk ? Mark::State::Perhaps : Mark::State::Refused;
        m_nature.ledger.written(mark);
    }
    note(saved ? "saved " + std::to_string(save) + " marks " + (marks.empty() ? "-" : std::to_string(marks.front().number))
               : "not saved: " + textOfError(saved.error()));
    if (!saved && !m_disk.dead() && saved.error().code == Code::StoreCorrupt)
        wrong = "a save found the store corrupt: " + saved.error().detail;
    if (saved && m_driver) m_driver->nudge();
    return saved.has_value();
}

std::set<int> Laptop::visible(const Field &field) {
    std::set<int> out;
    const auto add = [&](const Value &value) {
        if (const auto *text = value.text())
            if (const auto mark = m_nature.ledger.numberIn(*text)) out.insert(*mark);
    };
    const auto record = m_reader->get(field.type, field.record);
    if (!record) return out;
    if (const auto at = record->fields.find(field.field); at != record->fields.end()) add(at->second);
    if (std::find(record->conflicts.begin(), record->conflicts.end(), field.field) == record->conflicts.end()) return out;
    const auto conflicts = m_reader->conflicts(10'000);
    if (!conflicts) return out;
    for (const auto &conflict : *conflicts)
        if (conflict.record == field.record && conflict.type == field.type && conflict.field == field.field)
            for (const auto &version : conflict.versions) add(version.value);
    return out;
}

void Laptop::settlePerhaps() {
    std::map<int, std::set<bool>> saves;
    for (const auto &[id, mark] : m_nature.ledger.marks()) {
        if (mark.laptop != number || mark.state != Mark::State::Perhaps) continue;
        bool there = false;
        if (const auto history = m_reader->history(mark.field.type, mark.field.record))
            for (const auto &item : *history)
                if (const auto *text = item.after.text(); text && m_nature.ledger.numberIn(*text) == id) there = true;
        saves[mark.save].insert(there);
        if (there) m_nature.ledger.settle(id, Mark::State::Acknowledged);
    }
    for (const auto &[save, seen] : saves)
        if (seen.size() > 1) wrong = "half of save " + std::to_string(save) + " is there";
}

} // namespace tp::sim
