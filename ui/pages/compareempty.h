#pragma once

#include <QWidget>

class QLabel;

namespace lengthwise {

class Button;
class TextLabel;

/// What can be done while there is nothing, or only one swim, to compare.
class CompareEmpty final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareEmpty(QWidget *parent = nullptr);

    /// swims: that are chosen so far, 0 or 1.
    void setCount(std::size_t swims);
    /// Words of a button that compares swims which suggest themselves; empty: none do.
    void setSuggestion(const QString &words);

Q_SIGNALS:
    void chooseRequested();
    void filesRequested();
    void suggestionChosen();

private:
    TextLabel *m_title;
    QLabel *m_words;
    Button *m_suggestion;
};

} // namespace lengthwise
