#include "ui/rescue/RescueModel.h"

#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

namespace tp::ui {

void RescueModel::set(store::RescueReview review, bool ticked) {
    beginResetModel();
    m_review = std::move(review);
    m_chosen.assign(m_review.items.size(), false);
    for (std::size_t at = 0; at < m_chosen.size(); ++at) m_chosen[at] = ticked && m_review.items[at].state == store::RescueState::ToAdopt;
    endResetModel();
}

std::vector<std::size_t> RescueModel::chosen() const {
    std::vector<std::size_t> out;
    for (std::size_t at = 0; at < m_chosen.size(); ++at)
        if (m_chosen[at]) out.push_back(at);
    return out;
}

int RescueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_review.items.size()); }

QString RescueModel::words(const store::RescueItem &item) const {
    const auto *type = m_text.dictionary().type(item.type);
    QStringList said{parisTime(item.writtenMs).toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                     type ? label(*type) : QString::fromStdString(item.type)};
    if (type)
        for (const auto &field : type->fields) { // the first words of it are enough to know it again
            const auto at = item.fields.find(field.name);
            if (at == item.fields.end() || field.kind == schema::Kind::Reference || field.kind == schema::Kind::References ||
                field.kind == schema::Kind::Structure)
                continue;
            if (const auto value = m_text.of(field, at->second); !value.isEmpty()) said << value.simplified().left(60);
            if (said.size() == 5) break;
        }
    switch (item.state) {
    case store::RescueState::ToAdopt:
        break;
    case store::RescueState::Known:
        said << tr("here already");
        break;
    case store::RescueState::Erased:
        said << tr("its file was erased");
        break;
    case store::RescueState::Refused:
        said << actSentence(item.reason);
        break;
    }
    return said.join(QStringLiteral(" · "));
}

QVariant RescueModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto at = static_cast<std::size_t>(index.row());
    const auto &item = m_review.items[at];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return words(item);
    if (role == Qt::CheckStateRole && item.state == store::RescueState::ToAdopt) return m_chosen[at] ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool RescueModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable)) return false;
    m_chosen[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags RescueModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const auto base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_review.items[static_cast<std::size_t>(index.row())].state == store::RescueState::ToAdopt ? base | Qt::ItemIsUserCheckable
                                                                                                      : base;
}

} // namespace tp::ui
