#include "ui/pages/csstestdialog.h"

#include "ui/viewmodels/csstestview.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr QSize firstSize(520, 560);
constexpr int fieldWidth = 200;

} // namespace

CssTestDialog::CssTestDialog(LibraryCare &care, PoolUnit unit, QDate today, QWidget *parent)
    : QuietDialog(tr("400/200 Test"), parent)
    , m_care(care)
    , m_today(today)
    , m_note(new Paragraph(Paragraph::Tone::Quiet, {}, this))
    , m_error(new Banner(Banner::Kind::Error, this))
{
    setObjectName(u"cssTestDialog"_s);
    m_error->setObjectName(u"cssTestError"_s);
    m_error->hide();
    m_note->setObjectName(u"cssTestNote"_s);
    auto *title = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("Enter a 400/200 test"));
    m_keep = new Button(Button::Role::Primary, tr("&Keep Test"), this);
    m_keep->setObjectName(u"keepTest"_s);
    auto *close = new Button(Button::Role::Secondary, tr("&Close"), this);
    connect(m_keep, &Button::clicked, this, &CssTestDialog::keep);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addWidget(title);
    column->addWidget(m_note);
    column->addWidget(makeForm(unit));
    column->addWidget(makeKept(), 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    resizeWithin(firstSize);
    setCanChange(true);
    readTests();
}

CssTestDialog::Field CssTestDialog::makeTime(QWidget *parent, const QString &objectName, const QString &example)
{
    const Field field{new QLineEdit(parent), new TextLabel(type::label, QFont::Normal, &Theme::error, parent)};
    field.edit->setObjectName(objectName);
    field.edit->setPlaceholderText(example);
    field.edit->setMinimumHeight(space::fieldHeight);
    field.edit->setMaximumWidth(fieldWidth);
    field.fault->setObjectName(objectName + u"Fault"_s);
    field.fault->hide();
    connect(field.edit, &QLineEdit::textChanged, this, &CssTestDialog::check);
    connect(field.edit, &QLineEdit::returnPressed, this, &CssTestDialog::keep);
    return field;
}

QWidget *CssTestDialog::makeForm(PoolUnit unit)
{
    auto *block = new QWidget(this);
    m_day = new QDateEdit(m_today, block);
    m_day->setObjectName(u"testDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumHeight(space::fieldHeight);
    m_day->setMaximumWidth(fieldWidth);
    m_dayFault = new TextLabel(type::label, QFont::Normal, &Theme::error, block);
    m_dayFault->setObjectName(u"testDayFault"_s);
    m_dayFault->hide();
    m_unit = new QComboBox(block);
    m_unit->setObjectName(u"testUnit"_s);
    m_unit->addItems({tr("Metres"), tr("Yards")});
    m_unit->setCurrentIndex(unit == PoolUnit::Yards ? 1 : 0);
    m_unit->setMinimumHeight(space::fieldHeight);
    m_unit->setMaximumWidth(fieldWidth);
    m_time400 = makeTime(block, u"test400"_s, tr("5:53.8"));
    m_time200 = makeTime(block, u"test200"_s, tr("2:51.0"));
    m_css = new TextLabel(type::body, QFont::DemiBold, &Theme::accent, block);
    m_css->setObjectName(u"testCss"_s);
    auto *form = new QFormLayout(block);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::pageTop);
    form->setVerticalSpacing(space::unit);
    const auto addRow = [form, block](const QString &label, QWidget *edit, QWidget *fault) {
        form->addRow(label, edit);
        if (auto *name = qobject_cast<QLabel *>(form->labelForField(edit)))
            name->setBuddy(edit);
        if (fault)
            form->addRow(QString(), fault);
    };
    addRow(tr("&Day"), m_day, m_dayFault);
    addRow(tr("&Unit"), m_unit, nullptr);
    addRow(tr("Time of the &400"), m_time400.edit, m_time400.fault);
    addRow(tr("Time of the &200"), m_time200.edit, m_time200.fault);
    form->addRow(tr("Critical swim speed"), m_css);
    connect(m_day, &QDateEdit::dateChanged, this, &CssTestDialog::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &CssTestDialog::check);
    return block;
}

QWidget *CssTestDialog::makeKept()
{
    auto *block = new QWidget(this);
    auto *title = new TextLabel(type::label, QFont::DemiBold, &Theme::text2, block);
    title->setText(tr("Kept tests"));
    m_list = new QListWidget(block);
    m_list->setObjectName(u"keptTests"_s);
    m_list->setAccessibleName(tr("Kept tests"));
    m_list->setMinimumHeight(72);
    m_none = new TextLabel(type::label, QFont::Normal, &Theme::text3, block);
    m_none->setObjectName(u"noTests"_s);
    m_none->setText(tr("None yet. A 400 and a 200 from rest in one recorded swim count by themselves."));
    m_remove = new Button(Button::Role::Secondary, tr("&Remove"), block);
    m_remove->setObjectName(u"removeTest"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &CssTestDialog::updateRemove);
    connect(m_remove, &Button::clicked, this, &CssTestDialog::remove);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(title);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    return block;
}

void CssTestDialog::setCanChange(bool canChange)
{
    m_canChange = canChange;
    m_note->setText(canChange
            ? tr("Both swum all out on one day, with a long rest between them. Critical swim speed (CSS) follows from "
                 "the difference, and counts for 90 days.")
            : tr("This library can be looked at and not changed."));
    check();
    updateRemove();
}

void CssTestDialog::check()
{
    const CssTestView view = cssTestView({.day = m_day->date(),
                                             .unit = m_unit->currentIndex() == 1 ? PoolUnit::Yards : PoolUnit::Metres,
                                             .time400 = m_time400.edit->text(),
                                             .time200 = m_time200.edit->text()},
        m_today);
    const auto say = [](QWidget *edit, TextLabel *label, const QString &fault) {
        label->setText(fault);
        label->setHidden(fault.isEmpty());
        edit->setAccessibleDescription(fault);
    };
    say(m_day, m_dayFault, view.dayFault);
    say(m_time400.edit, m_time400.fault, view.fault400);
    say(m_time200.edit, m_time200.fault, view.fault200);
    m_css->setText(view.css.isEmpty() ? display::unknown() : view.css);
    m_css->setAccessibleName(tr("Critical swim speed: %1").arg(m_css->text()));
    m_keep->setEnabled(m_canChange && !m_isBusy && view.test.has_value());
}

void CssTestDialog::updateRemove()
{
    m_remove->setEnabled(m_canChange && !m_isBusy && m_list->currentRow() >= 0);
}

void CssTestDialog::keep()
{
    const CssTestView view = cssTestView({.day = m_day->date(),
                                             .unit = m_unit->currentIndex() == 1 ? PoolUnit::Yards : PoolUnit::Metres,
                                             .time400 = m_time400.edit->text(),
                                             .time200 = m_time200.edit->text()},
        m_today);
    if (!m_keep->isEnabled() || !view.test)
        return;
    m_isBusy = true;
    check();
    updateRemove();
    const KeptCssTest kept{.id = {}, .test = *view.test};
    m_care.keepCssTest(kept, this, [this](const Result<KeptCssTest> &stored) {
        if (stored) { // what is typed stays where it was not kept
            m_time400.edit->clear();
            m_time200.edit->clear();
            m_time400.edit->setFocus();
        }
        end(stored ? std::nullopt : std::optional(stored.error()));
    });
}

void CssTestDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || std::size_t(row) >= m_tests.size() || m_isBusy)
        return;
    m_isBusy = true;
    updateRemove();
    m_care.removeCssTest(m_tests[std::size_t(row)].id, this,
        [this](const Result<void> &removed) { end(removed ? std::nullopt : std::optional(removed.error())); });
}

void CssTestDialog::end(const std::optional<Error> &error)
{
    m_isBusy = false;
    if (error) {
        complain(*error);
        check();
        updateRemove();
        return;
    }
    m_error->hide();
    readTests();
    Q_EMIT testsChanged();
}

void CssTestDialog::complain(const Error &error)
{
    m_error->setMessage(texts::describe(error));
    m_error->show();
}

void CssTestDialog::readTests()
{
    m_care.cssTests(this, [this](const Result<std::vector<KeptCssTest>> &tests) { showTests(tests); });
}

void CssTestDialog::showTests(const Result<std::vector<KeptCssTest>> &tests)
{
    if (!tests) {
        complain(tests.error());
    } else if (std::vector<KeptCssTest> newestFirst(tests->rbegin(), tests->rend()); newestFirst != m_tests) {
        m_tests = std::move(newestFirst);
        m_list->clear();
        for (const KeptCssTest &kept : m_tests) {
            m_list->addItem(cssTestLine(kept.test));
            m_list->item(m_list->count() - 1)->setToolTip(cssTestLine(kept.test));
        }
    }
    m_none->setVisible(m_tests.empty());
    m_list->setVisible(!m_tests.empty());
    m_remove->setVisible(!m_tests.empty());
    check();
    updateRemove();
}

} // namespace lengthwise
