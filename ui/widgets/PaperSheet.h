#pragma once
// A sheet of paper, A4: a title, facts, a picture, and tables whose rows are never cut between two pages; the titles of their columns come
// again on each page, and below stand what it is and which page of how many. A word too long for its column goes on on the next line rather
// than being lost. What a screen shows is read out of the file in the order it was added. Window's thread.
#include <QList>
#include <QSizeF>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QWidget;

namespace tp::ui {

struct PaperCell {
    QString text;
    bool strong = false, struck = false, slanted = false, right = false;
};
struct PaperColumn {
    QString title;
    int share = 1; // of the width
};

class PaperSheet {
public:
    enum class Format { Portrait, Landscape };
    explicit PaperSheet(const QString &name, Format format = Format::Portrait) // the name: below each page, and the document's title
        : m_name(name), m_format(format) {}
    void setPageWords(const QString &words) { m_pageWords = words; } // "Page %1 of %2" of a paper that is not in the window's language
    void addTitle(const QString &text);
    void addHeading(const QString &text);                   // not left alone at the end of a page
    void addFact(const QString &name, const QString &text); // empty: nothing
    void addText(const QString &text);                      // of any length: goes on on the next page
    void addSmall(const QString &text);
    void addList(const QString &heading, const QStringList &lines); // each behind a dot; none: nothing, nor the heading
    // `size` in points of the screen; as wide as the page and as high as is left of it. Painted once for each copy.
    void addPicture(QSizeF size, std::function<void(QPainter &)> paint);
    void addTable(const QList<PaperColumn> &columns, const QList<QList<PaperCell>> &rows, double leastMm); // a row is at least so high
    [[nodiscard]] bool write(const QString &path) const; // false: the file could not be written
    void print(QWidget *parent) const;                   // asks for a printer

private:
    friend class PaperRun;
    struct Block {
        enum class Kind { Title, Heading, Fact, Text, Item, Small, Table, Picture } kind;
        QString text, more;
        QList<PaperColumn> columns;
        QList<QList<PaperCell>> rows;
        double leastMm = 0;
        QSizeF size;
        std::function<void(QPainter &)> paint;
    };
    [[nodiscard]] bool paintOn(QPagedPaintDevice &device) const;
    QString m_name, m_pageWords; // of these empty: the window's
    Format m_format;
    QList<Block> m_blocks;
};

} // namespace tp::ui
