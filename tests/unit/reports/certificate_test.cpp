// The certificate of an erasure.
#include "core/reports/ErasureCertificate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::reports;

namespace {

store::Erasure anErasure() {
    store::Erasure erasure;
    erasure.record = RecordId{{1, 2, 3}};
    erasure.space = SpaceId{{9}};
    erasure.state = store::Erasure::State::Erased;
    erasure.person = RecordId{{4, 4, 4}};
    erasure.reason = "Canari le demande";
    erasure.requestedOn = "2026-03-02";
    erasure.decidedOn = "2026-03-05";
    erasure.devices = {{DeviceId{{1}}, {}, {}, true}, {DeviceId{{2}}, {}, {}, false}};
    return erasure;
}

bool holds(const std::string &text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("the certificate says what was erased, by whom it is acknowledged and what is out of reach, and names nobody") {
    const auto erasure = anErasure();
    const auto facts = certificateFacts(erasure, "0123456789abcdef0123", "AAJB & <amis>", "2026-06-30").value();
    for (const auto &page : {certificateText(facts, certificateFrench()), certificateText(facts, certificateEnglish()),
                             certificateHtml(facts, certificateFrench()), certificateHtml(facts, certificateEnglish())}) {
        CHECK_FALSE(holds(page, "Canari"));
        CHECK_FALSE(holds(page, toText(*erasure.person)));
        CHECK_FALSE(holds(page, "%1"));
        CHECK(holds(page, toText(erasure.record)));
    }
    const auto french = certificateText(facts, certificateFrench());
    CHECK(holds(french, "1 appareil(s) sur 2"));
    CHECK(holds(french, "05/03/2026"));
    CHECK(holds(french, "conservées jusqu’au 30/06/2026"));
    CHECK(holds(certificateHtml(facts, certificateEnglish()), "AAJB &amp; &lt;amis&gt;"));
    CHECK(holds(certificateText(facts, certificateEnglish()), "The others erase it at their next contact."));
}

TEST_CASE("when every device has acknowledged, the certificate says so; what is not erased has none") {
    auto erasure = anErasure();
    erasure.devices[1].acknowledged = true;
    CHECK(holds(certificateText(certificateFacts(erasure, "c", "s").value(), certificateEnglish()), "None is missing."));
    CHECK(certificateFacts(erasure, "c", "s", "tomorrow").error().code == Code::Invalid);
    erasure.state = store::Erasure::State::Requested;
    CHECK(certificateFacts(erasure, "c", "s").error().code == Code::Invalid);
}
