#include "app/gui/application.h"
#include "ui/charts/lengthchart.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of the clock, and of the processor in this thread: on a busy machine only these tell our own work.
struct Taken {
    double wall = 0;
    double own = 0;
};

double ownTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

class Watch
{
public:
    Watch() { m_timer.start(); }
    Taken taken() const { return {double(m_timer.nsecsElapsed()) * 1e-6, ownTime() - m_own}; }

private:
    QElapsedTimer m_timer;
    double m_own = ownTime();
};

/// Whether a widget has painted itself since it was asked last.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_seen = m_seen || event->type() == QEvent::Paint;
        return false;
    }
    void forget() { m_seen = false; }
    bool seen() const { return m_seen; }

private:
    bool m_seen = false;
};

constexpr double longest = 120'000; // ms

template<class Condition>
void waitFor(Condition condition, const char *what)
{
    const Watch watch;
    QTimer wake; // asleep between events, as the program is
    wake.start(50);
    while (!condition()) {
        if (watch.taken().wall > longest) {
            std::fprintf(stderr, "windowspeed: waited in vain for %s\n", what);
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// From the act to the end of the turn of the event loop in which the widget is painted.
template<class Act, class Condition>
Taken untilPainted(Painted &painted, Act act, Condition condition)
{
    painted.forget();
    const Watch watch;
    act();
    waitFor([&] { return painted.seen() && condition(); }, "a paint");
    QCoreApplication::sendPostedEvents();
    return watch.taken();
}

Taken median(std::vector<Taken> all)
{
    const auto middle = [&all](double Taken::*part) {
        std::ranges::sort(all, {}, part);
        return all[all.size() / 2].*part;
    };
    return {middle(&Taken::wall), middle(&Taken::own)};
}

Taken worst(const std::vector<Taken> &all)
{
    return {std::ranges::max(all, {}, &Taken::wall).wall, std::ranges::max(all, {}, &Taken::own).own};
}

void print(const char *name, const Taken &taken)
{
    std::printf("\"%s\":%.3f,\"%s_own\":%.3f,", name, taken.wall, name, taken.own);
}

/// The program's window with its library listed and graded.
struct Window {
    explicit Window(const QString &library)
        : application(Application::Memory::Forgets, library)
    {
        window.resize(1440, 900);
        window.show();
        waitFor([this] { return !swims().empty() && isGraded(); }, "the list");
        waitFor([this] { return window.swimsPage() && window.swimsPage()->isVisible(); }, "the page");
    }
    const std::vector<SwimListRow> &swims() { return application.library().swims(); }
    bool isGraded()
    {
        return std::ranges::any_of(swims(), [](const SwimListRow &row) { return row.verdict.has_value(); });
    }
    QWidget *table() { return window.findChild<QAbstractScrollArea *>(u"swimsTable"_s)->viewport(); }

    Application application;
    MainWindow &window = application.window();
};

/// Every key of a text, and the keys that take it away again.
void measureKeys(Window &shown)
{
    auto *search = shown.window.findChild<QLineEdit *>(u"swimSearch"_s);
    Painted painted(shown.table());
    std::vector<Taken> inKey;
    std::vector<Taken> toPaint;
    const auto press = [&](int key, const QString &text) {
        const int before = shown.window.swimsPage()->shownCount();
        painted.forget();
        const Watch watch;
        QKeyEvent pressed(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(search, &pressed);
        inKey.push_back(watch.taken());
        if (shown.window.swimsPage()->shownCount() == before)
            return; // nothing to paint
        waitFor([&] { return painted.seen(); }, "the list after a key");
        toPaint.push_back(watch.taken());
    };
    for (int round = 0; round < 5; ++round) {
        const QString typed = u"12 x 100"_s;
        for (const QChar c : typed)
            press(0, c);
        for (qsizetype i = 0; i < typed.size(); ++i)
            press(Qt::Key_Backspace, {});
    }
    print("key", median(inKey));
    print("key_worst", worst(inKey));
    print("key_to_paint", median(toPaint));
    print("key_to_paint_worst", worst(toPaint));
}

void measurePages(Window &shown)
{
    constexpr std::size_t rounds = 15;
    const auto idOf = [&](std::size_t number) { return shown.swims()[number * 611 % shown.swims().size()].id; };
    const auto isShown = [&](const QString &id) {
        return shown.window.shownSwim() && shown.window.shownSwim()->id == id;
    };
    const Watch first;
    shown.window.openSwim(idOf(0));
    waitFor([&] { return isShown(idOf(0)); }, "a swim");
    shown.window.grab(); // whether it was painted already or not
    print("open_first", first.taken());
    Painted painted(shown.window.swimPage()->lengthChart()->viewport());
    std::vector<Taken> opened;
    for (std::size_t number = 1; number <= rounds; ++number) {
        const QString id = idOf(number);
        opened.push_back(untilPainted(
            painted, [&] { shown.window.openSwim(id); }, [&] { return isShown(id); }));
    }
    print("open", median(opened));
    print("open_worst", worst(opened));

    Painted table(shown.table());
    Painted chart(shown.window.swimPage()->lengthChart()->viewport());
    std::vector<Taken> toList;
    std::vector<Taken> toSwim;
    for (std::size_t number = 0; number < rounds; ++number) {
        toList.push_back(untilPainted(
            table, [&] { shown.window.showPage(MainWindow::Page::Swims); }, [] { return true; }));
        toSwim.push_back(untilPainted(
            chart, [&] { shown.window.showPage(MainWindow::Page::Swim); }, [] { return true; }));
    }
    print("to_list", median(toList));
    print("to_swim", median(toSwim));
}

/// kB of one line of a file of /proc.
double kilobytes(const QString &path, QByteArrayView name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble();
    }
    return 0;
}

void printMemory()
{
    constexpr double kibi = 1024;
    std::printf("\"peak_mib\":%.1f,\"pss_mib\":%.1f,\"private_mib\":%.1f",
        kilobytes(u"/proc/self/status"_s, "VmHWM") / kibi, kilobytes(u"/proc/self/smaps_rollup"_s, "Pss") / kibi,
        kilobytes(u"/proc/self/smaps_rollup"_s, "Private_Dirty") / kibi);
}

/// The longest the window's thread did not come round to its events.
class Probe final : public QObject
{
public:
    Probe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const Taken gap = m_watch.taken();
            m_gaps.push_back(gap);
            m_watch = Watch();
        });
        m_timer.start();
    }
    Taken longest() const { return worst(m_gaps); }
    int over(double limit) const
    {
        return int(std::ranges::count_if(m_gaps, [limit](const Taken &gap) { return gap.own > limit; }));
    }

private:
    QTimer m_timer;
    Watch m_watch;
    std::vector<Taken> m_gaps;
};

void measureImport(Window &shown, const QString &files)
{
    const std::size_t before = shown.swims().size();
    const Probe look;
    shown.window.dialogs().import({files});
    const auto go = [&]() -> QAbstractButton * {
        auto *button = shown.window.findChild<QAbstractButton *>(u"importGo"_s);
        return button && button->isVisible() && button->isEnabled() ? button : nullptr;
    };
    const auto *dialog = shown.window.findChild<ImportDialog *>(u"importDialog"_s);
    waitFor([&] { return go() && dialog->model().rowCount() >= 1000; }, "the import's list");
    print("look_gap", look.longest());
    const Probe import;
    const Watch watch;
    go()->click();
    waitFor([&] { return shown.swims().size() >= before + 1000; }, "the import");
    print("import", watch.taken());
    print("import_gap", import.longest());
    std::printf("\"gaps_over_50\":%d,", import.over(50));
}

/// Ends the process at once: what still goes on in the background is no part of the start.
[[noreturn]] void measureStart(const QString &library, bool untilListed)
{
    Application program(Application::Memory::Forgets, library);
    MainWindow &window = program.window();
    Painted any(window.centralWidget());
    window.resize(1440, 900);
    window.show();
    waitFor([&] { return any.seen(); }, "the window");
    if (untilListed) {
        waitFor([&] { return window.swimsPage() != nullptr; }, "the page");
        Painted table(window.findChild<QAbstractScrollArea *>(u"swimsTable"_s)->viewport());
        waitFor([&] { return table.seen() && window.swimsPage()->shownCount() > 0; }, "the list");
    }
    std::_Exit(0);
}

} // namespace

/// windowspeed use LIBRARY: keys in the search, opening swims, changing pages, memory; windowspeed paint LIBRARY: ends
/// when the window is painted for the first time, start when the list of swims is; windowspeed import LIBRARY FILES: a
/// thousand files, and how long the window did not answer. Prints milliseconds as JSON; "own" ones are of the processor
/// in the window's thread.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const std::string_view what = argc > 2 ? argv[1] : "";
    const QString library = argc > 2 ? QFile::decodeName(argv[2]) : QString();
    if (argc == 3 && (what == "paint" || what == "start"))
        measureStart(library, what == "start");
    if (!(what == "use" && argc == 3) && !(what == "import" && argc == 4)) {
        std::fputs("usage: windowspeed use|paint|start LIBRARY | import LIBRARY FILES\n", stderr);
        return 2;
    }
    Window shown(library);
    std::printf("{\"swims\":%zu,", shown.swims().size());
    if (what == "import") {
        measureImport(shown, QFile::decodeName(argv[3]));
    } else {
        measureKeys(shown);
        measurePages(shown);
    }
    printMemory();
    std::printf("}\n");
    return 0;
}
