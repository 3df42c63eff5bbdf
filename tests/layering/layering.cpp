#include "tests/layering/layering.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

using Table = QMap<QString, QStringList>;

/// Folder -> folders it may include besides itself. A folder that is missing here may not exist.
const Table &table()
{
    static const Table rows{
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/decode"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/encode"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/store"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/ingest"_s, {u"core/base"_s, u"core/model"_s, u"core/decode"_s, u"core/store"_s}},
        {u"core/analysis"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/coach"_s, {u"core/base"_s, u"core/model"_s, u"core/analysis"_s}},
        {u"core/derive"_s,
            {u"core/base"_s, u"core/model"_s, u"core/store"_s, u"core/ingest"_s, u"core/analysis"_s, u"core/coach"_s}},
        {u"core/secrets"_s, {u"core/base"_s}},
        {u"core/strava"_s, {u"core/base"_s}},
        {u"core/sync"_s,
            {u"core/base"_s, u"core/model"_s, u"core/decode"_s, u"core/store"_s, u"core/strava"_s, u"core/ingest"_s,
                u"core/derive"_s, u"core/secrets"_s}},
        {u"core/report"_s,
            {u"core/base"_s, u"core/model"_s, u"core/store"_s, u"core/ingest"_s, u"core/analysis"_s, u"core/coach"_s}},
        {u"ui/viewmodels"_s, {u"core/base"_s, u"core/model"_s, u"core/report"_s, u"core/ingest"_s, u"core/sync"_s}},
        {u"ui/charts"_s, {u"core/base"_s, u"core/model"_s, u"ui/viewmodels"_s}},
        {u"ui/widgets"_s, {u"core/base"_s, u"core/model"_s, u"ui/viewmodels"_s, u"ui/charts"_s}},
        {u"ui/pages"_s, {u"core/base"_s, u"core/model"_s, u"ui/viewmodels"_s, u"ui/charts"_s, u"ui/widgets"_s}},
        {u"ui/mainwindow"_s,
            {u"core/base"_s, u"core/model"_s, u"ui/viewmodels"_s, u"ui/charts"_s, u"ui/widgets"_s, u"ui/pages"_s}},
    };
    return rows;
}

/// "core/decode/fit/x.cpp" lies in "core/decode".
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

bool coreUsesWindowParts(const QString &folder, const QString &header)
{
    static const QRegularExpression window(u"^(QtGui|QtWidgets|QtCharts|QtSvg|QWidget|QPainter|QColor|QFont|QIcon|"
                                           u"QPixmap|QImage|QApplication|QGuiApplication"
                                           "|QChart\\w*)(/|$)"_s);
    return (folder.startsWith(u"core/"_s) || folder == u"ui/viewmodels"_s) && window.match(header).hasMatch();
}

QString offence(const QString &folder, const QString &header, bool quoted)
{
    if (!quoted)
        return coreUsesWindowParts(folder, header) ? u"uses the window's <%1>"_s.arg(header) : QString();
    if (header.startsWith(u"app/"_s))
        return folder.startsWith(u"app/"_s) ? QString() : u"nobody includes app: \"%1\""_s.arg(header);
    if (!header.contains(u'/'))
        return header.endsWith(u".moc"_s) ? QString() : u"not written from the root: \"%1\""_s.arg(header);
    const QString target = folderOf(header);
    if (!table().contains(target))
        return u"unknown folder %1"_s.arg(target);
    if (folder.startsWith(u"app/"_s) || folder == target || table().value(folder).contains(target))
        return {};
    return u"%1 may not include %2"_s.arg(folder, target);
}

void checkFile(const QDir &root, const QString &path, QStringList &offences)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QFile file(root.filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        offences << u"%1: cannot be read"_s.arg(path);
        return;
    }
    const QString folder = folderOf(path);
    for (int line = 1; !file.atEnd(); ++line) {
        const auto match = include.match(QString::fromUtf8(file.readLine()));
        if (!match.hasMatch())
            continue;
        const QString what = offence(folder, match.captured(2), match.captured(1) == u"\""_s);
        if (!what.isEmpty())
            offences << u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
    }
}

} // namespace

QStringList layeringOffences(const QString &rootPath)
{
    const QDir root(rootPath);
    QStringList offences;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            if (top != u"app"_s && !table().contains(folderOf(path)))
                offences << u"%1: unknown folder %2"_s.arg(path, folderOf(path));
            checkFile(root, path, offences);
        }
    }
    offences.sort();
    return offences;
}

} // namespace lengthwise
