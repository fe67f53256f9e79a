#pragma once
// A line above list and detail: what is shown is not in the list as it is filtered. It came from elsewhere, and nobody's filters are taken
// away for that: they are cleared on demand. Window's thread.
#include "core/store/Reader.h"

#include <QWidget>

namespace tp::ui {

class NotInList : public QWidget {
    Q_OBJECT
public:
    NotInList(const QString &name, const QString &words, QWidget *parent); // of the object; what is said

signals:
    void clearAsked();
};

// Is it among what `query` finds, however much of that was read?
[[nodiscard]] bool isFound(store::Reader &reader, store::Query query, const RecordId &id);

} // namespace tp::ui
