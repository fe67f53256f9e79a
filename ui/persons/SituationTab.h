#pragma once
// Where the person stands: dated situations, the obstacles of two of them as a radar and in words, and the form of a new one. Window's
// thread.
#include "core/store/Reader.h"
#include "ui/shell/Page.h"
#include "ui/text/ValueText.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FormPanel;
class Radar;
class RecordHistory;

// The radar of two situations with the changes in words beside it; also on the overview.
class ObstaclePicture : public QWidget {
    Q_OBJECT
public:
    explicit ObstaclePicture(QWidget *parent = nullptr);
    void show(const store::Record *before, const store::Record &now);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_line;
    Radar *m_radar;
    QVBoxLayout *m_words;
};

class SituationTab : public QWidget {
    Q_OBJECT
public:
    SituationTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    // `situations`: of all the person's files, newest first. A new one goes to `file`.
    void show(const RecordId &file, std::vector<store::Record> situations, bool mayWrite);
    void leave(); // another file was opened; it is shown when its tab is
    void startNew();
    [[nodiscard]] bool closeTop(); // the form

signals:
    void saved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChoices();
    void fillPicture();
    void fillList();
    void openForm(const store::Record *situation);
    [[nodiscard]] const store::Record *chosen(const QComboBox &box) const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    RecordId m_file;
    std::vector<store::Record> m_situations;
    bool m_mayWrite = false;
    QBoxLayout *m_columns;
    QComboBox *m_before, *m_now;
    ObstaclePicture *m_picture;
    QLabel *m_none;
    QWidget *m_choice;
    QVBoxLayout *m_list;
    QStackedWidget *m_right;
    FormPanel *m_form;
    Button *m_new;
    RecordHistory *m_history; // of the situation whose was asked for
};

} // namespace tp::ui
