#pragma once
// What is shown holds two versions: said in a word, with the way to where one chooses. Hidden as long as there is nothing to choose.
// Window's thread.
#include "core/store/Reader.h"
#include "ui/shell/Page.h"

#include <QWidget>

namespace tp::ui {

class Button;
class StateTag;

class VersionsNotice : public QWidget {
    Q_OBJECT
public:
    // `name`: object names begin with it ("referral": referral.versions, referral.choose).
    VersionsNotice(PageContext &context, const QString &name, QWidget *parent = nullptr);
    // Of several records that are read as one, the first that holds two versions; null: not there.
    void show(std::initializer_list<const store::Record *> records);

private:
    std::optional<RecordId> m_record;
    StateTag *m_tag;
    Button *m_choose;
};

} // namespace tp::ui
