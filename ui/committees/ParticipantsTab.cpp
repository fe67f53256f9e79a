#include "ui/committees/ParticipantsTab.h"

namespace tp::ui {

ParticipantsTab::ParticipantsTab(Backend &, PageContext &, ValueText &, QWidget *parent) : CommitteeTab(parent) {
    setObjectName(QStringLiteral("committees.participants"));
}

bool ParticipantsTab::holds(std::string_view type) const {
    return type == "committee_session" || type == "proposal" || type == "conclusions";
}

void ParticipantsTab::openRecord(std::string_view, const RecordId &) {}

void ParticipantsTab::activated() { setFocus(); }

QString ParticipantsTab::subtitle() const { return {}; }

} // namespace tp::ui
