#pragma once
// A small file system of its own, mounted over a folder that keeps its content, to be filled to the last byte. Where none can be mounted
// (no Linux, not root) isThere() is false and the folder is as it was. Header only.
#include <filesystem>
#include <fstream>
#include <string>

#ifdef __linux__
#include <sys/mount.h>
#endif

namespace tp::test {

class FullDisk {
public:
    explicit FullDisk(std::filesystem::path folder) : m_folder(std::move(folder)) {
#ifdef __linux__
        namespace fs = std::filesystem;
        auto aside = m_folder;
        aside += ".aside";
        fs::rename(m_folder, aside);
        fs::create_directory(m_folder);
        m_there = ::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, "size=64m,mode=0700") == 0;
        if (m_there) {
            fs::copy(aside, m_folder, fs::copy_options::recursive);
            fs::remove_all(aside);
        } else {
            fs::remove(m_folder);
            fs::rename(aside, m_folder);
        }
#endif
    }
    ~FullDisk() {
#ifdef __linux__
        if (m_there) ::umount2(m_folder.c_str(), MNT_DETACH);
#endif
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_there; }
    void fill() const {
        std::ofstream out(filler(), std::ios::binary);
        for (const std::string block(4096, 'x'); out.write(block.data(), static_cast<std::streamsize>(block.size())).flush();) {}
    }
    void free() const { std::filesystem::remove(filler()); }

private:
    [[nodiscard]] std::filesystem::path filler() const { return m_folder / "filler"; }
    std::filesystem::path m_folder;
    bool m_there = false;
};

} // namespace tp::test
