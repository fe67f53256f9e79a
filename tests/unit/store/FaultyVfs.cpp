#include "tests/unit/store/FaultyVfs.h"

#include <algorithm>
#include <cstring>
#include <set>
#include <sqlite3.h>
#include <vector>

namespace tp::test {
namespace {

struct Undo { // how a file was before a write that is not synced yet
    sqlite3_int64 size;
    sqlite3_int64 offset;
    std::vector<unsigned char> bytes;
};
struct FaultyFile {
    sqlite3_file base;
    sqlite3_file *real;
    std::vector<Undo> *undo;
};

sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs ours;
Fault armed = Fault::None;
std::size_t countdown = 0;
bool lastingFault = false, fired = false, powerOff = false;
std::set<FaultyFile *> openFiles;

FaultyFile *self(sqlite3_file *file) { return reinterpret_cast<FaultyFile *>(file); }
sqlite3_file *real(sqlite3_file *file) { return self(file)->real; }

void remember(FaultyFile *file, sqlite3_int64 offset, sqlite3_int64 amount) {
    Undo undo{0, offset, {}};
    file->real->pMethods->xFileSize(file->real, &undo.size);
    const auto end = std::min(undo.size, offset + amount);
    if (end > offset) {
        undo.bytes.resize(static_cast<std::size_t>(end - offset));
        file->real->pMethods->xRead(file->real, undo.bytes.data(), static_cast<int>(undo.bytes.size()), offset);
    }
    file->undo->push_back(std::move(undo));
}

void losePower() {
    powerOff = true;
    for (auto *file : openFiles) {
        for (auto undo = file->undo->rbegin(); undo != file->undo->rend(); ++undo) {
            if (!undo->bytes.empty())
                file->real->pMethods->xWrite(file->real, undo->bytes.data(), static_cast<int>(undo->bytes.size()), undo->offset);
            file->real->pMethods->xTruncate(file->real, undo->size);
        }
        file->undo->clear();
    }
}

int strike(int broken) { // SQLITE_OK, or the fault
    if (powerOff) return SQLITE_IOERR;
    if (armed == Fault::None || countdown == 0) return SQLITE_OK;
    if (--countdown > 0) return SQLITE_OK;
    if (lastingFault) countdown = 1;
    fired = true;
    if (armed == Fault::PowerLoss) {
        losePower();
        return SQLITE_IOERR;
    }
    return armed == Fault::Full ? SQLITE_FULL : broken;
}

int closeFile(sqlite3_file *file) {
    openFiles.erase(self(file));
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete self(file)->undo;
    sqlite3_free(self(file)->real);
    return code;
}
int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), to, amount, offset);
}
int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset) {
    if (const int code = strike(SQLITE_IOERR_WRITE)) return code;
    remember(self(file), offset, amount);
    return real(file)->pMethods->xWrite(real(file), from, amount, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    if (const int code = strike(SQLITE_IOERR_TRUNCATE)) return code;
    sqlite3_int64 present = 0;
    real(file)->pMethods->xFileSize(real(file), &present);
    if (present > size) remember(self(file), size, present - size);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags) {
    if (const int code = strike(SQLITE_IOERR_FSYNC)) return code;
    self(file)->undo->clear();
    return real(file)->pMethods->xSync(real(file), flags);
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

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    auto *out = self(file);
    std::memset(static_cast<void *>(out), 0, sizeof *out);
    out->real = static_cast<sqlite3_file *>(sqlite3_malloc(realVfs->szOsFile));
    std::memset(static_cast<void *>(out->real), 0, static_cast<std::size_t>(realVfs->szOsFile));
    const int code = realVfs->xOpen(realVfs, name, out->real, flags, outFlags);
    if (code != SQLITE_OK) {
        sqlite3_free(out->real);
        return code;
    }
    out->undo = new std::vector<Undo>;
    out->base.pMethods = &methods;
    openFiles.insert(out);
    return SQLITE_OK;
}

} // namespace

void registerFaultyVfs() {
    if (realVfs) return;
    sqlite3_initialize();
    realVfs = sqlite3_vfs_find(nullptr);
    ours = *realVfs;
    ours.zName = faultyVfs;
    ours.szOsFile = sizeof(FaultyFile);
    ours.xOpen = openFile;
    sqlite3_vfs_register(&ours, 0);
}
void armFault(Fault fault, std::size_t at, bool lasting) {
    armed = fault;
    countdown = at;
    lastingFault = lasting;
    fired = false;
}
bool faultFired() { return fired; }
void clearFault() {
    armed = Fault::None;
    powerOff = false;
}

} // namespace tp::test
