// What the committees' records are called; SteeringBook.h declares it.
#include "core/base/IdValue.h"
#include "ui/steering/SteeringBook.h"
#include "ui/text/Dates.h"
#include "ui/text/FieldWords.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QLocale>

namespace tp::ui {
namespace {
struct SteeringTr {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SteeringBook)
};

} // namespace

QString itemTitle(const SteeringBook &book, const domain::FollowUp &of) {
    const auto *words = book.wordsOf(of);
    return words ? fieldText(*words, "title") : SteeringTr::tr("A proposal this computer has not received yet");
}

QString itemNumber(const SteeringBook &book, const domain::FollowUp &of) {
    if (!of.issued) return {};
    const auto number = book.numberOf(of);
    return number ? QStringLiteral("%1.%2").arg(*number).arg(of.position) : QString::number(of.position);
}

QString itemOrigin(const SteeringBook &book, const domain::FollowUp &of, const ValueText &text) {
    const auto *words = book.wordsOf(of);
    if (!words) return {};
    QStringList parts;
    if (const auto domain = fieldWords(*words, "domain", text); !domain.isEmpty()) parts << domain;
    auto group = fieldText(*words, "groupName");
    if (const auto *proposal = book.get("proposal", of.proposal); group.isEmpty() && proposal)
        if (const auto *record = book.get("group", idIn<RecordId>(fieldValue(*proposal, "group")))) group = fieldText(*record, "name");
    if (!group.isEmpty()) parts << SteeringTr::tr("group %1").arg(group);
    return parts.join(QStringLiteral(" · "));
}

QString conclusionsTitle(const SteeringBook &book, const domain::FollowUp &of) {
    if (!of.issued) return SteeringTr::tr("Adopted, not in conclusions yet");
    const auto number = book.numberOf(of);
    const auto title = number ? SteeringTr::tr("Conclusions no. %1").arg(*number) : SteeringTr::tr("Conclusions, provisional number");
    return of.version > 1 ? SteeringTr::tr("%1, version %2").arg(title).arg(of.version) : title;
}

QString answerText(const store::Record &answer, const ValueText &text) {
    QStringList lines;
    auto kind = fieldWords(answer, "kind", text);
    if (const auto until = fieldText(answer, "postponedTo"); fieldText(answer, "kind") == QLatin1String("postponed") && !until.isEmpty())
        kind = SteeringTr::tr("Postponed to %1").arg(dateText(std::string_view(fromQt(until))));
    if (!kind.isEmpty()) lines << kind;
    if (const auto words = fieldText(answer, "text"); !words.isEmpty()) lines << words;
    if (const auto reason = fieldText(answer, "reason"); !reason.isEmpty()) lines << SteeringTr::tr("Reason: %1").arg(reason);
    QStringList who;
    if (const auto doer = fieldText(answer, "doer"); !doer.isEmpty()) who << doer;
    if (const auto structure = fieldWords(answer, "doerStructure", text); !structure.isEmpty()) who << structure;
    const auto due = fieldText(answer, "dueOn");
    auto does = who.join(QStringLiteral(", "));
    if (!due.isEmpty()) {
        const auto day = dateText(std::string_view(fromQt(due)));
        does = does.isEmpty() ? SteeringTr::tr("to be done by %1").arg(day) : SteeringTr::tr("%1, by %2", "who, day").arg(does, day);
    }
    if (!does.isEmpty()) lines << SteeringTr::tr("Who does it: %1").arg(does);
    return lines.join(QLatin1Char('\n'));
}

QString steeringTitle(const store::Record &session) {
    return SteeringTr::tr("Steering committee of %1").arg(dateText(std::string_view(domain::steeringDay(session.fields))));
}

QString sessionStateText(domain::SessionState state) {
    switch (state) {
    case domain::SessionState::Ahead:
        return SteeringTr::tr("To come");
    case domain::SessionState::Unsaid:
        return SteeringTr::tr("Held? Nobody said");
    case domain::SessionState::Held:
        return SteeringTr::tr("Held");
    case domain::SessionState::CalledOff:
        break;
    }
    return SteeringTr::tr("Called off");
}

QString milestoneStateText(domain::MilestoneState state) {
    switch (state) {
    case domain::MilestoneState::ToCome:
        return SteeringTr::tr("To come");
    case domain::MilestoneState::Late:
        return SteeringTr::tr("Late");
    case domain::MilestoneState::Reached:
        return SteeringTr::tr("Reached");
    case domain::MilestoneState::GivenUp:
        break;
    }
    return SteeringTr::tr("Given up");
}

QString quorumText(const domain::Quorum &quorum) {
    const auto there = SteeringTr::tr("%Ln of %1 structures represented", nullptr, quorum.present).arg(quorum.structures.size());
    return quorum.isReached() ? SteeringTr::tr("%1: the quorum is reached (%2 needed)").arg(there).arg(quorum.needed)
                              : SteeringTr::tr("%1: no quorum (%2 needed)").arg(there).arg(quorum.needed);
}

QString amountText(std::int64_t euros) {
    return euros ? SteeringTr::tr("%1 €", "amount").arg(QLocale().toString(static_cast<qlonglong>(euros))) : QString();
}

QString postsText(std::int64_t postsPercent) {
    if (!postsPercent) return {};
    return SteeringTr::tr("%1 % of a post").arg(postsPercent);
}

QString shortDay(std::string_view iso) {
    const auto day = QDate::fromString(toQt(iso.substr(0, 10)), Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("dd/MM")) : toQt(iso);
}

} // namespace tp::ui
