#pragma once

#include "ui/viewmodels/comparisonview.h"
#include "ui/viewmodels/swimhighlight.h"

#include <QColor>
#include <QPointer>
#include <QWidget>

class QPainter;

namespace lengthwise {

struct Theme;

/// The disc with a swim's letter in its tint. Antialiasing is on afterwards.
void paintSwimLetter(QPainter &painter, const QRectF &area, const QString &letter, const QColor &tint,
    const QFont &face, const Theme &theme);

/// One compared swim as a pill: letter, date, title, grade, and a cross that takes it out of the comparison; so do
/// Delete and Backspace. A click, Enter or Space opens it. Pointing at it or its focus highlights it on the page.
class SwimChip final : public QWidget
{
    Q_OBJECT

public:
    explicit SwimChip(QWidget *parent = nullptr);

    /// place: among all the swims, which give the tint.
    void setSwim(const ComparedSwimView &swim, std::size_t place, std::size_t count);
    const ComparedSwimView &swim() const { return m_swim; }
    /// Not owned, may be null.
    void setHighlight(SwimHighlight *highlight);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();
    void removed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cross() const;
    void pointAt(bool pointed);

    ComparedSwimView m_swim;
    std::size_t m_place = 0;
    std::size_t m_count = 1;
    QPointer<SwimHighlight> m_highlight;
};

} // namespace lengthwise
