#pragma once

#include "tests/flow/librarycli.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakestravathread.h"

namespace lengthwise {

/// A swimmer with `lengthwise-cli strava`, a Strava and an API application of its own; the keyring is the test's.
class StravaCli
{
public:
    explicit StravaCli(FakeStravaSettings settings = {});

    FakeStrava &strava() { return **m_strava; }
    /// Nobody is where Strava was.
    void takeStravaAway() { m_strava.reset(); }
    Sandbox &box() { return m_box; }
    QString libraryFolder() const { return m_box.path(QStringLiteral("library")); }
    QString clientId() const { return m_clientId; }

    /// "strava" and these words.
    Ran run(const QStringList &words) { return m_box.cli(QStringLiteral("library"), onStrava(words)); }
    std::unique_ptr<QProcess> start(const QStringList &words)
    {
        return m_box.startCli(QStringLiteral("library"), onStrava(words));
    }

    struct Connected {
        QUrl address;     ///< the first line
        BrowserPage page; ///< what the browser showed in the end
        Ran ran;          ///< output: what stood behind the first line
    };
    /// `strava connect` while somebody opens the address. The secret is on its standard input.
    Connected connect(const QStringList &words = {});
    /// With the id and the secret of the application.
    Connected connectFirst(const QStringList &words = {});
    QStringList firstWords() const;

    /// Keys of the keyring's entries.
    QString applicationKey() const { return QStringLiteral("app/") + m_clientId; }
    QString signInKey() const;

private:
    static QStringList onStrava(const QStringList &words) { return QStringList{QStringLiteral("strava")} + words; }

    QString m_clientId;
    std::unique_ptr<FakeStravaThread> m_strava;
    Sandbox m_box;
};

/// Whether the browser was told that it worked.
bool tellsSuccess(const BrowserPage &page);

} // namespace lengthwise
