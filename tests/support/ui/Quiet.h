#pragma once
// Without a screen Qt says of every window and menu what its platform "does not support": thousands of lines, in which a failed assertion
// is not found any more. Those are left out of what a test program prints; everything else is printed as before.
#include <QString>

namespace tp::test {

inline QtMessageHandler &messagesBefore() {
    static QtMessageHandler before = nullptr;
    return before;
}

// First in main(), before a QApplication says anything.
inline void leaveOutWhatThePlatformLacks() {
    messagesBefore() = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &words) {
        if (words.startsWith(QLatin1String("This plugin does not support"))) return;
        messagesBefore()(type, context, words);
    });
}

} // namespace tp::test
