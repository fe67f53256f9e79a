#pragma once
// Editors of what is typed: short texts, phones, numbers, dates; long texts; communes with suggestions by name or postcode.
#include "ui/forms/FieldEditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace tp::ui {

class LineEditor final : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const schema::Field &field, const Clock &clock, QWidget *parent);
    ~LineEditor() override;
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString rawText() const override;
    void setRawText(const QString &text) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QString doubt() const override;

private:
    [[nodiscard]] bool parse(Value &into) const; // false: what was typed means nothing
    const Clock &m_clock;                        // what "tomorrow" is
    QLineEdit *m_line;
};

class LongTextEditor final : public FieldEditor {
    Q_OBJECT
public:
    LongTextEditor(const schema::Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString rawText() const override;
    void setRawText(const QString &text) override;

private:
    QPlainTextEdit *m_text;
};

class CommuneEditor final : public FieldEditor {
    Q_OBJECT
public:
    CommuneEditor(const schema::Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString rawText() const override;
    void setRawText(const QString &text) override;
    [[nodiscard]] QString problem() const override;

private:
    QLineEdit *m_line;
    std::string m_code; // kept when the commune is not among those of Calvados
    QString m_shown;
};

} // namespace tp::ui
