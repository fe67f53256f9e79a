#include "app/server/Instance.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <ctime>
#include <fstream>
#include <sstream>

namespace tp::app {

Result<OpenInstance> openInstance(const Instance &instance) {
    if (!std::filesystem::exists(instance.database())) {
        return fail(Code::NotFound, "no server in " + instance.folder.string() + ": run init first");
    }
    OpenInstance opened;
    TP_TRY(opened.store, server::SqliteStore::open(instance.database().string()));
    TP_TRY(const auto consortia, opened.store->consortia());
    if (consortia.size() != 1) return fail(Code::StoreCorrupt, "expected one consortium in " + instance.database().string());
    opened.consortium = consortia.front();
    return opened;
}

Result<InstanceLock> InstanceLock::take(const Instance &instance) {
    const int fd = ::open(instance.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return fail(Code::Io, "cannot create " + instance.lock().string());
    InstanceLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return fail(Code::StoreBusy, "a server runs on " + instance.folder.string() + ": stop it first");
    return lock;
}

InstanceLock::~InstanceLock() {
    if (m_fd >= 0) ::close(m_fd); // which lets go of the lock
}

std::string timeText(std::int64_t ms) {
    const auto seconds = static_cast<std::time_t>(ms / 1000);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

Result<std::string> readText(const std::filesystem::path &file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return fail(Code::Io, "cannot read " + file.string());
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

Result<> writeNewPrivate(const std::filesystem::path &file, std::string_view text) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return fail(Code::Io, "cannot create " + file.string());
    std::size_t done = 0;
    while (done < text.size()) {
        const auto wrote = ::write(fd, text.data() + done, text.size() - done);
        if (wrote <= 0) break;
        done += static_cast<std::size_t>(wrote);
    }
    const bool flushed = ::fsync(fd) == 0;
    if (::close(fd) != 0 || !flushed || done != text.size()) return fail(Code::Io, "cannot write " + file.string());
    return {};
}

} // namespace tp::app
