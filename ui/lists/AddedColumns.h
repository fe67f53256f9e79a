#pragma once
// The columns that a computed list has for the fields coordinators added to the types of its rows: those still asked, as lists of records
// have them. What stands in them is read of the rows that are looked at, and kept until it is forgotten. Window's thread.
#include "ui/text/ValueText.h"

#include <QVariant>

#include <map>
#include <vector>

namespace tp::ui {

// Of which record a row is. Where it is at hand it is read there (good as long as the row), else in the store. Neither: of none.
struct RowRecord {
    RowRecord() = default;
    RowRecord(const store::Record &atHand) : type(atHand.type), id(atHand.id), record(&atHand) {}
    RowRecord(std::string itsType, const RecordId &itsId) : type(std::move(itsType)), id(itsId) {}
    std::string type; // empty: none
    RecordId id;
    const store::Record *record = nullptr;
};

class AddedColumns {
public:
    struct Column {
        std::string type;
        const schema::Field *field; // of the dictionary, which is good as long as the session
    };
    AddedColumns(store::Reader &reader, std::vector<std::string> types) : m_reader(reader), m_types(std::move(types)), m_text(reader) {}
    [[nodiscard]] std::vector<Column> asked() const; // as the dictionary says now
    void set(std::vector<Column> columns) { m_columns = std::move(columns); }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString name(int column) const;
    [[nodiscard]] int columnNamed(const QString &name) const; // -1: none
    [[nodiscard]] QString text(const RowRecord &of, int column) const;
    [[nodiscard]] QVariant key(const RowRecord &of, int column) const; // of its order; invalid: nothing stands there
    void forget();                                                     // what was read

private:
    [[nodiscard]] const Value *value(const RowRecord &of, const Column &column) const; // null: nothing
    [[nodiscard]] const Column &at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    store::Reader &m_reader;
    std::vector<std::string> m_types;
    std::vector<Column> m_columns;
    ValueText m_text;
    mutable std::map<RecordId, std::map<std::string, Value>> m_read; // fields
};

} // namespace tp::ui
