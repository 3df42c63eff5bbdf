#pragma once

#include <QWidget>

namespace lengthwise {

class SwimSilhouette;

/// What stands in the window while the library is empty: the ways in.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void samplesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeCards();

    SwimSilhouette *m_silhouette;
};

} // namespace lengthwise
