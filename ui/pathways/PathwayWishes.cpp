// What the person wishes, in the pathway under way or, where none is, in the last one: what ended keeps its words, its history and the way
// to correct it. Below, what was noted in earlier ones, each with its history.
#include "ui/Backend.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormPanel.h"
#include "ui/pathways/PathwayView.h"
#include "ui/persons/FileForm.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/AddedText.h"
#include "ui/text/FieldWords.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Steps.h"

#include <algorithm>

namespace tp::ui {
namespace {

std::vector<AddedFact> besideWishes(const store::Record &pathway, const ValueText &text) {
    std::vector<AddedFact> out;
    for (const auto *field : {"endedOn", "note"})
        if (const auto words = fieldWords(pathway, field, text); !words.isEmpty())
            out.push_back({label(fieldOf(pathway.type, field)), words});
    std::ranges::move(addedFacts(pathway, text), std::back_inserter(out));
    return out;
}

QLabel *wordsToCopy(const QString &words) {
    auto *said = makeLabel(words);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return said;
}

} // namespace

void PathwayView::fillWishes() {
    const auto *shown = m_story.shown();
    const bool may = mayWrite(), ended = shown && !m_story.current();
    const auto wishes = shown ? fieldText(*shown, "wishes") : QString();
    m_wishes->setText(wishes.isEmpty() ? tr("Nothing noted yet of what the person wishes.") : wishes);
    m_changeWishes->setVisible(may && shown && !shown->readOnly);
    m_changeWishes->setText(ended ? tr("Change the pathway") : tr("Change the wishes"));
    m_changeWishes->setAccessibleName(m_changeWishes->text());
    m_versions->show({shown});
    emptyLayout(m_wishesFacts);
    for (const auto &[field, words] : shown ? besideWishes(*shown, m_text) : std::vector<AddedFact>()) {
        m_wishesFacts->addWidget(makeLabel(field, Type::Label));
        m_wishesFacts->addWidget(wordsToCopy(words));
    }
    m_wishesHistory->setVisible(shown);
    if (shown) m_wishesHistory->setRecord("pathway", shown->id);
    fillEarlier(may);
}

void PathwayView::fillEarlier(bool may) {
    emptyLayout(m_earlier);
    const auto earlier = m_story.earlier();
    if (!earlier.empty()) m_earlier->addWidget(makeLabel(tr("Earlier pathways"), Type::Label));
    std::vector<store::Record> listed;
    for (const auto *pathway : earlier) {
        listed.push_back(*pathway);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        const auto years = yearsText(*pathway);
        QStringList said{fieldText(*pathway, "wishes"), fieldText(*pathway, "note")};
        said.removeAll(QString());
        said << addedLines(*pathway, m_text);
        line->addWidget(wordsToCopy(tr("%1: %2", "years of an earlier pathway, what was noted")
                                        .arg(years, said.isEmpty() ? tr("nothing noted") : said.join(QLatin1Char('\n')))),
                        1);
        auto *past = new Button(Button::Kind::Link, QStringLiteral("pathway.earlierPast"), tr("History"));
        past->setSmall(true);
        past->setAccessibleName(tr("History of the pathway of %1", "years").arg(years));
        connect(past, &QPushButton::clicked, this,
                [this, id = pathway->id, called = past->accessibleName()] { m_earlierHistory->open("pathway", id, called); });
        line->addWidget(past, 0, Qt::AlignTop);
        if (may && !pathway->readOnly) {
            auto *change = new Button(Button::Kind::Link, QStringLiteral("pathway.earlier"), tr("Change"));
            change->setSmall(true);
            change->setAccessibleName(tr("Change the pathway of %1", "years").arg(years));
            connect(change, &QPushButton::clicked, this, [this, id = pathway->id] { changeWishes(id); });
            line->addWidget(change, 0, Qt::AlignTop);
        }
        m_earlier->addWidget(row);
    }
    m_earlierHistory->keepAmong(listed);
}

void PathwayView::changeWishes(const RecordId &pathway) {
    const auto found = std::ranges::find(m_story.pathways, pathway, &store::Record::id);
    if (found == m_story.pathways.end()) return;
    m_wishesStack->setCurrentIndex(1);
    m_wishesForm->begin(taskInFile(m_backend, "pathway", m_story.person.id, &*found, {}));
}

} // namespace tp::ui
