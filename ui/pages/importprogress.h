#pragma once

#include "ui/viewmodels/remainingtime.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;

namespace lengthwise {

class TextLabel;

/// "Reading swim.fit", "5 of 6 read · under 1 s left" and the bar beneath. Counts its time from begin().
class ImportProgressLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Work { Reading, Importing };

    explicit ImportProgressLine(QWidget *parent = nullptr);

    void begin(Work work);
    /// name: of the file that it is at; empty: not known. total 0: not known.
    void setProgress(int done, int total, const QString &name);
    /// No bar, and perhaps a sentence.
    void end(const QString &sentence);

private:
    Work m_work = Work::Reading;
    QElapsedTimer m_clock;
    RemainingTime m_remaining;
    TextLabel *m_sentence;
    TextLabel *m_figures;
    QProgressBar *m_bar;
};

} // namespace lengthwise
