#pragma once
// The one place where raw values become words: display texts, headers, tooltips and accessible texts of a RecordListModel. Computed columns
// ("@name", or a field said with others: its own header stays) get their text from a function of the whole record. Texts are kept per
// record until it changes. Window's thread.
#include "ui/models/RecordListModel.h"
#include "ui/text/ValueText.h"

#include <QIdentityProxyModel>

namespace tp::ui {

class FormatProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    using Compute = std::function<QString(const store::Record &)>;

    FormatProxy(RecordListModel &source, ValueText &text, QObject *parent);
    void setComputed(const QByteArray &column, const QString &header, Compute compute);
    void setStructure(const QString &header); // "@structure": the short code of the record's structure
    [[nodiscard]] RecordListModel &source() const { return m_source; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    struct Computed {
        QString header;
        Compute compute;
    };
    RecordListModel &m_source;
    ValueText &m_text;
    QHash<QByteArray, Computed> m_computed;
    mutable QHash<QByteArray, QString> m_texts; // id + column
};

} // namespace tp::ui
