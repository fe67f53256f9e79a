#include "tests/bench/window/Town.h"
#include <QCoreApplication>
int main(int argc, char **argv) {
    QCoreApplication qt(argc, argv);
    tp::bench::must(tp::crypto::initialise(), "libsodium");
    auto t = tp::bench::makeTown(argv[1], std::stoul(argv[2]), std::stoul(argv[3]));
    std::fprintf(stderr, "%s\n", tp::toText(t.known).c_str());
}
