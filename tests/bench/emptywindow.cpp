#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QMainWindow>
#include <QTimer>

namespace {

/// Leaves the program after its first paint.
class View : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

/// The least a Qt program with a chart can do: what the start of Lengthwise is measured against.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *chart = new QChart;
    auto *view = new View(chart);
    window.setCentralWidget(view);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
