#pragma once
// "Noted today": time, who, where, sent or not. As high as its rows; Enter or a click opens the encounter.
#include "ui/today/NotedModel.h"

#include <QListView>

namespace tp::ui {

class PageContext;

class NotedList : public QListView {
    Q_OBJECT
public:
    NotedList(NotedModel *model, PageContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
};

} // namespace tp::ui
