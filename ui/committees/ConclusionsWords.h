#pragma once
// What the conclusions say of themselves on paper: French, with the same words in every window, so that two prints of one paper are alike
// whoever prints it. Like the certificate of an erasure (core/reports/ErasureCertificate) it carries its words itself; those of the
// vocabularies come from the French catalogue. Window's thread.
#include "ui/text/ValueText.h"

#include <QTranslator>

#include <memory>

namespace tp::ui {

[[nodiscard]] QString paperMoment(const QString &startsAt);                             // Jeudi 5 novembre 2026, 14:00
[[nodiscard]] QString paperNumber(const std::optional<std::uint64_t> &number);          // n° 7; n° provisoire
[[nodiscard]] QString paperVersion(std::int64_t version);                               // version 2; empty: the first
[[nodiscard]] QString paperVotes(const std::map<std::string, Value> &fields);           // 7 voix pour, 1 abstention; empty: nobody counted
[[nodiscard]] QString paperMember(const ValueText &text, std::optional<MemberId> whom); // Quelqu’un when unknown here

class PaperTerms { // words of vocabularies
public:
    PaperTerms();
    [[nodiscard]] QString of(const schema::Dictionary &dictionary, const schema::Field &field, const Value &code) const;

private:
    std::unique_ptr<QTranslator> m_french;
};

} // namespace tp::ui
