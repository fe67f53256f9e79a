#pragma once
// The templates of the structure, to be renamed and deleted, both with undo. A name is changed where it stands, and saved when it is left;
// what a lock comes between is kept (TextDraft), and stands there again. Window's thread.
#include "ui/Backend.h"

#include <QLineEdit>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class PageContext;
class TextDraft;

class TemplateList : public QWidget {
    Q_OBJECT
public:
    TemplateList(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    ~TemplateList() override;                                                    // a name that is half typed is kept, and not said
    void setStructure(const StructureId &structure) { m_structure = structure; } // whose they are; at first this laptop's
    void refresh();
    void takeFocus();

signals:
    void closed();  // asked for, or there is none left
    void resized(); // rows more or less

private:
    using Row = std::pair<RecordId, QString>; // id, name
    void add(const Row &row, int position, const QString &typed);
    void rename(const RecordId &id, const QString &from, const QString &to, TextDraft &draft);
    Backend &m_backend;
    PageContext &m_context;
    StructureId m_structure;
    std::vector<Row> m_shown;
    QVBoxLayout *m_rows;
    QPointer<QLineEdit> m_first;
};

} // namespace tp::ui
