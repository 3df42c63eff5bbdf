#pragma once

#include "ui/viewmodels/coachview.h"

#include <QTextLayout>
#include <QWidget>

namespace lengthwise {

class TextLink;

/// One sentence of the coach under its heading (where it has one), wrapped, ending in the link to its evidence.
class Sentence final : public QWidget
{
    Q_OBJECT

public:
    explicit Sentence(QWidget *parent = nullptr);

    void setSentence(const CoachSentence &sentence);
    TextLink *link() const { return m_link; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Left and right of the words: a link that begins a line has its focus ring there.
    static constexpr int inset = 4;

Q_SIGNALS:
    void evidenceChosen(const EvidenceLink &evidence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Breaks the text into lines; returns where the link begins, its left end on the last line.
    QPointF breakLines(QTextLayout &layout, int width) const;
    void setUp(QTextLayout &layout) const;
    void placeLink();
    QString wholeText() const;
    int bodyTop() const;
    int lineHeight() const;

    CoachSentence m_sentence;
    TextLink *m_link;
};

} // namespace lengthwise
