#pragma once
// One field of the schema as something to fill in. `create` picks the control for the field's kind, gives it the field's name as object
// name and its label as accessible name. Window's thread; the parent owns the editor.
#include "ui/Backend.h"
#include "ui/widgets/FriendlyTime.h"

#include <QWidget>

namespace tp::ui {

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] static FieldEditor *create(const schema::Field &field, Backend &backend, QWidget *parent);

    [[nodiscard]] const schema::Field &field() const { return m_field; }
    [[nodiscard]] virtual Value value() const = 0; // normalised; null when empty
    virtual void setValue(const Value &value) = 0;
    // Where a person types: what stands there, whether or not it means something yet. Empty for controls that are chosen from.
    [[nodiscard]] virtual QString rawText() const { return {}; }
    virtual void setRawText(const QString &) {}
    [[nodiscard]] virtual QString problem() const;             // one sentence when what was typed cannot be kept; empty when all is well
    [[nodiscard]] virtual QString hint() const { return {}; }  // stands below it: what to do where it offers nothing, who reads it
    [[nodiscard]] virtual QString doubt() const { return {}; } // it can, and is probably a slip: a day of a fact that has not come yet

signals:
    void edited();

protected:
    FieldEditor(const schema::Field &field, QWidget *parent) : QWidget(parent), m_field(field) {}
    void adopt(QWidget *control, bool focus = true); // fills the editor with it; names it after the field

private:
    const schema::Field &m_field;
};

// Dates as typed here: 27/11/2026, 27/11/26, 27/11 (this year, or towards the future the nearest one); with a time: 27/11/2026 14:30,
// 14h30; or in words, as on the capture card: demain, lundi, +3, hier 18h. Empty: no such date.
[[nodiscard]] std::optional<std::string> isoDate(const QString &typed, QDate today, Towards towards = Towards::Past);
[[nodiscard]] std::optional<std::string> isoDateTime(const QString &typed, QDate today, Towards towards = Towards::Past);

} // namespace tp::ui
