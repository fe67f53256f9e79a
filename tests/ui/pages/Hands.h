#pragma once
// What somebody does on a page by its buttons and keys, for the classes here that hold one as `page`: `class Activities : public
// Hands<Activities>`. What the page still waits for afterwards, their read() says.
#include "tests/ui/pages/Scene.h"

#include <QPushButton>

namespace tp::test {

template <class Self> class Hands {
public:
    void press(const char *button) {
        auto &found = named<QPushButton>(self().page, button);
        INFO(button);
        REQUIRE(found.isVisibleTo(&self().page));
        found.click();
        self().read();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(self().page.focusWidget());
        QTest::keyClick(self().page.focusWidget(), key, modifiers);
        self().read();
    }
    void type(const QString &text) {
        REQUIRE(self().page.focusWidget());
        QTest::keyClicks(self().page.focusWidget(), text);
        settle();
    }
    void read() { settle(); }

private:
    [[nodiscard]] Self &self() { return static_cast<Self &>(*this); }
};

} // namespace tp::test
