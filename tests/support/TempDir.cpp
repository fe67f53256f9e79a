#include "tests/support/TempDir.h"

#include <random>
#include <stdexcept>

namespace tp::test {

TempDir::TempDir() {
    std::random_device device;
    for (int attempt = 0; attempt < 100; ++attempt) {
        m_path = std::filesystem::temp_directory_path() / ("tp-test-" + std::to_string(device()));
        if (std::filesystem::create_directory(m_path)) return;
    }
    throw std::runtime_error("no temporary folder could be made");
}

TempDir::~TempDir() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace tp::test
