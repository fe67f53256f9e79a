// The vault's file.
#include "core/identity/Vault.h"
#include "tests/fuzz/Fuzzing.h"
#include "tests/support/TempDir.h"

#include <fstream>

TP_FUZZ(bytes) {
    static const tp::test::TempDir folder;
    const auto file = folder.path() / "vault";
    {
        std::ofstream out(file, std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    static const auto kit = tp::crypto::boxKeyFromSecret(tp::crypto::Key::from(tp::Bytes(32, 7)).value());
    const auto opened = tp::identity::Vault::openWithKit(file, kit);
    if (opened) return true;
    return opened.error().code == tp::Code::WrongKey; // read, and not for this kit
}
