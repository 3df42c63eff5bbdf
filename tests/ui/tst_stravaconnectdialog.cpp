#include "stravaconnecttest.h"

#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QClipboard>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// What is asked before signing in, what is shown meanwhile, and where it leads.
class TestStravaConnectDialog : public StravaConnectTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenSilently()
    {
        open();
        QVERIFY(!choice("SevenDays")->isChecked() && !choice("Connected")->isChecked());
        QVERIFY(!button("stravaConnect")->isEnabled());
        QVERIFY(part<QWidget>("stravaOpenPage")->isVisible()); // the steps
        const QString hint = part<QLabel>("stravaHint")->text();
        QVERIFY(hint.contains(u"client ID") && hint.contains(u"client secret") && hint.contains(u"how long"));
        field("stravaClientId")->setText(u"4711"_s);
        field("stravaSecret")->setText(secret);
        QVERIFY(!button("stravaConnect")->isEnabled());
        QCOMPARE(part<QLabel>("stravaHint")->text(), u"Still needed: how long data may be kept."_s);
        choice("SevenDays")->click();
        QVERIFY(button("stravaConnect")->isEnabled());
        QVERIFY(part<QLabel>("stravaHint")->text().isEmpty());
    }

    void pastedTextIsTrimmedAndTheIdHasDigitsOnly()
    {
        open();
        QApplication::clipboard()->setText(u"  4711 \n"_s);
        field("stravaClientId")->paste();
        QCOMPARE(field("stravaClientId")->text(), u"4711"_s);
        QApplication::clipboard()->setText(u"\t"_s + secret + u"\n"_s);
        field("stravaSecret")->paste();
        QCOMPARE(field("stravaSecret")->text(), secret);
        choice("Connected")->click();
        QVERIFY(!part<QLabel>("stravaClientIdFault")->isVisible());
        field("stravaClientId")->setText(secret.left(20));
        QVERIFY(part<QLabel>("stravaClientIdFault")->isVisible());
        QVERIFY(!button("stravaConnect")->isEnabled());
    }

    void theStepsHelp()
    {
        open();
        button("stravaCopyDomain")->click();
        QCOMPARE(QApplication::clipboard()->text(), u"127.0.0.1"_s);
        button("stravaOpenPage")->click();
        QCOMPARE(m_opened->urls, QList<QUrl>{QUrl(u"https://www.strava.com/settings/api"_s)});
        QSignalSpy help(m_dialog, &StravaConnectDialog::helpRequested);
        button("stravaHelp")->click();
        QCOMPARE(help.size(), 1);
    }

    void theBrowserIsOpenedAndWaitedFor()
    {
        open();
        start();
        QCOMPARE(m_strava->wishes.size(), std::size_t(1));
        const StravaSignIn &wish = m_strava->wishes.front();
        QCOMPARE(wish.clientId, u"4711"_s);
        QCOMPARE(wish.clientSecret, secret);
        QCOMPARE(wish.keep, StravaKeep::UntilDisconnected);
        QVERIFY(!wish.asksAgain && !wish.anotherAthlete && !wish.forSession);
        QVERIFY(!part<QWidget>("stravaAddress")->isVisible()); // the keychain is asked first
        QVERIFY(m_opened->urls.isEmpty());
        m_strava->tellAddress(address);
        QCOMPARE(m_opened->urls, QList<QUrl>{address});
        QCOMPARE(field("stravaAddress")->text(), address.toString());
        QVERIFY(part<QLabel>("stravaLeft")->text().contains(u"5:00"));
        QCOMPARE(part<QProgressBar>("stravaWaitBar")->value(), 300);
        button("stravaOpenAgain")->click();
        QCOMPARE(m_opened->urls.size(), 2);
        button("stravaCopyAddress")->click();
        QCOMPARE(QApplication::clipboard()->text(), address.toString());
    }

    void cancelLeadsBackAndKeepsWhatWasTyped()
    {
        open();
        start();
        m_strava->tellAddress(address);
        button("stravaCancel")->click();
        QCOMPARE(m_strava->cancelled, 1);
        QVERIFY(field("stravaClientId")->isVisible());
        QVERIFY(!part<Banner>("stravaFailure")->isVisible());
        QCOMPARE(field("stravaSecret")->text(), secret);
        QVERIFY(button("stravaConnect")->isEnabled());
        QVERIFY(field("stravaAddress")->text().isEmpty());
    }

    void closingEndsTheSignIn()
    {
        open();
        start();
        QPointer<StravaConnectDialog> dialog(m_dialog);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(m_strava->cancelled, 1);
        QTRY_VERIFY(!dialog);
        m_dialog = nullptr;
        m_strava->tellAddress(address);
        QVERIFY(m_opened->urls.isEmpty());
    }

    void anAddressOfSomebodyElseIsNotOpened()
    {
        open();
        m_strava->tellAddress(address);
        QVERIFY(m_opened->urls.isEmpty());
    }

    void successSaysWhoAndForgetsTheSecret()
    {
        open();
        start();
        m_strava->tellAddress(address);
        succeed(annasConnection());
        QCOMPARE(part<QLabel>("stravaHeadline")->text(), u"Connected as Anna Berg"_s);
        QCOMPARE(fact("userName"), u"annab"_s);
        QCOMPARE(fact("id"), u"9007199254740993"_s);
        QVERIFY(fact("rights").contains(u"private"));
        QVERIFY(!part<Banner>("stravaPrivate")->isVisible());
        QVERIFY(part<QLabel>("stravaNext")->text().contains(u"stay signed in"));
        QVERIFY(field("stravaSecret")->text().isEmpty());
        field("stravaSecret")->undo();
        QVERIFY(field("stravaSecret")->text().isEmpty());
        QVERIFY(!button("stravaConnect")->isVisible());
        QVERIFY(m_dialog->isVisible());
    }

    void privateSwimsThatStayAwayAreToldAndAskedForAgain()
    {
        StravaConnection narrow = annasConnection();
        narrow.scopes = {u"read"_s, u"activity:read"_s};
        open();
        start();
        succeed(narrow);
        auto *banner = part<Banner>("stravaPrivate");
        QVERIFY(banner->isVisible());
        QVERIFY(banner->sentence().contains(u"Private swims are not included"));
        banner->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QCOMPARE(m_strava->wishes.size(), std::size_t(2));
        QVERIFY(m_strava->wishes.back().asksAgain);
        QVERIFY(m_strava->wishes.back().clientSecret.isEmpty()); // the keychain has it now
        succeed(annasConnection());
        QVERIFY(!banner->isVisible());
    }

    void anotherApplicationIsAskedAgainToo()
    {
        open(connected());
        field("stravaClientId")->setText(u"4712"_s);
        field("stravaSecret")->setText(secret);
        button("stravaConnect")->click();
        StravaConnection narrow = annasConnection();
        narrow.clientId = u"4712"_s;
        narrow.scopes = {u"activity:read"_s};
        succeed(narrow);
        part<Banner>("stravaPrivate")->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QCOMPARE(m_strava->wishes.size(), std::size_t(2));
        QCOMPARE(m_strava->wishes.back().clientId, u"4712"_s);
        QVERIFY(m_strava->wishes.back().asksAgain);
    }

    void signingInAgainIsShort()
    {
        StravaConnection expired = annasConnection();
        expired.isExpired = true;
        expired.keep = StravaKeep::UntilDisconnected;
        open(connected(expired));
        QVERIFY(!part<QWidget>("stravaOpenPage")->isVisible());
        QCOMPARE(field("stravaClientId")->text(), u"4711"_s);
        QVERIFY(choice("Connected")->isChecked());
        QVERIFY(field("stravaSecret")->placeholderText().contains(u"keychain"));
        QCOMPARE(m_dialog->focusWidget(), static_cast<QWidget *>(button("stravaConnect")));
        QTest::keyClick(button("stravaConnect"), Qt::Key_Return);
        QCOMPARE(m_strava->wishes.size(), std::size_t(1));
        QVERIFY(m_strava->wishes.back().clientSecret.isEmpty());
        m_strava->cancelSignIn();
        field("stravaClientId")->setText(u"4712"_s); // another application has another secret
        QVERIFY(!button("stravaConnect")->isEnabled());
        button("stravaShowSteps")->click();
        QVERIFY(part<QWidget>("stravaOpenPage")->isVisible());
    }

    void whatIsKnownLaterDoesNotOverwriteWhatWasTyped()
    {
        m_strava->setState({});
        m_dialog = new StravaConnectDialog(*m_strava, nullptr);
        m_dialog->show();
        field("stravaClientId")->setText(u"99"_s);
        choice("SevenDays")->click();
        StravaConnection kept = annasConnection();
        kept.keep = StravaKeep::UntilDisconnected;
        m_strava->setState(connected(kept));
        QCOMPARE(field("stravaClientId")->text(), u"99"_s);
        QVERIFY(choice("SevenDays")->isChecked());
    }

    void theSecretIsNowhereButInItsField()
    {
        open();
        start();
        lookForSecret();
        m_strava->tellAddress(address);
        lookForSecret();
        m_strava->endSignIn(fail({.code = ErrorCode::NetworkDown}));
        lookForSecret();
        QCOMPARE(field("stravaSecret")->echoMode(), QLineEdit::Password);
        QVERIFY(!field("stravaSecret")->displayText().contains(secret.left(4)));
        const auto *spoken = QAccessible::queryAccessibleInterface(field("stravaSecret"));
        QVERIFY(!spoken->text(QAccessible::Value).contains(secret.left(4)));
        button("stravaShowSecret")->click();
        QCOMPARE(field("stravaSecret")->displayText(), secret); // asked for
        lookForSecret();
        button("stravaConnect")->click();
        succeed(annasConnection());
        QCOMPARE(field("stravaSecret")->echoMode(), QLineEdit::Password);
        lookForSecret();
    }

    void theSecretGoesWhenTheDialogIsClosed()
    {
        open();
        field("stravaSecret")->setText(secret);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->reject();
        QVERIFY(field("stravaSecret")->text().isEmpty());
    }

    void everythingByKeyboard()
    {
        open();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QCOMPARE(focus(), static_cast<QWidget *>(button("stravaOpenPage"))); // the first step
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(m_opened->urls.size(), 1);
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus(), static_cast<QWidget *>(button("stravaCopyDomain")));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus(), static_cast<QWidget *>(field("stravaClientId")));
        QTest::keyClicks(focus(), u"4711"_s);
        QTest::keyClick(focus(), Qt::Key_Return); // not complete: nothing happens
        QVERIFY(m_strava->wishes.empty());
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus(), static_cast<QWidget *>(field("stravaSecret")));
        QTest::keyClicks(focus(), secret);
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus(), static_cast<QWidget *>(button("stravaShowSecret")));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus(), static_cast<QWidget *>(choice("SevenDays")));
        QTest::keyClick(focus(), Qt::Key_Space);
        QVERIFY(choice("SevenDays")->isChecked());
        while (focus() != button("stravaConnect"))
            QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(m_strava->wishes.size(), std::size_t(1));
        m_strava->tellAddress(address);
        QCOMPARE(focus(), static_cast<QWidget *>(button("stravaOpenAgain")));
        m_strava->endSignIn(fail({.code = ErrorCode::SignInDenied}));
        QTest::keyClick(focus(), Qt::Key_Return); // Try Again
        QCOMPARE(m_strava->wishes.size(), std::size_t(2));
        succeed(annasConnection());
        QTest::keyClick(focus(), Qt::Key_Return); // Close
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(!m_dialog);
    }

    void everythingHasAName()
    {
        open();
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    /// In no text that anybody could read, hover or hear.
    void lookForSecret()
    {
        const QString start = secret.left(8);
        QVERIFY(!m_dialog->windowTitle().contains(start));
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            QStringList said{widget->toolTip(), widget->statusTip(), widget->whatsThis(), widget->accessibleName(),
                widget->accessibleDescription()};
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                said << label->text();
            if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget))
                said << pressed->text();
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
                said << edit->placeholderText();
                if (edit != field("stravaSecret"))
                    said << edit->text();
            }
            QVERIFY2(!said.join(u' ').contains(start), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestStravaConnectDialog)
#include "tst_stravaconnectdialog.moc"
