#pragma once

#include <QByteArray>
#include <QIODevice>

namespace lengthwise::strava {

/// A body that cannot be sent again. With any other, Qt repeats a request up to twice by itself when the server cuts
/// the connection before it answers; but a code and a refresh token count once.
class SentOnce final : public QIODevice
{
public:
    explicit SentOnce(QByteArray body, QObject *parent = nullptr);

    bool reset() override { return false; }
    qint64 size() const override { return m_body.size(); }

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

} // namespace lengthwise::strava
