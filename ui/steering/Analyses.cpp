#include "ui/steering/Analyses.h"

#include "core/domain/Steering.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Content.h"
#include "ui/widgets/StructureMark.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct AnalysesWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Analyses)
};
} // namespace

void addAnalyses(QBoxLayout &into, const std::vector<const store::Record *> &impacts, const ValueText &text, const std::string &votedOn,
                 const std::function<void(const store::Record &, const QString &)> &history) {
    into.addWidget(makeLabel(AnalysesWords::tr("What the teams say of it"), Type::Strong));
    if (impacts.empty()) into.addWidget(makeLabel(AnalysesWords::tr("No team has written its analysis yet."), Type::Small));
    for (const auto *one : impacts) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(space::m);
        const auto structure = structureOf(*one);
        auto *mark = new StructureMark(structure ? text.structureCode(*structure) : QString(), line);
        if (structure) mark->setCode(text.structureCode(*structure), text.structure(*structure));
        mark->setMinimumWidth(markWidth);
        auto *words = makeLabel(fieldText(*one, "text"));
        makeSelectable(words);
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *said = new QVBoxLayout;
        said->setSpacing(1);
        said->addWidget(words);
        if (const auto written = writtenText(*one, votedOn); !written.isEmpty()) said->addWidget(makeLabel(written, Type::Small));
        for (const auto &added : addedLines(*one, text)) said->addWidget(makeLabel(added, Type::Small));
        row->addLayout(said, 1);
        if (history) {
            const auto called = AnalysesWords::tr("History of the analysis of %1").arg(structure ? text.structure(*structure) : QString());
            auto *past = new Button(Button::Kind::Link, QStringLiteral("analysis.history"), AnalysesWords::tr("History"), line);
            past->setSmall(true);
            past->setAccessibleName(called);
            QObject::connect(past, &QPushButton::clicked, past, [history, called, of = *one] { history(of, called); });
            row->addWidget(past, 0, Qt::AlignTop);
        }
        into.addWidget(line);
    }
}

QString writtenText(const store::Record &impact, const std::string &votedOn) {
    const auto day = dateText(std::string_view(fromQt(fieldText(impact, "writtenOn"))));
    if (day.isEmpty()) return {};
    return domain::isAfterVote(impact.fields, votedOn) ? AnalysesWords::tr("written on %1, after the vote").arg(day)
                                                       : AnalysesWords::tr("written on %1").arg(day);
}

const store::Record *ownAnalysis(const std::vector<const store::Record *> &impacts, const Me &me) {
    for (const auto *one : impacts)
        if (structureOf(*one) == me.structure) return one;
    return nullptr;
}

const FormLayout &analysisLayout() {
    static const FormLayout layout{{"text"}, {addedRows}};
    return layout;
}

} // namespace tp::ui
