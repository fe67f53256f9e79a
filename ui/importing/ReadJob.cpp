#include "ui/importing/ReadJob.h"

#include "ui/importing/ImportWords.h"
#include "ui/importing/Slice.h"

#include <QFileDevice>

namespace tp::ui {
namespace {
constexpr qint64 pieceSize = 16 * 1024;
}

ReadJob::ReadJob(std::unique_ptr<QIODevice> from, QObject *parent) : QObject(parent), m_from(std::move(from)) {
    connect(&m_next, &QTimer::timeout, this, &ReadJob::step);
}

void ReadJob::start() {
    if (!m_from->open(QIODevice::ReadOnly)) {
        emit failed({Code::Io, "import: open"});
        return;
    }
    if (m_from->size() > largest) {
        emit refused(tooLargeSentence());
        return;
    }
    m_next.start(0);
}

void ReadJob::step() {
    for (Slice slice; slice.goesOn();) {
        const auto piece = m_from->read(pieceSize);
        if (piece.isEmpty()) {
            m_next.stop();
            const auto *file = qobject_cast<QFileDevice *>(m_from.get());
            if (file && file->error() != QFileDevice::NoError) {
                emit failed({Code::Io, "import: read"});
                return;
            }
            auto table = m_reader.finish();
            if (!table) return end(table.error());
            m_table = std::move(*table);
            emit completed();
            return;
        }
        m_done += piece.size();
        m_digest.addData(piece);
        if (m_done > largest) { // a pipe, or a file that grows
            m_next.stop();
            emit refused(tooLargeSentence());
            return;
        }
        if (const auto fed =
                m_reader.feed({reinterpret_cast<const std::uint8_t *>(piece.constData()), static_cast<std::size_t>(piece.size())});
            !fed)
            return end(fed.error());
    }
    emit progressed(m_done, m_from->size());
}

void ReadJob::end(importing::Unreadable why) {
    m_next.stop();
    emit refused(sentence(why));
}

} // namespace tp::ui
