#include "ui/persons/SituationTab.h"

#include "ui/flows/Deletion.h"
#include "ui/flows/RecordHistory.h"
#include "ui/persons/FileForm.h"
#include "ui/persons/Obstacles.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QStackedWidget>

namespace tp::ui {
namespace {

bool isObstacle(const schema::Field &field) {
    return std::ranges::any_of(obstacleFields(), [&](const auto *one) { return std::string_view(one->name) == field.name; });
}

// Obstacles two by two, then the circumstances: all of the schema, in its order; last what coordinators added.
FormLayout formLayout() {
    FormLayout layout{{"observedOn"}};
    const auto &obstacles = obstacleFields();
    std::vector<const char *> rest;
    for (const auto &field : typeOf("situation").fields)
        if (!field.is(schema::Automatic) && std::string_view(field.name) != "observedOn" && !isObstacle(field)) rest.push_back(field.name);
    for (std::size_t at = 0; at < obstacles.size(); at += 2) {
        layout.push_back({obstacles[at]->name});
        if (at + 1 < obstacles.size()) layout.back().push_back(obstacles[at + 1]->name);
    }
    for (const auto *name : rest) layout.push_back({name});
    layout.push_back({addedRows});
    return layout;
}

QString observedDay(const store::Record &situation) { return dateText(std::string_view(fromQt(fieldText(situation, "observedOn")))); }

} // namespace

ObstaclePicture::ObstaclePicture(QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_radar(new Radar(obstacleNames(), heaviestObstacle(), this)),
      m_words(new QVBoxLayout) {
    m_radar->setAccessibleName(tr("Obstacles"));
    m_line->setContentsMargins({});
    m_line->setSpacing(space::l);
    m_words->setSpacing(2);
    m_line->addWidget(m_radar, 3);
    m_line->addLayout(m_words, 2);
}

void ObstaclePicture::show(const store::Record *before, const store::Record &now) {
    const auto levels = obstacleLevels(now);
    const auto changes = before ? obstacleChanges(obstacleLevels(*before), levels) : ObstacleChanges();
    m_radar->setLevels(before ? obstacleLevels(*before) : RadarLevels(), levels, before ? changes.spoken() : obstaclesText(now));
    emptyLayout(m_words);
    const auto small = [this](const QString &text) { m_words->addWidget(makeLabel(text, Type::Small)); };
    if (before) small(tr("Dashed: %1").arg(observedDay(*before)));
    small(tr("Filled: %1").arg(observedDay(now)));
    const auto add = [this](const QString &title, const QStringList &lines, StateTag::State state) {
        if (lines.isEmpty()) return;
        m_words->addSpacing(space::s);
        m_words->addWidget(new StateTag(state, title, this, false), 0, Qt::AlignLeft);
        for (const auto &line : lines) m_words->addWidget(makeLabel(line));
    };
    add(tr("Better"), changes.better, StateTag::State::Sent);
    add(tr("Harder"), changes.harder, StateTag::State::Late);
    if (before && changes.better.isEmpty() && changes.harder.isEmpty())
        m_words->addWidget(makeLabel(tr("No change between these two days.")));
    if (!before) {
        const auto weighing = obstaclesText(now);
        m_words->addSpacing(space::s);
        m_words->addWidget(makeLabel(weighing.isEmpty() ? tr("No obstacle noted.") : weighing));
    }
    m_words->addStretch();
}

void ObstaclePicture::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_line->setDirection(width() < fontMetrics().averageCharWidth() * 60 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

SituationTab::SituationTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_columns(new QHBoxLayout(this)), m_before(new QComboBox),
      m_now(new QComboBox),
      m_none(makeLabel(tr("No situation noted yet. The first one, at the entry, is what later ones are compared with."))),
      m_choice(new QWidget), m_list(new QVBoxLayout), m_right(new QStackedWidget),
      m_new(new Button(Button::Kind::Primary, QStringLiteral("situation.new"), tr("Note the situation"), this, QStringLiteral("plus"))),
      m_history(new RecordHistory(backend, context, text, QStringLiteral("situation.showHistory"))) {
    setObjectName(QStringLiteral("situation"));
    m_columns->setContentsMargins({});
    m_columns->setSpacing(space::l);
    m_before->setObjectName(QStringLiteral("situation.before"));
    m_now->setObjectName(QStringLiteral("situation.now"));
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins({});
    choice->addWidget(labelled(tr("From"), m_before), 1);
    choice->addWidget(labelled(tr("To"), m_now), 1);
    auto *left = new Card;
    left->content()->addWidget(makeLabel(tr("Obstacles"), Type::Section));
    left->content()->addWidget(m_none);
    left->content()->addWidget(m_choice);
    m_picture = new ObstaclePicture(this);
    left->content()->addWidget(m_picture);
    left->content()->addStretch();
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Situations"), Type::Section));
    column->addWidget(m_new, 0, Qt::AlignLeft);
    column->addLayout(m_list);
    column->addWidget(m_history);
    m_history->hide();
    column->addStretch();
    m_form = new FormPanel(backend, context, QStringLiteral("situation.form"), typeOf("situation"), formLayout(), this);
    m_right->addWidget(reading);
    m_right->addWidget(m_form);
    auto *right = new Card;
    right->content()->addWidget(m_right);
    m_columns->addWidget(left, 55, Qt::AlignTop);
    m_columns->addWidget(right, 45, Qt::AlignTop);
    for (auto *box : {m_before, m_now}) connect(box, &QComboBox::activated, this, &SituationTab::fillPicture);
    connect(m_new, &QPushButton::clicked, this, &SituationTab::startNew);
    connect(m_form, &FormPanel::cancelled, this, [this] { (void)closeTop(); });
    connect(m_form, &FormPanel::broughtBack, this, [this] { m_right->setCurrentWidget(m_form); });
    connect(m_form, &FormPanel::saved, this, [this] {
        (void)closeTop();
        m_form->toastSaved(tr("Situation saved on this computer."));
        emit saved();
    });
}

void SituationTab::show(const RecordId &file, std::vector<store::Record> situations, bool mayWrite) {
    const bool another = m_file != file;
    if (another) {
        m_form->leave();
        (void)closeTop();
    }
    const bool same = !another && m_situations.size() == situations.size();
    const auto before = m_before->currentIndex(), now = m_now->currentIndex();
    m_file = file;
    m_situations = std::move(situations);
    m_mayWrite = mayWrite;
    m_new->setVisible(mayWrite);
    fillChoices();
    if (same) { // what was compared stays
        m_before->setCurrentIndex(before);
        m_now->setCurrentIndex(now);
    }
    fillPicture();
    fillList();
    if (another && mayWrite)
        goOnTyping(*m_form, "situation", file, m_situations, [this](const store::Record *situation) { openForm(situation); });
}

void SituationTab::leave() {
    m_form->leave();
    m_right->setCurrentIndex(0);
    m_file = {};
}

void SituationTab::fillChoices() {
    for (auto *box : {m_before, m_now}) {
        box->clear();
        for (const auto &situation : m_situations) box->addItem(observedDay(situation));
    }
    m_now->setCurrentIndex(m_situations.empty() ? -1 : 0);
    m_before->setCurrentIndex(static_cast<int>(m_situations.size()) - 1); // the entry
    m_choice->setVisible(m_situations.size() > 1);
}

const store::Record *SituationTab::chosen(const QComboBox &box) const {
    const auto at = static_cast<std::size_t>(box.currentIndex());
    return box.currentIndex() >= 0 && at < m_situations.size() ? &m_situations[at] : nullptr;
}

void SituationTab::fillPicture() {
    const auto *before = chosen(*m_before), *now = chosen(*m_now);
    m_none->setVisible(!now);
    m_picture->setVisible(now);
    if (now) m_picture->show(before == now ? nullptr : before, *now);
}

void SituationTab::fillList() {
    emptyLayout(m_list);
    m_history->keepAmong(m_situations);
    for (const auto &situation : m_situations) {
        auto *row = new QWidget;
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, space::s);
        column->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->addWidget(makeLabel(observedDay(situation), Type::Strong), 1);
        if (m_mayWrite && !situation.readOnly) {
            auto *change = new Button(Button::Kind::Link, QStringLiteral("situation.change"), tr("Change"));
            change->setAccessibleName(tr("Change the situation of %1").arg(observedDay(situation)));
            change->setSmall(true);
            connect(change, &QPushButton::clicked, this, [this, id = situation.id] {
                for (const auto &one : m_situations)
                    if (one.id == id) return openForm(&one);
            });
            head->addWidget(change);
        }
        auto *past = new Button(Button::Kind::Link, QStringLiteral("situation.history"), tr("History"));
        past->setAccessibleName(tr("History of the situation of %1").arg(observedDay(situation)));
        past->setSmall(true);
        connect(past, &QPushButton::clicked, this,
                [this, id = situation.id, words = past->accessibleName()] { m_history->open("situation", id, words); });
        head->addWidget(past);
        if (m_mayWrite && !situation.readOnly) {
            auto *gone = new Button(Button::Kind::Link, QStringLiteral("situation.delete"), tr("Delete"));
            gone->setAccessibleName(tr("Delete the situation of %1").arg(observedDay(situation)));
            gone->setSmall(true);
            connect(gone, &QPushButton::clicked, this, [this, id = situation.id] {
                deleteTogether(m_backend, m_context, {{"situation", id}}, tr("Situation deleted."), tr("The situation is back."));
            });
            head->addWidget(gone);
        }
        column->addLayout(head);
        if (const auto weighing = obstaclesText(situation); !weighing.isEmpty()) column->addWidget(makeLabel(weighing));
        for (const auto &field : typeOf(m_text.dictionary(), "situation").fields) {
            const auto *value = fieldValue(situation, field.name);
            if (!value || field.is(schema::Automatic) || std::string_view(field.name) == "observedOn" || isObstacle(field)) continue;
            column->addWidget(makeLabel(tr("%1: %2", "field, value").arg(label(field), m_text.of(field, *value)), Type::Small));
        }
        m_list->addWidget(row);
    }
}

void SituationTab::startNew() {
    if (m_right->currentWidget() == m_form) return m_form->form()->focusFirst(); // what is typed stays
    if (m_mayWrite) openForm(nullptr);
}

void SituationTab::openForm(const store::Record *situation) {
    FormPanel::Fields preset;
    if (!situation) preset["observedOn"] = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    m_form->setTitle(situation ? tr("Situation of %1").arg(observedDay(*situation)) : tr("The situation today"));
    m_right->setCurrentWidget(m_form);
    m_form->begin(taskInFile(m_backend, "situation", m_file, situation, std::move(preset)));
}

bool SituationTab::closeTop() {
    if (m_right->currentWidget() != m_form) return false;
    m_form->leave();
    m_right->setCurrentIndex(0);
    m_new->setFocus();
    return true;
}

void SituationTab::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < fontMetrics().averageCharWidth() * 100 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tp::ui
