#pragma once
// For which structure one writes: asked of a member who has a role that writes in more than one, and of nobody else. What is chosen is
// proposed the next time, on this computer. Window's thread.
#include "core/domain/Drafts.h"
#include "ui/Backend.h"

#include <QWidget>

class QComboBox;

namespace tp::ui {

// Where this member may write records of the type, the laptop's own structure first; never empty.
[[nodiscard]] std::vector<StructureId> structuresToWriteFor(const Me &me, const schema::RecordType &type);
// `about`: of what it follows from (a session, a file), where they write for that one; else the one chosen last, else the first.
[[nodiscard]] StructureId structureToWriteFor(const Me &me, const schema::RecordType &type, const std::optional<StructureId> &about = {});
[[nodiscard]] Value ourStructures(const Me &me); // for a filter: of any of them
// Says it in every record that is new, has such a field of the program's own and says nothing yet.
void writeFor(const StructureId &structure, std::vector<domain::RecordChange> &changes, const schema::Dictionary &dictionary);

class StructureChoice : public QWidget {
    Q_OBJECT
public:
    enum class Words { Names, Codes }; // codes where there is little room; the names are read aloud all the same
    // `name`: of the control, for tests and assistive technology.
    StructureChoice(Backend &backend, const schema::RecordType &type, const QString &name, Words words, QWidget *parent);

    [[nodiscard]] bool isAsked() const; // else it is hidden
    [[nodiscard]] StructureId chosen() const;
    void choose(const StructureId &structure); // where it is offered
    void proposeLast();                        // the one that was chosen last
    [[nodiscard]] QComboBox *box() const { return m_box; }

signals:
    void changed(); // by a person

private:
    void fill(); // roles, or names of structures, may be others now
    void tell();
    Backend &m_backend;
    const schema::RecordType &m_type;
    Words m_words;
    std::vector<StructureId> m_offered;
    QStringList m_shown, m_names; // of those
    QComboBox *m_box;
};

} // namespace tp::ui
