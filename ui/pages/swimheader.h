#pragma once

#include <QWidget>

class QAction;

namespace lengthwise {

class Button;
struct SwimHeading;
class TextLabel;

/// Title and particulars of a swim, with the way to its neighbours where several are open.
class SwimHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SwimHeader(QWidget *parent = nullptr);

    void setHeading(const SwimHeading &heading);
    /// The window's actions; the buttons show only while one of them can be used.
    void setActions(QAction *previous, QAction *next);

private:
    TextLabel *m_title;
    TextLabel *m_subtitle;
    Button *m_previous;
    Button *m_next;
};

} // namespace lengthwise
