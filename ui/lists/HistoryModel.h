#pragma once
// Every change of one record, newest first: when, who, which field, from what, to what. Window's thread.
#include "ui/Backend.h"
#include "ui/lists/ComputedTable.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

class HistoryModel : public ComputedTable<store::HistoryItem> {
    Q_OBJECT
public:
    enum Column { When, Who, What, From, To }; // as they are declared

    HistoryModel(Backend &backend, ValueText &text, QObject *parent);
    void setRecord(std::string type, const RecordId &id);
    void clear();
    [[nodiscard]] const store::HistoryItem &item(int row) const { return *rowAt(row); }

    [[nodiscard]] std::optional<schema::Kind> kindOf(int row) const; // of the row's field, where it is known

    [[nodiscard]] const std::string &type() const { return m_type; }
    [[nodiscard]] const RecordId &record() const { return m_id; }

private:
    void load();
    [[nodiscard]] const schema::Field *fieldOf(const store::HistoryItem &item) const; // null: the whole entry, or not known here
    [[nodiscard]] QString who(const store::HistoryItem &item) const;
    [[nodiscard]] QString what(const store::HistoryItem &item) const;
    [[nodiscard]] QString value(const store::HistoryItem &item, const std::optional<Value> &value) const;
    Backend &m_backend;
    ValueText &m_text;
    std::string m_type;
    RecordId m_id;
};

} // namespace tp::ui
