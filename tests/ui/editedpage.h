#pragma once

#include "tests/ui/editedlibrary.h"
#include "ui/pages/swimpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace lengthwise {

/// The page of a swim of a real library, and what the window does around it: the swim is opened anew after each step,
/// undo and redo are the library's.
struct EditedPage {
    EditedLibrary library;
    SwimPage page;
    QString id;

    explicit EditedPage(const std::vector<Workout> &workouts, QSize size = {1300, 900})
    {
        const QStringList ids = library.add(workouts);
        page.resize(size);
        page.setLibrary(&library);
        QObject::connect(
            &library, &SwimLibrary::listChanged, &page, [this] { show(id); }, Qt::QueuedConnection);
        QObject::connect(&page, &SwimPage::undoRequested, &library, &SwimLibrary::undo);
        QObject::connect(&page, &SwimPage::redoRequested, &library, &SwimLibrary::redo);
        show(ids.first());
        page.show();
        QApplication::processEvents();
    }

    void show(const QString &swim)
    {
        id = swim;
        page.setDocument(library.document(swim));
    }
    /// After this what was asked for is on the page.
    static void settle()
    {
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    template<class T>
    T *part(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    void click(const QString &button)
    {
        part<QAbstractButton>(button)->click();
        settle();
    }
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, Qt::Key(key), modifiers);
        settle();
    }
    const std::vector<LengthRow> &rows() const { return page.document()->report().lengths; }
};

} // namespace lengthwise
