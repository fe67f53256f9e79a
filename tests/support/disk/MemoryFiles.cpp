#include "tests/support/disk/MemoryFiles.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tp::test {
namespace {

namespace fs = std::filesystem;

struct Handle;
struct Content {
    std::vector<unsigned char> bytes;
    bool there = false;
    // Locks of the five levels; and of the write-ahead log's index, with the index itself.
    int shared = 0;
    Handle *reserved = nullptr, *pending = nullptr, *exclusive = nullptr;
    std::array<int, SQLITE_SHM_NLOCK> logShared{};
    std::array<Handle *, SQLITE_SHM_NLOCK> logExclusive{};
    std::vector<std::unique_ptr<unsigned char[]>> index;
    int indexUsers = 0;
};
struct Database { // and what lies beside it
    std::map<std::string, Content> parts;
};
struct Handle {
    sqlite3_file base;
    Content *content;
    std::string *standIn; // its path
    int level;
    bool usesIndex, removedAtClose;
    std::array<char, SQLITE_SHM_NLOCK> held; // of the log's locks: 0, 's' or 'x'
};

using Inode = std::pair<std::uint64_t, std::uint64_t>;
std::map<Inode, Database> &all() {
    static std::map<Inode, Database> databases;
    return databases;
}

constexpr std::array suffixes{"-wal", "-journal", "-shm"};

struct Place { // the stand-in's path, and which part is meant
    std::string path, part;
};
Place placeOf(std::string_view name) {
    for (const std::string_view suffix : suffixes)
        if (name.ends_with(suffix)) return {std::string(name.substr(0, name.size() - suffix.size())), std::string(suffix)};
    return {std::string(name), {}};
}
Database *databaseAt(const std::string &path) {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return nullptr;
    return &all()[{about.st_dev, about.st_ino}];
}

Handle *self(sqlite3_file *file) { return reinterpret_cast<Handle *>(file); }
std::vector<unsigned char> &bytesOf(sqlite3_file *file) { return self(file)->content->bytes; }

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset) {
    const auto &bytes = bytesOf(file);
    const auto from = static_cast<std::size_t>(offset), wanted = static_cast<std::size_t>(amount);
    const auto there = from >= bytes.size() ? 0 : std::min(wanted, bytes.size() - from);
    if (there > 0) std::memcpy(to, bytes.data() + from, there);
    if (there == wanted) return SQLITE_OK;
    std::memset(static_cast<unsigned char *>(to) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}
int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset) {
    auto &bytes = bytesOf(file);
    const auto end = static_cast<std::size_t>(offset) + static_cast<std::size_t>(amount);
    if (bytes.size() < end) bytes.resize(end);
    std::memcpy(bytes.data() + offset, from, static_cast<std::size_t>(amount));
    return SQLITE_OK;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    bytesOf(file).resize(static_cast<std::size_t>(size));
    return SQLITE_OK;
}
int syncFile(sqlite3_file *, int) { return SQLITE_OK; }
int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
    *size = static_cast<sqlite3_int64>(bytesOf(file).size());
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *file, int level) {
    auto *here = self(file);
    auto &content = *here->content;
    if (here->level <= level) return SQLITE_OK;
    for (auto **holder : {&content.reserved, &content.pending, &content.exclusive})
        if (*holder == here) *holder = nullptr;
    if (level == SQLITE_LOCK_NONE && here->level >= SQLITE_LOCK_SHARED) --content.shared;
    here->level = level;
    return SQLITE_OK;
}
int lockFile(sqlite3_file *file, int level) {
    auto *here = self(file);
    auto &content = *here->content;
    if (here->level >= level) return SQLITE_OK;
    const auto others = [here](Handle *holder) { return holder && holder != here; };
    if (level == SQLITE_LOCK_SHARED) {
        if (others(content.pending) || others(content.exclusive)) return SQLITE_BUSY;
        ++content.shared;
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (others(content.reserved) || others(content.pending) || others(content.exclusive)) return SQLITE_BUSY;
        content.reserved = here;
    } else {
        if (others(content.reserved) || others(content.pending) || others(content.exclusive)) return SQLITE_BUSY;
        content.pending = here;
        here->level = SQLITE_LOCK_PENDING;
        if (content.shared > 1) return SQLITE_BUSY;
        content.exclusive = here;
    }
    here->level = level;
    return SQLITE_OK;
}
int checkLock(sqlite3_file *file, int *out) {
    const auto &content = *self(file)->content;
    *out = content.reserved || content.pending || content.exclusive;
    return SQLITE_OK;
}
int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 4096; }
int traits(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // as the platform's

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **at) {
    auto *here = self(file);
    auto &content = *here->content;
    if (!here->usesIndex) ++content.indexUsers;
    here->usesIndex = true;
    const auto wanted = static_cast<std::size_t>(page);
    while (extend && content.index.size() <= wanted)
        content.index.push_back(std::make_unique<unsigned char[]>(static_cast<std::size_t>(size)));
    *at = content.index.size() > wanted ? content.index[wanted].get() : nullptr;
    return SQLITE_OK;
}
int shmLock(sqlite3_file *file, int offset, int n, int flags) {
    auto *here = self(file);
    auto &content = *here->content;
    const auto from = static_cast<std::size_t>(offset), to = from + static_cast<std::size_t>(n);
    const bool exclusive = flags & SQLITE_SHM_EXCLUSIVE;
    if (flags & SQLITE_SHM_LOCK)
        for (auto i = from; i < to; ++i) {
            const bool mine = here->held[i] != 0;
            if (content.logExclusive[i] && content.logExclusive[i] != here) return SQLITE_BUSY;
            if (exclusive && content.logShared[i] > (mine && here->held[i] == 's')) return SQLITE_BUSY;
        }
    for (auto i = from; i < to; ++i) {
        if (here->held[i] == 's') --content.logShared[i];
        if (here->held[i] == 'x') content.logExclusive[i] = nullptr;
        here->held[i] = 0;
        if (!(flags & SQLITE_SHM_LOCK)) continue;
        here->held[i] = exclusive ? 'x' : 's';
        if (exclusive)
            content.logExclusive[i] = here;
        else
            ++content.logShared[i];
    }
    return SQLITE_OK;
}
void shmBarrier(sqlite3_file *) {}
int shmUnmap(sqlite3_file *file, int) {
    auto *here = self(file);
    if (!here->usesIndex) return SQLITE_OK;
    static_cast<void>(shmLock(file, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK | SQLITE_SHM_SHARED));
    here->usesIndex = false;
    if (--here->content->indexUsers == 0) here->content->index.clear(); // built again by whoever comes next
    return SQLITE_OK;
}
int closeFile(sqlite3_file *file) {
    auto *here = self(file);
    static_cast<void>(shmUnmap(file, 0));
    static_cast<void>(unlockFile(file, SQLITE_LOCK_NONE));
    if (here->removedAtClose) *here->content = {};
    if (here->content->there) static_cast<void>(truncate(here->standIn->c_str(), static_cast<off_t>(here->content->bytes.size())));
    delete here->standIn;
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {2,        closeFile,  readFile,  writeFile, truncateFile, syncFile, fileSize,
                                    lockFile, unlockFile, checkLock, control,   sectorSize,   traits,   shmMap,
                                    shmLock,  shmBarrier, shmUnmap,  nullptr,   nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    auto *out = self(file);
    std::memset(static_cast<void *>(out), 0, sizeof *out);
    if (!name) return SQLITE_CANTOPEN; // temporary files stay in SQLite's own memory
    const auto place = placeOf(name);
    struct stat about {};
    if (place.part.empty() && stat(place.path.c_str(), &about) != 0) {
        if (!(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
        if (!std::ofstream(place.path)) return SQLITE_CANTOPEN;
        *databaseAt(place.path) = {};
        databaseAt(place.path)->parts[{}].there = true;
    }
    auto *database = databaseAt(place.path);
    if (!database) return SQLITE_CANTOPEN;
    auto &content = database->parts[place.part];
    if (!content.there && !(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
    if (!content.there && !place.part.empty()) std::ofstream(place.path + place.part); // an empty one
    content.there = true;
    out->content = &content;
    out->standIn = new std::string(place.path + place.part);
    out->removedAtClose = flags & SQLITE_OPEN_DELETEONCLOSE;
    out->base.pMethods = &methods;
    if (outFlags) *outFlags = flags;
    return SQLITE_OK;
}
int deleteFile(sqlite3_vfs *, const char *name, int) {
    const auto place = placeOf(name);
    auto *database = databaseAt(place.path);
    if (!database || !database->parts[place.part].there) return SQLITE_IOERR_DELETE_NOENT;
    database->parts[place.part] = {};
    std::error_code none;
    fs::remove(name, none);
    return SQLITE_OK;
}
int accessFile(sqlite3_vfs *, const char *name, int flags, int *out) {
    const auto place = placeOf(name);
    auto *database = databaseAt(place.path);
    const auto part = database ? database->parts.find(place.part) : decltype(database->parts.begin()){};
    *out = database && part != database->parts.end() && part->second.there &&
           (flags != SQLITE_ACCESS_EXISTS || place.part.empty() || !part->second.bytes.empty()); // as the platform's: an empty one is none
    return SQLITE_OK;
}

} // namespace

void MemoryFiles::install() {
    static sqlite3_vfs vfs = [] {
        sqlite3_initialize();
        auto made = *sqlite3_vfs_find("unix");
        made.zName = layer;
        made.szOsFile = sizeof(Handle);
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        made.xAccess = accessFile;
        return made;
    }();
    sqlite3_vfs_register(&vfs, 0);
}

void MemoryFiles::copy(const fs::path &from, const fs::path &to) {
    const auto *source = databaseAt(from.string());
    auto *copied = databaseAt(to.string());
    copied->parts.clear();
    for (const auto &[part, content] : source->parts) {
        copied->parts[part].bytes = content.bytes;
        copied->parts[part].there = content.there;
    }
}

bool MemoryFiles::holds(const fs::path &file, std::string_view bytes) {
    const auto *database = databaseAt(file.string());
    if (!database) return false;
    return std::ranges::any_of(database->parts, [&](const auto &part) {
        const auto &content = part.second.bytes;
        return std::string_view(reinterpret_cast<const char *>(content.data()), content.size()).find(bytes) != std::string_view::npos;
    });
}

void MemoryFiles::clear() { all().clear(); }

} // namespace tp::test
