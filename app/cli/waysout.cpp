#include "app/cli/waysout.h"

#include "app/cli/libraryaccess.h"
#include "app/cli/usage.h"
#include "core/strava/tokens.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString madeAt(const BackupFile &backup)
{
    const auto milliseconds = backup.made.time_since_epoch().count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

/// For commands that are about the whole library.
Request withoutAthlete(Request request)
{
    request.options.remove(QLatin1String(option::athlete.name));
    return request;
}

WayOut restoreOf(const Request &request, const QString &damaged)
{
    WayOut way;
    const auto library = openIndex(wishOf(request, Purpose::Read), systemClock());
    const auto backups =
        library ? library->backups(QFileInfo(damaged).completeBaseName().toStdString()) : std::vector<BackupFile>();
    if (backups.empty()) {
        way.lines << translated(QT_TRANSLATE_NOOP("Commands", "There is no backup of it here."));
        return way;
    }
    way.lines << translated(QT_TRANSLATE_NOOP("Commands", "Its backups, the newest first:"));
    for (const BackupFile &backup : backups) {
        way.backups << backup.path;
        way.lines << QStringLiteral("  %1  %2").arg(madeAt(backup), backup.path);
    }
    way.command = commandLine(withoutAthlete(request), {u"restore"_s, way.backups.first()});
    way.lines << translated(QT_TRANSLATE_NOOP("Commands", "To restore the newest: %1")).arg(way.command);
    return way;
}
} // namespace

QString commandLine(const Request &request, const QStringList &words)
{
    QStringList line{u"lengthwise-cli"_s, words.first()};
    for (const Option &option : option::ofLibrary) {
        if (request.isSet(option))
            line << QStringLiteral("--") + QLatin1String(option.name) << quoted(request.value(option));
    }
    for (const QString &word : words.mid(1))
        line << quoted(word);
    return line.join(u' ');
}

WayOut wayOut(const Request &request, const Error &error)
{
    WayOut way;
    switch (error.code) {
    case ErrorCode::LibraryMissing:
        way.command = commandLine(request, {u"import"_s, u"PATH..."_s});
        way.lines << translated(QT_TRANSLATE_NOOP("Commands", "To begin one: %1")).arg(way.command);
        break;
    case ErrorCode::LibraryDamaged:
        return restoreOf(request, error.file);
    case ErrorCode::AthleteUnknown:
        way.command = commandLine(withoutAthlete(request), {u"athletes"_s});
        way.lines << translated(QT_TRANSLATE_NOOP("Commands", "To see who is there: %1")).arg(way.command);
        break;
    case ErrorCode::ScopesMissing:
        if (error.detail != strava::scope::write)
            break;
        way.command = commandLine(request, {u"strava"_s, u"connect"_s, u"--write"_s});
        way.lines << translated(QT_TRANSLATE_NOOP("Commands", "To be asked for it: %1")).arg(way.command);
        break;
    default:
        break;
    }
    return way;
}

} // namespace lengthwise::cli
