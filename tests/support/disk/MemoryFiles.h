#pragma once
// SQLite's file layer in memory, under the name MemoryFiles::layer: for simulations, which open and write stores by the ten thousand. Where
// a file would be there stands an empty one of the same length (as of its last close): whoever asks the file system for it, or renames or
// removes the folder, finds what they would of a real one. One process, one thread.
#include <filesystem>
#include <string_view>

namespace tp::test {

class MemoryFiles {
public:
    static constexpr const char *layer = "in-memory";
    static void install(); // once or more
    // After the folder of one was copied: what is in it as well. Neither may be open.
    static void copy(const std::filesystem::path &from, const std::filesystem::path &to);
    [[nodiscard]] static bool holds(const std::filesystem::path &file, std::string_view bytes); // anywhere in it, or in its logs
    static void clear();                                                                        // forgets them all; none may be open
};

} // namespace tp::test
