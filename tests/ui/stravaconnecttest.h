#pragma once

#include "scriptedstrava.h"

#include "ui/pages/stravaconnectdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <memory>

namespace lengthwise {

/// A dialog that connects, over a Strava that the test scripts; what both of its tests stand on.
class StravaConnectTest : public QObject
{
    Q_OBJECT

protected:
    static inline const QString secret = QStringLiteral("0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c");
    static inline const QUrl address{QStringLiteral("https://www.strava.com/oauth/authorize?client_id=4711&state=abc")};

    void open(const StravaState &state = {.phase = StravaState::Phase::NotConnected})
    {
        m_strava->setState(state);
        m_dialog = new StravaConnectDialog(*m_strava, nullptr);
        m_dialog->show();
    }
    /// Fills in what is asked, and connects.
    void start()
    {
        field("stravaClientId")->setText(QStringLiteral("4711"));
        field("stravaSecret")->setText(secret);
        choice("Connected")->click();
        button("stravaConnect")->click();
        QVERIFY(m_strava->isSigningIn());
    }
    /// The state is new already when the answer comes.
    void succeed(const StravaConnection &connection)
    {
        m_strava->setState(connected(connection));
        m_strava->endSignIn(connection);
    }
    template<class T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    QAbstractButton *button(const char *name) { return part<QAbstractButton>(name); }
    QLineEdit *field(const char *name) { return part<QLineEdit>(name); }
    QRadioButton *choice(const char *name)
    {
        return m_dialog->findChild<QRadioButton *>(QStringLiteral("stravaKeep") + QLatin1StringView(name));
    }
    QString fact(const char *name)
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("fact-") + QLatin1StringView(name))->text();
    }
    static QWidget *focus() { return QApplication::focusWidget(); }

    std::unique_ptr<ScriptedStrava> m_strava;
    std::unique_ptr<OpenedAddresses> m_opened;
    QPointer<StravaConnectDialog> m_dialog;

private Q_SLOTS:
    void init()
    {
        m_strava = std::make_unique<ScriptedStrava>();
        m_opened = std::make_unique<OpenedAddresses>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_opened.reset();
        m_strava.reset();
    }
};

} // namespace lengthwise
