#include "ui/shell/HelpPanel.h"

#include "ui/lists/StateFormat.h"
#include "ui/shell/KeyList.h"
#include "ui/text/ProgrammeWords.h"
#include "ui/widgets/Basics.h"

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
        const int unit = keys->fontMetrics().averageCharWidth();
        keys->setMinimumWidth(unit * 16);
        keys->setWordWrap(keys->fontMetrics().horizontalAdvance(row.keys) > unit * 26);
        keys->setAlignment(Qt::AlignTop | Qt::AlignLeft); // not in the grid: it would give two lines the height of one
        grid->addWidget(keys, line, 0);
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

void HelpPanel::open(const QString &title, const QWidget &page) {
    auto &content = begin();
    if (const auto here = keysIn(page); !here.empty()) {
        addSection(tr("Keys of the page “%1”").arg(title));
        content.addWidget(table(here));
    }
    addSection(tr("Keys that work everywhere"));
    content.addWidget(table(keysOf(*window())));
    addSection(tr("What the words of state mean"));
    store::Record kept, sent, contested; // the words are those of the lists
    kept.pending = true;
    contested.conflicts = {"note"};
    const std::tuple<const store::Record &, QString> states[] = {
        {kept, tr("Saved on this computer, sealed, and safe there. It leaves by itself as soon as there is network.")},
        {sent, tr("On the server too, sealed: colleagues who may read it receive it.")},
        {contested,
         tr("Two people changed the same thing without network. Nothing is lost: both versions wait until somebody chooses, on the "
            "page “To read again”.")}};
    for (const auto &[record, meaning] : states) content.addWidget(state(sendingOf(record), sendingText(record), meaning));
    content.addWidget(state(StateTag::State::ToComplete, toCompleteText(),
                            tr("Noted in a hurry: saved like the others, and kept under your eyes until it is completed.")));
    addSection(tr("Words of the programme"));
    std::vector<KeyRow> words;
    for (const auto &one : programmeWords()) words.push_back({one.word, one.meaning});
    content.addWidget(table(words));
    addSection(tr("How duplicates are looked for"));
    content.addWidget(makeLabel(
        tr("Before a new file is opened, and for each line of an import, the program compares the name with those of the files you may "
           "read: by sound, without accents, with a letter more or less, by nickname, in either order; the year of birth and the phone "
           "weigh in. A file you may not read is never looked at: somebody can be known elsewhere without showing here. The program only "
           "suggests. A person decides, and what was put together can be separated again.")));
    content.addStretch();
    HelpSheet::open();
}

} // namespace tp::ui
