#pragma once

#include "core/model/stroke.h"
#include "core/model/units.h"
#include "core/model/workout.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace lengthwise {

/// How long the pool was, where it is none of the usual ones. Open with open(); it deletes itself.
class PoolLengthQuestion final : public QDialog
{
    Q_OBJECT

public:
    explicit PoolLengthQuestion(double length, PoolUnit unit, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(double length, lengthwise::PoolUnit unit);

private:
    QDoubleSpinBox *m_length;
    QComboBox *m_unit;
};

/// Time, stroke and strokes of a length that the watch missed. Open with open(); it deletes itself.
class MissedLengthQuestion final : public QDialog
{
    Q_OBJECT

public:
    /// usual: what is proposed; room: the longest that fits.
    MissedLengthQuestion(const QString &behind, Seconds usual, Seconds room, Stroke stroke, QWidget *parent = nullptr);

Q_SIGNALS:
    /// strokes 0: not known.
    void answered(lengthwise::Seconds time, lengthwise::Stroke stroke, int strokes);

private:
    QDoubleSpinBox *m_time;
    QComboBox *m_stroke;
    QSpinBox *m_strokes;
};

/// The strokes that a length can have, in the order of the keys 1 to 8.
const std::vector<Stroke> &strokesToChoose();

} // namespace lengthwise
