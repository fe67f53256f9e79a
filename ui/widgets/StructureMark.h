#pragma once
// A structure as shape, colour and code, always together: colour alone never says who. Structures beyond the seven founders get a ring.
#include "ui/theme/Tokens.h"

#include <QWidget>

namespace tp::ui {

[[nodiscard]] QColor structureColour(const QString &code, bool dark);
void paintStructureShape(QPainter &painter, const QRectF &in, const QString &code, const Tokens &ink = tokens());
// Shape and code, vertically centred, from the left of `in`; returns the width used.
int paintStructureMark(QPainter &painter, const QRect &in, const QString &code, const Tokens &ink = tokens());
[[nodiscard]] int structureMarkWidth(const QString &code);

class StructureMark : public QWidget {
    Q_OBJECT
public:
    explicit StructureMark(const QString &code, QWidget *parent = nullptr);
    void setCode(const QString &code, const QString &name = {}); // name: tooltip and accessible name
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_code;
};

} // namespace tp::ui
