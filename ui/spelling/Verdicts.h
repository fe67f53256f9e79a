#pragma once
// Which words are known, as far as it has been asked. Asking waits in line and is answered a few milliseconds at a time, so that neither a
// key nor a long text waits for the dictionary. Window's thread.
#include "ui/spelling/Dictionary.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace tp::ui {

class Verdicts final : public QObject {
    Q_OBJECT
public:
    explicit Verdicts(QObject *parent = nullptr);
    void use(std::unique_ptr<Dictionary> dictionary);
    [[nodiscard]] Dictionary *dictionary() const { return m_dictionary.get(); } // null: none, or not read yet

    enum class Verdict { Waiting, Known, Unknown };
    [[nodiscard]] Verdict of(const QString &word); // Waiting: asked now; `told` follows
    void setAdded(const QStringList &words);       // known as well, from now on
    [[nodiscard]] int slices() const { return m_slices; }

signals:
    void told();    // there are more verdicts than before
    void changed(); // those given may be others now

private:
    void answer();
    std::unique_ptr<Dictionary> m_dictionary;
    QHash<QString, bool> m_known;
    QStringList m_asked;
    QTimer m_slice;
    int m_slices = 0; // so far
};

} // namespace tp::ui
