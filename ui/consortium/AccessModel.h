#pragma once
// The access log of one month as rows of a table, newest first. Window's thread.
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

#include <QAbstractTableModel>

namespace tp::ui {

class AccessModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Did, What, Columns };

    AccessModel(store::Reader &reader, QObject *parent = nullptr) : QAbstractTableModel(parent), m_reader(reader), m_text(reader) {}
    void show(std::vector<store::AccessLine> lines, std::int64_t nowMs);
    [[nodiscard]] std::optional<RecordId> personAt(int row) const; // whose file it was, if it can be read here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(const store::AccessLine &line, int column) const;
    [[nodiscard]] QString exported(const store::Access &access) const;
    [[nodiscard]] QString filterText(const schema::RecordType *type, const std::string &filter) const;
    store::Reader &m_reader;
    ValueText m_text;
    std::vector<store::AccessLine> m_lines;
    std::int64_t m_nowMs = 0;
};

} // namespace tp::ui
