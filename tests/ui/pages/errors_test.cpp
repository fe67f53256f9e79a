// Every failure there is, in a person's words.
#include "translations/Translations.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace tp;

namespace {

std::vector<Code> allCodes() { // the enum is closed and without gaps; the first value beyond it has no name
    std::vector<Code> codes;
    for (int code = 0; std::string_view(codeName(static_cast<Code>(code))) != "unknown"; ++code) codes.push_back(static_cast<Code>(code));
    return codes;
}

// What is wrong with a French sentence, given the English one; empty: nothing.
QString wrongWith(const QString &french, const QString &english) {
    if (french.trimmed().isEmpty()) return "empty";
    if (french == english) return "English";
    if (!french.endsWith(QLatin1Char('.'))) return "no full stop";
    if (!french[0].isUpper()) return "no capital";
    if (french.contains(QLatin1Char('_')) || french.contains("secret detail")) return "the technical detail shows";
    if (french.size() < 25) return "too short to say what happened, what is safe and what to do";
    return {};
}

} // namespace

TEST_CASE("Every error code has a French sentence of its own, and an English one") {
    REQUIRE(allCodes().size() == static_cast<std::size_t>(Code::Last) + 1);
    const auto french = ui::catalogue("fr"), english = ui::catalogue("en");
    REQUIRE(french);
    REQUIRE(english);
    QSet<QString> seen;
    for (const auto code : allCodes()) {
        QCoreApplication::installTranslator(english.get());
        const auto inEnglish = ui::sentence({code, "secret detail"});
        QCoreApplication::removeTranslator(english.get());
        QCoreApplication::installTranslator(french.get());
        const auto inFrench = ui::sentence({code, "secret detail"});
        QCoreApplication::removeTranslator(french.get());
        INFO(codeName(code) << ": " << inFrench.toStdString());
        CHECK(wrongWith(inFrench, inEnglish).toStdString().empty());
        CHECK(!inEnglish.isEmpty());
        CHECK(!seen.contains(inFrench));
        seen << inFrench;
        CHECK(codeNamed(codeName(code)) == code);
    }
    // The check itself would notice.
    CHECK(wrongWith({}, "x") == "empty");
    CHECK(wrongWith("Stopped.", "Stopped.") == "English");
}
