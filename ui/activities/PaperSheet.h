#pragma once
// A sheet of paper, A4: a title, facts, and tables whose rows are never cut between two pages; the titles of their columns come again on
// each page, and below stand what it is and which page of how many. A word too long for its column is cut rather than lost. Window's
// thread.
#include <QList>
#include <QString>

namespace tp::ui {

struct PaperCell {
    QString text;
    bool strong = false, struck = false, slanted = false;
};
struct PaperColumn {
    QString title;
    int share = 1; // of the width
};

class PaperSheet {
public:
    explicit PaperSheet(const QString &name) : m_name(name) {} // said below each page, and the document's title
    void addTitle(const QString &text);
    void addHeading(const QString &text);                   // not left alone at the end of a page
    void addFact(const QString &name, const QString &text); // empty: nothing
    void addText(const QString &text);                      // of any length: goes on on the next page
    void addSmall(const QString &text);
    void addTable(const QList<PaperColumn> &columns, const QList<QList<PaperCell>> &rows, double leastMm); // a row is at least so high
    [[nodiscard]] bool write(const QString &path) const; // false: the file could not be written

private:
    friend class PaperRun;
    struct Block {
        enum class Kind { Title, Heading, Fact, Text, Small, Table } kind;
        QString text, more;
        QList<PaperColumn> columns;
        QList<QList<PaperCell>> rows;
        double leastMm = 0;
    };
    QString m_name;
    QList<Block> m_blocks;
};

} // namespace tp::ui
