#pragma once
// A French dictionary of hunspell, and words that count as known beside it. Read with `load`, which takes a tenth of a second and may run
// in any thread; after that it belongs to one. Null where the library or a dictionary in UTF-8 is missing.
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace tp::ui {

class Dictionary {
public:
    // The place of a French dictionary ("…/fr_FR", without .aff and .dic) in the folders where systems keep them; empty: none, or no
    // library.
    [[nodiscard]] static QString find();
    [[nodiscard]] static QString findIn(const QStringList &folders);
    [[nodiscard]] static std::unique_ptr<Dictionary> load(const QString &place);
    ~Dictionary();

    [[nodiscard]] bool knows(const QString &word) const;                              // as written, or as at the beginning of a sentence
    [[nodiscard]] QStringList suggestions(const QString &word, int atMost = 5) const; // may take some tenths of a second
    void setAdded(const QStringList &words);

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);
    std::unique_ptr<Hunspell> m_hunspell;
    QSet<QString> m_added;
};

} // namespace tp::ui
