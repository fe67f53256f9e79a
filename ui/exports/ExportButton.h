#pragma once
// Beside a list: opens its export, of what it shows at that moment. Seen by whom may export, enabled while the list has rows. Where records
// of several types are shown, a menu asks which: a file holds one type. It asks the ExportPlace it stands in. Window's thread.
#include "ui/exports/ExportReading.h"
#include "ui/widgets/Button.h"

#include <functional>

class QAbstractItemModel;
class QMenu;

namespace tp::ui {

class Backend;
class RecordListModel;

class ExportButton : public Button {
    Q_OBJECT
public:
    ExportButton(Backend &backend, const QString &name, QWidget *parent, Kind kind = Kind::Link);
    // The list whose rows these are: of a query,
    void offer(const QAbstractItemModel *rows, const RecordListModel &list);
    // or computed: the records a row stands for, in the order of the rows; none: a title. `isPartly`: rows are missing that were asked for.
    using RowRecords = std::function<std::vector<ExportedRecord>(int row)>;
    void offer(const QAbstractItemModel *rows, RowRecords records, std::function<bool()> isPartly = {});
    void setOffered(bool offered);        // false: the list is not on the screen, or not yet what was asked for
    void setWithheld(const QString &why); // what is asked of the list is not what it shows; empty: it is
    [[nodiscard]] bool isFor(const QAbstractItemModel *rows) const;
    [[nodiscard]] std::vector<ExportedList> offered() const; // now: one a type

private:
    struct Offer {
        const QAbstractItemModel *rows;
        std::function<void(std::vector<ExportedList> &)> addTo;
    };
    void follow(const QAbstractItemModel *rows, std::function<void(std::vector<ExportedList> &)> addTo);
    void tell();
    void ask();
    void open(const ExportedList &list);

    Backend &m_backend;
    QMenu *m_menu;
    std::vector<Offer> m_offers;
    bool m_offered = true;
    QString m_withheld; // why
};

} // namespace tp::ui
