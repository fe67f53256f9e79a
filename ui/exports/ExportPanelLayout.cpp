// How the panel looks, and what its controls are connected to.
#include "ui/exports/ExportColumns.h"
#include "ui/exports/ExportPanel.h"
#include "ui/exports/ProfileBar.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"

#include <QButtonGroup>
#include <QListView>
#include <QProgressBar>
#include <QRadioButton>
#include <QShortcut>

namespace tp::ui {

ExportPanel::ExportPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_columns(new ExportColumns(this)),
      m_header(new PageHeader(tr("Export"), this)), m_profiles(new ProfileBar(backend, context, [this] { return form(); })) {
    setObjectName(QStringLiteral("exportPanel"));
    setAccessibleName(tr("Export"));
    auto *body = new ScrolledColumns;
    body->setObjectName(QStringLiteral("export.body"));
    m_choices = body->widget();
    auto *left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(buildWarning());
    left->addWidget(buildForm());
    auto *saved = new Card(nullptr, 16);
    saved->content()->addWidget(m_profiles);
    left->addWidget(saved);
    left->addStretch();
    body->columns()->addLayout(left, 1);
    body->columns()->addWidget(buildColumns(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(body, 1);
    column->addWidget(buildFoot());

    connect(m_columns, &ExportColumns::edited, this, &ExportPanel::tell);
    connect(m_columns, &ExportColumns::edited, this, &ExportPanel::keepChoices);
    connect(m_programs, &QRadioButton::toggled, this, &ExportPanel::keepChoices);
    connect(m_profiles, &ProfileBar::picked, this, &ExportPanel::choose);
    onCtrlEnter(this, this, &ExportPanel::askFile);
    for (const auto &[key, by] : {std::pair{Qt::ALT | Qt::Key_Up, -1}, std::pair{Qt::ALT | Qt::Key_Down, 1}})
        connect(described(new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut),
                          by < 0 ? tr("Move the column up") : tr("Move the column down")),
                &QShortcut::activated, this, [this, by = by] { moveColumn(by); });
}

void ExportPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool compact = width() < fontMetrics().averageCharWidth() * 100;
    const int side = compact ? space::l : space::xl, edge = compact ? space::s : space::l, top = compact ? edge : pageTop;
    if (m_ownMargins) layout()->setContentsMargins(side, top, side, edge);
    layout()->setSpacing(compact ? space::s : space::m);
}

QWidget *ExportPanel::buildWarning() {
    auto *card = new Card(nullptr, 16);
    auto *tag = new StateTag(StateTag::State::Late, tr("Leaves the vault"), nullptr);
    m_leaves =
        makeLabel(tr("The file is not encrypted: whoever opens it can read it, and it is no longer erased with the rest. Who exported "
                     "what is noted in the access log."));
    m_leaves->setObjectName(QStringLiteral("export.leaves"));
    m_names = makeLabel({}, Type::Strong);
    m_names->setObjectName(QStringLiteral("export.names"));
    m_names->setWordWrap(true);
    card->content()->addWidget(tag, 0, Qt::AlignLeft);
    card->content()->addWidget(m_leaves);
    card->content()->addWidget(m_names);
    return card;
}

QWidget *ExportPanel::buildForm() {
    auto *card = new Card(nullptr, 16);
    auto *both = new QButtonGroup(card);
    const auto add = [&](const char *name, const QString &title, const QString &means) {
        auto *radio = new QRadioButton(title);
        radio->setObjectName(QLatin1String(name));
        radio->setAccessibleName(title);
        radio->setAccessibleDescription(means);
        both->addButton(radio);
        auto *small = makeLabel(means, Type::Small);
        small->setContentsMargins(22, 0, 0, 0);
        card->content()->addWidget(radio);
        card->content()->addWidget(small);
        return radio;
    };
    card->content()->setSpacing(space::xs);
    card->content()->addWidget(makeLabel(tr("Who will read it"), Type::Section));
    m_people =
        add("export.people", tr("People, in a spreadsheet"), tr("Words and days as here: 24/11/2026, Housing. Opens by double click."));
    m_programs =
        add("export.programs", tr("A program, or an evaluator"), tr("Codes and ISO dates: 2026-11-24, housing. Names stand beside ids."));
    m_people->setChecked(true);
    return card;
}

QWidget *ExportPanel::buildColumns() {
    auto *card = new Card(nullptr, 16);
    m_view = new QListView;
    m_view->setObjectName(QStringLiteral("export.columns"));
    m_view->setAccessibleName(tr("Columns of the file"));
    m_view->setAccessibleDescription(tr("Space chooses, Alt+Up and Alt+Down change the order."));
    m_view->setProperty("role", QStringLiteral("ticks"));
    m_view->setModel(m_columns);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMinimumHeight(fontMetrics().height() * 12);
    m_count = makeLabel({}, Type::Small);
    m_count->setObjectName(QStringLiteral("export.count"));
    auto *bar = new QWidget;
    auto *buttons = new FlowLayout(bar, space::s);
    const auto add = [&](const char *name, const QString &text, auto act) {
        auto *button = new Button(Button::Kind::Link, QLatin1String(name), text, this);
        button->setSmall(true);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add("export.all", tr("All"), [this] { m_columns->chooseAll(true); });
    add("export.none", tr("None"), [this] { m_columns->chooseAll(false); });
    add("export.up", tr("Move up (Alt+↑)"), [this] { moveColumn(-1); });
    add("export.down", tr("Move down (Alt+↓)"), [this] { moveColumn(1); });
    card->content()->setSpacing(space::s);
    card->content()->addWidget(makeLabel(tr("Columns, in the order of the file"), Type::Section));
    card->content()->addWidget(m_count);
    card->content()->addWidget(m_view, 1);
    card->content()->addWidget(bar);
    return card;
}

QWidget *ExportPanel::buildFoot() {
    auto *foot = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Export"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(260);
    m_go =
        new Button(Button::Kind::Primary, QStringLiteral("export.go"), tr("Choose the file and export…"), this, QStringLiteral("export"));
    m_go->setKeyHint(tr("Ctrl+Enter"));
    m_stop = new Button(Button::Kind::Secondary, QStringLiteral("export.stop"), tr("Stop"), this);
    auto *close = new Button(Button::Kind::Secondary, QStringLiteral("export.close"), tr("Back to the list"), this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    line->addWidget(m_go);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    line->addWidget(close);
    line->addStretch();
    m_stop->hide();
    m_progress->hide();
    connect(m_go, &QPushButton::clicked, this, &ExportPanel::askFile);
    connect(close, &QPushButton::clicked, this, &ExportPanel::closed);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job) m_job->abort();
        over(tr("Export stopped. No file was written."));
    });
    return foot;
}

} // namespace tp::ui
