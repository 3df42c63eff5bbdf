#include "ui/pages/backupsdialog.h"

#include "ui/viewmodels/backuptablemodel.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/askcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/workstrip.h"

#include <QAccessible>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr QSize firstSize(720, 560);
constexpr int leastColumn = 96;
} // namespace

BackupsDialog::BackupsDialog(LibraryCare &care, QWidget *parent)
    : QuietDialog(tr("Backups"), parent)
    , m_care(care)
    , m_model(new BackupTableModel(this))
    , m_ask(new AskCard(this))
    , m_work(new WorkStrip(this))
    , m_error(new Banner(Banner::Kind::Error, this))
    , m_said(new Paragraph(Paragraph::Tone::Body, {}, this))
{
    m_said->setObjectName(u"backupsSaid"_s);
    m_error->hide();
    m_said->hide();
    auto *title = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("Backups"));
    auto *close = new Button(Button::Role::Secondary, tr("&Close"), this);
    connect(close, &Button::clicked, this, &BackupsDialog::reject);
    auto *last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::betweenCards);
    column->addWidget(title);
    column->addWidget(new Paragraph(Paragraph::Tone::Quiet,
        tr("Checked copies of your swims and corrections. The last three are kept, and one from before each update of "
           "the library's form. They lie on the same disk as the library: back up to a file on another disk now and "
           "then."),
        this));
    column->addWidget(makeTable(), 1);
    column->addWidget(makeButtons());
    for (QWidget *said : std::initializer_list<QWidget *>{m_ask, m_work, m_error, m_said})
        column->addWidget(said);
    column->addLayout(last);
    resize(firstSize);

    connect(m_ask, &AskCard::confirmed, this, &BackupsDialog::restore);
    connect(m_ask, &AskCard::refused, this, [this] {
        updateButtons();
        m_table->setFocus();
    });
    connect(m_work, &WorkStrip::stopRequested, &m_care, &LibraryCare::stop);
    connect(&m_care, &LibraryCare::progress, m_work, &WorkStrip::setProgress);
    reload();
}

QWidget *BackupsDialog::makeTable()
{
    m_table = new PlainTable(this);
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn); // without rows, too
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BackupTableModel::WhyColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsDialog::updateButtons);
    connect(m_table, &QTableView::activated, this, [this] { askToRestore(selectedFile()); });
    m_none = new Paragraph(Paragraph::Tone::Quiet,
        tr("There is no backup yet. The first one is made before the first change of a day."), this);
    m_none->setObjectName(u"noBackups"_s);
    m_none->hide();
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_none);
    return block;
}

QWidget *BackupsDialog::makeButtons()
{
    auto *block = new QWidget(this);
    const auto add = [&](const QString &name, const QString &text, const QString &toolTip) {
        auto *button = new Button(Button::Role::Secondary, text, block);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAccessibleDescription(toolTip);
        return button;
    };
    m_backUp = add(u"backUpNow"_s, tr("&Back Up Now"), tr("One more of the three, unless nothing changed"));
    m_backUpTo = add(u"backUpToFile"_s, tr("Back Up to a &File…"),
        tr("A copy where you want it, kept until you "
           "delete it"));
    m_restoreFrom = add(u"restoreFromFile"_s, tr("Restore fro&m a File…"), tr("A backup that you keep elsewhere"));
    m_restore = add(u"restoreSelected"_s, tr("&Restore Selected…"),
        tr("Puts the selected backup in the library's "
           "place"));
    connect(m_backUp, &Button::clicked, this, &BackupsDialog::backUpNow);
    connect(m_backUpTo, &Button::clicked, this, &BackupsDialog::chooseTarget);
    connect(m_restore, &Button::clicked, this, [this] { askToRestore(selectedFile()); });
    connect(m_restoreFrom, &Button::clicked, this, &BackupsDialog::chooseSource);
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_backUp);
    row->addWidget(m_backUpTo);
    row->addStretch();
    row->addWidget(m_restoreFrom);
    row->addWidget(m_restore);
    return block;
}

void BackupsDialog::reload()
{
    m_care.backups(this, [this](const Result<std::vector<BackupEntry>> &found) {
        m_model->setBackups(found.value_or(std::vector<BackupEntry>()));
        m_none->setVisible(found && found->empty());
        if (!found)
            complain(found.error());
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
        updateButtons();
    });
}

QString BackupsDialog::selectedFile() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->backupAt(rows.first().row()).path;
}

void BackupsDialog::updateButtons()
{
    const bool isIdle = !m_isWorking && m_ask->isHidden();
    for (Button *button : {m_backUp, m_backUpTo, m_restoreFrom})
        button->setEnabled(isIdle);
    m_restore->setEnabled(isIdle && !selectedFile().isEmpty());
    m_table->setEnabled(isIdle);
}

void BackupsDialog::begin(const QString &words)
{
    m_isWorking = true;
    m_error->hide();
    m_said->hide();
    m_work->begin(words);
    updateButtons();
}

void BackupsDialog::end()
{
    m_isWorking = false;
    m_work->end();
    updateButtons();
}

void BackupsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->show();
    QAccessibleEvent spoken(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void BackupsDialog::complain(const Error &error)
{
    const QString file = QDir::toNativeSeparators(error.file);
    m_error->setMessage(texts::describe(error), file.isEmpty() ? QStringList() : QStringList(file));
    m_error->show();
}

void BackupsDialog::backUpNow()
{
    backUpTo({});
}

void BackupsDialog::backUpTo(const QString &file)
{
    begin(tr("Backing up and checking the copy…"));
    m_care.backUp(file, this, [this](const Result<QString> &made) {
        end();
        if (!made)
            complain(made.error());
        else if (made->isEmpty())
            say(tr("Nothing changed since the newest backup, so no new one was needed."));
        else
            say(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(*made)));
        reload();
    });
}

void BackupsDialog::askToRestore(const QString &file)
{
    if (file.isEmpty() || m_isWorking)
        return;
    m_source = file;
    m_error->hide();
    m_said->hide();
    QString question = tr("Put the backup \"%1\" in the place of its library?").arg(QFileInfo(file).fileName());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->backupAt(row).path == file)
            question = tr("Put the backup of %1 in the place of the library?")
                           .arg(BackupTableModel::madeWords(m_model->backupAt(row)));
    }
    m_ask->ask(question,
        tr("The swims, corrections, settings and goals of the athlete that the backup was made of become what they "
           "were then. What is there now is not lost: it is kept as a file beside the library, and can be restored in "
           "the same way. The backup is checked before anything is touched."),
        tr("&Restore"));
    updateButtons();
}

void BackupsDialog::restore()
{
    begin(tr("Checking the backup and restoring it…"));
    m_care.restore(m_source, this, [this](const Result<RestoreResult> &result) {
        end();
        reload();
        if (!result)
            return complain(result.error());
        const QString kept = QDir::toNativeSeparators(result->keptAs);
        say(kept.isEmpty() ? tr("Restored: %1.").arg(result->athlete.name)
                           : tr("Restored: %1. What was there before is kept as\n%2").arg(result->athlete.name, kept));
        Q_EMIT restored(*result);
    });
}

void BackupsDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Back Up to a File"), QDir::homePath(), tr("Backups (*.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, never overwritten
    dialog->selectFile(u"lengthwise-%1.db"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::backUpTo);
    dialog->open();
}

void BackupsDialog::chooseSource()
{
    auto *dialog = new QFileDialog(this, tr("Restore from a File"), QDir::homePath(), tr("Backups (*.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::askToRestore);
    dialog->open();
}

void BackupsDialog::reject()
{
    if (m_isWorking)
        m_care.stop();
    QuietDialog::reject();
}

} // namespace lengthwise
