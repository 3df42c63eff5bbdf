#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace lengthwise {

class Button;
class Chip;
struct SwimHeading;
class TextLabel;
class TextLink;

/// Title, type and particulars of a swim, with the way to its neighbours where several are open.
class SwimHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SwimHeader(QWidget *parent = nullptr);

    void setHeading(const SwimHeading &heading);
    /// The window's actions; the buttons show only while one of them can be used.
    void setActions(QAction *previous, QAction *next);

Q_SIGNALS:
    /// What was taken from the data quality, and why, is wanted.
    void qualityRequested();

private:
    QHBoxLayout *makeTitleLine();
    QHBoxLayout *makeSubtitleLine();

    TextLabel *m_title;
    Chip *m_type;
    TextLabel *m_subtitle;
    TextLink *m_quality;
    Button *m_previous;
    Button *m_next;
};

} // namespace lengthwise
