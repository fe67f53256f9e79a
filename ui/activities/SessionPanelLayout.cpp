// How a session is laid out; what can be done to it is in SessionPanel.cpp.
#include "ui/activities/AttendanceDoubt.h"
#include "ui/activities/AttendanceModel.h"
#include "ui/activities/SessionActs.h"
#include "ui/activities/SessionForms.h"
#include "ui/activities/SessionPanel.h"
#include "ui/exports/ExportButton.h"
#include "ui/flows/RecordHistory.h"
#include "ui/lists/RecordTable.h"
#include "ui/persons/FindAlike.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PanelTop.h"
#include "ui/widgets/PersonPicker.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Steps.h"

#include <QHeaderView>
#include <QShortcut>

namespace tp::ui {
void SessionPanel::build() {
    setObjectName(QStringLiteral("sessionPanel"));
    setProperty("card", true);
    m_title = makeLabel({}, Type::Section);
    m_title->setObjectName(QStringLiteral("session.title"));
    m_when = makeLabel({}, Type::Strong);
    m_about = makeLabel({});
    m_seats = makeLabel({});
    m_seats->setObjectName(QStringLiteral("session.seats"));
    m_state = new StateTag(StateTag::State::Late, {}, this);
    m_state->setObjectName(QStringLiteral("session.state"));
    m_versions = new VersionsNotice(m_context, QStringLiteral("session"), this);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(space::xs);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("session.close"), tr("Close"), this, QStringLiteral("close"));
    auto *top = panelTop(m_title, close);

    m_tooMany = new QWidget(this);
    m_tooManyWords = makeLabel({}, Type::Strong);
    for (auto *label : {m_title, m_when, m_tooManyWords}) label->setWordWrap(true);
    m_enlarge = new Button(Button::Kind::Secondary, QStringLiteral("session.enlarge"), tr("Enlarge the session"), this);
    m_wait = new Button(Button::Kind::Secondary, QStringLiteral("session.wait"), tr("Move to the waiting list"), this);
    for (auto *button : {m_enlarge, m_wait}) button->setSmall(true);
    auto *ask = new QVBoxLayout(m_tooMany);
    ask->setContentsMargins({});
    ask->setSpacing(space::s);
    ask->addWidget(m_tooManyWords);
    auto *answers = new QWidget;
    auto *flow = new FlowLayout(answers, space::s);
    flow->addWidget(m_enlarge);
    flow->addWidget(m_wait);
    ask->addWidget(answers);

    m_toTell = new QWidget(this);
    m_toTell->setObjectName(QStringLiteral("session.toTell"));
    auto *told = new QVBoxLayout(m_toTell);
    told->setContentsMargins({});
    told->setSpacing(space::s);

    m_signUp = new Button(Button::Kind::Primary, QStringLiteral("session.signUp"), tr("Sign up"), this, QStringLiteral("plus"));
    m_signUp->hide();
    connect(m_signUp, &QPushButton::clicked, this, [this] {
        if (!m_story || !m_offered) return;
        signUp(m_backend, m_context, *m_story, *m_offered);
        offer({});
        emit offerTaken();
    });
    m_picker = new PersonPicker(QStringLiteral("session.who"), m_backend.reader(), m_backend.clock(), this);
    m_picker->setPlaceholder(tr("Sign somebody up: a name, then Enter"));
    findAlikeFor(*m_picker, m_backend);
    m_takeUp = new Button(Button::Kind::Secondary, QStringLiteral("session.takeUp"), tr("Take up"), this);
    m_takeUp->setSmall(true);
    connect(m_takeUp, &QPushButton::clicked, this, [this] {
        if (m_story) takeUp(m_backend, m_context, *m_story);
    });
    m_table = new RecordTable;
    m_table->setModel(m_people);
    m_table->setObjectName(QStringLiteral("attendanceTable"));
    m_table->setAccessibleName(tr("People signed up"));
    m_table->setColumns({{CellLook::Strong, 0, 0}, {CellLook::Plain, 16, 34}, {CellLook::State, 13, 0, 1, true}});
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 5);
    m_table->installEventFilter(this);
    m_none = makeLabel(tr("Nobody is signed up yet."));
    m_elsewhere = makeLabel({}, Type::Small);
    m_hint = makeLabel(tr("↑ ↓ to go through, P present, A absent, E excused, Space for the next answer, Delete to cancel a sign-up."),
                       Type::Small);
    m_doubt = new AttendanceDoubt(QStringLiteral("session.doubt"), this);
    m_marks = new QWidget(this);
    auto *marks = new FlowLayout(m_marks, space::s);
    for (const auto &[code, key] : {std::pair("present", tr("P")), std::pair("absent", tr("A")), std::pair("excused", tr("E"))}) {
        auto *mark =
            new Button(Button::Kind::Secondary, QStringLiteral("session.%1").arg(QLatin1String(code)), termLabel("attendance", code));
        mark->setSmall(true);
        mark->setKeyHint(key);
        connect(mark, &QPushButton::clicked, this, [this, code = code] { say(code, true); });
        marks->addWidget(mark);
    }
    m_cancel = new Button(Button::Kind::Link, QStringLiteral("session.cancelSignUp"), tr("Cancel the sign-up"));
    m_file = new Button(Button::Kind::Link, QStringLiteral("session.file"), tr("Open the file"));
    marks->addWidget(m_cancel);
    marks->addWidget(m_file);

    m_past = new Button(Button::Kind::Link, QStringLiteral("session.past"), tr("History of this sign-up"), this, QStringLiteral("clock"));
    m_past->setSmall(true);
    m_past->setKeyHint(tr("H"));
    connect(m_past, &QPushButton::clicked, this, &SessionPanel::showPast);

    m_sheet = new Button(Button::Kind::Primary, QStringLiteral("session.sheet"), tr("Sign-in sheet"), this);
    m_sheet->setKeyHint(tr("Ctrl+P"));
    m_change = new Button(Button::Kind::Secondary, QStringLiteral("session.change"), tr("Change the session"), this);
    m_change->setKeyHint(tr("F2"));
    m_off = new Button(Button::Kind::Link, QStringLiteral("session.off"), tr("Call off"), this);
    m_lengthen = new Button(Button::Kind::Link, QStringLiteral("session.lengthen"), tr("Lengthen the series"), this);
    m_delete = new Button(Button::Kind::Link, QStringLiteral("session.delete"), tr("Delete"), this);
    auto *acts = new QWidget;
    auto *line = new FlowLayout(acts, space::s);
    for (auto *button : {m_sheet, m_change}) line->addWidget(button);
    auto *ends = new QWidget;
    auto *last = new FlowLayout(ends, space::s);
    auto *exported = new ExportButton(m_backend, QStringLiteral("session.export"), ends);
    exported->offer(m_people, [this](int row) { // the sign-up where the file is read, and the seat in any case
        const auto *one = m_people->at(row);
        std::vector<ExportedRecord> records;
        if (one->signUp) records.emplace_back("signup", one->signUp->id);
        records.emplace_back("session_seat", one->seat);
        return records;
    });
    last->addWidget(exported);
    for (auto *button : {m_lengthen, m_off, m_delete}) last->addWidget(button);

    auto *reading = new QVBoxLayout;
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(top);
    for (auto *label : {m_when, m_about}) reading->addWidget(label);
    reading->addWidget(m_versions);
    reading->addWidget(m_state, 0, Qt::AlignLeft);
    reading->addWidget(m_seats);
    reading->addLayout(m_facts);
    reading->addWidget(acts);
    reading->addWidget(m_tooMany);
    reading->addWidget(m_toTell);
    reading->addWidget(m_signUp, 0, Qt::AlignLeft);
    reading->addWidget(m_picker);
    reading->addWidget(m_none);
    reading->addWidget(m_takeUp, 0, Qt::AlignLeft);
    reading->addWidget(m_table, 1);
    reading->addWidget(m_doubt);
    reading->addWidget(m_marks);
    reading->addWidget(m_past, 0, Qt::AlignLeft);
    reading->addWidget(m_elsewhere);
    reading->addWidget(m_hint);
    reading->addWidget(ends);
    m_history = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("session.history"), this);
    m_signUpHistory = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("session.signUpHistory"), this);
    m_seatHistory = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("session.seatHistory"), this);
    for (auto *history : {m_history, m_signUpHistory, m_seatHistory}) reading->addWidget(history);
    foldPast();
    reading->addStretch(); // where nobody is signed up there is no table to take the room
    auto *inner = new QWidget;
    inner->setLayout(reading);
    m_forms = new SessionForms(m_backend, m_context);
    m_stack->addWidget(scrolled(inner));
    m_stack->addWidget(m_forms);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 12, 16);
    whole->addWidget(m_stack);

    connect(close, &QPushButton::clicked, this, &SessionPanel::closed);
    connect(m_enlarge, &QPushButton::clicked, this, [this] {
        if (m_story) enlarge(m_backend, m_context, *m_story);
    });
    connect(m_wait, &QPushButton::clicked, this, [this] {
        if (m_story) moveToWaitingList(m_backend, m_context, *m_story);
    });
    connect(m_picker, &PersonPicker::changed, this, &SessionPanel::signUpPicked);
    connect(m_cancel, &QPushButton::clicked, this, &SessionPanel::cancelChosen);
    connect(m_file, &QPushButton::clicked, this, [this] {
        const auto *person = m_people->at(m_table->currentRow());
        if (person && person->signUp && person->signUp->file) m_context.open({QStringLiteral("persons"), *person->signUp->file});
    });
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        const auto *person = m_people->at(row);
        m_file->setEnabled(person && person->signUp);
        m_cancel->setEnabled(person && m_story && mayRelease(m_backend, *m_story, *person));
    });
    connect(m_sheet, &QPushButton::clicked, this, &SessionPanel::print);
    connect(m_change, &QPushButton::clicked, this, &SessionPanel::change);
    connect(m_off, &QPushButton::clicked, this, &SessionPanel::callOffOrHold);
    connect(m_lengthen, &QPushButton::clicked, this, &SessionPanel::lengthen);
    connect(m_delete, &QPushButton::clicked, this, &SessionPanel::remove);
    connect(m_forms, &SessionForms::ended, this, [this] {
        m_stack->setCurrentIndex(0);
        refresh();
        takeFocus();
    });
    connect(m_forms, &SessionForms::broughtBack, this, [this] { m_stack->setCurrentIndex(1); });
    const auto shortcut = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    shortcut(Qt::Key_F2, &SessionPanel::change);
}

} // namespace tp::ui
