#include "ui/steering/FollowUpPanel.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/flows/FieldUndo.h"
#include "ui/records/VersionsNotice.h"
#include "ui/steering/Analyses.h"
#include "ui/steering/AnswerForm.h"
#include "ui/steering/FollowUpModel.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/text/VotesText.h"
#include "ui/widgets/Basics.h"

#include <QApplication>
#include <QPainter>
#include <QShortcut>

namespace tp::ui {
namespace {

const FormLayout toldLayout{{"toldOn"}, {"toldBy"}, {"how"}};

// Words of somebody else, with a line at their left.
class Quote : public QFrame {
public:
    Quote(const QString &words, QWidget *parent) : QFrame(parent) {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::m + space::xs, 0, 0, 0);
        auto *label = makeLabel(words, Type::Body, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const auto t = tokens();
        painter.fillRect(QRect(0, 0, 3, height()), blend(t.accent, t.surface, 0.4));
    }
};

} // namespace

FollowUpPanel::FollowUpPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : RecordPanel(backend, context, text, QStringLiteral("followUp"), parent), m_answer(new AnswerForm(backend, context, text, this)) {
    m_answer->hide();
    m_told = addAct(Button::Kind::Primary, "told", tr("Told back today"), QStringLiteral("check"));
    m_toldOn = addAct(Button::Kind::Secondary, "toldOn", tr("Told on another day"));
    m_impact = addAct(Button::Kind::Link, "impact", tr("Add our team's analysis"));
    m_conclusions = addAct(Button::Kind::Link, "conclusions", tr("Open the conclusions"));
    addForm("answer_told", toldLayout);
    addForm("impact", analysisLayout());
    connect(m_told, &QPushButton::clicked, this, &FollowUpPanel::tellToday);
    connect(m_toldOn, &QPushButton::clicked, this, [this] {
        openForm("answer_told", nullptr, {{"toldOn", today()}, {"toldBy", idValue(this->backend().me().member)}});
    });
    connect(m_impact, &QPushButton::clicked, this,
            [this] { openForm("impact", ownAnalysis(m_book->impactsOn("proposal", record().id), this->backend().me()), {}); });
    connect(m_conclusions, &QPushButton::clicked, this, [this] {
        if (const auto *of = followUp()) this->context().open({QStringLiteral("committees"), of->conclusions});
    });
    connect(m_answer, &AnswerForm::saved, this, [this] { emit saved(record().id); });
    connect(new QShortcut(Qt::Key_H, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this] {
        if (m_past && m_past->isVisible()) m_past->click();
    });
}

const domain::FollowUp *FollowUpPanel::followUp() const { return m_book->followUpOf(record().id); }

bool FollowUpPanel::isAnswering() const {
    const auto *focus = QApplication::focusWidget();
    return m_answer->proposal() && (m_answer->hasTyped() || (focus && m_answer->isAncestorOf(focus)));
}

void FollowUpPanel::leave() { m_answer->leave(); }

QString FollowUpPanel::titleOfForm(const std::string &type, bool) const {
    return type == "impact" ? tr("What it would change for our team") : tr("Told back to the participants");
}

Result<std::vector<domain::RecordChange>> FollowUpPanel::changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                   Fields set) const {
    if (type == "impact") {
        set["writtenOn"] = today();
        set["member"] = idValue(backend().me().member);
        if (isNew) set["proposal"] = idValue(record().id);
    }
    if (const auto *of = followUp(); type == "answer_told" && of && of->answer()) set["answer"] = idValue(of->answer()->id);
    return RecordPanel::changesOf(type, id, isNew, std::move(set));
}

void FollowUpPanel::fill() {
    m_answer->setParent(this); // out of what goes
    m_answer->hide();
    emptyLayout(middle());
    const auto *of = followUp();
    for (auto *act : {m_told, m_toldOn, m_impact, m_conclusions}) act->setVisible(of != nullptr);
    if (!of) return setTitle(fieldText(record(), "title"));
    const auto *words = m_book->wordsOf(*of);
    setTitle(itemTitle(*m_book, *of));
    auto what = itemOrigin(*m_book, *of, text());
    if (const auto number = itemNumber(*m_book, *of); !number.isEmpty())
        what = what.isEmpty() ? number : number + QStringLiteral(" · ") + what;
    setWhat(what);
    const bool toTell = domain::tellBy(*of).has_value();
    m_told->setVisible(toTell);
    m_toldOn->setVisible(toTell);
    m_conclusions->setVisible(of->conclusions.has_value());
    if (const auto said = fieldText(*words, "text"); !said.isEmpty()) middle()->addWidget(new Quote(tr("“%1”").arg(said), nullptr));
    if (const auto votes = votesText(words->fields); !votes.isEmpty()) middle()->addWidget(makeLabel(votes, Type::Small));
    middle()->addWidget(separator());
    addAnalyses(*middle(), m_book->impactsOn("proposal", of->proposal), text(), of->answer() ? of->answer()->on : std::string(),
                [this](const store::Record &one, const QString &called) { showHistoryOf(one, called); });
    middle()->addWidget(separator());
    fillAnswers(*middle(), *of);
    if (of->issued && mayWrite("answer") && domain::waitsForAnswer(*of, m_book->today())) {
        const auto *issued = m_book->get("conclusions", *of->issued);
        m_answer->begin(*m_book, *of, m_book->sessionToAnswerAt(issued ? fromQt(fieldText(*issued, "issuedOn")) : std::string()));
        middle()->addWidget(m_answer);
        m_answer->show();
    } else {
        m_answer->leave();
    }
    if (const auto days = daysText(*of); !days.isEmpty()) {
        middle()->addWidget(separator());
        middle()->addWidget(makeLabel(tr("Days it took"), Type::Strong));
        auto *label = makeLabel(days, Type::Small);
        label->setObjectName(QStringLiteral("followUp.days"));
        middle()->addWidget(label);
    }
}

void FollowUpPanel::fillAnswers(QVBoxLayout &into, const domain::FollowUp &of) {
    m_past = nullptr;
    const auto byKey = [this](Button *past) { // the first: how the newest answer was told; not told yet, the answer
        if (m_past) return;
        m_past = past;
        past->setKeyHint(tr("H"));
    };
    if (of.answeredAtOnce()) {
        into.addWidget(new StateTag(StateTag::State::Conflict, tr("Answered twice, on two computers")), 0, Qt::AlignLeft);
        auto *why = makeLabel(
            tr("Two answers were given at the same session on computers that had not met yet. Both are kept. What was written last "
               "counts; withdraw the one that is not right."),
            Type::Small);
        why->setObjectName(QStringLiteral("followUp.twice"));
        into.addWidget(why);
    }
    for (auto one = of.answers.rbegin(); one != of.answers.rend(); ++one) {
        const auto *answer = m_book->get("answer", one->id);
        if (!answer) continue;
        const auto structure = structureOf(*answer);
        QString head = tr("Answer of %1").arg(dateText(std::string_view(one->on)));
        if (structure) head += QStringLiteral(" · ") + text().structureCode(*structure);
        if (one->part == domain::AnswerPart::Earlier) head += QStringLiteral(" · ") + tr("before the one that counts");
        if (one->part == domain::AnswerPart::AtOnce) head += QStringLiteral(" · ") + tr("does not count: written before the other one");
        if (one->part == domain::AnswerPart::Counts && of.answers.size() > 1) head += QStringLiteral(" · ") + tr("counts");
        into.addWidget(makeLabel(head, Type::Strong));
        into.addWidget(makeLabel(answerText(*answer, text())));
        for (const auto &line : addedLines(*answer, text())) into.addWidget(makeLabel(line));
        auto *versions = new VersionsNotice(context(), QStringLiteral("answer"), this);
        versions->show({answer});
        into.addWidget(versions);
        QString told = one->toldOn.empty() ? tr("Not told back yet") : tr("Told back on %1").arg(dateText(std::string_view(one->toldOn)));
        if (const auto by = domain::tellBy(of); by && one->part == domain::AnswerPart::Counts) {
            const auto teller = m_book->tellersOf(of).member;
            const auto day = dateText(std::string_view(*by));
            told = teller ? tr("To be told back by %1, by %2", "day, who").arg(day, text().member(teller))
                          : tr("To be told back by %1", "day").arg(day);
        }
        const bool late = domain::tellBy(of).value_or("9") < m_book->today() && one->part == domain::AnswerPart::Counts;
        auto *state = new StateTag(late                  ? StateTag::State::Late
                                   : one->toldOn.empty() ? StateTag::State::Planned
                                                         : StateTag::State::Sent,
                                   told);
        state->setObjectName(QStringLiteral("followUp.toldState"));
        into.addWidget(state, 0, Qt::AlignLeft);
        for (const auto *back : m_book->toldOf(one->id)) {
            const auto when = tr("History of what was told on %1").arg(dateText(std::string_view(fromQt(fieldText(*back, "toldOn")))));
            auto *past = new Button(Button::Kind::Link, QStringLiteral("told.history"), tr("History of how it was told"));
            past->setSmall(true);
            past->setAccessibleName(when);
            byKey(past);
            into.addWidget(past, 0, Qt::AlignLeft);
            connect(past, &QPushButton::clicked, this, [this, when, told = *back] { showHistoryOf(told, when); });
        }
        const auto called = of.answeredAtOnce() ? tr("%1: %2", "act, which answer").arg(tr("History of this answer"), head)
                                                : tr("History of the answer of %1").arg(dateText(std::string_view(one->on)));
        auto *past = new Button(Button::Kind::Link, QStringLiteral("answer.history"), tr("History of this answer"));
        past->setSmall(true);
        past->setAccessibleName(called);
        byKey(past);
        into.addWidget(past, 0, Qt::AlignLeft);
        connect(past, &QPushButton::clicked, this, [this, called, of = *answer] { showHistoryOf(of, called); });
        const auto done = fieldText(*answer, "doneOn");
        if (!done.isEmpty()) {
            into.addWidget(new StateTag(StateTag::State::Sent, tr("Done on %1").arg(dateText(std::string_view(fromQt(done))))), 0,
                           Qt::AlignLeft);
        } else if (mayWrite("answer") && one->part == domain::AnswerPart::Counts && (one->kind == "accepted" || one->kind == "adapted")) {
            auto *act = new Button(Button::Kind::Link, QStringLiteral("followUp.done"), tr("What was promised is done"));
            act->setSmall(true);
            into.addWidget(act, 0, Qt::AlignLeft);
            connect(act, &QPushButton::clicked, this, [this, id = one->id] { change(id, {{"doneOn", today()}}, tr("Done: noted.")); });
        }
        if (!mayWrite("answer") || !of.answeredAtOnce() || one->part == domain::AnswerPart::Earlier) continue;
        auto *away = new Button(Button::Kind::Link, QStringLiteral("followUp.withdraw"), tr("Withdraw this answer"));
        away->setSmall(true);
        away->setAccessibleName(tr("%1: %2", "act, which answer").arg(away->text(), head)); // there are two
        into.addWidget(away, 0, Qt::AlignLeft);
        connect(away, &QPushButton::clicked, this, [this, id = one->id] {
            change(id, {{"givenOn", Value()}}, tr("Withdrawn. It stays as a draft."));
        });
    }
}

void FollowUpPanel::change(const RecordId &answer, Fields fields, const QString &said) {
    const auto *before = m_book->get("answer", answer);
    if (!before) return;
    const auto undo = fieldUndo(*before, fields);
    backend().save({changeOf(undo)}, [guard = QPointer(this), backend = QPointer(&backend()), &context = context(), undo, said,
                                      shown = record().id](const Result<store::Saved> &saving) {
        if (!saving) return context.toast(sentence(saving.error()));
        context.toast(said, [backend, &context, undo] {
            if (backend) undoFields(*backend, context, undo);
        });
        if (guard) emit guard->saved(shown);
    });
}

void FollowUpPanel::tellToday() {
    const auto *of = followUp();
    if (!of || !of->answer()) return;
    const domain::RecordChange told{
        newUuid7<RecordId>(backend().clock().nowMs(), backend().random()),
        "answer_told",
        true,
        {},
        {{"answer", idValue(of->answer()->id)}, {"toldOn", today()}, {"toldBy", idValue(backend().me().member)}}};
    backend().save({told}, [guard = QPointer(this), backend = QPointer(&backend()), &context = context(), told,
                            shown = record().id](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        context.toast(FollowUpPanel::tr("Told back today: noted."), [backend, &context, told] {
            if (backend) undoCreation(*backend, context, told);
        });
        if (guard) emit guard->saved(shown);
    });
}

} // namespace tp::ui
