#include "tests/support/projectfiles.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/pages/editbar.h"

#include <QAction>
#include <QFile>
#include <QMainWindow>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// What the guide's tables of keys say, by the heading above them: the left cells.
QMap<QString, QStringList> tables()
{
    QFile file(projectFile(QStringLiteral("resources/help/keyboard.md")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QStringList> tables;
    QString heading;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"## "_s))
            heading = line.mid(3);
        else if (line.startsWith(u"| "_s) && !line.startsWith(u"| keys"_s))
            tables[heading] << line.section(u'|', 1, 1).trimmed();
    }
    return tables;
}

/// "1 to 8" -> "1", "2" ... "8"; "Ctrl+1 to Ctrl+7" as well.
QStringList expanded(const QString &keys)
{
    static const QRegularExpression range(u"^(.*)(\\d) to \\1(\\d)$"_s);
    const auto found = range.match(keys);
    if (!found.hasMatch())
        return {keys};
    QStringList all;
    for (int number = found.captured(2).toInt(); number <= found.captured(3).toInt(); ++number)
        all << found.captured(1) + QString::number(number);
    return all;
}

/// The keys of a table; the guide writes a minus as a minus.
QSet<QString> keysUnder(const QString &heading)
{
    QSet<QString> keys;
    for (QString cell : tables().value(heading)) {
        cell.replace(QChar(0x2212), u'-');
        // A comma parts keys, unless it is one: "Ctrl+,".
        for (const QString &one : cell.split(u", "_s)) {
            for (const QString &key : expanded(one))
                keys << QKeySequence(key).toString();
        }
    }
    return keys;
}

QString joined(const QSet<QString> &keys)
{
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    return sorted.join(u' ');
}

} // namespace

/// The guide's page of keys against what the program takes.
class TestKeyboardGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowsKeysAreThoseOfItsActions()
    {
        QMainWindow window;
        const WindowActions actions(&window);
        QSet<QString> keys;
        for (const QAction *action : window.actions()) {
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString();
        }
        QVERIFY(keys.size() > 30);
        QCOMPARE(joined(keysUnder(u"Everywhere"_s)), joined(keys));
    }

    void theKeysOfTheEditModeAreThoseOfItsBar()
    {
        QSet<QString> keys;
        const auto take = [&keys](int first, int last) {
            for (int key = first; key <= last; ++key) {
                if (EditBar::standsFor(key))
                    keys << QKeySequence(key).toString();
            }
        };
        take(Qt::Key_Space, Qt::Key_ydiaeresis);
        take(Qt::Key_Escape, Qt::Key_F35);
        QCOMPARE(joined(keysUnder(u"While lengths are edited"_s)), joined(keys));
    }
};

QTEST_MAIN(TestKeyboardGuide)
#include "tst_keyboardguide.moc"
