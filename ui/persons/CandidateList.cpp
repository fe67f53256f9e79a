#include "ui/persons/CandidateList.h"

#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeptFocus.h"

namespace tp::ui {

CandidateList::CandidateList(Backend &backend, ValueText &text, const QString &title, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_text(text), m_rows(new QVBoxLayout),
      m_unfinished(makeLabel(tr("Not compared with every file yet."), Type::Small)) {
    setObjectName(QStringLiteral("candidateList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(makeLabel(title, Type::Section));
    m_rows->setSpacing(space::s);
    column->addLayout(m_rows);
    m_unfinished->setObjectName(QStringLiteral("alike.unfinished"));
    column->addWidget(m_unfinished);
    hide();
}

void CandidateList::show(const std::vector<Candidate> &people, bool finished) {
    const KeptFocus focus(*this);
    emptyLayout(m_rows);
    bool any = false;
    QStringList names;
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    for (const auto &[id, likeness, through] : people) {
        const auto person = m_backend.reader().get("person", id);
        if (!person || person->deleted) continue;
        const auto title = recordTitle(*person, m_text, today);
        const auto text = title.detail.isEmpty() ? title.title : tr("%1, %2", "name, age and commune").arg(title.title, title.detail);
        auto *row = new QWidget;
        auto *line = new QVBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(0);
        auto *open = new Button(Button::Kind::Link, QStringLiteral("alike"), text, row, QStringLiteral("person"));
        auto why = likenessText(likeness.reasons);
        if (const auto closed = through ? m_backend.reader().get("person", *through) : fail(Code::NotFound))
            why += QStringLiteral(" · ") + alsoInText(*closed);
        open->setAccessibleDescription(why);
        if (names.contains(text)) open->setAccessibleName(QStringLiteral("%1, %2").arg(text, why));
        names << text;
        connect(open, &QPushButton::clicked, this, [this, person = id] { emit chosen(person); });
        line->addWidget(open, 0, Qt::AlignLeft);
        auto *reason = makeLabel(why, Type::Small);
        reason->setObjectName(QStringLiteral("alike.why"));
        reason->setContentsMargins(28, 0, 0, 0);
        line->addWidget(reason);
        m_rows->addWidget(row);
        any = true;
    }
    m_unfinished->setVisible(!finished);
    setVisible(any || !finished);
}

} // namespace tp::ui
