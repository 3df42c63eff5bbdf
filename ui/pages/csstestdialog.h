#pragma once

#include "core/model/csstest.h"
#include "ui/viewmodels/librarycare.h"
#include "ui/widgets/quietdialog.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace lengthwise {

class Banner;
class Button;
class Paragraph;
class TextLabel;

/// A 400 and a 200 of one day, entered by hand, and the ones that are kept.
class CssTestDialog final : public QuietDialog
{
    Q_OBJECT

public:
    /// care must outlive it. unit: what is offered first.
    CssTestDialog(LibraryCare &care, PoolUnit unit, QDate today, QWidget *parent);

    /// Whether the library takes one; where not it says so.
    void setCanChange(bool canChange);
    /// Reads the kept ones again; what is typed stays.
    void readTests();

Q_SIGNALS:
    /// A test was kept or taken away.
    void testsChanged();

private:
    struct Field {
        QLineEdit *edit;
        TextLabel *fault;
    };
    QWidget *makeForm(PoolUnit unit);
    QWidget *makeKept();
    Field makeTime(QWidget *parent, const QString &objectName, const QString &example);
    void check();
    void updateRemove();
    void keep();
    void remove();
    /// Of keeping or removing one.
    void end(const std::optional<Error> &error);
    void complain(const Error &error);
    void showTests(const Result<std::vector<KeptCssTest>> &tests);

    LibraryCare &m_care;
    QDate m_today;
    std::vector<KeptCssTest> m_tests;
    bool m_canChange = true;
    bool m_isBusy = false;
    Paragraph *m_note;
    QDateEdit *m_day = nullptr;
    QComboBox *m_unit = nullptr;
    Field m_time400{};
    Field m_time200{};
    TextLabel *m_dayFault = nullptr;
    TextLabel *m_css = nullptr;
    Button *m_keep = nullptr;
    QListWidget *m_list = nullptr;
    TextLabel *m_none = nullptr;
    Button *m_remove = nullptr;
    Banner *m_error;
};

} // namespace lengthwise
