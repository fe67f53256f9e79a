#include "ui/theme/Theme.h"

#include "ui/theme/Popups.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QProxyStyle>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

static void initResources() { Q_INIT_RESOURCE(resources); } // outside any namespace: the macro declares a global function

namespace tp::ui {
namespace {

constexpr auto settingKey = "appearance", sizeKey = "textSize", scaleName = "textScale";
constexpr double smallestPoint = 10;

QFont baseFont() {
    QFont font = QApplication::font();
    // Without a desktop there is no font of choice, only fontconfig's last resort: take the one the pictures were drawn with, if it is
    // here.
    static const QStringList lastResorts{QStringLiteral("Sans"), QStringLiteral("Sans Serif"), QStringLiteral("DejaVu Sans"),
                                         QStringLiteral("Sans-Serif")};
    if (lastResorts.contains(font.family()) && QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    if (font.pointSizeF() < smallestPoint) font.setPointSizeF(smallestPoint);
    return font;
}

// What the style itself draws beside words grows with them, also without the style sheet; scroll bars stay. Of the sizes of icons, those
// that the others are taken from.
class GrowingStyle final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_SmallIconSize:
        case PM_ToolBarIconSize:
        case PM_TabBarScrollButtonWidth:
            return scaled(usual);
        default:
            return usual;
        }
    }
};

int knownSize(int percent) {
    return std::find(std::begin(Theme::textSizes), std::end(Theme::textSizes), percent) == std::end(Theme::textSizes) ? 100 : percent;
}

} // namespace

Theme::Theme(QApplication &application) : QObject(&application), m_application(application), m_system(application.palette()) {
    initResources();
    const QString chosen = QSettings().value(QLatin1String(settingKey)).toString();
    m_choice = chosen == QLatin1String("light") ? Choice::Light : chosen == QLatin1String("dark") ? Choice::Dark : Choice::System;
    m_base = baseFont();
    m_textSize = knownSize(QSettings().value(QLatin1String(sizeKey)).toInt());
    QApplication::setStyle(new GrowingStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
    applyTextSize();
    apply();
    application.installEventFilter(this);
    application.installEventFilter(new Popups(this));
}

Theme::~Theme() = default;

void Theme::show(Choice choice) {
    m_choice = choice;
    apply();
}

void Theme::choose(Choice choice) {
    QSettings().setValue(QLatin1String(settingKey), choice == Choice::Light  ? QStringLiteral("light")
                                                    : choice == Choice::Dark ? QStringLiteral("dark")
                                                                             : QStringLiteral("system"));
    show(choice);
}

void Theme::chooseTextSize(int percent) {
    m_textSize = knownSize(percent);
    QSettings().setValue(QLatin1String(sizeKey), m_textSize);
    applyTextSize();
    apply();
}

void Theme::applyTextSize() {
    QFont font = m_base;
    font.setPointSizeF(m_base.pointSizeF() * m_textSize / 100);
    m_application.setProperty(scaleName, m_textSize / 100.0);
    QApplication::setFont(font);
}

// What has a font of its own does not hear of the application's; and a style sheet that is set anew gives every widget back the font it had
// when it first met one.
void Theme::followScale() {
    for (auto *widget : QApplication::allWidgets())
        if (const auto type = widget->property(typeProperty); type.isValid()) widget->setFont(typeFont(static_cast<Type>(type.toInt())));
}

bool Theme::eventFilter(QObject *watched, QEvent *event) {
    if (!m_applying && event->type() == QEvent::ApplicationPaletteChange && watched == &m_application) {
        const auto now = QApplication::palette();
        if (now.color(QPalette::Window) != m_applied) follow(now);
    } else if (!m_applying && event->type() == QEvent::ThemeChange) {
        // Our palette hides the system's: without it for a moment, the application's palette is the system's new one.
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
        follow(QApplication::palette());
    }
    return QObject::eventFilter(watched, event);
}

void Theme::follow(const QPalette &system) {
    m_system = system;
    apply();
}

void Theme::apply() {
    const QScopedValueRollback guard(m_applying, true);
    if (isHighContrast(m_system)) {
        QApplication::setPalette(m_system);
        m_application.setStyleSheet({});
    } else {
        const bool systemDark = m_system.color(QPalette::Window).lightness() < m_system.color(QPalette::WindowText).lightness();
        const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && systemDark);
        const Tokens &now = dark ? darkTokens() : lightTokens();
        QApplication::setPalette(paletteOf(now));
        m_application.setStyleSheet(styleSheetOf(now, controlHeight()));
    }
    followScale();
    m_applied = QApplication::palette().color(QPalette::Window);
    emit applied();
}

bool isHighContrast(const QPalette &system) {
    // Qt 6.4 does not tell. High contrast schemes are the only ones of pure black on pure white, or the reverse.
    return contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) > 20.5;
}

QPalette paletteOf(const Tokens &t) {
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.sunken},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.muted},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.late},
        {QPalette::Highlight, t.accentSoft},
        {QPalette::HighlightedText, t.text},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.control},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.line},
        {QPalette::Shadow, t.line},
        {QPalette::ToolTipBase, t.text},
        {QPalette::ToolTipText, t.window},
    };
    for (const auto &[role, color] : roles) palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

QString styleSheetOf(const Tokens &t, int height) {
    QFile file(QStringLiteral(":/theme.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> colours[] = {
        {"window", t.window},         {"rail", t.rail}, {"surface", t.surface}, {"sunken", t.sunken}, {"line", t.line},
        {"control", t.control},       {"text", t.text}, {"muted", t.muted},     {"accent", t.accent}, {"onAccent", t.onAccent},
        {"accentSoft", t.accentSoft}, {"late", t.late},
    };
    for (const auto &[name, colour] : colours) sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), colour.name());
    sheet.replace(QStringLiteral("@scheme@"), t.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const int radio = scaled(14), rim = scaled(5); // chosen, the rim is thick and the whole as large
    const std::pair<const char *, int> sizes[] = {
        {"control-height", height - 2}, // without its border
        {"tick", scaled(16)},
        {"radio", radio},
        {"radio-rim", rim},
        {"radio-dot", radio + 2 - 2 * rim},
        {"radio-round", radio / 2 + 1},
        {"arrow", std::min(24, scaled(14))}, // in the 28 that a drop-down list keeps for it
        {"scroller", scaled(28)},
    };
    for (const auto &[name, size] : sizes) sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), QString::number(size));
    return sheet;
}

double textScale() {
    const auto scale = qApp->property(scaleName);
    return scale.isValid() ? scale.toDouble() : 1;
}

QFont typeFont(Type type) {
    QFont font = QApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : smallestPoint;
    const double scale = textScale();
    switch (type) {
    case Type::Title:
        font.setPointSizeF(base + 7 * scale), font.setWeight(QFont::DemiBold);
        break;
    case Type::Figure:
        font.setPointSizeF(base + 9.5 * scale), font.setWeight(QFont::DemiBold);
        break;
    case Type::Section:
        font.setPointSizeF(base + 1.25 * scale), font.setWeight(QFont::DemiBold);
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        break;
    case Type::Label:
        font.setPointSizeF(base - 1 * scale), font.setWeight(QFont::DemiBold);
        break;
    case Type::Small:
        font.setPointSizeF(base - 1 * scale);
        break;
    case Type::Hint:
        font.setPointSizeF(base - 1.75 * scale);
        break;
    }
    return font;
}

int scaled(int pixels) { return static_cast<int>(std::lround(pixels * textScale())); }

int controlHeight() { return std::max(34, QFontMetrics(QApplication::font()).height() + 17); }

} // namespace tp::ui
