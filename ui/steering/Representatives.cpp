#include "ui/steering/Representatives.h"

#include "core/base/IdValue.h"
#include "ui/steering/Analyses.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CalmComboBox.h"
#include "ui/widgets/StructureMark.h"

#include <QShortcut>

#include <algorithm>

namespace tp::ui {

RepresentativeRow::RepresentativeRow(const StructureId &structure, const ValueText &text)
    : m_structure(structure), m_mark(new StructureMark(text.structureCode(structure), this)), m_who(makeLabel({}, Type::Body, this)),
      m_name(new Button(Button::Kind::Link, QStringLiteral("steering.represented.") + text.structureCode(structure), tr("Who?"), this)),
      m_past(new Button(Button::Kind::Link, QStringLiteral("steering.past.") + text.structureCode(structure), tr("History"), this,
                        QStringLiteral("clock"))),
      m_attendance(new CalmComboBox(QStringLiteral("steering.attendance.") + text.structureCode(structure))) {
    m_mark->setMinimumWidth(markWidth);
    m_name->setSmall(true);
    m_past->setKeyHint(tr("H"));
    m_past->setCompact(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(m_mark);
    row->addWidget(m_who, 1);
    row->addWidget(m_name);
    row->addWidget(m_attendance);
    row->addWidget(m_past);
    connect(m_past, &QPushButton::clicked, this, [this] {
        if (m_presence) emit pastAsked(*m_presence);
    });
    connect(new QShortcut(Qt::Key_H, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_past, [this] {
        if (m_past->isVisible()) m_past->click();
    });
    connect(m_name, &QPushButton::clicked, this, [this] { emit whoAsked(m_presence); });
    connect(m_attendance, &QComboBox::activated, this, [this] { emit attended(fromQt(m_attendance->currentData().toString())); });
}

void RepresentativeRow::show(const domain::Representation &of, const store::Record *presence, const ValueText &text, bool mayWrite) {
    m_presence = of.counted;
    const auto name = text.structure(m_structure);
    m_mark->setCode(text.structureCode(m_structure), name);
    QString who = tr("nobody named yet");
    if (presence) {
        const auto member = idIn<MemberId>(fieldValue(*presence, "member"));
        const auto said = fieldText(*presence, "name");
        who = !said.isEmpty() ? said : member ? text.member(member) : tr("somebody");
    }
    if (!of.notCounted.empty())
        who +=
            QLatin1Char('\n') + tr("%Ln further name(s) written elsewhere, not counted", nullptr, static_cast<int>(of.notCounted.size()));
    m_who->setText(who);
    m_name->setAccessibleName(tr("Who represents %1?").arg(name));
    m_name->setVisible(mayWrite);
    m_past->setAccessibleName(tr("History of who represented %1").arg(name));
    m_past->setToolTip(QStringLiteral("%1 (%2)").arg(m_past->accessibleName(), tr("H")));
    m_past->setVisible(presence != nullptr);
    m_attendance->setAccessibleName(tr("Attendance of %1").arg(name));
    m_attendance->setEnabled(mayWrite);
    offerAttendance(text.dictionary());
    m_attendance->setCurrentIndex(std::max(0, m_attendance->findData(presence ? fieldText(*presence, "attendance") : QString())));
}

void RepresentativeRow::offerAttendance(const schema::Dictionary &dictionary) {
    QList<std::pair<QString, QString>> terms{{tr("Not said"), {}}};
    for (const auto &term : termsOf("attendance")) terms.emplace_back(termLabel(dictionary, "attendance", term.code), toQt(term.code));
    for (qsizetype at = 0; at < terms.size(); ++at) {
        const auto row = static_cast<int>(at);
        if (row == m_attendance->count())
            m_attendance->addItem(terms[at].first, terms[at].second);
        else if (m_attendance->itemText(row) != terms[at].first)
            m_attendance->setItemText(row, terms[at].first);
    }
}

Representatives::Representatives(QWidget *parent)
    : QWidget(parent), m_quorum(new StateTag(StateTag::State::Planned, {}, this)), m_place(new QVBoxLayout) {
    m_quorum->setObjectName(QStringLiteral("steering.quorum"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    m_place->setSpacing(space::s);
    column->addWidget(makeLabel(tr("Who is there"), Type::Section, this));
    column->addWidget(m_quorum, 0, Qt::AlignLeft);
    column->addLayout(m_place);
}

void Representatives::show(const SteeringBook &book, const store::Record &session, const ValueText &text, bool mayWrite) {
    const auto quorum = book.quorum(session.id);
    const bool over = domain::steeringState(session.fields, book.today()) == domain::SessionState::Held;
    m_quorum->set(quorum.isReached() ? StateTag::State::Sent : over ? StateTag::State::Late : StateTag::State::Planned, quorumText(quorum));
    const bool same =
        std::ranges::equal(quorum.structures, m_rows, [](const auto &one, const auto *row) { return one.structure == row->structure(); });
    if (!same) {
        emptyLayout(m_place);
        m_rows.clear();
        for (const auto &one : quorum.structures) {
            auto *row = new RepresentativeRow(one.structure, text);
            m_place->addWidget(row);
            m_rows.push_back(row);
            connect(row, &RepresentativeRow::attended, this,
                    [this, row](const std::string &attendance) { emit attended(row->structure(), attendance); });
            connect(row, &RepresentativeRow::whoAsked, this,
                    [this, row](const std::optional<RecordId> &presence) { emit whoAsked(row->structure(), presence); });
            connect(row, &RepresentativeRow::pastAsked, this,
                    [this, row](const RecordId &presence) { emit pastAsked(row->structure(), presence); });
        }
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_rows[at]->show(quorum.structures[at], book.get("steering_presence", quorum.structures[at].counted), text, mayWrite);
}

} // namespace tp::ui
