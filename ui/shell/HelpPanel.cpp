#include "ui/shell/HelpPanel.h"

#include "ui/lists/StateFormat.h"
#include "ui/shell/KeyList.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Scrolled.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>

namespace tp::ui {
namespace {
QWidget *table(const std::vector<KeyRow> &rows) {
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &row : rows) {
        auto *keys = makeLabel(row.keys, Type::Strong);
        keys->setMinimumWidth(keys->fontMetrics().averageCharWidth() * 16);
        grid->addWidget(keys, line, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(row.words), line++, 1);
    }
    return whole;
}

QWidget *state(StateTag::State state, const QString &word, const QString &meaning) {
    auto *whole = new QWidget;
    auto *line = new QVBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::xs);
    line->addWidget(new StateTag(state, word), 0, Qt::AlignLeft);
    line->addWidget(makeLabel(meaning));
    return whole;
}
} // namespace

HelpPanel::HelpPanel(QWidget *window) : QFrame(window), m_content(new QVBoxLayout) {
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("Help"));
    setProperty("popup", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("help.close"), tr("Close"), this, QStringLiteral("close"));
    close->setCompact(true);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Help"), Type::Title), 1);
    head->addWidget(close);
    auto *inner = new QWidget;
    inner->setLayout(m_content);
    m_content->setContentsMargins(0, 0, space::m, 0);
    m_content->setSpacing(space::m);
    auto *area = scrolled(inner);
    area->setObjectName(QStringLiteral("help.text"));
    area->setAccessibleName(tr("Help"));
    area->setFocusPolicy(Qt::StrongFocus); // the arrows and the page keys move it
    m_scroll = area;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::m, space::l);
    column->addLayout(head);
    column->addWidget(area, 1);
    connect(close, &QPushButton::clicked, this, &HelpPanel::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!isVisible() || !now || now == this || isAncestorOf(now)) return;
        m_before.clear(); // somebody else has it
        dismiss();
    });
    window->installEventFilter(this);
    hide();
}

void HelpPanel::open(const QString &title, const QWidget &page) {
    m_before = QApplication::focusWidget();
    fill(title, page);
    place();
    show();
    raise();
    static_cast<QScrollArea *>(m_scroll)->ensureVisible(0, 0);
    m_scroll->setFocus(Qt::TabFocusReason);
}

void HelpPanel::dismiss() {
    if (!isVisible()) return;
    const auto before = m_before;
    m_before.clear();
    hide();
    if (before) before->setFocus();
}

void HelpPanel::fill(const QString &title, const QWidget &page) {
    emptyLayout(m_content);
    const auto section = [this](const QString &heading) { m_content->addWidget(makeLabel(heading, Type::Section)); };
    if (const auto here = keysIn(page); !here.empty()) {
        section(tr("Keys of the page “%1”").arg(title));
        m_content->addWidget(table(here));
    }
    section(tr("Keys that work everywhere"));
    m_content->addWidget(table(keysOf(*window())));
    section(tr("What the words of state mean"));
    store::Record kept, sent, contested; // the words are those of the lists
    kept.pending = true;
    contested.conflicts = {"note"};
    const std::tuple<const store::Record &, QString> states[] = {
        {kept, tr("Saved on this computer, sealed, and safe there. It leaves by itself as soon as there is network.")},
        {sent, tr("On the server too, sealed: colleagues who may read it receive it.")},
        {contested,
         tr("Two people changed the same thing without network. Nothing is lost: both versions wait until somebody chooses, on the "
            "page “To read again”.")}};
    for (const auto &[record, meaning] : states) m_content->addWidget(state(sendingOf(record), sendingText(record), meaning));
    m_content->addWidget(state(StateTag::State::ToComplete, toCompleteText(),
                               tr("Noted in a hurry: saved like the others, and kept under your eyes until it is completed.")));
    section(tr("How duplicates are looked for"));
    m_content->addWidget(makeLabel(
        tr("Before a new file is opened, and for each line of an import, the program compares the name with those of the files you may "
           "read: by sound, without accents, with a letter more or less, by nickname, in either order; the year of birth and the phone "
           "weigh in. A file you may not read is never looked at: somebody can be known elsewhere without showing here. The program only "
           "suggests. A person decides, and what was put together can be separated again.")));
    m_content->addStretch();
}

void HelpPanel::place() {
    const auto *over = parentWidget();
    const int width = std::min(over->width() - 24, over->fontMetrics().averageCharWidth() * 96);
    const int height = std::min(over->height() - 24, 640);
    setGeometry((over->width() - width) / 2, (over->height() - height) / 2, width, height);
}

void HelpPanel::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    m_content->parentWidget()->setMaximumWidth(width());
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

} // namespace tp::ui
