#pragma once
// The templates of the structure on the capture card: typing narrows them, Enter takes the lit one; a name that is none yet keeps the card
// under it. Empty again after each. Window's thread.
#include "ui/Backend.h"
#include "ui/today/CaptureDraft.h"
#include "ui/widgets/Fields.h"

namespace tp::ui {

class PageContext;

class TemplateField : public SuggestField {
    Q_OBJECT
public:
    using Card = std::function<CaptureDraft()>;
    // `card`: what stands on it now.
    TemplateField(Backend &backend, PageContext &context, Card card, QWidget *parent = nullptr);

signals:
    void chosen(const tp::RecordId &kept); // fill the card with it
    void manageAsked();

private:
    [[nodiscard]] std::vector<Suggestion> offers(const QString &typed) const;
    void act(const Suggestion &row);
    void keepAs(const QString &name);
    void replace(const RecordId &id);
    Backend &m_backend;
    PageContext &m_context;
    Card m_card;
};

} // namespace tp::ui
