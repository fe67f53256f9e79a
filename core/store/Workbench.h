#pragma once
// What the writing side works with, built once per Writer in the order the parts need each other.
#include "core/store/Judge.h"
#include "core/store/Logs.h"
#include "core/store/Projection.h"
#include "core/store/Writer.h"

namespace tp::store {

struct Workbench {
    Workbench(std::unique_ptr<Connection> connection, Session &openSession)
        : owned(std::move(connection)), db(*owned), session(openSession), catalogue(openSession.dictionary()), numbers(db),
          spaces(db, session, numbers), journal(db, numbers, spaces), judge(db, session, catalogue, spaces),
          projection(db, catalogue, numbers, spaces), logs(db, session, numbers, spaces) {}
    void forget() { // after a rollback
        numbers.forget();
        spaces.forget();
        use(Catalogue(session.dictionary()));
        logs.rollback();
    }

    void use(const Catalogue &other) {
        catalogue = other;
        projection.forgetShapes();
    }

    std::unique_ptr<Connection> owned;
    Connection &db;
    Session &session;
    Catalogue catalogue;
    Numbers numbers;
    Spaces spaces;
    Journal journal;
    Judge judge;
    Projection projection;
    Logs logs;
    Hlc hlc = 0;               // the greatest seen or made
    Hlc acceptedHlc = 0;       // the greatest the server has taken
    std::uint64_t sealing = 0; // of what is unsent, in this process: another once it was sealed again
    bool scrubPutOff = false;  // it failed, or was stopped: at the next opening, or after the next erasure
    std::uint64_t reading = 0; // of the feed, in this process: the next begins when its cursor is forgotten
};

} // namespace tp::store
