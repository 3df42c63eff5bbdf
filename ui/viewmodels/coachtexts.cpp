#include "ui/viewmodels/coachtexts.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <cmath>

namespace lengthwise::texts {

namespace {

QString translated(std::string_view source)
{
    return QCoreApplication::translate("Coach", source.data());
}

/// "3.2 s", "1:28.8"; whole seconds without a tenth: "20 s", "1:45".
QString timeOf(Seconds value)
{
    constexpr double noTenth = .05;
    const bool isWhole = std::abs(value.count() - std::round(value.count())) < noTenth;
    const Seconds shown = isWhole ? Seconds(std::round(value.count())) : value;
    if (shown.count() < 60)
        return display::seconds(shown, isWhole ? 0 : 1).text();
    return isWhole ? display::clock(shown) : display::time(shown);
}

QString percentOf(double percent)
{
    constexpr double whole = 10; // a share: nobody reads the tenth of 34.2 %
    if (std::abs(percent) < whole)
        return display::percent(percent).text();
    return display::number(percent, 0) + QChar(QChar::Nbsp) + QStringLiteral("%");
}

/// Words for one argument.
class Words
{
public:
    explicit Words(PoolUnit unit)
        : m_unit(unit)
    {
    }

    QString operator()(const QString &text) const { return text; }
    QString operator()(int count) const { return display::number(count, 0); }
    QString operator()(PlainNumber number) const { return display::number(number.value, number.decimals); }
    QString operator()(Distance distance) const { return display::distance(distance, m_unit).text(); }
    QString operator()(Seconds seconds) const { return timeOf(seconds); }
    QString operator()(PaceValue pace) const { return display::pace(pace.per100, m_unit).text(); }
    QString operator()(PercentValue share) const { return percentOf(share.percent); }
    QString operator()(Speed speed) const
    {
        return display::number(speed.metresPerSecond, 2) + QChar(QChar::Nbsp) + QStringLiteral("m/s");
    }
    QString operator()(StrokeRate rate) const { return display::strokeRate(rate).text(); }
    QString operator()(HeartRate rate) const { return display::heartRate(rate).text(); }
    QString operator()(Stroke stroke) const { return strokeName(stroke); }
    QString operator()(QDate day) const { return display::date(day); }

private:
    PoolUnit m_unit;
};

/// %1 to %9 in one pass, so that a value which holds a percent sign is left alone.
QString filled(const QString &pattern, const QStringList &values)
{
    QString said;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] != u'%' || number < 1 || number > values.size()) {
            said += pattern[i];
            continue;
        }
        said += values[number - 1];
        ++i;
    }
    return said;
}

QString doubt(Doubt doubt)
{
    switch (doubt) {
    case Doubt::Inferred:
        return translated(QT_TRANSLATE_NOOP("Coach", " (rests on lengths that were worked out)"));
    case Doubt::LowQuality:
        return translated(QT_TRANSLATE_NOOP("Coach", " (the recording is doubtful)"));
    case Doubt::None:
        break;
    }
    return {};
}

} // namespace

QString sentence(const CoachMessage &message, PoolUnit unit)
{
    QStringList values;
    for (const CoachArgument &argument : message.arguments)
        values << std::visit(Words(unit), argument);
    return filled(translated(message.text), values) + doubt(message.doubt);
}

} // namespace lengthwise::texts
