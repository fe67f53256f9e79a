#pragma once
// Line edits that understand: a place known from earlier, a commune, a moment, a day. All keep what was typed when they do not understand
// it, say so (`isWrong`), and never invent.
#include "core/base/Clock.h"
#include "ui/widgets/Suggestions.h"

#include <QDateTime>
#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

namespace tp::ui {

// Free text with suggestions while typing.
class SuggestField : public QLineEdit {
    Q_OBJECT
public:
    using Provider = std::function<std::vector<Suggestion>(const QString &typed)>;
    SuggestField(const QString &name, Provider provider, QWidget *parent = nullptr);
    void setOfferWhenEmpty(bool offer) { m_offerWhenEmpty = offer; } // ↓ in the empty field opens it, typing is not needed
    void setLightFirst(bool light) { m_lightFirst = light; }         // Enter takes the first row; else one must be chosen
    void open();                                                     // with the keyboard in it

signals:
    void picked(const tp::ui::Suggestion &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    Provider m_provider;
    SuggestionPopup *m_popup;
    bool m_offerWhenEmpty = false, m_lightFirst = false;
};

// A commune of Calvados by name or postcode.
class CommuneField : public SuggestField {
    Q_OBJECT
public:
    explicit CommuneField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<std::string> code() const; // nothing: empty, or not a commune
    void setCode(const std::string &code);                 // empty: clear
    [[nodiscard]] bool isWrong() const { return !text().trimmed().isEmpty() && !code(); }

signals:
    void changed();

private:
    void settle();
    std::string m_code;
};

// When something happened. Untouched it means now, at the moment it is asked; what it says keeps up with the clock, minute by minute.
class WhenField : public QLineEdit {
    Q_OBJECT
public:
    WhenField(const QString &name, const Clock &clock, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<std::string> value() const; // "2026-11-24T14:32", Europe/Paris
    [[nodiscard]] bool isNow() const { return m_now; }
    void setNow();
    void setValue(const QString &iso);
    [[nodiscard]] bool isWrong() const { return !value(); }
    [[nodiscard]] bool isAhead() const; // a moment that has not come yet by this computer's clock, a quarter of an hour allowed

signals:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void settle();
    void showNow();
    void keepUp();
    const Clock &m_clock;
    QTimer m_minute; // to the next one, while it is shown
    bool m_now = true;
};

// A day to come; may be empty.
class DayField : public QLineEdit {
    Q_OBJECT
public:
    DayField(const QString &name, const Clock &clock, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<QDate> day() const; // nothing: empty or not understood
    void setDay(std::optional<QDate> day);
    [[nodiscard]] bool isWrong() const { return !text().trimmed().isEmpty() && !day(); }

signals:
    void changed();

private:
    void settle();
    const Clock &m_clock;
    std::optional<QDate> m_shown; // what the text stands for since it was settled
    QString m_shownAs;            // that text
};

} // namespace tp::ui
