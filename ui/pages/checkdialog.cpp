#include "ui/pages/checkdialog.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/softselection.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/workstrip.h"

#include <QDir>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr QSize firstSize(600, 340);
constexpr int lineHeight = 28;

} // namespace

CheckDialog::CheckDialog(LibraryCare &care, QWidget *parent)
    : QuietDialog(tr("Check the Library"), parent)
    , m_care(care)
    , m_headline(new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, this))
    , m_explanation(new Paragraph(Paragraph::Tone::Quiet, {}, this))
    , m_work(new WorkStrip(this))
    , m_error(new Banner(Banner::Kind::Error, this))
    , m_lines(new QListWidget(this))
{
    m_headline->setObjectName(u"checkHeadline"_s);
    m_explanation->setObjectName(u"checkExplanation"_s);
    m_lines->setObjectName(u"checkProblems"_s);
    m_lines->setAccessibleName(tr("What was found"));
    m_lines->setItemDelegate(new SoftSelection(lineHeight, SoftSelection::Shape::Row, m_lines));
    m_lines->setWordWrap(true);
    m_lines->setSpacing(2);
    m_lines->hide();
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);
    column->addWidget(m_work);
    column->addWidget(m_error);
    column->addWidget(m_lines, 10);
    column->addStretch(1);
    column->addWidget(makeButtons());
    resize(firstSize);
    connect(m_work, &WorkStrip::stopRequested, &m_care, &LibraryCare::stop);
    connect(&m_care, &LibraryCare::progress, m_work, &WorkStrip::setProgress);
}

QWidget *CheckDialog::makeButtons()
{
    auto *block = new QWidget(this);
    m_check = new Button(Button::Role::Secondary, tr("Check &Again"), block);
    m_check->setObjectName(u"checkAgain"_s);
    m_rebuild = new Button(Button::Role::Primary, tr("&Rebuild"), block);
    m_rebuild->setObjectName(u"checkRebuild"_s);
    m_rebuild->setToolTip(tr("Works everything out again from the recordings and corrections, which stay as they are"));
    m_backups = new Button(Button::Role::Primary, tr("Restore a &Backup…"), block);
    m_backups->setObjectName(u"checkBackups"_s);
    auto *close = new Button(Button::Role::Secondary, tr("&Close"), block);
    connect(m_check, &Button::clicked, this, &CheckDialog::startCheck);
    connect(m_rebuild, &Button::clicked, this, &CheckDialog::startRebuild);
    connect(m_backups, &Button::clicked, this, &CheckDialog::backupsRequested);
    connect(close, &Button::clicked, this, &CheckDialog::reject);
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_check);
    row->addStretch();
    for (Button *button : {m_rebuild, m_backups, close})
        row->addWidget(button);
    m_check->hide();
    m_rebuild->hide();
    m_backups->hide();
    return block;
}

void CheckDialog::begin(const QString &words)
{
    m_isWorking = true;
    m_error->hide();
    m_lines->hide();
    for (Button *button : {m_check, m_rebuild, m_backups})
        button->hide();
    m_work->begin(words);
}

void CheckDialog::end()
{
    m_isWorking = false;
    m_work->end();
    m_check->show();
    m_check->setFocus(Qt::OtherFocusReason);
}

void CheckDialog::startCheck()
{
    m_headline->setText(tr("Checking the library"));
    m_explanation->setText(tr("Every recording is read once more and compared with what is kept of it. Nothing is "
                              "changed; you can go on working meanwhile."));
    begin(tr("Reading recordings…"));
    m_care.check(this, [this](const Result<CheckResult> &result) {
        end();
        if (result)
            showCheck(*result);
        else
            showError(result.error());
    });
}

void CheckDialog::startRebuild()
{
    m_headline->setText(tr("Rebuilding the library"));
    m_explanation->setText(tr("Sets, figures and the search index are worked out again from the recordings and your "
                              "corrections, which stay as they are."));
    begin(tr("Working out swims…"));
    m_care.rebuild(this, [this](const Result<RebuildResult> &result) {
        end();
        if (result)
            showRebuild(*result);
        else
            showError(result.error());
    });
}

void CheckDialog::showCheck(const CheckResult &result)
{
    const QString swims = display::number(double(result.swims), 0);
    const QString recordings = display::number(double(result.recordings), 0);
    if (result.problems.isEmpty()) {
        m_headline->setText(tr("The library is whole"));
        m_explanation->setText(tr("Swims: %1. Recordings: %2. Corrections and settings: %3. All of them fit together.")
                                   .arg(swims, recordings, display::number(double(result.corrections), 0)));
        return;
    }
    m_headline->setText(tr("The library needs care"));
    m_explanation->setText(result.needsRestore
            ? tr("Something that came in is damaged. Restoring the newest backup brings it back; what is there now is "
                 "kept beside it.")
            : result.needsRebuild
            ? tr("The recordings and corrections are whole. Something that was worked out from them is not; rebuilding "
                 "mends that.")
            : tr("The recordings are kept byte for byte, but this program cannot read some of them any more. A newer "
                 "one may."));
    showLines(result.problems);
    m_backups->setVisible(result.needsRestore);
    m_rebuild->setVisible(result.needsRebuild && !result.needsRestore);
}

void CheckDialog::showRebuild(const RebuildResult &result)
{
    m_headline->setText(result.cancelled ? tr("Stopped") : tr("The library is rebuilt"));
    const QString counts =
        tr("Recordings read: %1. Swims: %2.")
            .arg(display::number(double(result.recordings), 0), display::number(double(result.swims), 0));
    m_explanation->setText(
        result.cancelled ? counts + u' ' + tr("What was worked out is kept; rebuilding again does the rest.") : counts);
    showLines(result.errors);
    m_rebuild->setVisible(result.cancelled);
}

void CheckDialog::showError(const Error &error)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    m_headline->setText(isStopped ? tr("Stopped") : tr("This could not be done"));
    m_explanation->setText(isStopped ? tr("Nothing was changed.") : QString());
    if (!isStopped) {
        const QString file = QDir::toNativeSeparators(error.file);
        m_error->setMessage(texts::describe(error), file.isEmpty() ? QStringList() : QStringList(file));
        m_error->show();
    }
    m_backups->setVisible(error.code == ErrorCode::LibraryDamaged);
}

void CheckDialog::showLines(const QStringList &lines)
{
    m_lines->clear();
    m_lines->addItems(lines);
    m_lines->setVisible(!lines.isEmpty());
}

void CheckDialog::reject()
{
    if (m_isWorking)
        m_care.stop();
    QuietDialog::reject();
}

} // namespace lengthwise
