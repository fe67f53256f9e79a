#include "core/identity/SafeFile.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tp::identity {

namespace {
constexpr std::size_t pieceBytes = 256 * 1024; // between two looks at whether to go on: a slow USB key takes a tenth of a second for it
bool endedAt(const GoOn &goOn, std::size_t bytes) { return goOn && !goOn(bytes); }
} // namespace

Result<Bytes> readFile(const std::filesystem::path &file, std::size_t maxBytes, const GoOn &goOn) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return fail(error ? Code::Io : Code::NotFound, file.filename().string());
    std::ifstream in(file, std::ios::binary);
    Bytes content(maxBytes + 1);
    std::size_t read = 0;
    while (in && read < content.size()) {
        if (endedAt(goOn, read)) return fail(Code::Cancelled, file.filename().string());
        in.read(reinterpret_cast<char *>(content.data()) + read, static_cast<std::streamsize>(std::min(pieceBytes, content.size() - read)));
        read += static_cast<std::size_t>(in.gcount());
    }
    if (in.bad() || (in.fail() && !in.eof())) return fail(Code::Io, file.filename().string());
    content.resize(read);
    if (content.size() > maxBytes) return fail(Code::TooLarge, file.filename().string());
    return content;
}

#ifdef _WIN32

// The profile's folder is the user's own: its access list is the one new files take.
Result<> replaceFile(const std::filesystem::path &file, ByteView content, const GoOn &goOn) {
    const auto fresh = std::filesystem::path(file).concat(L".new");
    const auto failed = [&] {
        const auto code = GetLastError() == ERROR_DISK_FULL ? Code::DiskFull : Code::Io;
        DeleteFileW(fresh.c_str());
        return fail(code, file.filename().string());
    };
    const HANDLE handle = CreateFileW(fresh.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return failed();
    std::size_t done = 0;
    bool ended = false, whole = true;
    while (whole && !(ended = endedAt(goOn, done)) && done < content.size()) {
        DWORD written = 0;
        const auto piece = static_cast<DWORD>(std::min(pieceBytes, content.size() - done));
        whole = WriteFile(handle, content.data() + done, piece, &written, nullptr) && written == piece;
        done += written;
    }
    whole = whole && !ended && FlushFileBuffers(handle);
    ended = ended || (whole && endedAt(goOn, done));
    CloseHandle(handle);
    if (ended) {
        DeleteFileW(fresh.c_str());
        return fail(Code::Cancelled, file.filename().string());
    }
    if (!whole || !MoveFileExW(fresh.c_str(), file.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) return failed();
    return {};
}

#else

namespace {
Result<> failure(const std::filesystem::path &file) {
    return fail(errno == ENOSPC || errno == EDQUOT ? Code::DiskFull : Code::Io, file.filename().string());
}

// Written and flushed.
Result<> writeWhole(int descriptor, ByteView content, const std::filesystem::path &file, const GoOn &goOn) {
    std::size_t done = 0;
    while (done < content.size()) {
        if (endedAt(goOn, done)) return fail(Code::Cancelled, file.filename().string());
        const auto written = ::write(descriptor, content.data() + done, std::min(pieceBytes, content.size() - done));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failure(file);
        done += static_cast<std::size_t>(written);
    }
    if (::fsync(descriptor) != 0) return failure(file);
    return endedAt(goOn, done) ? fail(Code::Cancelled, file.filename().string()) : Result<>();
}
} // namespace

Result<> replaceFile(const std::filesystem::path &file, ByteView content, const GoOn &goOn) {
    const auto fresh = std::filesystem::path(file).concat(".new");
    ::unlink(fresh.c_str()); // of an attempt that a power cut ended
    const int descriptor = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) return failure(file);
    auto result = writeWhole(descriptor, content, file, goOn);
    if (::close(descriptor) != 0 && result) result = failure(file);
    if (result && ::rename(fresh.c_str(), file.c_str()) != 0) result = failure(file);
    if (!result) {
        ::unlink(fresh.c_str());
        return result;
    }
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) return failure(file);
    if (::fsync(directory) != 0) result = failure(file);
    ::close(directory);
    return result;
}

#endif

} // namespace tp::identity
