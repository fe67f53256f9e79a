#include "ui/widgets/Fields.h"

#include "core/domain/Communes.h"
#include "core/domain/Text.h"
#include "ui/text/Dates.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/FriendlyTime.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace tp::ui {

SuggestField::SuggestField(const QString &name, Provider provider, QWidget *parent)
    : QLineEdit(parent), m_provider(std::move(provider)), m_popup(nullptr) {
    setObjectName(name);
    m_popup = new SuggestionPopup(this, this);
    connect(this, &QLineEdit::textEdited, this, &SuggestField::refresh);
    connect(m_popup, &SuggestionPopup::taken, this, [this](const Suggestion &row) {
        setText(row.title);
        m_popup->dismiss();
        emit picked(row);
    });
}

void SuggestField::refresh() {
    const QString typed = text().simplified();
    if (typed.isEmpty() && !m_offerWhenEmpty) return m_popup->dismiss();
    auto rows = m_provider(typed);
    if (rows.size() == 1 && rows.front().title == typed) rows.clear();
    m_popup->offer(std::move(rows), m_lightFirst ? 0 : -1);
}

void SuggestField::open() {
    setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void SuggestField::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Down && !m_popup->isOpen()) return refresh();
    QLineEdit::keyPressEvent(event);
}

void SuggestField::focusOutEvent(QFocusEvent *event) {
    QLineEdit::focusOutEvent(event);
    // A long name shows its beginning, once it is left for another field; whoever comes back to the window finds the cursor where it was.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) setCursorPosition(0);
}

namespace {
std::vector<Suggestion> communesLike(const QString &typed) {
    std::vector<Suggestion> rows;
    for (const auto *commune : domain::findCommunes(typed.toStdString(), 6)) {
        Suggestion row;
        row.title = QString::fromStdString(commune->name);
        row.note = commune->postcodes.empty() ? QString() : QString::fromStdString(commune->postcodes.front());
        row.key = QString::fromStdString(commune->code);
        rows.push_back(std::move(row));
    }
    return rows;
}
} // namespace

CommuneField::CommuneField(const QString &name, QWidget *parent) : SuggestField(name, communesLike, parent) {
    setLightFirst(true);
    connect(this, &SuggestField::picked, this, [this](const Suggestion &row) {
        m_code = row.key.toString().toStdString();
        setToolTip(row.title);
        markAs(this, "wrong", false);
        emit changed();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_code.clear();
        setToolTip({});
        markAs(this, "wrong", false);
        emit changed();
    });
    connect(this, &QLineEdit::editingFinished, this, &CommuneField::settle);
}

std::optional<std::string> CommuneField::code() const {
    if (!m_code.empty()) return m_code;
    // Typed in full without taking the row.
    const auto typed = domain::foldText(text().trimmed().toStdString());
    if (typed.empty()) return std::nullopt;
    const auto found = domain::findCommunes(text().trimmed().toStdString(), 2);
    if (!found.empty() && (domain::foldText(found.front()->name) == typed || found.size() == 1)) return found.front()->code;
    return std::nullopt;
}

void CommuneField::setCode(const std::string &code) {
    const auto *known = domain::commune(code);
    m_code = known ? code : std::string();
    setText(known ? QString::fromStdString(known->name) : QString());
    setCursorPosition(0); // a long name shows its beginning
    setToolTip(text());   // and is there whole
    markAs(this, "wrong", false);
}

void CommuneField::settle() {
    if (const auto found = code(); found && m_code.empty()) setCode(*found);
    markAs(this, "wrong", isWrong());
}

WhenField::WhenField(const QString &name, const Clock &clock, QWidget *parent) : QLineEdit(parent), m_clock(clock), m_minute(this) {
    setObjectName(name);
    showNow();
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &WhenField::keepUp);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_now = false;
        markAs(this, "wrong", false);
        emit changed();
    });
    connect(this, &QLineEdit::editingFinished, this, &WhenField::settle);
}

void WhenField::showNow() {
    //: In the field of the time of an encounter: 14:32
    setText(tr("Now, %1").arg(parisTime(m_clock.nowMs()).toString(QStringLiteral("HH:mm"))));
}

void WhenField::keepUp() {
    constexpr std::int64_t minuteMs = 60'000, atLeastMs = 1'000;
    if (m_now && !hasFocus()) showNow(); // under somebody's hand nothing moves; it is said anew when they leave it
    m_minute.start(static_cast<int>(std::max(atLeastMs, minuteMs - m_clock.nowMs() % minuteMs)));
}

void WhenField::showEvent(QShowEvent *event) {
    QLineEdit::showEvent(event);
    keepUp();
}

void WhenField::hideEvent(QHideEvent *event) {
    m_minute.stop();
    QLineEdit::hideEvent(event);
}

void WhenField::setNow() {
    m_now = true;
    markAs(this, "wrong", false);
    showNow();
}

void WhenField::setValue(const QString &iso) {
    const auto when = QDateTime::fromString(iso, Qt::ISODate);
    m_now = !when.isValid();
    setText(m_now ? iso : when.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    if (m_now) showNow();
}

std::optional<std::string> WhenField::value() const {
    const auto now = parisTime(m_clock.nowMs());
    const auto when = m_now ? std::optional(now) : parseWhen(text(), now);
    if (!when || when->date().year() < 1900 || when->date().year() > 2199) return std::nullopt;
    return when->toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString();
}

bool WhenField::isAhead() const {
    const auto when = m_now ? std::nullopt : value();
    return when && liesAhead(QString::fromStdString(*when), m_clock.nowMs());
}

void WhenField::settle() {
    if (m_now || text().trimmed().isEmpty()) return setNow();
    const auto now = parisTime(m_clock.nowMs());
    const auto when = parseWhen(text(), now);
    markAs(this, "wrong", !when);
    if (!when) return;
    if (*when == now) return setNow();
    setText(when->toString(when->date() == now.date() ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM/yyyy HH:mm")));
}

DayField::DayField(const QString &name, const Clock &clock, QWidget *parent) : QLineEdit(parent), m_clock(clock) {
    setObjectName(name);
    setPlaceholderText(tr("DD/MM/YYYY"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_shown.reset();
        markAs(this, "wrong", false);
        emit changed();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { // by the program too: a draft that comes back
        if (text == m_shownAs) return;
        m_shown.reset();
        markAs(this, "wrong", false);
    });
    connect(this, &QLineEdit::editingFinished, this, &DayField::settle);
}

std::optional<QDate> DayField::day() const {
    if (m_shown) return m_shown;
    return parseDay(text(), parisTime(m_clock.nowMs()).date(), Towards::Future);
}

void DayField::setDay(std::optional<QDate> day) {
    m_shown = day;
    markAs(this, "wrong", false);
    if (!day) return clear();
    const bool thisYear = day->year() == parisTime(m_clock.nowMs()).date().year();
    QString shown = QLocale().toString(*day, thisYear ? QStringLiteral("dddd dd/MM") : QStringLiteral("dd/MM/yyyy"));
    shown[0] = shown[0].toUpper();
    m_shownAs = shown;
    setText(shown);
}

void DayField::settle() {
    if (text().trimmed().isEmpty()) return;
    const auto understood = day();
    markAs(this, "wrong", !understood);
    if (understood) setDay(understood);
}

} // namespace tp::ui
