#include "tests/support/fakebrowser.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

namespace lengthwise {

namespace {

constexpr std::size_t mostAddresses = 20;

} // namespace

BrowserVisit::BrowserVisit(const QUrl &address)
{
    open(address);
}

BrowserVisit::~BrowserVisit()
{
    QNetworkReply &last = *m_replies.back();
    last.disconnect(this);
    last.abort();
}

/// Redirects are followed by hand: Qt 6.4 now and then adds the headers of the answers up.
void BrowserVisit::open(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_page.visited.append(address);
    m_replies.emplace_back(m_network.get(request));
    connect(m_replies.back().get(), &QNetworkReply::finished, this, &BrowserVisit::answered);
}

void BrowserVisit::answered()
{
    QNetworkReply &reply = *m_replies.back();
    const QUrl next = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (next.isValid() && m_replies.size() < mostAddresses) {
        open(reply.url().resolved(next));
        return;
    }
    m_page.address = reply.url();
    m_page.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_page.contentType = reply.rawHeader("Content-Type");
    m_page.body = reply.readAll();
    m_page.error = reply.error();
    m_isOver = true;
    if (m_atEnd)
        m_atEnd();
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
