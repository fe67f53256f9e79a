#include "core/crypto/Crypto.h"

#include <catch2/catch_session.hpp>

#include <QCoreApplication>

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    if (!tp::crypto::initialise()) return 2;
    return Catch::Session().run(argc, argv);
}
