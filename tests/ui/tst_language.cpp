#include "app/gui/application.h"
#include "tests/support/projectfiles.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/language.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

const QString root = projectFolder();

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Message {
    QString source;
    QStringList forms;
    bool isCounted = false;
    bool isFinished = true;
};

std::vector<Message> messagesOf(const QString &catalogue)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(contents(root + u"/translations/"_s + catalogue));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            messages.push_back({.isCounted = xml.attributes().value(u"numerus"_s) == u"yes"});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!messages.back().isCounted)
                messages.back().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform")
            messages.back().forms << xml.readElementText();
    }
    return messages;
}

/// Every text that a widget or an action of the window shows or speaks.
QStringList textsIn(const QWidget &window)
{
    QStringList texts;
    QList<const QObject *> objects{&window};
    for (const QObject *child : window.findChildren<QObject *>())
        objects << child;
    for (const QObject *object : objects) {
        for (const char *name :
            {"text", "title", "windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription"})
            texts << object->property(name).toString();
    }
    return texts;
}

} // namespace

/// What the program says is whole: nothing is left as the pattern it was made from.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountedTextHasItsForms_data()
    {
        QTest::addColumn<QString>("catalogue");
        QDirIterator files(root + u"/translations"_s, {u"*.ts"_s});
        while (files.hasNext()) {
            files.next();
            QTest::newRow(qPrintable(files.fileName())) << files.fileName();
        }
    }

    void everyCountedTextHasItsForms()
    {
        QFETCH(const QString, catalogue);
        const std::vector<Message> messages = messagesOf(catalogue);
        QVERIFY(!messages.empty());
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), message.isCounted ? 2 : 1); // English and German have two numbers
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
                QVERIFY2(!form.contains(u"(s)"_s), qPrintable(message.source));
            }
        }
    }

    void everyCountedTextOfTheSourcesIsInTheEnglishCatalogue()
    {
        QString catalogue;
        for (const Message &message : messagesOf(u"lengthwise_en.ts"_s))
            catalogue += message.source + u'\n';
        static const QRegularExpression counted(u"\"([^\"\\n]*%n[^\"\\n]*)\""_s);
        for (const QString &folder : {u"/ui"_s, u"/app"_s}) {
            QDirIterator files(root + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                for (const auto &match : counted.globalMatch(contents(files.next())))
                    QVERIFY2(catalogue.contains(match.captured(1)), qPrintable(match.captured(1)));
            }
        }
    }

    void theWindowShowsNoPattern()
    {
        const Language english(QLocale(QLocale::English));
        const QTemporaryDir folder;
        Application application(Application::Memory::Forgets, folder.path());
        MainWindow &window = application.window();
        window.show();
        application.opener().open({u":/samples/rests-as-laps.fit"_s, u"missing-1.fit"_s, u"missing-2.fit"_s});
        QTRY_COMPARE(window.findChild<Banner *>(u"failureBanner"_s)->details().size(), 2);
        const QStringList texts = textsIn(window);
        QVERIFY(texts.contains(u"2 files could not be opened."_s));
        for (const QString &text : texts) {
            QVERIFY2(!text.contains(u"%n"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"(s)"_s), qPrintable(text));
        }
    }

    void anUntranslatedLocaleIsEnglish()
    {
        const Language language(QLocale(QLocale::Welsh));
        const auto notes = [](int count) {
            return QCoreApplication::translate(
                "lengthwise::SwimPage", "%n note(s) about this recording", nullptr, count);
        };
        QCOMPARE(notes(1), u"1 note about this recording"_s);
        QCOMPARE(notes(3), u"3 notes about this recording"_s);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
