#pragma once
// The access log of one month as rows of a table, newest first. Window's thread.
#include "core/store/Reader.h"
#include "ui/lists/ComputedTable.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

class AccessModel : public ComputedTable<store::AccessLine> {
    Q_OBJECT
public:
    enum Column { When, Who, Did, What }; // as they are declared
    explicit AccessModel(store::Reader &reader, QObject *parent = nullptr);
    void show(std::vector<store::AccessLine> lines, std::int64_t nowMs);
    [[nodiscard]] std::optional<RecordId> personAt(int row) const; // whose file it was, if it can be read here

private:
    // A row is one sentence, whichever of its cells is read.
    [[nodiscard]] std::optional<QVariant> special(const store::AccessLine &line, int column, int role) const override;
    [[nodiscard]] QString whenText(const store::AccessLine &line) const;
    [[nodiscard]] QString whatText(const store::AccessLine &line) const;
    [[nodiscard]] QString exported(const store::Access &access) const;
    [[nodiscard]] QString filterText(const schema::RecordType *type, const std::string &filter) const;
    store::Reader &m_reader;
    ValueText m_text;
    std::int64_t m_nowMs = 0;
};

} // namespace tp::ui
