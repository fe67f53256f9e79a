#include "ui/spelling/Verdicts.h"

#include <QElapsedTimer>

namespace tp::ui {
namespace {
constexpr int sliceMs = 4, remembered = 50'000, tellEvery = 16; // slices
}

Verdicts::Verdicts(QObject *parent) : QObject(parent) {
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &Verdicts::answer);
}

void Verdicts::use(std::unique_ptr<Dictionary> dictionary) {
    m_dictionary = std::move(dictionary);
    m_known.clear();
    m_asked.clear();
    emit changed();
}

Verdicts::Verdict Verdicts::of(const QString &word) {
    if (!m_dictionary) return Verdict::Waiting;
    if (const auto at = m_known.constFind(word); at != m_known.cend()) return *at ? Verdict::Known : Verdict::Unknown;
    m_asked << word;
    if (!m_slice.isActive()) m_slice.start();
    return Verdict::Waiting;
}

void Verdicts::answer() {
    if (m_known.size() > remembered) m_known.clear();
    QElapsedTimer gone;
    gone.start();
    while (!m_asked.isEmpty() && gone.elapsed() < sliceMs) {
        const auto word = m_asked.takeLast();
        if (m_dictionary && !m_known.contains(word)) m_known.insert(word, m_dictionary->knows(word));
    }
    ++m_slices;
    if (!m_asked.isEmpty() && m_slices % tellEvery != 0) return; // a look at the text costs as well
    if (m_asked.isEmpty()) m_slice.stop();
    emit told();
}

void Verdicts::setAdded(const QStringList &words) {
    if (m_dictionary) m_dictionary->setAdded(words);
    m_known.clear(); // in other letters too
    emit changed();
}

} // namespace tp::ui
