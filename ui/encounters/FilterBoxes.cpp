#include "ui/encounters/FilterBoxes.h"

#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QComboBox>

namespace tp::ui {

QComboBox *makeBox(const char *name, const QString &accessible, const QString &all) {
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    return box;
}

void fillRecords(QComboBox &box, store::Reader &reader, const char *type) {
    const QSignalBlocker quiet(box);
    const auto chosen = box.currentData();
    while (box.count() > 1) box.removeItem(1);
    store::Query query;
    query.type = type;
    const auto found = reader.list(query);
    if (!found) return;
    QMap<QString, QByteArray> byName;
    for (const auto &record : *found) {
        const auto name = fieldText(record, "name");
        if (!name.isEmpty()) byName.insert(name, QByteArray(reinterpret_cast<const char *>(record.id.bytes.data()), 16));
    }
    for (auto at = byName.cbegin(); at != byName.cend(); ++at) box.addItem(at.key(), at.value());
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

void fillTerms(QComboBox &box, store::Reader &reader, const char *vocabulary) {
    const auto *words = reader.dictionary().vocabulary(vocabulary);
    bool same = box.count() == static_cast<int>(words->terms.size()) + 1;
    for (int at = 1; same && at < box.count(); ++at) same = box.itemText(at) == label(words->terms[static_cast<std::size_t>(at) - 1]);
    if (same) return;
    const QSignalBlocker quiet(box);
    const auto chosen = box.currentData();
    while (box.count() > 1) box.removeItem(1);
    for (const auto &term : words->terms) box.addItem(label(term), toQt(term.code));
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

} // namespace tp::ui
