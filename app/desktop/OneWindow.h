#pragma once
// One window a profile: a second start of the program for the same profile and person of this computer raises the window that is there and
// ends. The store's own lock stays what protects the profile; this only spares people the question. Window's thread.
#include <QLocalServer>

#include <filesystem>

namespace tp::desktop {

class OneWindow final : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(const std::filesystem::path &profile, QObject *parent = nullptr);
    // True: another one had it first, and was asked to show itself. Waits half a second at most.
    [[nodiscard]] bool isSecond() const { return m_second; }

signals:
    void asked(); // somebody started the program again

private:
    QLocalServer m_server;
    bool m_second = false;
};

} // namespace tp::desktop
