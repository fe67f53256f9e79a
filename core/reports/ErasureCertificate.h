#pragma once
// The certificate of an erasure: a page to print or to keep, without personal data. It names what was erased by technical references only,
// how many devices have said that it is done, and what is out of reach. Pure: words come from the caller's language (the two the program
// speaks are here, so that the command line prints the same page as the window).
#include "core/store/Reader.h"

namespace tp::reports {

struct CertificateFacts {
    std::string consortium, erasure, space; // identifiers
    std::string structure;                  // name of the structure the file belonged to
    std::string requestedOn, decidedOn;     // ISO dates; empty: unknown
    std::size_t acknowledged = 0, devices = 0;
    std::string backupsUntil; // ISO date up to which older backups are kept; empty: not known here
};
// Invalid unless the file was erased, or when the date is none.
[[nodiscard]] Result<CertificateFacts> certificateFacts(const store::Erasure &erasure, std::string consortium, std::string structure,
                                                        std::string backupsUntil = {});

struct CertificateWords { // %1 … are replaced
    std::string title, statement, structure, reference, consortium, requestedOn, decidedOn, devices, allDone, notAllDone, outOfReachTitle;
    std::vector<std::string> outOfReach;
    std::string backups, backupsUntil, signature;
    bool frenchDates = false;
};
[[nodiscard]] CertificateWords certificateEnglish();
[[nodiscard]] CertificateWords certificateFrench();

[[nodiscard]] std::string certificateText(const CertificateFacts &facts, const CertificateWords &words);
[[nodiscard]] std::string certificateHtml(const CertificateFacts &facts, const CertificateWords &words); // a whole document, UTF-8

} // namespace tp::reports
