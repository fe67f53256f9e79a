#pragma once
// Above a list: words, a box for which of them are shown, and the fields that coordinators added. The box is remembered. Window's thread.
#include <QWidget>

#include <string>

class QComboBox;

namespace tp::ui {

class AddedFilters;
class Backend;
class SearchField;

class FilterLine : public QWidget {
    Q_OBJECT
public:
    struct Asks {
        QString words, prompt; // name and prompt of the field for words
        QString box, boxSays;  // name of the box, and what it is called
        QStringList choices;   // the first: all
    };
    FilterLine(Backend &backend, std::string type, const Asks &asks, QWidget *parent = nullptr);
    [[nodiscard]] QString words() const;
    [[nodiscard]] int choice() const; // 0: all
    [[nodiscard]] const AddedFilters &added() const { return *m_added; }
    [[nodiscard]] bool isActive() const;
    void clear(); // edited() is told at once
    void takeFocus();

signals:
    void edited();
    void entered(); // to the first row

private:
    SearchField *m_words;
    QComboBox *m_choice;
    AddedFilters *m_added;
};

} // namespace tp::ui
