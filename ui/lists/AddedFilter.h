#pragma once
// One filter by an added field, as its kind asks for it: a choice, from … to …, words of a text. Window's thread.
#include "core/store/Reader.h"

#include <QDate>
#include <QVariant>
#include <QWidget>

#include <functional>

namespace tp::ui {

class AddedFilter : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] virtual bool isActive() const = 0; // it narrows
    virtual void addTo(store::Query &query) const = 0;
    virtual void clear() = 0;
    [[nodiscard]] virtual QVariant state() const = 0; // as it stands, also half typed; for one made anew of the same field
    virtual void restore(const QVariant &state) = 0;

signals:
    void edited();
};

// What is typed is read as of `today`. Null: there is nothing to filter by.
[[nodiscard]] AddedFilter *makeAddedFilter(const schema::Field &field, std::function<QDate()> today);

} // namespace tp::ui
