#include "core/identity/SafeFile.h"

#include <cerrno>
#include <fstream>
#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tp::identity {

Result<Bytes> readFile(const std::filesystem::path &file, std::size_t maxBytes) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return fail(error ? Code::Io : Code::NotFound, file.filename().string());
    std::ifstream in(file, std::ios::binary);
    Bytes content(maxBytes + 1);
    in.read(reinterpret_cast<char *>(content.data()), static_cast<std::streamsize>(content.size()));
    if (in.bad() || (in.fail() && !in.eof())) return fail(Code::Io, file.filename().string());
    content.resize(static_cast<std::size_t>(in.gcount()));
    if (content.size() > maxBytes) return fail(Code::TooLarge, file.filename().string());
    return content;
}

#ifdef _WIN32

// The profile's folder is the user's own: its access list is the one new files take.
Result<> replaceFile(const std::filesystem::path &file, ByteView content) {
    const auto fresh = std::filesystem::path(file).concat(L".new");
    const auto failed = [&] {
        const auto code = GetLastError() == ERROR_DISK_FULL ? Code::DiskFull : Code::Io;
        DeleteFileW(fresh.c_str());
        return fail(code, file.filename().string());
    };
    const HANDLE handle = CreateFileW(fresh.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return failed();
    DWORD written = 0;
    const bool whole = WriteFile(handle, content.data(), static_cast<DWORD>(content.size()), &written, nullptr) &&
                       written == content.size() && FlushFileBuffers(handle);
    CloseHandle(handle);
    if (!whole || !MoveFileExW(fresh.c_str(), file.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) return failed();
    return {};
}

#else

namespace {
Result<> failure(const std::filesystem::path &file) {
    return fail(errno == ENOSPC || errno == EDQUOT ? Code::DiskFull : Code::Io, file.filename().string());
}

bool writeWhole(int descriptor, ByteView content) {
    while (!content.empty()) {
        const auto written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}
} // namespace

Result<> replaceFile(const std::filesystem::path &file, ByteView content) {
    const auto fresh = std::filesystem::path(file).concat(".new");
    ::unlink(fresh.c_str()); // of an attempt that a power cut ended
    const int descriptor = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) return failure(file);
    const bool written = writeWhole(descriptor, content) && ::fsync(descriptor) == 0;
    auto result = written ? Result<>{} : failure(file);
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
