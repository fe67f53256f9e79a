#include "ui/importing/ImportWords.h"

#include "translations/Translations.h"
#include "ui/text/ActText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <memory>

namespace tp::ui {
namespace {
using importing::Problem;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ImportWords)
};

QString reason(Problem problem) {
    switch (problem) {
    case Problem::Missing:
        return ImportWords::tr("Needed: fill it in");
    case Problem::Nobody:
        return ImportWords::tr("Nobody in it: write who was met, as 2 women 18-21");
    case Problem::NotADate:
        return ImportWords::tr("Not a date: write 02/03/2026");
    case Problem::NotATime:
        return ImportWords::tr("Not a moment: write 02/03/2026 14:30");
    case Problem::NotAPhone:
        return ImportWords::tr("Not a phone number");
    case Problem::NotAYear:
        return ImportWords::tr("Not a year: write 1999");
    case Problem::NotANumber:
        return ImportWords::tr("Not a whole number");
    case Problem::NotAWord:
        return ImportWords::tr("Not one of the words to choose from");
    case Problem::NotYesOrNo:
        return ImportWords::tr("Write yes or no");
    case Problem::NotACommune:
        return ImportWords::tr("No commune of Calvados by this name");
    case Problem::SeveralCommunes:
        return ImportWords::tr("Several communes: write the name");
    case Problem::NotACount:
        return ImportWords::tr("Not a count: write 2 women 18-21");
    case Problem::NotKnown:
        return ImportWords::tr("Nobody and nothing here by this name");
    case Problem::Contradiction:
        return ImportWords::tr("These cells contradict each other: correct one of them");
    case Problem::TooLong:
        return ImportWords::tr("Too long: shorten it");
    case Problem::NotText:
        return ImportWords::tr("A sign that cannot be kept");
    case Problem::BrokenQuotes:
        return ImportWords::tr("Quotation marks that do not close: look at the line, confirm with Enter");
    case Problem::TooManyCells:
        return ImportWords::tr("More cells than columns: look at the line, confirm with Enter");
    }
    return {};
}

QString separatorName(char separator) {
    switch (separator) {
    case ';':
        return ImportWords::tr("semicolons");
    case ',':
        return ImportWords::tr("commas");
    case '\t':
        return ImportWords::tr("tabs");
    default:
        return ImportWords::tr("“%1”").arg(QLatin1Char(separator));
    }
}
} // namespace

QString sentence(importing::Unreadable why) {
    using importing::Unreadable;
    switch (why) {
    case Unreadable::Workbook:
        return ImportWords::tr(
            "This is a workbook. Nothing was changed. In Excel or LibreOffice, save it as CSV, then choose that file; or "
            "copy the table and paste it here.");
    case Unreadable::NotText:
        return ImportWords::tr("This is no table of text. Nothing was changed. Choose a CSV file.");
    case Unreadable::LineTooLong:
        return ImportWords::tr("A line of this file is longer than a million characters: it is no table. Nothing was changed.");
    case Unreadable::TooManyRows:
        return ImportWords::tr("More than 100,000 lines. Nothing was changed. Divide the file, then import it part by part.");
    case Unreadable::Empty:
        return ImportWords::tr("There is no line to import here. Nothing was changed.");
    }
    return {};
}

QString tooLargeSentence() {
    return ImportWords::tr("This file is larger than 100 MB. Nothing was changed. Divide it, then import it part by part.");
}

QString targetText(const importing::Target &target) {
    switch (target.part) {
    case importing::Part::Gender:
        return ImportWords::tr("Who was met: gender");
    case importing::Part::Age:
        return ImportWords::tr("Who was met: age");
    case importing::Part::Number:
        return ImportWords::tr("Who was met: how many");
    default:
        return label(*target.field);
    }
}

QString problemText(const importing::CellProblem &problem) { return reason(problem.problem); }

QString noColumnText(const importing::CellProblem &problem) {
    return problem.problem == Problem::Nobody
               ? ImportWords::tr("Nobody in it, and no column says who was met: choose one under “Columns”, or leave the line out")
               : ImportWords::tr("Needed, and no column gives it: choose one under “Columns”, or leave the line out");
}

QString understoodText(const importing::Table &table) {
    using importing::Encoding;
    const auto separator = separatorName(table.separator);
    switch (table.encoding) {
    case Encoding::Utf8:
        return ImportWords::tr("Read as UTF-8, %1").arg(separator);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return ImportWords::tr("Read as UTF-16, %1").arg(separator);
    case Encoding::Windows1252:
        return ImportWords::tr("Read as Windows-1252, %1").arg(separator);
    case Encoding::Mixed:
        return ImportWords::tr("Two encodings in one file: read line by line (%n in Windows-1252), %1. Look at the accents", nullptr,
                               static_cast<int>(table.otherLines))
            .arg(separator);
    }
    return {};
}

QString storeSentence(const Error &error) {
    switch (error.code) {
    case Code::DiskFull:
        return ImportWords::tr("The disk is full: free some space, then go on.");
    case Code::Io:
        return ImportWords::tr(
            "The disk did not answer, or lets nothing be written: go on once more; if it happens again, call the coordination.");
    default:
        return actSentence(error);
    }
}

QString refusalText(const schema::RecordType &type, const Error &error) {
    switch (error.code) {
    case Code::Invalid: // "field: reason"
        if (const auto *field = type.field(std::string_view(error.detail).substr(0, error.detail.find(':'))))
            return ImportWords::tr("what stands under “%1” cannot be kept as it is.").arg(label(*field));
        return ImportWords::tr("what it says cannot be kept as it is.");
    case Code::TooLarge:
        return ImportWords::tr("it is too long to be kept in one piece. Shorten its longest text.");
    case Code::Denied:
        return ImportWords::tr("your role does not allow it.");
    case Code::NotFound:
        return ImportWords::tr("something it names is no longer here.");
    default:
        return storeSentence(error);
    }
}

importing::Words importWords(const schema::RecordType &type, store::Reader &reader) {
    std::vector<importing::Translation> languages;
    for (const auto *language : {"fr", "en"}) {
        std::shared_ptr<QTranslator> words = catalogue(QString::fromLatin1(language));
        if (!words) continue;
        languages.emplace_back([words](const char *context, const char *source) {
            const auto found = words->translate(context, source);
            return found.isEmpty() ? std::string(source) : fromQt(found);
        });
    }
    std::vector<importing::Named> records;
    for (const auto *named : {"member", "territory", "structure"}) {
        store::Query query;
        query.type = named;
        query.limit = 2'000;
        if (const auto found = reader.list(query))
            for (const auto &record : *found)
                records.push_back({named, fromQt(fieldText(record, "name")), Bytes(record.id.bytes.begin(), record.id.bytes.end())});
    }
    return {type, languages, records};
}

} // namespace tp::ui
