#pragma once
// sync::Background on Qt's thread pool and event loop. Belongs to the thread it was made in.
#include "core/sync/Transport.h"

#include <QObject>

namespace tp::net {

class QtBackground final : public sync::Background {
public:
    QtBackground();
    ~QtBackground() override;
    void run(std::function<void()> work, std::function<void()> done) override;
    void after(int ms, std::function<void()> done) override;
    void abort() override;
    [[nodiscard]] unsigned threads() const override;

private:
    std::unique_ptr<QObject> m_context; // what calls back goes through it: once it is gone, nothing does
};

} // namespace tp::net
