#pragma once
// When, where, in which commune, how: in one line where the place and the commune are read whole; else the commune and the contact stand in
// a second line. Window's thread.
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace tp::ui {

class PlaceRow : public QWidget {
    Q_OBJECT
public:
    struct Parts { // each with its label
        QWidget *when, *place, *commune, *contact;
    };
    PlaceRow(const Parts &parts, QLineEdit &place, QLineEdit &commune); // the fields in them
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int room() const;
    [[nodiscard]] bool fitsOneLine(int communeNeeds) const;
    Parts m_parts;
    QLineEdit &m_place, &m_commune;
    QHBoxLayout *m_first, *m_second;
    bool m_two = false;
};

} // namespace tp::ui
