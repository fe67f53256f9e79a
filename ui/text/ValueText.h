#pragma once
// A recorded value as people read it: vocabulary words, commune, structure, member and person names, dates. One line, except texts that
// hold several; empty for null. Names come from the Reader and are kept until forgetNames(). Window's thread.
#include "core/store/Reader.h"

#include <QHash>
#include <QString>

namespace tp::ui {

class ValueText {
public:
    explicit ValueText(store::Reader &reader) : m_reader(reader) {}

    [[nodiscard]] QString of(const schema::Field &field, const Value &value) const;
    [[nodiscard]] QString member(const std::optional<MemberId> &id) const; // "Somebody" when unknown here
    [[nodiscard]] QString structure(const StructureId &id) const;
    [[nodiscard]] QString structureCode(const StructureId &id) const; // short code; the name when it has none
    [[nodiscard]] QString record(std::string_view type, const RecordId &id) const;
    [[nodiscard]] const schema::Dictionary &dictionary() const { return m_reader.dictionary(); }
    void forgetNames() { m_names.clear(); }

private:
    template <class Make> QString remembered(const QString &key, Make &&make) const;
    store::Reader &m_reader;
    mutable QHash<QString, QString> m_names;
};

[[nodiscard]] QString countsText(const Value &counts);       // 2 women 18–21, 1 man 26–29
[[nodiscard]] std::int64_t countsTotal(const Value &counts); // people
[[nodiscard]] QString phoneText(std::string_view phone);     // 06 39 98 12 40; as typed when it is no French number
[[nodiscard]] QString communeName(std::string_view code);

} // namespace tp::ui
