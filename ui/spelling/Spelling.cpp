#include "ui/spelling/Spelling.h"

#include "core/store/Drafts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextCursor>
#include <QThreadPool>

namespace tp::ui {
namespace {
SpellHighlighter *highlighterOf(const QPlainTextEdit &text) {
    return text.document()->findChild<SpellHighlighter *>(QString(), Qt::FindDirectChildrenOnly);
}
} // namespace

Spelling::Spelling(Backend &backend, QWidget *window) : QObject(window), m_backend(backend), m_window(window) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        auto *text = qobject_cast<QPlainTextEdit *>(now);
        if (text && !text->isReadOnly() && m_window->isAncestorOf(text)) attach(*text);
    });
}

Spelling::~Spelling() {
    for (const auto &highlighter : m_highlighters) delete highlighter.data(); // they look into the verdicts
}

void Spelling::setOn(bool on) {
    m_on = on;
    m_highlighters.removeIf([](const auto &highlighter) { return highlighter.isNull(); }); // of fields that are gone
    if (on && !m_highlighters.isEmpty()) read();
    for (const auto &highlighter : m_highlighters) highlighter->setOn(on);
}

void Spelling::attach(QPlainTextEdit &text) {
    if (highlighterOf(text)) return;
    if (m_on) read();
    m_highlighters << new SpellHighlighter(text, m_verdicts);
    m_highlighters.back()->setOn(m_on);
    text.installEventFilter(this);
    text.viewport()->installEventFilter(this);
}

void Spelling::read() {
    if (std::exchange(m_asked, true)) return;
    const auto place = Dictionary::find();
    if (place.isEmpty()) return;
    QThreadPool::globalInstance()->start([place, self = QPointer(this)] { // may outlive the window: then it is thrown away
        auto read = std::make_shared<std::unique_ptr<Dictionary>>(Dictionary::load(place));
        QMetaObject::invokeMethod(qApp, [self, read] {
            if (!self || !*read) return;
            (*read)->setAdded(self->myWords());
            self->m_verdicts.use(std::move(*read));
        });
    });
}

QStringList Spelling::myWords() const {
    const auto kept = m_backend.reader().draft(store::wordsDraft);
    if (!kept || !*kept) return {};
    return QString::fromUtf8(reinterpret_cast<const char *>((*kept)->data()), static_cast<qsizetype>((*kept)->size()))
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// Read again before each change: an erasure may have taken the list away, with the name it held.
void Spelling::setMine(const QString &word, bool mine) {
    auto words = myWords();
    words.removeAll(word);
    if (mine) words << word;
    const auto bytes = words.join(QLatin1Char('\n')).toUtf8();
    m_backend.saveDraft(store::wordsDraft, Bytes(bytes.begin(), bytes.end()));
    m_verdicts.setAdded(words);
}

QMenu *Spelling::menuFor(QPlainTextEdit &text, int position) {
    auto *menu = text.createStandardContextMenu();
    const auto *highlighter = highlighterOf(text);
    auto *first = menu->actions().value(0);
    const auto add = [&](const QString &words, const char *name, auto &&chosen) {
        auto *action = new QAction(words, menu);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, &text, chosen);
        menu->insertAction(first, action);
    };
    if (const auto word = highlighter ? highlighter->unknownAt(position) : std::nullopt) {
        const auto others = m_verdicts.dictionary()->suggestions(word->text);
        for (const auto &other : others)
            add(other, "spelling.suggestion", [&text, word = *word, other] {
                QTextCursor cursor(text.document());
                cursor.setPosition(word.start);
                cursor.setPosition(word.start + static_cast<int>(word.text.size()), QTextCursor::KeepAnchor);
                if (cursor.selectedText() == word.text) cursor.insertText(other); // one step of Ctrl+Z
            });
        if (others.isEmpty()) {
            add(tr("No other spelling found"), "spelling.none", [] {});
            menu->actions().constFirst()->setEnabled(false);
        }
        add(tr("Add “%1” to my words").arg(word->text), "spelling.add", [self = QPointer(this), word = word->text] {
            if (self) self->setMine(word, true);
        });
        menu->insertSeparator(first);
    } else if (const auto mine = highlighter ? highlighter->wordAt(position) : QString(); !mine.isEmpty() && myWords().contains(mine)) {
        add(tr("Remove “%1” from my words").arg(mine), "spelling.remove", [self = QPointer(this), mine] {
            if (self) self->setMine(mine, false);
        });
        menu->insertSeparator(first);
    }
    return menu;
}

bool Spelling::eventFilter(QObject *watched, QEvent *event) {
    auto *text = qobject_cast<QPlainTextEdit *>(watched);
    if (!text) text = qobject_cast<QPlainTextEdit *>(watched->parent());
    bool asked = event->type() == QEvent::ContextMenu;
    bool byKey = asked && static_cast<const QContextMenuEvent *>(event)->reason() != QContextMenuEvent::Mouse;
#ifndef Q_OS_WIN // there the system makes a menu event of it
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        asked = byKey = key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier;
    }
#endif
    if (!text || !asked || !m_on) return false;
    const auto *menuEvent = byKey ? nullptr : static_cast<const QContextMenuEvent *>(event);
    const auto at = byKey ? text->textCursor() : text->cursorForPosition(text->viewport()->mapFromGlobal(menuEvent->globalPos()));
    auto *menu = menuFor(*text, at.position());
    menu->setObjectName(QStringLiteral("spelling.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(byKey ? text->viewport()->mapToGlobal(text->cursorRect().bottomLeft()) : menuEvent->globalPos());
    if (byKey && !menu->actions().isEmpty()) menu->setActiveAction(menu->actions().constFirst());
    return true;
}

} // namespace tp::ui
