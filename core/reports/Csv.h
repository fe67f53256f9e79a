#pragma once
// Records as CSV that French Excel opens by double click: UTF-8 with BOM, `;`, CRLF, JJ/MM/AAAA, the reader's words. The machine variant
// keeps field names, codes, identifiers and ISO dates; it is UTF-8 without BOM, with `;` and CRLF all the same. Cells follow RFC 4180
// (quotes doubled, quoted when needed); a text that starts with = + - @ TAB or CR gets a leading apostrophe in both variants, so that no
// spreadsheet takes it for a formula; numbers never.
//
// Columns, those chosen or all in the order of the declaration; some fields take two:
//   Commune                       name, INSEE code             (machine: commune, communeName)
//   Counts                        total, detail                (machine: anonymous, anonymousDetail: "woman:18-21:2|…")
//   Reference, Structure, Member  name, or the identifier      (machine: structure, structureName)
//   Choices, Communes             words separated by ", "      (machine: codes separated by "|")
// `met`, of encounters: how many people were met, with a file or without, and how many of these have a file that can be read here
//                               (machine: peopleMet, peopleMetWithFile)
// `id` is the record's own identifier. Where no columns are chosen, the machine variant begins with it and the other has none.
#include "core/store/Rows.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

class QIODevice;

namespace tp::reports {

inline constexpr const char *idColumn = "id";
inline constexpr const char *metColumn = "met";

struct CsvOptions {
    bool machine = false;
    // The translation of an English source ("schema", "vocabulary" and "csv" are the contexts). Absent: the source itself.
    std::function<std::string(const char *context, const char *source)> label;
    // Usual name of a record ("person", "structure", "member", …) where known; empty otherwise. Absent: identifiers.
    std::function<std::string(std::string_view type, const RecordId &id)> name;
    // Field names, `idColumn` and `metColumn`, in the order wanted. Empty: all.
    std::vector<std::string> columns;
    // How many people with a file each of these encounters met, in their order; asked once a page of rows. Absent: there is no `metColumn`.
    std::function<Result<std::vector<std::int64_t>>(std::span<const RecordId> encounters)> withFile;
};
[[nodiscard]] decltype(CsvOptions::withFile) peopleWithFile(store::Reader &reader); // which outlives it
[[nodiscard]] bool countsPeople(const schema::RecordType &type);                    // has a `metColumn`

class CsvColumn;
class CsvWords;

// Writes the header at once, then rows as they are paged in: an export of a million records needs no list of them. Not thread-safe; the
// device must outlive it and be open for writing.
class CsvWriter {
public:
    CsvWriter(QIODevice &out, const schema::RecordType &type, CsvOptions options);
    ~CsvWriter();
    [[nodiscard]] std::vector<std::string> fields() const; // those a page of rows must hold, in this order
    [[nodiscard]] bool asksIds() const;
    [[nodiscard]] Result<> header();                                     // Invalid: a column chosen is no field of the type
    [[nodiscard]] Result<> rows(const store::RowPage &page);             // of `fields`, with ids if `asksIds`; Io, DiskFull
    [[nodiscard]] Result<> rows(std::span<const store::Record> records); // of the type given; likewise
    [[nodiscard]] Result<> finish(); // flushes a file, commits a QSaveFile: a full disk shows here at the latest

private:
    [[nodiscard]] Result<> write();
    [[nodiscard]] Result<> failed() const;

    QIODevice &m_out;
    CsvOptions m_options;
    std::unique_ptr<CsvWords> m_words;
    std::vector<CsvColumn> m_columns;
    std::string m_lines;   // not written yet
    std::string m_unknown; // a column chosen that is none
};

// Header, rows and finish in one.
[[nodiscard]] Result<> exportCsv(QIODevice &out, const schema::RecordType &type, std::span<const store::Record> records,
                                 const CsvOptions &options);

} // namespace tp::reports
