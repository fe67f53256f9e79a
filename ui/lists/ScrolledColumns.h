#pragma once
// Two or more columns of cards beside each other that scroll together; one under the other where there is no room for both. Window's
// thread.
#include <QScrollArea>

class QBoxLayout;

namespace tp::ui {

class ScrolledColumns : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrolledColumns(QWidget *parent = nullptr);
    [[nodiscard]] QBoxLayout *columns() const { return m_columns; } // put the columns here, with their shares

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_columns;
};

} // namespace tp::ui
