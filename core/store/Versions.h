#pragma once
// What stores are made of here, for whoever repairs. Any thread.
#include <string>

namespace tp::store {

struct Versions {
    std::string sqlcipher; // empty: it could not be asked
    std::string sqlite;
    int storeFormat = 0; // the newest this program writes
};
[[nodiscard]] Versions versions();

} // namespace tp::store
