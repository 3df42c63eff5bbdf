#include "ui/viewmodels/editwords.h"

#include "core/base/safetext.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise::editwords {

namespace {
QString translated(const char *source)
{
    return QCoreApplication::translate("LibraryWords", source);
}

struct Word {
    std::string_view name; ///< as stored
    const char *source;    ///< as said
};

QString wordFor(std::span<const Word> words, const std::string &name)
{
    for (const Word &word : words) {
        if (word.name == name)
            return translated(word.source);
    }
    return safeText(QString::fromStdString(name));
}

constexpr auto fieldWords = std::to_array<Word>({
    {"title", QT_TRANSLATE_NOOP("LibraryWords", "title")},
    {"notes", QT_TRANSLATE_NOOP("LibraryWords", "notes")},
    {"effort", QT_TRANSLATE_NOOP("LibraryWords", "effort")},
    {"deleted", QT_TRANSLATE_NOOP("LibraryWords", "deleted")},
    {"pool_length", QT_TRANSLATE_NOOP("LibraryWords", "pool length")},
    {"stroke_count", QT_TRANSLATE_NOOP("LibraryWords", "what counts as a stroke")},
    {"profile/name", QT_TRANSLATE_NOOP("LibraryWords", "name")},
    {"profile/birth_year", QT_TRANSLATE_NOOP("LibraryWords", "year of birth")},
    {"profile/sex", QT_TRANSLATE_NOOP("LibraryWords", "sex")},
    {"profile/max_hr", QT_TRANSLATE_NOOP("LibraryWords", "maximum heart rate")},
    {"profile/units", QT_TRANSLATE_NOOP("LibraryWords", "units")},
    {"setting/pool", QT_TRANSLATE_NOOP("LibraryWords", "usual pool")},
    {"setting/stroke_count", QT_TRANSLATE_NOOP("LibraryWords", "what usually counts as a stroke")},
    {"setting/pace_zones", QT_TRANSLATE_NOOP("LibraryWords", "pace zones")},
});

constexpr auto actionWords = std::to_array<Word>({
    {"title", QT_TRANSLATE_NOOP("LibraryWords", "title")},
    {"notes", QT_TRANSLATE_NOOP("LibraryWords", "notes")},
    {"effort", QT_TRANSLATE_NOOP("LibraryWords", "effort")},
    {"pool_length", QT_TRANSLATE_NOOP("LibraryWords", "pool length")},
    {"stroke_count", QT_TRANSLATE_NOOP("LibraryWords", "what counts as a stroke")},
    {"delete", QT_TRANSLATE_NOOP("LibraryWords", "delete")},
    {"restore", QT_TRANSLATE_NOOP("LibraryWords", "bring back")},
    {"stroke", QT_TRANSLATE_NOOP("LibraryWords", "stroke")},
    {"strokes", QT_TRANSLATE_NOOP("LibraryWords", "number of strokes")},
    {"split", QT_TRANSLATE_NOOP("LibraryWords", "split a length")},
    {"join", QT_TRANSLATE_NOOP("LibraryWords", "join lengths")},
    {"insert", QT_TRANSLATE_NOOP("LibraryWords", "insert a length")},
    {"rest", QT_TRANSLATE_NOOP("LibraryWords", "turn into rest")},
    {"as_recorded", QT_TRANSLATE_NOOP("LibraryWords", "take corrections back")},
    {"instead", QT_TRANSLATE_NOOP("LibraryWords", "take the other correction")},
    {"send", QT_TRANSLATE_NOOP("LibraryWords", "send to Strava")},
    {"same", QT_TRANSLATE_NOOP("LibraryWords", "same swim")},
    {"not_same", QT_TRANSLATE_NOOP("LibraryWords", "not the same swim")},
    {"profile", QT_TRANSLATE_NOOP("LibraryWords", "profile")},
    {"settings", QT_TRANSLATE_NOOP("LibraryWords", "settings")},
    {"columns", QT_TRANSLATE_NOOP("LibraryWords", "columns of a table")},
    {"css-test", QT_TRANSLATE_NOOP("LibraryWords", "400/200 test")},
    {"remove-css-test", QT_TRANSLATE_NOOP("LibraryWords", "remove a 400/200 test")},
    {"correction", QT_TRANSLATE_NOOP("LibraryWords", "correction")},
});

QString clockOf(const QString &milliseconds, Instant origin)
{
    const Duration since = Instant(Duration(milliseconds.toLongLong())) - origin;
    return display::clock(std::max(Duration{}, since)); // a stretch may begin a moment before the swim
}

QString lengthField(const QRegularExpressionMatch &match, std::optional<Instant> origin)
{
    const bool isCount = match.captured(2) == u"strokes";
    if (!origin)
        return isCount ? translated(QT_TRANSLATE_NOOP("LibraryWords", "strokes of a length"))
                       : translated(QT_TRANSLATE_NOOP("LibraryWords", "stroke of a length"));
    const QString said = isCount ? translated(QT_TRANSLATE_NOOP("LibraryWords", "strokes of the length at %1"))
                                 : translated(QT_TRANSLATE_NOOP("LibraryWords", "stroke of the length at %1"));
    return said.arg(clockOf(match.captured(1), *origin));
}

QString stretchField(const QRegularExpressionMatch &match, std::optional<Instant> origin)
{
    if (!origin)
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "lengths of a stretch"));
    return translated(QT_TRANSLATE_NOOP("LibraryWords", "lengths that begin from %1 to %2"))
        .arg(clockOf(match.captured(1), *origin), clockOf(match.captured(2), *origin));
}

/// One overload for each kind of field.
struct ValueWords {
    QString operator()(const field::PoolLength &value) const
    {
        return QStringLiteral("%1 %2").arg(QLocale().toString(value.length, 'g', 6), display::unitName(value.unit));
    }
    QString operator()(const field::Stretch &value) const { return texts::lengths(int(value.lengths.size())); }
    QString operator()(const field::LengthStroke &value) const { return texts::strokeName(value.stroke); }
    QString operator()(const field::LengthStrokes &value) const { return texts::strokes(value.strokes); }
    QString operator()(const field::Title &value) const { return safeText(value.text); }
    QString operator()(const field::Notes &value) const { return safeText(value.text); }
    QString operator()(const field::Effort &value) const { return QString::number(value.value); }
    QString operator()(const field::StrokeCount &value) const
    {
        return value.isCycle ? translated(QT_TRANSLATE_NOOP("LibraryWords", "both arms (cycle)"))
                             : translated(QT_TRANSLATE_NOOP("LibraryWords", "one arm"));
    }
    QString operator()(const field::Deleted &value) const
    {
        return value.value ? translated(QT_TRANSLATE_NOOP("LibraryWords", "yes"))
                           : translated(QT_TRANSLATE_NOOP("LibraryWords", "no"));
    }
    QString operator()(const field::Link &value) const
    {
        return value.isSame ? translated(QT_TRANSLATE_NOOP("LibraryWords", "same swim"))
                            : translated(QT_TRANSLATE_NOOP("LibraryWords", "not the same swim"));
    }
};
} // namespace

QString describe(IdleEdit::Why why)
{
    switch (why) {
    case IdleEdit::Why::NoLongerFits:
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "no length starts there any more"));
    case IdleEdit::Why::Conflict:
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "a newer correction overlaps it"));
    case IdleEdit::Why::OtherRecording:
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "made on another recording of this swim"));
    case IdleEdit::Why::Unreadable:
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "written by a newer program, or broken"));
    }
    return {};
}

QString fieldName(const std::string &field, std::optional<Instant> origin)
{
    static const QRegularExpression length(u"^length@(-?\\d+)(?:\\.\\d+)?/(stroke|strokes)$"_s);
    static const QRegularExpression stretch(u"^stretch@(-?\\d+)-(-?\\d+)$"_s);
    const QString path = QString::fromStdString(field);
    if (const auto match = length.match(path); match.hasMatch())
        return lengthField(match, origin);
    if (const auto match = stretch.match(path); match.hasMatch())
        return stretchField(match, origin);
    if (field.starts_with("csvmap/"))
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "columns of a table"));
    if (field.starts_with("test/"))
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "400/200 test"));
    if (field.starts_with("link/"))
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "same swim"));
    return wordFor(fieldWords, field);
}

QString valueWords(const std::string &field, const std::optional<std::string> &value)
{
    if (!value)
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "as recorded"));
    if (const auto read = readField(field, value); read && *read)
        return std::visit(ValueWords(), **read);
    // of a profile, or of a newer program; a JSON document is an array or an object only
    const QJsonValue json = QJsonDocument::fromJson('[' + QByteArray::fromStdString(*value) + ']').array().at(0);
    return safeText(json.isString() ? json.toString() : QString::fromStdString(*value));
}

QString actionName(const std::string &action)
{
    return wordFor(actionWords, action);
}

} // namespace lengthwise::editwords
