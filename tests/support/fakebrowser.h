#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QProcess;

namespace lengthwise {

/// Where a browser ended.
struct BrowserPage {
    QUrl address;
    QList<QUrl> visited; ///< all addresses in order, the last one included
    int status = 0;      ///< 0: there was no answer
    QByteArray contentType;
    QByteArray body;
    QNetworkReply::NetworkError error{};
};

/// A user who opens an address and lets the browser follow wherever it is sent: what signs in at a FakeStrava. Goes on
/// while the event loop of its thread runs; its end takes the browser from the page, answered or not.
class BrowserVisit final : public QObject
{
public:
    explicit BrowserVisit(const QUrl &address);
    ~BrowserVisit() override;

    /// Called at the end, in its thread.
    void atEnd(std::function<void()> call) { m_atEnd = std::move(call); }
    bool isOver() const { return m_isOver; }
    /// Once it is over.
    const BrowserPage &page() const { return m_page; }

private:
    void open(const QUrl &address);
    void answered();

    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<QNetworkReply>> m_replies; ///< one for each address
    BrowserPage m_page;
    bool m_isOver = false;
    std::function<void()> m_atEnd;
};

inline constexpr std::chrono::seconds browserPatience{30};

/// Visits and waits, with an event loop of its own. Status 0 where nobody answers in time.
BrowserPage visited(const QUrl &address, std::chrono::milliseconds patience = browserPatience);

/// The address in the first line that a process prints, as `strava connect --open-browser=no` does; what else it prints
/// stays to be read. Invalid: none came in time. Blocks: a FakeStrava that the process talks to needs its own thread.
QUrl printedAddress(QProcess &process, std::chrono::milliseconds patience = browserPatience);

} // namespace lengthwise
