#pragma once

#include "ui/viewmodels/coachview.h"

#include <QWidget>

namespace lengthwise {

struct Theme;

/// The grade of a swim as one large letter over its score; a dash and the reason where there is none.
class GradeBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBlock(QWidget *parent = nullptr);

    void setView(const CoachView &view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The column and the card's padding left of it, in which the letter is centred.
    static constexpr int columnWidth = 104;
    static constexpr int padding = 20;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScore(QPainter &painter, double middle) const;
    QString below() const;

    CoachView m_view;
};

/// The letter of a grade on its tint; step: 0: A to 3: D; absent: not graded.
void paintGrade(QPainter &painter, const QRectF &area, const QString &letter, std::optional<int> step,
    const QFont &face, const Theme &theme);

/// The letter alone, on its tint.
class GradeChip final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeChip(QWidget *parent = nullptr);

    void setView(const CoachView &view);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    std::optional<int> m_step;
};

} // namespace lengthwise
