// How the page is laid out; what it does is in ImportPage.cpp.
#include "ui/importing/ImportPage.h"

#include "ui/importing/ImportWords.h"
#include "ui/lists/PageHeader.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QComboBox>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace tp::ui {
namespace {
QWidget *atTop(QWidget *card) { // scrolls where the window is small
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->addWidget(card);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}
QWidget *flowOf(std::initializer_list<QWidget *> buttons) {
    auto *whole = new QWidget;
    auto *flow = new FlowLayout(whole, space::s);
    for (auto *button : buttons) flow->addWidget(button);
    return whole;
}
} // namespace

ImportPage::ImportPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()), m_header(new PageHeader({}, this)),
      m_steps(new QStackedWidget) {
    setObjectName(QStringLiteral("import"));
    m_steps->addWidget(atTop(buildStart()));
    m_steps->addWidget(atTop(buildBusy()));
    m_reviewPlace = new QWidget;
    auto *place = new QVBoxLayout(m_reviewPlace);
    place->setContentsMargins({});
    m_steps->addWidget(m_reviewPlace);
    m_steps->addWidget(atTop(buildDone()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_steps, 1);
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &ImportPage::keep);
    recallWritten();
    tellType();
    tellPast();
    tellKept();
}

QWidget *ImportPage::buildStart() {
    auto *card = new Card;
    m_types = new QComboBox;
    m_types->setObjectName(QStringLiteral("import.type"));
    for (const auto *type : {"person", "encounter"}) m_types->addItem(plural(typeOf(type)), QString::fromLatin1(type));
    m_problem = makeLabel({});
    m_problem->setObjectName(QStringLiteral("import.problem"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    m_choose = new Button(Button::Kind::Primary, QStringLiteral("import.choose"), tr("Choose a file"), this, QStringLiteral("import"));
    auto *pasted = new Button(Button::Kind::Secondary, QStringLiteral("import.paste"), tr("Paste a table"), this);
    pasted->setKeyHint(tr("Ctrl+V"));
    card->content()->addWidget(makeLabel(tr("Nothing is written before you have seen every line."), Type::Section));
    card->content()->addWidget(makeLabel(
        tr("A CSV file of Excel or LibreOffice, or a table copied from there. The first line names the columns. You say where each "
           "column goes, correct what does not fit, and decide about those who are perhaps known already. Afterwards, one undo "
           "takes the whole import away.")));
    auto *types = labelled(tr("What the lines are"), m_types);
    types->setMaximumWidth(320);
    card->content()->addWidget(types);
    card->content()->addWidget(m_problem);
    card->content()->addWidget(flowOf({m_choose, pasted}));
    m_unfinished = new QWidget;
    m_unfinished->setObjectName(QStringLiteral("import.unfinished"));
    auto *unfinished = new QVBoxLayout(m_unfinished);
    unfinished->setContentsMargins(0, space::s, 0, 0);
    unfinished->setSpacing(space::s);
    card->content()->addWidget(m_unfinished);
    m_unfinished->hide();
    m_past = new QWidget;
    m_past->setObjectName(QStringLiteral("import.past"));
    auto *past = new QVBoxLayout(m_past);
    past->setContentsMargins(0, space::s, 0, 0);
    past->setSpacing(space::s);
    card->content()->addWidget(m_past);
    m_past->hide();
    connect(m_types, &QComboBox::activated, this, [this] {
        m_type = fromQt(m_types->currentData().toString());
        tellType();
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(pasted, &QPushButton::clicked, this, &ImportPage::paste);
    connect(new QShortcut(QKeySequence::Paste, card, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &ImportPage::paste);
    return card;
}

QWidget *ImportPage::buildBusy() {
    auto *card = new Card;
    m_what = makeLabel({}, Type::Section);
    m_count = makeLabel({});
    m_count->setObjectName(QStringLiteral("import.count"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("import.progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_stop = new Button(Button::Kind::Secondary, QStringLiteral("import.stop"), tr("Stop"), this);
    card->content()->addWidget(m_what);
    card->content()->addWidget(m_progress);
    card->content()->addWidget(m_count);
    card->content()->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, &ImportPage::stop);
    return card;
}

QWidget *ImportPage::buildDone() {
    auto *card = new Card;
    m_done = makeLabel({}, Type::Section);
    m_done->setObjectName(QStringLiteral("import.done"));
    m_left = makeLabel({});
    m_left->setObjectName(QStringLiteral("import.left"));
    m_goOn = new Button(Button::Kind::Primary, QStringLiteral("import.goOn"), {}, this);
    m_see = new Button(Button::Kind::Primary, QStringLiteral("import.see"), {}, this);
    m_undo = new Button(Button::Kind::Secondary, QStringLiteral("import.undo"), tr("Undo the import"), this, QStringLiteral("retry"));
    m_another = new Button(Button::Kind::Link, QStringLiteral("import.another"), {}, this);
    card->content()->addWidget(m_done);
    card->content()->addWidget(m_left);
    card->content()->addWidget(flowOf({m_goOn, m_see, m_undo, m_another}));
    connect(m_goOn, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_see, &QPushButton::clicked, this, [this] {
        m_context.open({m_type == "person" ? QStringLiteral("persons") : QStringLiteral("encounters"), {}, QLatin1String(searchPart)});
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(m_shown); });
    connect(m_another, &QPushButton::clicked, this, [this] {
        letRestGo();
        go(Start);
    });
    return card;
}

// Every import that can still be undone, the newest first.
void ImportPage::tellPast() {
    auto *rows = static_cast<QVBoxLayout *>(m_past->layout());
    emptyLayout(rows);
    m_past->setVisible(!m_imports.empty());
    if (m_imports.empty()) return;
    rows->addWidget(separator());
    rows->addWidget(makeLabel(tr("Imported not long ago"), Type::Strong));
    rows->addWidget(
        makeLabel(tr("Each can be undone for %1 days, also after a lock or a new start. What somebody has worked on since stays.")
                      .arg(QLocale().toString(pastImportDays)),
                  Type::Small));
    for (auto at = m_imports.rbegin(); at != m_imports.rend(); ++at) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(space::m);
        line->addWidget(makeLabel(QStringLiteral("%1 · %2 · %3")
                                      .arg(at->source, momentText(at->atMs, m_backend.clock().nowMs()),
                                           importedText(at->type, static_cast<int>(at->created.size())))),
                        1);
        auto *button = new Button(Button::Kind::Secondary, QStringLiteral("import.undo.%1").arg(at->number), tr("Undo the import"), nullptr,
                                  QStringLiteral("retry"));
        button->setSmall(true);
        button->setAccessibleName(tr("Undo the import of “%1”").arg(at->source));
        line->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, number = at->number] { undo(number); });
        rows->addWidget(row);
        row->show(); // at once: the keyboard may go there
    }
}

} // namespace tp::ui
