#pragma once
// Who represents each structure at a session of the steering committee, who was there, and whether that is enough. Made once: the
// structures are the same from session to session, only what is said of them changes. Window's thread.
#include "ui/steering/SteeringBook.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class RepresentativeRow;
class StateTag;
class StructureMark;

class Representatives : public QWidget {
    Q_OBJECT
public:
    explicit Representatives(QWidget *parent);
    void show(const SteeringBook &book, const store::Record &session, const ValueText &text, bool mayWrite);

signals:
    void attended(const tp::StructureId &structure, const std::string &attendance); // code; empty: not said
    void whoAsked(const tp::StructureId &structure, const std::optional<tp::RecordId> &presence);
    void pastAsked(const tp::StructureId &structure, const tp::RecordId &presence);

private:
    StateTag *m_quorum;
    QVBoxLayout *m_place;
    std::vector<RepresentativeRow *> m_rows; // in the order of the structures
};

class RepresentativeRow : public QWidget {
    Q_OBJECT
public:
    RepresentativeRow(const StructureId &structure, const ValueText &text);
    [[nodiscard]] const StructureId &structure() const { return m_structure; }
    void show(const domain::Representation &of, const store::Record *presence, const ValueText &text, bool mayWrite);

signals:
    void attended(const std::string &attendance);
    void whoAsked(const std::optional<tp::RecordId> &presence);
    void pastAsked(const tp::RecordId &presence);

private:
    void offerAttendance(const schema::Dictionary &dictionary);
    const StructureId m_structure;
    std::optional<RecordId> m_presence;
    StructureMark *m_mark;
    QLabel *m_who;
    Button *m_name, *m_past;
    QComboBox *m_attendance;
};

} // namespace tp::ui
