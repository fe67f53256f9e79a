#include "tests/support/disk/FaultyDisk.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace tp::test {
namespace {

constexpr std::uint64_t sector = 512;
constexpr std::size_t most = 64 * 1024; // in one call: SQLite's own layer looks at the low 17 bits of a length only

struct Change { // a write or truncation that is not synced yet, and how the file was before
    sqlite3_int64 sizeBefore;
    sqlite3_int64 offset;
    std::vector<unsigned char> before, after;
    bool truncation = false;
};
struct File {
    sqlite3_file base;
    sqlite3_file *real;
    FaultyDisk::State *disk;
    std::vector<Change> *changes;
};

} // namespace

struct FaultyDisk::State {
    std::string name;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    Fault armed = Fault::None;
    std::size_t countdown = 0;
    bool lasting = false, struck = false, dead = false;
    std::uint64_t draw = 0, calls = 0;
    std::vector<File *> open; // in the order they were: what a power loss draws must not depend on addresses

    void die(Fault how);
    int strike(int broken); // SQLITE_OK, or the fault
};

namespace {

File *self(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *real(sqlite3_file *file) { return self(file)->real; }

std::uint64_t next(std::uint64_t &state) { // splitmix64
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

void put(File *file, const std::vector<unsigned char> &bytes, std::size_t length, sqlite3_int64 offset) {
    for (std::size_t at = 0; at < length; at += most)
        file->real->pMethods->xWrite(file->real, bytes.data() + at, static_cast<int>(std::min(most, length - at)),
                                     offset + static_cast<sqlite3_int64>(at));
}

void remember(File *file, sqlite3_int64 offset, sqlite3_int64 amount, const void *from) {
    Change change{0, offset, {}, {}, from == nullptr};
    file->real->pMethods->xFileSize(file->real, &change.sizeBefore);
    const auto end = std::min(change.sizeBefore, offset + amount);
    if (end > offset) {
        change.before.resize(static_cast<std::size_t>(end - offset));
        for (std::size_t at = 0; at < change.before.size(); at += most) // a truncated log may be long
            file->real->pMethods->xRead(file->real, change.before.data() + at, static_cast<int>(std::min(most, change.before.size() - at)),
                                        offset + static_cast<sqlite3_int64>(at));
    }
    if (from) {
        const auto *bytes = static_cast<const unsigned char *>(from);
        change.after.assign(bytes, bytes + amount);
    }
    file->changes->push_back(std::move(change));
}

void losePower(File *file, bool scrambled, std::uint64_t &draw) {
    auto changes = std::exchange(*file->changes, {});
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        put(file, change->before, change->before.size(), change->offset);
        file->real->pMethods->xTruncate(file->real, change->sizeBefore);
    }
    if (!scrambled) return;
    bool torn = false;
    for (const auto &change : changes) {
        const auto fate = next(draw) % 4;
        if (fate == 0) continue;
        if (change.truncation) {
            file->real->pMethods->xTruncate(file->real, change.offset);
        } else if (fate == 1 && !torn && change.after.size() > sector) {
            torn = true;
            put(file, change.after, sector * (1 + next(draw) % (change.after.size() / sector)), change.offset);
        } else {
            put(file, change.after, change.after.size(), change.offset);
        }
    }
}

int closeFile(sqlite3_file *file) {
    std::erase(self(file)->disk->open, self(file));
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete self(file)->changes;
    sqlite3_free(self(file)->real);
    return code;
}
int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), to, amount, offset);
}
int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset) {
    if (const int code = self(file)->disk->strike(SQLITE_IOERR_WRITE)) return code;
    remember(self(file), offset, amount, from);
    return real(file)->pMethods->xWrite(real(file), from, amount, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    if (const int code = self(file)->disk->strike(SQLITE_IOERR_TRUNCATE)) return code;
    sqlite3_int64 present = 0;
    real(file)->pMethods->xFileSize(real(file), &present);
    if (present > size) remember(self(file), size, present - size, nullptr);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int) {
    if (const int code = self(file)->disk->strike(SQLITE_IOERR_FSYNC)) return code;
    self(file)->changes->clear(); // synced, as far as this disk goes: the machine below need not be
    return SQLITE_OK;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int checkLock(sqlite3_file *file, int *out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
int control(sqlite3_file *file, int what, void *argument) { return real(file)->pMethods->xFileControl(real(file), what, argument); }
int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **at) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, at);
}
int shmLock(sqlite3_file *file, int offset, int n, int flags) { return real(file)->pMethods->xShmLock(real(file), offset, n, flags); }
void shmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

const sqlite3_io_methods methods = {2,        closeFile,  readFile,  writeFile, truncateFile, syncFile, fileSize,
                                    lockFile, unlockFile, checkLock, control,   sectorSize,   traits,   shmMap,
                                    shmLock,  shmBarrier, shmUnmap,  nullptr,   nullptr};

FaultyDisk::State &diskOf(sqlite3_vfs *vfs) { return *static_cast<FaultyDisk::State *>(vfs->pAppData); }

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    auto &disk = diskOf(vfs);
    auto *out = self(file);
    std::memset(static_cast<void *>(out), 0, sizeof *out);
    out->real = static_cast<sqlite3_file *>(sqlite3_malloc(disk.real->szOsFile));
    std::memset(static_cast<void *>(out->real), 0, static_cast<std::size_t>(disk.real->szOsFile));
    const int code = disk.real->xOpen(disk.real, name, out->real, flags, outFlags);
    if (code != SQLITE_OK) {
        sqlite3_free(out->real);
        return code;
    }
    out->disk = &disk;
    out->changes = new std::vector<Change>;
    out->base.pMethods = &methods;
    disk.open.push_back(out);
    return SQLITE_OK;
}
// A dead process removes nothing: the write-ahead log it leaves behind is what the next start recovers from.
int deleteFile(sqlite3_vfs *vfs, const char *name, int sync) {
    auto &disk = diskOf(vfs);
    return disk.dead || disk.armed == Fault::ReadOnly ? SQLITE_IOERR_DELETE : disk.real->xDelete(disk.real, name, sync);
}
int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *out) {
    return diskOf(vfs).real->xAccess(diskOf(vfs).real, name, flags, out);
}
int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out) {
    return diskOf(vfs).real->xFullPathname(diskOf(vfs).real, name, size, out);
}

} // namespace

void FaultyDisk::State::die(Fault how) {
    dead = true;
    armed = how;
    if (how == Fault::Killed) return;
    for (auto *file : open) losePower(file, how == Fault::Scrambled, draw);
}

int FaultyDisk::State::strike(int broken) {
    if (dead) return SQLITE_IOERR;
    ++calls;
    if (armed == Fault::ReadOnly && broken == SQLITE_IOERR_FSYNC) return SQLITE_OK; // it changes nothing
    if (armed == Fault::None || countdown == 0 || --countdown > 0) return SQLITE_OK;
    if (lasting) countdown = 1;
    struck = true;
    if (armed == Fault::Full) return SQLITE_FULL;
    if (armed == Fault::Broken) return broken;
    if (armed == Fault::ReadOnly) return SQLITE_READONLY; // the other way a system has to say it, EROFS in a write, is told as Broken is
    die(armed);
    return SQLITE_IOERR;
}

FaultyDisk::FaultyDisk(const std::string &name, const char *over) : m_state(std::make_unique<State>()) {
    sqlite3_initialize();
    auto &state = *m_state;
    state.name = name;
    state.real = sqlite3_vfs_find(over);
    if (!state.real) state.real = sqlite3_vfs_find(nullptr);
    state.vfs = *state.real;
    state.vfs.zName = state.name.c_str();
    state.vfs.szOsFile = sizeof(File);
    state.vfs.pAppData = m_state.get();
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    state.vfs.xAccess = accessFile;
    state.vfs.xFullPathname = fullPath;
    sqlite3_vfs_register(&state.vfs, 0);
}
FaultyDisk::~FaultyDisk() { sqlite3_vfs_unregister(&m_state->vfs); }

const std::string &FaultyDisk::name() const { return m_state->name; }
void FaultyDisk::arm(Fault fault, std::size_t at, bool lasting, std::uint64_t draw) {
    m_state->armed = fault;
    m_state->countdown = at;
    m_state->lasting = lasting;
    m_state->struck = false;
    m_state->draw = draw;
}
void FaultyDisk::dieNow(Fault fault, std::uint64_t draw) {
    if (m_state->dead) return;
    m_state->draw = draw;
    m_state->die(fault);
}
bool FaultyDisk::struck() const { return m_state->struck; }
bool FaultyDisk::dead() const { return m_state->dead; }
void FaultyDisk::repair() {
    m_state->armed = Fault::None;
    m_state->struck = m_state->dead = false;
}
Fault FaultyDisk::cause() const { return m_state->armed; }
bool FaultyDisk::lasting() const { return m_state->lasting; }
void FaultyDisk::disarm() {
    if (!m_state->dead) m_state->armed = Fault::None;
}
void FaultyDisk::forgetStrike() { m_state->struck = false; }
std::uint64_t FaultyDisk::calls() const { return m_state->calls; }

} // namespace tp::test
