#include "ui/pages/lengthquestions.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr double longestPool = 1000;
constexpr int mostStrokes = 999;

QDialogButtonBox *buttonsFor(QDialog *dialog, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

PoolLengthQuestion::PoolLengthQuestion(double length, PoolUnit unit, QWidget *parent)
    : QDialog(parent)
    , m_length(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    setObjectName(u"poolLengthQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Length of the pool"));
    m_length->setObjectName(u"poolLength"_s);
    m_length->setRange(1, longestPool);
    m_length->setDecimals(2);
    m_length->setValue(length);
    m_length->selectAll();
    m_unit->setObjectName(u"poolUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItem(tr("metres"), int(PoolUnit::Metres));
    m_unit->addItem(tr("yards"), int(PoolUnit::Yards));
    m_unit->setCurrentIndex(m_unit->findData(int(unit)));
    auto *row = new QHBoxLayout;
    row->addWidget(m_length, 1);
    row->addWidget(m_unit);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Length of the pool:"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_length);
    form->addRow(buttonsFor(this, tr("Correct")));
    connect(this, &QDialog::accepted, this,
        [this] { Q_EMIT answered(m_length->value(), PoolUnit(m_unit->currentData().toInt())); });
}

MissedLengthQuestion::MissedLengthQuestion(
    const QString &behind, Seconds usual, Seconds room, Stroke stroke, QWidget *parent)
    : QDialog(parent)
    , m_time(new QDoubleSpinBox(this))
    , m_stroke(new QComboBox(this))
    , m_strokes(new QSpinBox(this))
{
    setObjectName(u"missedLengthQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put in a missed length"));
    auto *said = new QLabel(tr("Behind %1 there is room for %2.").arg(behind, display::seconds(room, 1).text()), this);
    said->setTextFormat(Qt::PlainText);
    m_time->setObjectName(u"missedTime"_s);
    m_time->setDecimals(1);
    m_time->setSuffix(u' ' + tr("s"));
    m_time->setRange(0.1, std::max(0.1, std::floor(room.count() * 10) / 10));
    m_time->setValue(usual.count());
    m_stroke->setObjectName(u"missedStroke"_s);
    for (const Stroke one : strokesToChoose())
        m_stroke->addItem(texts::strokeName(one), int(one));
    m_stroke->setCurrentIndex(std::max(0, m_stroke->findData(int(stroke))));
    m_strokes->setObjectName(u"missedStrokes"_s);
    m_strokes->setRange(0, mostStrokes);
    m_strokes->setSpecialValueText(tr("not known"));
    auto *form = new QFormLayout(this);
    form->addRow(said);
    form->addRow(tr("&Time:"), m_time);
    form->addRow(tr("&Stroke:"), m_stroke);
    form->addRow(tr("St&rokes:"), m_strokes);
    form->addRow(buttonsFor(this, tr("Put in")));
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT answered(Seconds(m_time->value()), Stroke(m_stroke->currentData().toInt()), m_strokes->value());
    });
}

const std::vector<Stroke> &strokesToChoose()
{
    static const std::vector<Stroke> strokes{Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke,
        Stroke::Butterfly, Stroke::Medley, Stroke::Kick, Stroke::Drill, Stroke::Unknown};
    return strokes;
}

} // namespace lengthwise
