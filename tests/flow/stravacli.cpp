#include "tests/flow/stravacli.h"

#include "core/strava/signinpage.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// All tests of a program share a keyring, so each has an application of its own.
QString newClientId()
{
    static int last = 40'000;
    return QString::number(++last);
}

} // namespace

StravaCli::StravaCli(FakeStravaSettings settings)
    : m_clientId(newClientId())
{
    settings.clientId = m_clientId;
    m_strava = std::make_unique<FakeStravaThread>(settings);
    m_box.setVariable(u"LENGTHWISE_STRAVA_URL"_s, strava().url());
    m_box.setInput(settings.clientSecret.toUtf8() + '\n');
}

StravaCli::Connected StravaCli::connect(const QStringList &words)
{
    const auto process = start(QStringList{u"connect"_s, u"--open-browser=no"_s} + words);
    Connected connected{.address = printedAddress(*process)};
    if (connected.address.isValid())
        connected.page = visited(connected.address);
    connected.ran = Sandbox::ended(*process);
    return connected;
}

StravaCli::Connected StravaCli::connectFirst(const QStringList &words)
{
    return connect(firstWords() + words);
}

QStringList StravaCli::firstWords() const
{
    return {u"--client-id"_s, m_clientId, u"--client-secret-stdin"_s};
}

QString StravaCli::signInKey() const
{
    return u"athlete/%1/strava"_s.arg(QFileInfo(athleteFile(libraryFolder())).completeBaseName());
}

bool tellsSuccess(const BrowserPage &page)
{
    return page.status == 200 && page.body == strava::signInPage({}).html;
}

} // namespace lengthwise
