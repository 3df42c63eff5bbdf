#pragma once

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QLineEdit;

namespace lengthwise {

class Button;
class Paragraph;
class TextLabel;
class ThinBar;

/// While a sign-in is under way: first the keychain is asked, then the browser shows Strava's page, which is opened
/// here, and waited for.
class StravaWaiting final : public QWidget
{
    Q_OBJECT

public:
    explicit StravaWaiting(QWidget *parent = nullptr);

    /// The keychain is asked; there is no address yet.
    void begin();
    /// Opens it in the browser, and counts down how long it is waited for.
    void setAddress(const QUrl &address);
    void end();

private:
    QWidget *makeAddress();
    void open();
    void count();

    TextLabel *m_headline;
    Paragraph *m_explanation;
    QWidget *m_browser = nullptr; ///< what is of use once there is an address
    QLineEdit *m_field = nullptr;
    Button *m_openAgain = nullptr;
    ThinBar *m_bar = nullptr;
    TextLabel *m_left = nullptr;
    QUrl m_address;
    QTimer m_second;
    int m_secondsLeft = 0;
};

} // namespace lengthwise
