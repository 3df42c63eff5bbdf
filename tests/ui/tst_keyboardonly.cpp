#include "app/gui/application.h"

#include "app/gui/samples.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"
#include "ui/viewmodels/swimselection.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

/// The main job done blind: every key goes to whatever has the focus, nothing is clicked and nothing is called.
class TestKeyboardOnly : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        QVERIFY(target);
        QTest::keyClick(target, key, modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QString file(const QString &name)
    {
        const QString path = m_folder.filePath(name + u".fit"_s);
        QFile::copy(u":/samples/%1.fit"_s.arg(name), path);
        return path;
    }
    /// Ctrl+O, the file's name, Enter.
    void importFile(MainWindow &window, const QString &path)
    {
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeWindow()));
        QTRY_VERIFY(QApplication::focusWidget());
        type(path);
        press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        window.activateWindow(); // what a window manager does when the dialog goes; there is none here
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

private Q_SLOTS:
    void initTestCase()
    {
        bundledSamples();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void importFindOpenCorrectUndoDelete()
    {
        Application application(Application::Memory::Forgets, m_folder.filePath(u"library"_s));
        MainWindow &window = application.window();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.actions().importFiles->isEnabled());

        // Swims in: each is shown as soon as it is kept.
        importFile(window, file(u"threshold-10x100"_s));
        QTRY_VERIFY(window.shownSwim() && window.swimPage()->isVisible());
        const QString first = window.shownSwim()->id;
        importFile(window, file(u"sprint-16x25"_s));
        QTRY_VERIFY(window.shownSwim()->id != first);
        QTRY_COMPARE(application.library().swims().size(), std::size_t(2));

        // Found by its sets, opened by Enter.
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(window.swimsPage()->isVisible());
        type(u"10 x 100"_s);
        QTRY_COMPARE(window.swimsPage()->shownCount(), 1);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(window.shownSwim()->id, first);
        QTRY_VERIFY(window.swimPage()->isVisible());

        // A title of one's own.
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Main set"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(window.shownSwim()->title, u"Main set"_s);

        // One length was backstroke.
        const auto strokeOfTheFirst = [&window] { return window.shownSwim()->report().lengths.front().stroke; };
        QCOMPARE(strokeOfTheFirst(), Stroke::Freestyle);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window.swimPage()->isEditing());
        press(Qt::Key_2);
        QTRY_COMPARE(strokeOfTheFirst(), Stroke::Backstroke);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(strokeOfTheFirst(), Stroke::Freestyle);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(!window.swimPage()->isEditing());

        // Back to the list; away with it, and back.
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(window.swimsPage()->isVisible());
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QTRY_COMPARE(window.swimsPage()->shownCount(), 2);
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        QTRY_COMPARE(application.library().swims().size(), std::size_t(1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(application.library().swims().size(), std::size_t(2));
    }

    void everyMenuActionHasAKeyOrAMnemonic()
    {
        Application application(Application::Memory::Forgets, m_folder.filePath(u"other"_s));
        for (const QAction *action : application.window().QWidget::actions())
            QVERIFY2(action->text().contains(u'&') || !action->shortcuts().isEmpty(), qPrintable(action->text()));
    }

    void noMenuHasOneMnemonicTwice()
    {
        Application application(Application::Memory::Forgets, m_folder.filePath(u"menus"_s));
        const auto uniqueIn = [](const QList<QAction *> &actions) {
            QMap<QString, QString> taken;
            for (const QAction *action : actions) {
                const QString mnemonic = QKeySequence::mnemonic(action->text()).toString();
                if (mnemonic.isEmpty())
                    continue;
                QVERIFY2(!taken.contains(mnemonic), qPrintable(action->text() + u" and "_s + taken[mnemonic]));
                taken[mnemonic] = action->text();
            }
        };
        uniqueIn(application.window().menuBar()->actions());
        for (const QMenu *menu : application.window().menuBar()->findChildren<QMenu *>())
            uniqueIn(menu->actions());
    }

    void noTwoActionsShareAShortcut()
    {
        Application application(Application::Memory::Forgets, m_folder.filePath(u"keys"_s));
        QMap<QString, QString> taken;
        for (const QAction *action : application.window().QWidget::actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString key = keys.toString();
                QVERIFY2(!taken.contains(key), qPrintable(action->text() + u" and "_s + taken[key]));
                taken[key] = action->text();
            }
        }
    }

    void noButtonOfAPageTakesTheMnemonicOfAMenu()
    {
        Application application(Application::Memory::Forgets, m_folder.filePath(u"pages"_s));
        MainWindow &window = application.window();
        window.show();
        QTRY_VERIFY(window.actions().importFiles->isEnabled());
        for (QAction *page : {window.actions().swimsPage, window.actions().comparePage, window.actions().progressPage,
                 window.actions().syncPage})
            page->trigger();
        QSet<QString> menus;
        for (const QAction *menu : window.menuBar()->actions())
            menus << QKeySequence::mnemonic(menu->text()).toString();
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            QVERIFY2(!menus.contains(QKeySequence::mnemonic(button->text()).toString())
                    || QKeySequence::mnemonic(button->text()).isEmpty(),
                qPrintable(button->text()));
    }
};

QTEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
