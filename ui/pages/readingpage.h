#pragma once

#include <QWidget>

namespace lengthwise {

class TextLabel;

/// Pale bars where the swim will stand while a file is being read, and a way to stop waiting for it.
class ReadingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPage(QWidget *parent = nullptr);

    void setFile(const QString &name);

Q_SIGNALS:
    void cancelRequested();

private:
    TextLabel *m_title;
};

} // namespace lengthwise
