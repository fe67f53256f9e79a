#include "ui/exports/ExportButton.h"

#include "ui/Backend.h"
#include "ui/exports/ExportPanel.h"
#include "ui/exports/ExportPlace.h"
#include "ui/models/RecordListModel.h"
#include "ui/text/Labels.h"

#include <QMenu>

#include <algorithm>

namespace tp::ui {

ExportButton::ExportButton(Backend &backend, const QString &name, QWidget *parent, Kind kind)
    : Button(kind, name, tr("Export"), parent, QStringLiteral("export")), m_backend(backend), m_menu(new QMenu(this)) {
    m_menu->setObjectName(name + QStringLiteral(".menu"));
    m_menu->setAccessibleName(tr("Export"));
    connect(this, &QPushButton::clicked, this, &ExportButton::ask);
    connect(&backend, &Backend::membershipChanged, this, &ExportButton::tell);
    tell();
}

void ExportButton::offer(const QAbstractItemModel *rows, const RecordListModel &list) {
    follow(rows, [&list](std::vector<ExportedList> &lists) { lists.push_back({list.query(), list.supplemented(), false, list.isCut()}); });
}

void ExportButton::offer(const QAbstractItemModel *rows, RowRecords records, std::function<bool()> isPartly) {
    follow(rows, [rows, records = std::move(records), isPartly = std::move(isPartly)](std::vector<ExportedList> &lists) {
        std::vector<ExportedRecord> shown;
        for (int row = 0; row < rows->rowCount(); ++row) std::ranges::move(records(row), std::back_inserter(shown));
        auto computed = computedLists(shown);
        for (auto &list : computed) list.partly = isPartly && isPartly();
        std::ranges::move(computed, std::back_inserter(lists));
    });
}

void ExportButton::follow(const QAbstractItemModel *rows, std::function<void(std::vector<ExportedList> &)> addTo) {
    m_offers.push_back({rows, std::move(addTo)});
    connect(rows, &QAbstractItemModel::modelReset, this, &ExportButton::tell);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &ExportButton::tell);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &ExportButton::tell);
    tell();
}

void ExportButton::setOffered(bool offered) {
    m_offered = offered;
    tell();
}

void ExportButton::setWithheld(const QString &why) {
    if (m_withheld == why) return;
    m_withheld = why;
    setToolTip(why);
    setAccessibleDescription(why);
    tell();
}

bool ExportButton::isFor(const QAbstractItemModel *rows) const {
    return std::ranges::any_of(m_offers, [&](const Offer &one) { return one.rows == rows; });
}

void ExportButton::tell() {
    setVisible(m_offered && mayExport(m_backend.me().roles));
    setEnabled(m_withheld.isEmpty() && std::ranges::any_of(m_offers, [](const Offer &one) { return one.rows->rowCount() > 0; }));
}

std::vector<ExportedList> ExportButton::offered() const {
    std::vector<ExportedList> lists;
    for (const auto &one : m_offers)
        if (one.rows->rowCount() > 0) one.addTo(lists);
    return lists;
}

void ExportButton::ask() {
    const auto lists = offered();
    if (lists.size() == 1) return open(lists.front());
    m_menu->clear();
    for (const auto &list : lists)
        connect(m_menu->addAction(plural(typeOf(m_backend.reader().dictionary(), list.query.type))), &QAction::triggered, this,
                [this, list] { open(list); });
    if (!lists.empty()) m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void ExportButton::open(const ExportedList &list) {
    if (auto *place = ExportPlace::around(*this)) place->open(list);
}

} // namespace tp::ui
