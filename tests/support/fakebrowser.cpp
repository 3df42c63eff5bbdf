#include "tests/support/fakebrowser.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

namespace lengthwise {

namespace {

QNetworkRequest pageRequest(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setRawHeader("Accept", "text/html,*/*;q=0.8");
    return request;
}

} // namespace

BrowserVisit::BrowserVisit(const QUrl &address)
    : m_visited{address}
    , m_reply(m_network.get(pageRequest(address)))
{
    connect(m_reply.get(), &QNetworkReply::redirected, this, [this](const QUrl &next) { m_visited.append(next); });
}

BrowserVisit::~BrowserVisit()
{
    if (!m_reply->isFinished())
        m_reply->abort();
}

BrowserPage BrowserVisit::page() const
{
    return {.address = m_reply->url(),
        .visited = m_visited,
        .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .contentType = m_reply->rawHeader("Content-Type"),
        .body = m_reply->peek(m_reply->bytesAvailable()),
        .error = m_reply->error()};
}

void BrowserVisit::atEnd(const std::function<void()> &call)
{
    connect(m_reply.get(), &QNetworkReply::finished, this, call);
}

BrowserPage visited(const QUrl &address, std::chrono::milliseconds patience)
{
    BrowserVisit visit(address);
    QEventLoop loop;
    visit.atEnd([&loop] { loop.quit(); });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!visit.isOver())
        loop.exec();
    return visit.isOver() ? visit.page() : BrowserPage{.address = address, .visited = {address}};
}

QUrl printedAddress(QProcess &process, std::chrono::milliseconds patience)
{
    const QDeadlineTimer end(patience);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(int(end.remainingTime())) && !process.canReadLine())
            return {};
    }
    return QUrl::fromEncoded(process.readLine().trimmed());
}

} // namespace lengthwise
