#include "ui/pathways/JoinNotice.h"

#include "core/domain/PathwayJoin.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/SaveInParts.h"
#include "ui/shell/Page.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {

JoinNotice::JoinNotice(Backend &backend, PageContext &context, QWidget *parent)
    : Card(parent), m_backend(backend), m_context(context), m_words(makeLabel({}, Type::Body, this)),
      m_join(new Button(Button::Kind::Secondary, QStringLiteral("pathway.join"), tr("Join the pathways"), this)) {
    setObjectName(QStringLiteral("pathway.twice"));
    m_words->setObjectName(QStringLiteral("pathway.twiceWords"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_join, 0, Qt::AlignVCenter);
    content()->addLayout(line);
    connect(m_join, &QPushButton::clicked, this, &JoinNotice::join);
    hide();
}

void JoinNotice::show(const PathwayStory &story, bool mayWrite) {
    m_story = story;
    for (auto *records : {&m_story.pathways, &m_story.phases, &m_story.steps}) // what cannot be written stays as it is
        std::erase_if(*records, [](const store::Record &one) { return one.readOnly; });
    const auto [into, others] = domain::pathwaysToJoin(forDomain(m_story.pathways), forDomain(m_story.phases), forDomain(m_story.steps));
    QStringList begun;
    for (const auto &pathway : m_story.pathways)
        if (into == pathway.id || std::find(others.begin(), others.end(), pathway.id) != others.end())
            begun << dateText(std::string_view(fromQt(fieldText(pathway, "startedOn"))));
    m_words->setText(
        tr("%Ln pathway(s) are under way, begun on %1: mostly on two computers that had not met. Joined, the first one goes on "
           "with all steps and phases; the other ends, and nothing is lost.",
           nullptr, static_cast<int>(begun.size()))
            .arg(begun.size() == 2 ? tr("%1 and %2", "days").arg(begun.front(), begun.back()) : begun.join(QStringLiteral(", "))));
    m_join->setVisible(mayWrite);
    setVisible(!others.empty());
}

void JoinNotice::join() {
    auto changes = domain::joinedPathways(forDomain(m_story.pathways), forDomain(m_story.phases), forDomain(m_story.steps));
    if (changes.empty()) return;
    auto back = undoing(m_backend, m_context, undoOf(m_backend.reader(), changes));
    saveInParts(m_backend, std::move(changes), [&context = m_context, back = std::move(back)](int, const Result<> &answer) {
        if (!answer) return context.toast(sentence(answer.error())); // what was not saved is still to be joined
        context.toast(JoinNotice::tr("Joined: one pathway goes on. The history of the other says what it was."), back);
    });
}

} // namespace tp::ui
