#include "ui/steering/FollowUpModel.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {

using domain::StageState;

bool passes(const domain::FollowUp &of, FollowUpFilter filter, const std::string &today) {
    switch (filter) {
    case FollowUpFilter::All:
        return true;
    case FollowUpFilter::Waiting:
        return domain::waitsForAnswer(of, today);
    case FollowUpFilter::ToTell:
        return domain::tellBy(of).has_value();
    case FollowUpFilter::Answered:
        break;
    }
    return of.answer();
}

QString kindText(const domain::FollowUp &of, const ValueText &text) {
    return termLabel(text.dictionary(), "answer_kind", of.answer()->kind);
}

bool speaksOfProposal(const SteeringBook &book, const domain::FollowUp &of, const ValueText &text, const std::string &words) {
    if (words.empty()) return true;
    QStringList stands{itemNumber(book, of), itemTitle(book, of), itemOrigin(book, of, text), conclusionsTitle(book, of)};
    if (const auto *said = book.wordsOf(of)) stands << fieldText(*said, "text");
    if (of.answer()) {
        const auto *answer = book.get("answer", of.answer()->id);
        stands << kindText(of, text) << (answer ? answerText(*answer, text) : QString());
    }
    return domain::mentions(fromQt(stands.join(QLatin1Char(' '))), words);
}

bool hasVersions(const SteeringBook &book, const domain::FollowUp &of) { // to be read again: the proposal, or an answer to it
    const auto several = [&](const char *type, const RecordId &id) {
        const auto *record = book.get(type, id);
        return record && !record->conflicts.empty();
    };
    return several("proposal", of.proposal) || std::ranges::any_of(of.answers, [&](const auto &one) { return several("answer", one.id); });
}

QString days(int count) { return FollowUpModel::tr("%Ln day(s)", nullptr, count); }

// What stands over the items of one set of conclusions.
QString aboutAll(const std::vector<const domain::FollowUp *> &items, const std::string &today) {
    const auto all = static_cast<int>(items.size());
    const auto count = FollowUpModel::tr("%Ln proposal(s)", nullptr, all);
    std::string expected;
    int open = 0;
    for (const auto *one : items)
        if (domain::waitsForAnswer(*one, today)) {
            ++open;
            if (one->stages[domain::AtSteering].state != StageState::Done)
                expected = std::max(expected, one->stages[domain::AtSteering].on);
        }
    if (!items.front()->issued) return count;
    if (open == 0) return FollowUpModel::tr("%1, all answered", "proposals").arg(count);
    if (expected.empty()) return FollowUpModel::tr("%1, %Ln without an answer", "proposals", open).arg(count);
    return FollowUpModel::tr("%1, answer expected on %2", "proposals, day").arg(count, dateText(std::string_view(expected)));
}

} // namespace

QString stageWord(const SteeringBook &book, const domain::FollowUp &of, std::size_t stage, const ValueText &text) {
    const auto &mark = of.stages[stage];
    const bool done = mark.state == StageState::Done;
    if (stage == domain::InConclusions && done) {
        const auto number = book.numberOf(of);
        return number ? FollowUpModel::tr("no. %1").arg(*number) : FollowUpModel::tr("provisional");
    }
    if (stage == domain::Answered && of.answer()) {
        if (of.isPostponed()) return FollowUpModel::tr("To %1", "postponed to a day").arg(shortDay(of.answer()->postponedTo));
        return kindText(of, text);
    }
    return mark.on.empty() ? FollowUpModel::tr("to come") : shortDay(mark.on);
}

QString stageSentence(const SteeringBook &book, const domain::FollowUp &of, std::size_t stage, const ValueText &text) {
    const auto &mark = of.stages[stage];
    auto word = stageWord(book, of, stage, text);
    const auto day = mark.on.empty() ? QString() : dateText(std::string_view(mark.on));
    switch (mark.state) {
    case StageState::Done:
        if (stage == domain::InConclusions || stage == domain::Answered) return FollowUpModel::tr("%1, on %2", "what, day").arg(word, day);
        return FollowUpModel::tr("on %1").arg(day);
    case StageState::Now:
        return day.isEmpty() ? FollowUpModel::tr("is the next stage") : FollowUpModel::tr("is the next stage, expected on %1").arg(day);
    case StageState::Ahead:
        break;
    }
    return day.isEmpty() ? FollowUpModel::tr("to come") : FollowUpModel::tr("to come, expected on %1").arg(day);
}

QString daysText(const domain::FollowUp &of) {
    QStringList lines;
    const QString between[] = {FollowUpModel::tr("From adopted to conclusions: %1"), FollowUpModel::tr("To the steering committee: %1"),
                               FollowUpModel::tr("To the answer: %1"), FollowUpModel::tr("To being told back: %1")};
    for (std::size_t at = 0; at < of.days.size(); ++at)
        if (of.days[at]) lines << between[at].arg(days(*of.days[at]));
    if (of.whole) lines << FollowUpModel::tr("In all: %1").arg(days(*of.whole));
    if (of.waiting) lines << FollowUpModel::tr("Waits for %1 now", "days").arg(days(*of.waiting));
    return lines.join(QLatin1Char('\n'));
}

QString daysText(const domain::AllDays &all) {
    QStringList parts;
    const QString between[] = {FollowUpModel::tr("conclusions after %1"), FollowUpModel::tr("steering committee after %1"),
                               FollowUpModel::tr("answer after %1"), FollowUpModel::tr("told back after %1")};
    for (std::size_t at = 0; at < all.stages.size(); ++at)
        if (all.stages[at].count) parts << between[at].arg(days(all.stages[at].median));
    if (parts.isEmpty()) return {};
    const auto stages = FollowUpModel::tr("Half of the time: %1.", "stages").arg(parts.join(QStringLiteral(", ")));
    if (!all.whole.count) return stages;
    return FollowUpModel::tr("From adopted to told back: %1 in the middle, %2 on average (%Ln proposal(s)).", nullptr, all.whole.count)
               .arg(days(all.whole.median), days(all.whole.average)) +
           QLatin1Char(' ') + stages;
}

FollowUpModel::FollowUpModel(Backend &backend, QObject *parent) : ComputedTable(parent) {
    const auto stage = [](const char *name, const char *title, std::size_t at) {
        return Column(
            name, title, [at](const FollowUpRow &row) { return row.words.value(static_cast<qsizetype>(at)); },
            [at](const FollowUpRow &row) { return row.days[at]; }, {}, Qt::AlignHCenter);
    };
    declare({{"proposal", QT_TR_NOOP("Proposal"), [](const FollowUpRow &row) { return row.title; }},
             stage("adopted", QT_TR_NOOP("Adopted"), domain::Adopted),
             stage("conclusions", QT_TR_NOOP("Conclusions"), domain::InConclusions),
             stage("steering", QT_TR_NOOP("Steering"), domain::AtSteering),
             stage("answer", QT_TR_NOOP("Answer"), domain::Answered),
             stage("told", QT_TR_NOOP("Told back"), domain::ToldBack)});
    declareAdded(backend, {"proposal"},
                 [](const FollowUpRow &row) { return row.proposal ? RowRecord("proposal", *row.proposal) : RowRecord(); });
}

void FollowUpModel::show(const SteeringBook &book, const ValueText &text, FollowUpFilter filter, const std::string &words) {
    std::vector<const domain::FollowUp *> chosen;
    for (const auto &of : book.followUps())
        if (passes(of, filter, book.today()) && speaksOfProposal(book, of, text, words)) chosen.push_back(&of);
    std::vector<FollowUpRow> rows;
    for (std::size_t at = 0; at < chosen.size(); ++at) {
        const auto &of = *chosen[at];
        if (at == 0 || chosen[at - 1]->issued != of.issued) {
            std::vector<const domain::FollowUp *> same;
            for (const auto *one : chosen)
                if (one->issued == of.issued) same.push_back(one);
            FollowUpRow band;
            band.title = conclusionsTitle(book, of);
            band.origin = aboutAll(same, book.today());
            rows.push_back(std::move(band));
        }
        FollowUpRow row;
        row.proposal = of.proposal;
        row.title = itemTitle(book, of);
        row.origin = itemOrigin(book, of, text);
        if (hasVersions(book, of))
            row.origin = (row.origin.isEmpty() ? QString() : row.origin + QStringLiteral(" · ")) + tr("two versions");
        row.number = itemNumber(book, of);
        row.answer = of.answer() ? toQt(of.answer()->kind) : QString();
        QStringList spoken{row.number.isEmpty() ? row.title : row.number + QLatin1Char(' ') + row.title, row.origin};
        for (std::size_t stage = 0; stage < domain::stageCount; ++stage) {
            row.states[stage] = of.stages[stage].state;
            row.days[stage] = toQt(of.stages[stage].on);
            row.words << stageWord(book, of, stage, text);
            spoken << tr("%1: %2", "stage, what of it")
                          .arg(headerData(static_cast<int>(stage) + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
                               stageSentence(book, of, stage, text));
        }
        if (of.answeredAtOnce()) spoken << tr("answered twice, on two computers");
        spoken.removeAll(QString());
        row.spoken = spoken.join(QStringLiteral(". "));
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

std::optional<RecordId> FollowUpModel::proposalAt(int row) const {
    const auto *its = rowAt(row);
    return its ? its->proposal : std::nullopt;
}

int FollowUpModel::rowOf(const RecordId &proposal) const {
    return rowWhere([&](const FollowUpRow &row) { return row.proposal == proposal; });
}

std::optional<QVariant> FollowUpModel::special(const FollowUpRow &row, int column, int role) const {
    if (column == 0) {
        if (role == OriginRole) return row.origin;
        if (role == NumberRole) return row.number;
        if (role == Qt::ToolTipRole) return row.origin.isEmpty() ? row.title : row.title + QLatin1Char('\n') + row.origin;
        if (role == Qt::AccessibleTextRole) return row.proposal ? row.spoken : row.title + QStringLiteral(". ") + row.origin;
        return std::nullopt;
    }
    if (!row.proposal) return std::nullopt;
    const auto stage = static_cast<std::size_t>(column - 1);
    switch (role) {
    case StageStateRole:
        return static_cast<int>(row.states[stage]);
    case NextStageRole:
        return stage + 1 < domain::stageCount ? QVariant(static_cast<int>(row.states[stage + 1])) : QVariant();
    case AnswerKindRole:
        return stage == domain::Answered ? row.answer : QString();
    default:
        return std::nullopt;
    }
}

} // namespace tp::ui
