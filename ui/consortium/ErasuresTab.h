#pragma once
// Erasures: those that wait for a second member, those under way with the laptops that have not erased yet, and the records elsewhere that
// still name an erased person. Window's thread.
#include "ui/consortium/Roster.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class ErasuresTab : public QWidget {
    Q_OBJECT
public:
    ErasuresTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    [[nodiscard]] QWidget *requestCard(const store::Erasure &erasure, int position);
    [[nodiscard]] QWidget *doneCard(const store::Erasure &erasure, const Roster &roster, int position);
    [[nodiscard]] QWidget *reviewCard(const std::vector<store::ReviewItem> &items);
    void confirm(const store::Erasure &erasure);
    void withdraw(const store::Erasure &erasure);
    void certificate(const store::Erasure &erasure);
    [[nodiscard]] Answer<> said(const QString &sentenceWhenDone);
    [[nodiscard]] QString personName(const store::Erasure &erasure) const;
    Backend &m_backend;
    PageContext &m_context;
    QVBoxLayout *m_left, *m_right;
};

} // namespace tp::ui
