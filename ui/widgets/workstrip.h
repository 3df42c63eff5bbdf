#pragma once

#include <QWidget>

class QProgressBar;

namespace lengthwise {

class Button;
class TextLabel;

/// What runs, how far it is, and a button that stops it. Hidden while nothing runs.
class WorkStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget *parent = nullptr);

    void begin(const QString &words);
    /// total 0: not known.
    void setProgress(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void stopRequested();

private:
    TextLabel *m_words;
    TextLabel *m_count;
    QProgressBar *m_bar;
    Button *m_stop;
};

} // namespace lengthwise
