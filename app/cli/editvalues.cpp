#include "app/cli/editvalues.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
struct StrokeName {
    QLatin1String name;
    Stroke stroke;
};

constexpr std::array strokeNames{
    StrokeName{QLatin1String("freestyle"), Stroke::Freestyle},
    StrokeName{QLatin1String("free"), Stroke::Freestyle},
    StrokeName{QLatin1String("fr"), Stroke::Freestyle},
    StrokeName{QLatin1String("backstroke"), Stroke::Backstroke},
    StrokeName{QLatin1String("back"), Stroke::Backstroke},
    StrokeName{QLatin1String("ba"), Stroke::Backstroke},
    StrokeName{QLatin1String("breaststroke"), Stroke::Breaststroke},
    StrokeName{QLatin1String("breast"), Stroke::Breaststroke},
    StrokeName{QLatin1String("br"), Stroke::Breaststroke},
    StrokeName{QLatin1String("butterfly"), Stroke::Butterfly},
    StrokeName{QLatin1String("fly"), Stroke::Butterfly},
    StrokeName{QLatin1String("fl"), Stroke::Butterfly},
    StrokeName{QLatin1String("medley"), Stroke::Medley},
    StrokeName{QLatin1String("im"), Stroke::Medley},
    StrokeName{QLatin1String("mixed"), Stroke::Mixed},
    StrokeName{QLatin1String("drill"), Stroke::Drill},
    StrokeName{QLatin1String("kick"), Stroke::Kick},
    StrokeName{QLatin1String("unknown"), Stroke::Unknown},
};

std::optional<int> wholeFrom(const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}
} // namespace

std::optional<Stroke> strokeFrom(const QString &text)
{
    for (const StrokeName &known : strokeNames) {
        if (text.trimmed().compare(known.name, Qt::CaseInsensitive) == 0)
            return known.stroke;
    }
    return std::nullopt;
}

std::optional<field::PoolLength> poolLengthFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(m|metres?|meters?|yd?|yards?|)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool isYards = match.captured(2).startsWith(u'y', Qt::CaseInsensitive);
    return field::PoolLength{match.captured(1).toDouble(), isYards ? PoolUnit::Yards : PoolUnit::Metres};
}

std::optional<Duration> durationFrom(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d{1,3}):)?(\\d{1,5}(?:\\.\\d{1,3})?)$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const Seconds seconds(match.captured(1).toInt() * 60 + match.captured(2).toDouble());
    return std::chrono::round<Duration>(seconds);
}

std::optional<TypedLength> lengthFrom(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 3)
        return std::nullopt;
    const auto duration = durationFrom(words.first());
    if (!duration)
        return std::nullopt;
    TypedLength length{.duration = *duration};
    if (words.size() > 1 && !(length.stroke = strokeFrom(words[1])))
        return std::nullopt;
    if (words.size() > 2 && !(length.strokes = wholeFrom(words[2])))
        return std::nullopt;
    return length;
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"yes" || word == u"true")
        return true;
    if (word == u"no" || word == u"false")
        return false;
    return std::nullopt;
}

} // namespace lengthwise::cli
